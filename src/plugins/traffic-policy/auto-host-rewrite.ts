import { hasHostRewrite } from "../../sdk/envoy/host-rewrite.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";

/** `autoHostRewrite`: the backend's host name takes the place of the request's, unless the route rewrites it already. */
export const autoHostRewrite = defineSubPolicy<{ readonly enabled: boolean }>({
  field: "autoHostRewrite",
  parse: (spec) => ({ ir: { enabled: spec === true } }),
  applyAction: ({ enabled }, { route = {} }) =>
    enabled && !hasHostRewrite(route) ? { action: { set: { autoHostRewrite: true } } } : {},
});
