import type { PolicyAttachment } from "./ir/policy.ts";
import type { GroupKind } from "./resource.ts";

/** The group and kind of the mark that a listener stands behind Istio's ztunnel; no object is of this kind. */
export const sandwichedInboundGroupKind: GroupKind = {
  group: "internal.kgateway.dev",
  kind: "SandwichedInboundPolicy",
};

/**
 * Marks a listener as standing behind Istio's ztunnel: connections then begin with the PROXY protocol and bring the identity of
 * the client along. For `attachedPolicies` of a ListenerIr.
 */
export const sandwichedInbound: PolicyAttachment = {
  ...sandwichedInboundGroupKind,
  ir: {},
  generation: 0,
  errors: [],
  inheritedPolicyPriority: "",
  hierarchicalPriority: 0,
  precedenceWeight: 0,
};
