import type { AttachedPolicyReference } from "./ir/policy.ts";
import type { ParentReference } from "./ir/reference.ts";
import type { ObjectSource } from "./resource.ts";

/** A Gateway API condition, without the fields that only a cluster can know. */
export interface Condition {
  readonly type: string;
  readonly status: "True" | "False";
  readonly reason: string;
  readonly message: string;
}

/** A kind of route that a listener supports, as its status shows it. */
export interface RouteGroupKind {
  readonly group?: string | undefined;
  readonly kind: string;
}

/** How a policy took effect at one place. As kgateway's attachment states. */
export type PolicyAttachmentState = "attached" | "merged" | "overridden";

/**
 * What a stage has to say about the status of an object. Stages return reports in the order in which they come to know things;
 * the status stage folds them: a later condition of the same type replaces the earlier one in its place.
 */
export type Report =
  | { readonly about: "gateway"; readonly gateway: ObjectSource; readonly condition: Condition }
  | { readonly about: "attached-listener-sets"; readonly gateway: ObjectSource; readonly count: number }
  | { readonly about: "listener-set"; readonly listenerSet: ObjectSource; readonly condition?: Condition | undefined }
  | {
      readonly about: "listener";
      /** The Gateway or ListenerSet that holds it. */
      readonly parent: ObjectSource;
      readonly listener: string;
      readonly condition?: Condition | undefined;
      readonly attachedRoutes?: number | undefined;
      readonly supportedKinds?: readonly RouteGroupKind[] | undefined;
    }
  | {
      readonly about: "route";
      readonly route: ObjectSource;
      /** As written in the route, or the delegating route; the port takes no part in telling reports apart. */
      readonly parentRef: ParentReference;
      /** Absent where the route is only known to have been looked at. */
      readonly condition?: Condition | undefined;
    }
  | {
      readonly about: "policy";
      readonly policy: AttachedPolicyReference;
      readonly ancestor: ParentReference;
      readonly generation: number;
      readonly condition?: Condition | undefined;
      readonly attachment?: PolicyAttachmentState | undefined;
      /** Where it is overridden: the ids, without sections, of the policies that count in its place. */
      readonly overriddenBy?: readonly string[] | undefined;
    };
