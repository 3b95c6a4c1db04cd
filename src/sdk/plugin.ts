import type { PolicyCheck } from "./checked-message.ts";
import type { Diagnostic, Parsed } from "./diagnostic.ts";
import type { GwTranslator } from "./gw-translator.ts";
import type {
  ClusterContext,
  ClusterContribution,
  EndpointsContribution,
  GatewayContext,
  TranslationPass,
} from "./hooks.ts";
import type { Backend, BackendObjectIr, ConnectedClient, EndpointsForBackend } from "./ir/backend.ts";
import type { Gateway } from "./ir/gateway.ts";
import type {
  AttachedPolicies,
  InheritedPolicyPriority,
  MergeOrigins,
  PolicyAttachment,
  PolicyTarget,
} from "./ir/policy.ts";
import type { PolicyClientCertificateValidation } from "./ir/tls.ts";
import type { JsonObject, Path } from "./json.ts";
import type { KindExtension } from "./kinds/extend-kind.ts";
import type { Kind } from "./kinds/kind.ts";
import type { LeaderAction } from "./leader-action.ts";
import type { Lookup, PolicyContext } from "./lookup.ts";
import type { PolicyConfiguration } from "./partial-configuration.ts";
import type { Problem } from "./problem.ts";
import type { Condition } from "./report.ts";
import type { GroupKind, Resource } from "./resource.ts";
import type { BooleanSetting, Settings } from "./settings.ts";

/** What a plugin read from a policy object. */
export interface ParsedPolicy<Ir> {
  readonly ir: Ir;
  /** What makes the policy unusable, in the controller's words, as its status will say. */
  readonly errors?: readonly Problem[] | undefined;
  /** What does not make it unusable but is worth knowing. */
  readonly diagnostics?: readonly Diagnostic[] | undefined;
  /** -2^31 to 2^31-1; from the annotation `kgateway.dev/policy-weight` unless told. */
  readonly precedenceWeight?: number | undefined;
}

/** What merging the policies of one place gives. */
export interface MergedPolicy<Ir> {
  readonly ir: Ir;
  /** Errors of any of them: the merged policy then applies nowhere. */
  readonly errors: readonly (Problem & { readonly policy?: string | undefined })[];
  readonly origins: MergeOrigins;
  readonly inheritedPolicyPriority?: InheritedPolicyPriority | undefined;
}

/** A filter of an HTTPRoute or GRPCRoute rule (or of a backendRef), as written. */
export interface RouteFilterContext extends PolicyContext {
  readonly route: Resource;
  readonly path: Path;
  readonly rule: { readonly index: number; readonly name: string; readonly object: JsonObject };
  readonly inheritedPolicyPriority: InheritedPolicyPriority;
}

