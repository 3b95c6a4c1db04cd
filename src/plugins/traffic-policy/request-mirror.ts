import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import type { TrafficPolicySpec } from "./kind.ts";

type RequestMirror = NonNullable<TrafficPolicySpec["requestMirror"]>;
type MirrorPolicy = EnvoyMessages["envoy.config.route.v3.RouteAction.RequestMirrorPolicy"];

/** Whether a more specific policy has had its say; the route's own filters set neither field. */
const isConfigured = ({ disableShadowHostSuffixAppend, hostRewriteLiteral }: MirrorPolicy): boolean =>
  disableShadowHostSuffixAppend !== undefined || hostRewriteLiteral !== undefined;

/** `requestMirror`: the host name that mirrored requests carry. The most specific policy decides on both of its fields. */
export const requestMirror = defineSubPolicy<RequestMirror>({
  field: "requestMirror",
  parse: (spec) => ({ ir: spec as RequestMirror }),
  applyAction({ disableShadowHostSuffixAppend, hostRewriteLiteral }, { route }) {
    const mirrors = route?.requestMirrorPolicies ?? [];
    if (mirrors.length === 0 || mirrors.some(isConfigured)) return {};
    const settings = {
      ...(disableShadowHostSuffixAppend !== undefined && { disableShadowHostSuffixAppend }),
      ...(hostRewriteLiteral !== undefined && { hostRewriteLiteral }),
    };
    return { action: { set: { requestMirrorPolicies: mirrors.map((mirror) => ({ ...mirror, ...settings })) } } };
  },
});
