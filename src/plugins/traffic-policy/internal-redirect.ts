import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import type { InternalRedirect } from "./kind.ts";

type InternalRedirectPolicy = EnvoyMessages["envoy.config.route.v3.InternalRedirectPolicy"];

/** `internalRedirect`: redirects of the backend that the proxy follows itself. */
export const internalRedirect = defineSubPolicy<InternalRedirectPolicy>({
  field: "internalRedirect",
  parse(json) {
    const spec = json as InternalRedirect;
    return {
      ir: {
        allowCrossSchemeRedirect: spec.allowCrossSchemeRedirect || undefined,
        redirectResponseCodes: spec.redirectResponseCodes,
        responseHeadersToCopy: spec.responseHeadersToCopy,
        maxInternalRedirects: spec.maxRedirects,
      },
    };
  },
  checks: (policy) => [{ message: any("envoy.config.route.v3.InternalRedirectPolicy", policy) }],
  applyAction: (policy) => ({ action: { defaults: { internalRedirectPolicy: policy } } }),
});
