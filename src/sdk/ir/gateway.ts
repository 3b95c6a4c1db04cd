import type { Any } from "../envoy/messages.ts";
import type { FilterStagePosition, StagedNetworkFilter } from "../filter-stage.ts";
import type { ObjectSource, Resource } from "../resource.ts";
import type { BackendRefIr } from "./backend.ts";
import type { AttachedPolicies } from "./policy.ts";
import type { LabelSelector, ParentReference } from "./reference.ts";
import type { HttpRouteRuleMatchIr } from "./route.ts";
import type { ClientCertificateReferences, TlsConfig } from "./tls.ts";

/** A listener as written, in a Gateway or a ListenerSet. */
export interface ListenerSpec {
  readonly name: string;
  readonly hostname?: string | undefined;
  readonly port?: number | undefined;
  readonly protocol: string;
  readonly tls?: ListenerTlsSpec | undefined;
  readonly allowedRoutes?: AllowedRoutes | undefined;
}

/** `tls` of a listener, as the Gateway or ListenerSet says it. */
export interface ListenerTlsSpec {
  readonly mode?: string | undefined;
  readonly certificateRefs?:
    | readonly {
        readonly group?: string | undefined;
        readonly kind?: string | undefined;
        readonly name: string;
        readonly namespace?: string | undefined;
      }[]
    | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
}

/** `allowedRoutes` of a listener, as the Gateway or ListenerSet says it. */
export interface AllowedRoutes {
  readonly namespaces?:
    | { readonly from?: string | undefined; readonly selector?: LabelSelector | undefined }
    | undefined;
  readonly kinds?: readonly { readonly group?: string | undefined; readonly kind: string }[] | undefined;
}

/** A listener with its parent and its policies. */
export interface Listener {
  readonly spec: ListenerSpec;
  /** The Gateway or ListenerSet that holds the listener. */
  readonly parent: Resource;
  /** Index in the parent's `spec.listeners`. */
  readonly index: number;
  /** Policies of the listener's section, then (for ListenerSets) those of the whole set. */
  readonly attachedPolicies: AttachedPolicies;
  /** What policy statuses name as ancestor. */
  readonly policyAncestorRef: ParentReference;
}

/** A ListenerSet that names a Gateway as its parent. */
export interface ListenerSet {
  readonly source: ObjectSource;
  readonly resource: Resource;
  readonly listeners: readonly Listener[];
  /** Why the Gateway does not take it; absent where it does. */
  readonly denied?: string | undefined;
}

/** `spec.tls.frontend` of a Gateway: per port and default, each with what is wrong with it. */
export interface FrontendTlsConfig {
  readonly defaultValidation?: ClientCertificateReferences | undefined;
  readonly defaultProblem?: TlsProblem | undefined;
  readonly perPortValidation: ReadonlyMap<number, ClientCertificateReferences>;
  readonly portProblems: ReadonlyMap<number, TlsProblem>;
}

/** What is wrong with a certificate or CA reference; the kind decides the condition's reason. */
export interface TlsProblem {
  readonly kind:
    | "secret-not-permitted"
    | "ca-not-permitted"
    | "invalid-secret"
    | "missing-ca-for-subject-alt-names"
    | "ca-not-found"
    | "ca-kind-unsupported"
    | "unknown-option"
    | "secret-not-found"
    | "other";
  /** The controller's text. */
  readonly message: string;
  /** The missing object, for messages that name it. */
  readonly missing?: ObjectSource | undefined;
}

/** A Gateway with its listeners (its own, then those of its ListenerSets in precedence order) and policies. */
export interface Gateway {
  readonly source: ObjectSource;
  readonly resource: Resource;
  readonly gatewayClassName: string;
  readonly listeners: readonly Listener[];
  readonly allowedListenerSets: readonly ListenerSet[];
  readonly deniedListenerSets: readonly ListenerSet[];
  /** Policies that target the whole Gateway. */
  readonly attachedPolicies: AttachedPolicies;
  readonly frontendTls?: FrontendTlsConfig | undefined;
}

/** What a Gateway should do, still without Envoy. A GwTranslator returns one. */
export interface GatewayIr {
  readonly source: ObjectSource;
  readonly gatewayClassName: string;
  readonly listeners: readonly ListenerIr[];
  readonly attachedPolicies: AttachedPolicies;
  readonly perConnectionBufferLimitBytes?: number | undefined;
}

/** One Envoy listener: one port. */
export interface ListenerIr {
  readonly name: string;
  readonly bindAddress: string;
  readonly bindPort: number;
  readonly httpFilterChains: readonly HttpFilterChainIr[];
  readonly tcpFilterChains: readonly TcpFilterChainIr[];
  /** What statuses of Gateway-wide policies name: the parent of the first listener merged on this port. */
  readonly policyAncestorRef: ParentReference;
  /** Policies of this port alone, which a translator made up; they come before those of the Gateway. */
  readonly attachedPolicies?: AttachedPolicies | undefined;
}

/** Which connections a filter chain takes; everything absent matches all. */
export interface FilterChainMatchIr {
  readonly sniDomains?: readonly string[] | undefined;
  readonly prefixRanges?: readonly { readonly addressPrefix: string; readonly prefixLen: number }[] | undefined;
  readonly destinationPort?: number | undefined;
}

interface FilterChainBase {
  readonly name: string;
  readonly match: FilterChainMatchIr;
  readonly tls?: TlsConfig | undefined;
  readonly customNetworkFilters?: readonly StagedNetworkFilter[] | undefined;
  /** The listener that the chain was made for, where it is exactly one. */
  readonly listener?: Listener | undefined;
}

/** An HTTP filter that a translator puts into a chain. */
export interface CustomHttpFilter {
  readonly name: string;
  readonly config: Any;
  readonly stage: FilterStagePosition;
  /** Among filters of one type at one place the heavier comes first; 0 unless told. */
  readonly weight?: number | undefined;
}

/** One HTTP filter chain of a listener and the virtual hosts that it serves. */
export interface HttpFilterChainIr extends FilterChainBase {
  readonly virtualHosts: readonly VirtualHostIr[];
  /** Policies of the listener, for chains of one listener (HTTPS). */
  readonly attachedPolicies: AttachedPolicies;
  readonly customHttpFilters?: readonly CustomHttpFilter[] | undefined;
}

/** One TCP or TLS filter chain of a listener and where its bytes go. */
export interface TcpFilterChainIr extends FilterChainBase {
  readonly backends: readonly BackendRefIr[];
}

/** The rules of one hostname in one filter chain. */
export interface VirtualHostIr {
  readonly name: string;
  /** The empty string and `*` stand for all hosts. */
  readonly hostname: string;
  /** In falling precedence. */
  readonly rules: readonly HttpRouteRuleMatchIr[];
  /** Policies of the listener that owns the host (plain HTTP chains only). */
  readonly attachedPolicies: AttachedPolicies;
  readonly listener?: Listener | undefined;
}
