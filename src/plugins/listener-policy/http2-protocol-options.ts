import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { Problem } from "../../sdk/problem.ts";
import { quantityValue } from "../../sdk/quantity.ts";
import type { ParsedField } from "../../sdk/sub-policy.ts";
import { defineHttpSetting } from "./http-setting.ts";
import type { ListenerHttp2ProtocolOptions } from "./schema/http-settings.ts";

type Http2Options = EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions"];
type WindowField = "initialStreamWindowSize" | "initialConnectionWindowSize";

const smallestWindow = 65535n;
const largestWindow = 2147483647n;

function windowSize(spec: ListenerHttp2ProtocolOptions, field: WindowField): bigint | undefined {
  const quantity = spec[field];
  return quantity === undefined ? undefined : quantityValue(quantity);
}

function windowProblem(field: WindowField, size: bigint | undefined): readonly Problem[] {
  if (size === undefined || (size >= smallestWindow && size <= largestWindow)) return [];
  const message = `${field} must be between ${smallestWindow} and ${largestWindow} bytes (inclusive), got ${size}`;
  return [{ message, path: [field], help: "Write a size such as 64Ki or 1Mi." }];
}

const asNumber = (size: bigint | undefined): number | undefined => (size === undefined ? undefined : Number(size));

function parse(spec: ListenerHttp2ProtocolOptions): ParsedField<Http2Options> {
  const stream = windowSize(spec, "initialStreamWindowSize");
  const connection = windowSize(spec, "initialConnectionWindowSize");
  const errors = [
    ...windowProblem("initialStreamWindowSize", stream),
    ...windowProblem("initialConnectionWindowSize", connection),
  ];
  if (errors.length > 0) return { errors };
  return {
    ir: {
      maxConcurrentStreams: spec.maxConcurrentStreams,
      initialStreamWindowSize: asNumber(stream),
      initialConnectionWindowSize: asNumber(connection),
      allowConnect: spec.allowConnect,
    },
  };
}

/** How HTTP/2 is spoken with clients. */
export const http2ProtocolOptions = defineHttpSetting<Http2Options>({
  field: "http2ProtocolOptions",
  parse: (spec) => parse(spec as ListenerHttp2ProtocolOptions),
  applyToHcm: (ir) => ({ hcm: { set: { http2ProtocolOptions: ir } } }),
});
