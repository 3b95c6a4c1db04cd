import { envoyDurationOf } from "../../sdk/duration.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { defineHttpSetting, type HttpSetting } from "./http-setting.ts";

type CommonOptions = EnvoyMessages["envoy.config.core.v3.HttpProtocolOptions"];

/** A setting for all versions of HTTP: fields that join what other settings have set. */
function commonFields<Spec>(
  field: string,
  read: (spec: Spec) => CommonOptions | undefined,
  { origin }: { readonly origin?: string } = {},
): HttpSetting<CommonOptions> {
  return defineHttpSetting<CommonOptions>({
    field,
    origin,
    parse: (spec) => ({ ir: read(spec as Spec) }),
    applyToHcm: (ir, { hcm: { commonHttpProtocolOptions } }) => ({
      hcm: { set: { commonHttpProtocolOptions: { ...commonHttpProtocolOptions, ...ir } } },
    }),
  });
}

/** How long a connection without requests stays open. */
export const idleTimeout = commonFields<string>("idleTimeout", (spec) => ({ idleTimeout: envoyDurationOf(spec) }), {
  origin: "mergeIdleTimeout",
});

/** How many requests a connection may carry. As kgateway: 0 is no setting at all, so a less specific policy may say more. */
export const maxRequestsPerConnection = commonFields<number>("maxRequestsPerConnection", (spec) =>
  spec > 0 ? { maxRequestsPerConnection: spec } : undefined,
);

/** How many headers a request may have. */
export const maxHeadersCount = commonFields<number>("maxHeadersCount", (spec) => ({ maxHeadersCount: spec }));
