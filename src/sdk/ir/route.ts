import type { Path } from "../json.ts";
import type { Problem } from "../problem.ts";
import type { ObjectSource, Resource } from "../resource.ts";
import type { BackendRefIr } from "./backend.ts";
import type { AttachedPolicies, InheritedPolicyPriority } from "./policy.ts";
import type { ParentReference } from "./reference.ts";

/** A match of an HTTPRoute rule; GRPCRoute matches are turned into these. */
export interface HttpRouteMatch {
  readonly path?: { readonly type?: string | undefined; readonly value?: string | undefined } | undefined;
  readonly headers?: readonly NamedValueMatch[] | undefined;
  readonly queryParams?: readonly NamedValueMatch[] | undefined;
  readonly method?: string | undefined;
}

/** A header or query parameter of a match. */
export interface NamedValueMatch {
  readonly type?: string | undefined;
  readonly name: string;
  readonly value: string;
}

/** What every kind of route has. */
interface RouteBase {
  readonly source: ObjectSource;
  readonly resource: Resource;
  readonly parentRefs: readonly ParentReference[];
  readonly attachedPolicies: AttachedPolicies;
}

/** An HTTPRoute or a GRPCRoute, resolved as far as that is possible without knowing its Gateway. */
export interface HttpRouteIr extends RouteBase {
  readonly kind: "http";
  readonly hostnames: readonly string[];
  readonly rules: readonly HttpRouteRuleIr[];
  /** From the annotation `kgateway.dev/route-weight`, where the setting asks for it; else 0. */
  readonly precedenceWeight: number;
  /** The annotation `delegation.kgateway.dev/inherit-parent-matcher` of a delegated route. */
  readonly inheritsParentMatcher: boolean;
  readonly inheritedPolicyPriority: InheritedPolicyPriority;
}

/** One rule of an HTTPRoute or GRPCRoute after reading. */
export interface HttpRouteRuleIr {
  /** The user's name of the rule; the empty string where it has none. */
  readonly name: string;
  readonly matches: readonly HttpRouteMatch[];
  /** Policies from the rule's filters, in the order of the filters. */
  readonly extensionRefs: AttachedPolicies;
  /** Policies that target the rule by its name, then the rule's own settings (timeouts, retry, session). */
  readonly attachedPolicies: AttachedPolicies;
  readonly backends: readonly HttpBackendOrDelegate[];
  /** What makes the rule unacceptable, such as a filter that refers to nothing. */
  readonly problems: readonly Problem[];
  /** Place of the rule in its resource. */
  readonly path: Path;
}

/** What a `backendRef` of a rule leads to: a backend, or routes that the rule delegates to. */
export type HttpBackendOrDelegate =
  | ({ readonly type: "backend" } & HttpBackend)
  | { readonly type: "delegate"; readonly reference: ObjectSource; readonly path: Path };

/** A backend of a rule and the policies of the filters on its reference. */
export interface HttpBackend {
  readonly backend: BackendRefIr;
  readonly attachedPolicies: AttachedPolicies;
  /** Place of the reference in its resource. */
  readonly path: Path;
}

/** A TCPRoute. Only routes with exactly one rule are translated, so the backends are those of that rule. */
export interface TcpRouteIr extends RouteBase {
  readonly kind: "tcp";
  readonly ruleCount: number;
  readonly backends: readonly BackendRefIr[];
}

/** A TLSRoute; the same with hostnames. */
export interface TlsRouteIr extends RouteBase {
  readonly kind: "tls";
  readonly hostnames: readonly string[];
  readonly ruleCount: number;
  readonly backends: readonly BackendRefIr[];
}

/** A route of any kind after reading. */
export type RouteIr = HttpRouteIr | TcpRouteIr | TlsRouteIr;

/** Why a route is replaced by a 500, as route conditions summarize it. */
export interface RouteProblem {
  /** The controller's text. */
  readonly message: string;
  /** `policyId` of the policy that is to blame; it then stands before the message. */
  readonly policy?: string | undefined;
  /** The match itself is invalid: the route is dropped and not replaced. */
  readonly invalidMatcher?: boolean | undefined;
}

/** One match of one rule, on its way to becoming one Envoy route. As kgateway's HttpRouteRuleMatchIR. */
export interface HttpRouteRuleMatchIr {
  /** Unique per route resource, rule and match; the empty string for routes that a translator made up. */
  readonly name: string;
  readonly match: HttpRouteMatch;
  readonly matchIndex: number;
  readonly ruleIndex: number;
  readonly ruleName: string;
  readonly extensionRefs: AttachedPolicies;
  readonly attachedPolicies: AttachedPolicies;
  /** The route resource; absent for routes that a translator made up. */
  readonly parent?: HttpRouteIr | undefined;
  /** The match that delegated to this one. */
  readonly delegatingParent?: HttpRouteRuleMatchIr | undefined;
  /** Whether the rule delegates to other routes; it then becomes no Envoy route itself. */
  readonly delegates: boolean;
  /** The Gateway or ListenerSet that the route attaches to, with defaults filled in. */
  readonly listenerParentRef?: ParentReference | undefined;
  /** What led here: the route's own parentRef, or the delegating route. */
  readonly parentRef: ParentReference;
  readonly backends: readonly HttpBackend[];
  readonly precedenceWeight: number;
  /** The route answers 500, and its condition is not touched. */
  readonly replacementProblems: readonly RouteProblem[];
  /** The route answers 500, and its condition says so. */
  readonly acceptanceProblems: readonly RouteProblem[];
  /** Place of the rule in its resource. */
  readonly path: Path;
}
