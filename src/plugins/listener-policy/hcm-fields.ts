import type { HttpConnectionManager } from "../../sdk/envoy/messages.ts";
import type { Json } from "../../sdk/json.ts";
import type { HttpSetting } from "./http-setting.ts";

/** Fields of the HTTP connection manager that a setting fills. */
export type HcmFields = Partial<HttpConnectionManager>;

/** A setting that only fills fields of the HTTP connection manager; `read` gets its value, and `undefined` is no setting. */
export function hcmFields<Spec extends Json>(
  field: string,
  read: (spec: Spec) => HcmFields | undefined,
  { origin }: { readonly origin?: string } = {},
): HttpSetting<HcmFields> {
  return {
    field,
    origin,
    parse: (spec) => ({ ir: read(spec as Spec) }),
    applyToHcm: (ir) => ({ hcm: { set: ir } }),
  };
}