/** A policy that a route carries itself, and what is wrong with it: the rule is then replaced. */
export interface RoutePolicy<Ir> {
  readonly ir?: Ir | undefined;
  readonly errors?: readonly Problem[] | undefined;
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

/**
 * One kind of policy: how to read it, merge it and what it asks of Envoy.
 * As kgateway's PolicyPlugin. `Ir` is the plugin's own; nobody else looks into it.
 */
export interface PolicyPlugin<Ir> {
  /** Shown in diagnostics and `kgw plugins`. */
  readonly name: string;
  /** Reads a policy object (kgateway: ConstructIR). Absent for policies that no object of their own stands for. */
  readonly parse?: (resource: Resource, context: PolicyContext) => ParsedPolicy<Ir>;
  /** What the policy targets; from `spec.targetRefs` and `spec.targetSelectors` unless told. */
  readonly targets?: (resource: Resource) => readonly PolicyTarget[];
  /** A policy that holds everywhere (kgateway: GlobalPolicies). */
  readonly globalPolicy?: (context: Lookup) => Ir | undefined;
  /** Reads a filter of a route rule or backendRef; undefined where the filter is not this plugin's. */
  readonly parseRouteFilter?: (filter: JsonObject, context: RouteFilterContext) => RoutePolicy<Ir> | undefined;
  /** Reads the settings of a route rule (timeouts, retry); undefined where it has none. */
  readonly parseRouteRule?: (context: RouteFilterContext) => RoutePolicy<Ir> | undefined;
  /** Merges the policies of one place, highest precedence first, into one (kgateway: MergePolicies). Without it each is applied. */
  readonly merge?: (policies: readonly PolicyAttachment<Ir>[], settings: Settings) => MergedPolicy<Ir>;
  /**
   * What is held against the rules of Envoy's API when the policy has been read, in this order; the first that breaks one makes
   * the policy unusable (kgateway: `Validate` of a policy's IR).
   */
  readonly checks?: (policy: Ir) => readonly PolicyCheck[];
  /** What an Envoy is asked about a policy by itself, where the validation mode is STRICT; its refusal makes the policy unusable. */
  readonly policyConfiguration?: (policy: Ir, settings: Settings) => PolicyConfiguration;
  /** The hooks for one Gateway. Must keep no state: what a chain needs is returned by the hooks. */
  readonly newGatewayTranslationPass?: (
    context: Pick<GatewayContext, "settings"> & { readonly gatewayClassName: string },
  ) => TranslationPass<Ir>;
  /**
   * How a policy of a listener, or of its ListenerSet, wants client certificates checked: part of the listener's TLS, so that it is
   * asked before there is anything of Envoy. All policies of the listener count together (every CA certificate; a certificate is
   * required where any policy says so), even unusable ones, and take the place of what the Gateway says. Policies of the whole
   * Gateway are not asked. As kgateway's GetClientCertificateValidation.
   */
  readonly clientCertificateValidation?: (policy: Ir) => PolicyClientCertificateValidation | undefined;
  /** What a policy on a backend asks of its cluster (kgateway: ProcessBackend). */
  readonly processBackend?: (policy: Ir, context: ClusterContext) => ClusterContribution;
  /** The same where it depends on the client; called for every backend, whatever policies it has. */
  readonly perClientProcessBackend?: (
    client: ConnectedClient,
    context: ClusterContext & Lookup,
  ) => ClusterContribution | undefined;
  /** A changed view of a backend's endpoints for one client. */
  readonly perClientProcessEndpoints?: (
    client: ConnectedClient,
    endpoints: EndpointsForBackend,
    context: Lookup & { readonly backend: BackendObjectIr },
  ) => EndpointsContribution | undefined;
  /**
   * Conditions of a sound policy on a backend besides Accepted and Attached, whether or not a route uses the backend; not for
   * kinds with `reportForRouteBackend`.
   */
  readonly reportForBackend?: (policy: PolicyAttachment<Ir>, backend: BackendObjectIr) => readonly Condition[];
  /**
   * The policy's own conditions on a backend that a translated route refers to; for kinds (BackendTLSPolicy) whose status comes
   * from the Gateway's translation and not from the backends.
   */
  readonly reportForRouteBackend?: (
    policies: AttachedPolicies,
    backend: BackendObjectIr,
  ) => readonly PolicyConditions[];
}

/** Conditions of one policy of a list. */
export interface PolicyConditions {
  readonly policy: PolicyAttachment;
  readonly conditions: readonly Condition[];
}

/** One kind of backend. As kgateway's BackendPlugin. */
export interface BackendPlugin<Ir> {
  /** Which objects are backends, with their ports, protocols and aliases. Parsing never throws. */
  readonly backends: (lookup: Lookup) => Parsed<readonly Backend<Ir>[]>;
  /** Kinds of reference that lead here besides the backend's own kind (kgateway: AliasKinds). */
  readonly aliasKinds?: readonly GroupKind[] | undefined;
  /**
   * Which objects are this plugin's where another plugin contributes the kind, such as those of a `spec.type` of its own; the other
   * plugin then does not see them. Absent where all objects of the kind are its own. Must look at nothing but the object.
   */
  readonly handles?: (resource: Resource) => boolean;
  /** The cluster of a backend, and inline endpoints if it has any. The context's cluster holds the defaults. */
  readonly initEnvoyBackend: (backend: BackendObjectIr<Ir>, context: ClusterContext & Lookup) => ClusterContribution;
  /** Endpoints that are delivered apart from the cluster (EDS), or undefined where there are none to speak of. */
  readonly endpoints?: (backend: Backend<Ir>, context: Lookup) => Parsed<EndpointsForBackend> | undefined;
  /** Status conditions beyond Accepted. As kgateway: only objects of its own kind Backend have a status. */
  readonly extraConditions?: (backend: Backend<Ir>, context: Lookup) => readonly Condition[];
}

/** Something a plugin wants to know of the outside world; the answer is recorded in a facts file, never fetched. */
export interface FactDefinition {
  /** The key in the facts file, such as `aws.ec2`. */
  readonly name: string;
  readonly description: string;
  /** JSON Schema of the answer. */
  readonly schema: JsonObject;
}

/** A contribution for one group and kind. */
export interface Contributed<Contribution> extends GroupKind {
  readonly contribution: Contribution;
}

/** A PolicyPlugin whatever its IR. */
// Lists hold plugins of every IR type; each plugin only ever gets back the IR it made itself.
// biome-ignore lint/suspicious/noExplicitAny: erases the IR type for lists
export type AnyPolicyPlugin = PolicyPlugin<any>;
/** A BackendPlugin whatever its IR. */
// biome-ignore lint/suspicious/noExplicitAny: erases the IR type for lists
export type AnyBackendPlugin = BackendPlugin<any>;

/** What a plugin is. As kgateway's sdk.Plugin; every part is optional but the name. */
export interface Plugin {
  /** Unique; shown in diagnostics, `kgw plugins` and `--disable-plugin`. */
  readonly name: string;
  /** The version of kgw/sdk that it was written for, `major.minor`; loading fails in a sentence where this kgw has another major or an older minor one. */
  readonly sdkVersion?: string | undefined;
  /**
   * The setting without which the controller leaves the plugin out. Its kinds are then still known, so that their objects are
   * checked, but nothing else of it counts.
   */
  readonly enabledBy?: BooleanSetting | undefined;
  /** Names of plugins whose contributions this one takes the place of, on purpose. */
  readonly replaces?: readonly string[] | undefined;
  /** The kinds it brings: validated, defaulted and located like built-in ones. */
  readonly kinds?: readonly Kind[] | undefined;
  /** What it adds to kinds that other plugins bring. */
  readonly extendsKinds?: readonly KindExtension[] | undefined;
  readonly contributesPolicies?: readonly Contributed<AnyPolicyPlugin>[] | undefined;
  readonly contributesBackends?: readonly Contributed<AnyBackendPlugin>[] | undefined;
  /** Asked for every Gateway; the first plugin that answers takes it over. */
  readonly contributesGwTranslator?: ((gateway: Gateway, settings: Settings) => GwTranslator | undefined) | undefined;
  readonly contributesLeaderAction?: readonly Contributed<LeaderAction>[] | undefined;
  readonly facts?: readonly FactDefinition[] | undefined;
}

/** Checks a plugin's type where it is written; returns it as it is. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin;
}

/**
 * A plugin that takes options from `kgw.config.*`, where `plugins` holds `{ module: "./mine.ts", options: {…} }`.
 * Without options it is configured with the defaults of its schema.
 */
export interface ConfigurablePlugin<Options extends JsonObject = JsonObject> {
  /** The name of the plugin that `configure` makes. */
  readonly name: string;
  readonly sdkVersion?: string | undefined;
  /** JSON Schema (draft 7) of the options; what breaks it is told before anything runs, its defaults are filled in. */
  readonly optionsSchema: JsonObject;
  /** Makes the plugin; the options have been checked, and have their defaults. */
  readonly configure: (options: Options) => Plugin;
}

/** Checks a configurable plugin's type where it is written; returns it as it is. */
export function defineConfigurablePlugin<Options extends JsonObject>(
  plugin: ConfigurablePlugin<Options>,
): ConfigurablePlugin<Options> {
  return plugin;
}

/** Checks a policy's type, and joins its IR type across parse, merge and hooks. */
export function definePolicy<Ir>(groupKind: GroupKind, policy: PolicyPlugin<Ir>): Contributed<AnyPolicyPlugin> {
  return { group: groupKind.group, kind: groupKind.kind, contribution: policy };
}

/** Checks a backend's type, and joins its IR type across its functions. */
export function defineBackend<Ir>(groupKind: GroupKind, backend: BackendPlugin<Ir>): Contributed<AnyBackendPlugin> {
  return { group: groupKind.group, kind: groupKind.kind, contribution: backend };
}
