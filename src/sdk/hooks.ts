import type { Contribution } from "./contribution.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type {
  Any,
  Cluster,
  FilterChain,
  HeaderValueOption,
  HttpConnectionManager,
  Listener,
  Route,
  RouteAction,
  RouteConfiguration,
  Secret,
  VirtualHost,
} from "./envoy/messages.ts";
import type { StagedHttpFilter, StagedNetworkFilter, StagedUpstreamHttpFilter } from "./filter-stage.ts";
import type { BackendObjectIr, EndpointsForBackend } from "./ir/backend.ts";
import type { GatewayIr } from "./ir/gateway.ts";
import type { InheritedPolicyPriority } from "./ir/policy.ts";
import type { HttpRouteRuleMatchIr } from "./ir/route.ts";
import type { Settings } from "./settings.ts";

/** What every hook of a Gateway's translation knows. */
export interface GatewayContext {
  readonly gateway: GatewayIr;
  readonly settings: Settings;
}

/** What every hook may ask for besides its own message. */
export interface SharedContribution {
  /** Clusters that the proxy needs besides those of the backends; one of each name. */
  readonly clusters?: readonly Cluster[] | undefined;
  /** Secrets delivered beside the configuration; one of each name. */
  readonly secrets?: readonly Secret[] | undefined;
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

/** What hooks inside one HTTP filter chain may ask for. */
export interface HttpChainContribution extends SharedContribution {
  /** `typedPerFilterConfig` of the message, by filter name; a later contribution replaces an earlier one. */
  readonly perFilterConfig?: Readonly<Record<string, Any>> | undefined;
  /** Filters that the chain must contain; equal ones are added once. */
  readonly chainFilters?: readonly StagedHttpFilter[] | undefined;
  /** Filters that the chain's router must run towards the backend. */
  readonly upstreamFilters?: readonly StagedUpstreamHttpFilter[] | undefined;
}

/** What `applyForListener` sees. Source: kgateway `pkg/pluginsdk/ir`, ListenerContext. */
export interface ListenerContext extends GatewayContext {
  readonly port: number;
  /** The listener so far: no filter chains yet. */
  readonly listener: Listener;
}

/** What `applyForListener` may ask for: fields of `envoy.config.listener.v3.Listener`, and network filters of its chains. */
export interface ListenerContribution extends SharedContribution {
  readonly listener?: Contribution<Listener> | undefined;
  /** Network filters of every filter chain of the listener. */
  readonly networkFilters?: readonly StagedNetworkFilter[] | undefined;
}

/** What hooks see of the filter chain that they are called for. */
export interface FilterChainContext extends GatewayContext {
  readonly port: number;
  readonly filterChainName: string;
}

/** What `applyForPostListener` sees: everything that other hooks asked for is in it. */
export interface PostListenerContext extends FilterChainContext {
  /** The finished chain. */
  readonly filterChain: FilterChain;
  /** The finished listener. */
  readonly listener: Listener;
}

/** What `applyForPostListener` may ask for: the last word on a filter chain, and so on its listener. */
export interface PostListenerContribution extends SharedContribution {
  /** Asked for once per chain: say it in a way that may be said again. */
  readonly listener?: Contribution<Listener> | undefined;
  readonly filterChain?: Contribution<FilterChain> | undefined;
}

/** What `applyHCM` sees. Source: kgateway `pkg/pluginsdk/ir`, HcmContext. */
export interface HcmContext extends FilterChainContext {
  /** The connection manager so far, with its filters. */
  readonly hcm: HttpConnectionManager;
}

/** What `applyHCM` may ask for: fields of Envoy's HttpConnectionManager. */
export interface HcmContribution extends SharedContribution {
  readonly hcm?: Contribution<HttpConnectionManager> | undefined;
  /** The listener is then reported as not programmed. */
  readonly error?: string | undefined;
}

/** What `networkFilters` may ask for: filters before the HTTP connection manager or the TCP proxy of a chain. */
export interface NetworkFiltersContribution extends SharedContribution {
  readonly filters?: readonly StagedNetworkFilter[] | undefined;
}

/** What `httpFilters` may ask for: filters of an HTTP chain, each with its place among the stages. */
export interface HttpFiltersContribution extends SharedContribution {
  readonly filters?: readonly StagedHttpFilter[] | undefined;
}

/** What `upstreamHttpFilters` may ask for: filters between the router and the backends of a chain. */
export interface UpstreamHttpFiltersContribution extends SharedContribution {
  readonly filters?: readonly StagedUpstreamHttpFilter[] | undefined;
}

/** What `applyForRouteConfig` sees. Source: kgateway `pkg/pluginsdk/ir`, RouteConfigContext. */
export interface RouteConfigContext extends FilterChainContext {
  /** The route configuration so far: all virtual hosts and routes are there. */
  readonly routeConfiguration: RouteConfiguration;
}

/** What `applyForRouteConfig` may ask for: fields of `envoy.config.route.v3.RouteConfiguration`. */
export interface RouteConfigContribution extends HttpChainContribution {
  readonly routeConfiguration?: Contribution<RouteConfiguration> | undefined;
  /** What every route inside gets on top of its own; asked once for each. */
  readonly forEachRoute?: ((route: Route) => Omit<RouteContribution, keyof SharedContribution | "errors">) | undefined;
}

/** What `applyForVirtualHost` sees. Source: kgateway `pkg/pluginsdk/ir`, VirtualHostContext. */
export interface VirtualHostContext extends FilterChainContext {
  /** The virtual host so far: all its routes are there. */
  readonly virtualHost: VirtualHost;
}

/** What `applyForVirtualHost` may ask for: fields of the virtual host, its per-filter configuration, and defaults for its routes. */
export interface VirtualHostContribution extends HttpChainContribution {
  readonly virtualHost?: Contribution<VirtualHost> | undefined;
  /** What every route inside gets on top of its own; asked once for each. */
  readonly forEachRoute?: ((route: Route) => Omit<RouteContribution, keyof SharedContribution | "errors">) | undefined;
}

/** What `applyForRoute` sees. Source: kgateway `pkg/pluginsdk/ir`, RouteContext. */
export interface RouteContext extends FilterChainContext {
  /** The route so far: more specific policies and other kinds have had their say. */
  readonly route: Route;
  readonly in: HttpRouteRuleMatchIr;
  /** Whether the filter chain terminates TLS. */
  readonly listenerHasTls: boolean;
  /** How the policy at hand merges with those of delegated routes. */
  readonly inheritedPolicyPriority: InheritedPolicyPriority;
}

/** What `applyForRoute` may ask for: fields of the route and of its action, its per-filter configuration, and filters that its chain needs for it. */
export interface RouteContribution extends HttpChainContribution {
  /** Fields of the route; one of `route`, `redirect`, `directResponse` takes the place of the others. */
  readonly route?: Contribution<Route> | undefined;
  /** Fields of the forwarding action; passed over where the route does not forward. */
  readonly action?: Contribution<RouteAction> | undefined;
  /** `typedPerFilterConfig` entries that nothing in `perFilterConfig` of any policy replaces. */
  readonly fixedPerFilterConfig?: Readonly<Record<string, Any>> | undefined;
  /** The route is then replaced by a 500, and its condition carries these texts. */
  readonly errors?: readonly string[] | undefined;
}

/** What `applyForRouteBackend` sees. Source: kgateway `pkg/pluginsdk/ir`, RouteBackendContext. */
export interface RouteBackendContext extends FilterChainContext {
  /** Absent where the reference could not be resolved. */
  readonly backend?: BackendObjectIr | undefined;
  readonly in: HttpRouteRuleMatchIr;
  /** The route so far. */
  readonly route: Route;
}

/** Header changes of one backend: on the weighted cluster, or on the route where it is the only backend. */
export interface BackendHeaders {
  readonly requestHeadersToAdd?: readonly HeaderValueOption[] | undefined;
  readonly requestHeadersToRemove?: readonly string[] | undefined;
  readonly responseHeadersToAdd?: readonly HeaderValueOption[] | undefined;
  readonly responseHeadersToRemove?: readonly string[] | undefined;
}

/** What `applyForRouteBackend` may ask for: the same as for a route, for one weighted cluster of it. */
export interface RouteBackendContribution extends HttpChainContribution {
  /** Each list given replaces the list that an earlier filter of the same reference gave. */
  readonly headers?: BackendHeaders | undefined;
  readonly route?: Contribution<Route> | undefined;
  readonly action?: Contribution<RouteAction> | undefined;
  /** What is wrong; as in the controller the route stays as it is. */
  readonly errors?: readonly string[] | undefined;
}

/** What the hooks on clusters see. */
export interface ClusterContext {
  readonly settings: Settings;
  readonly backend: BackendObjectIr;
  /** The cluster so far. */
  readonly cluster: Cluster;
}

/** What the hooks on clusters may ask for: fields of `envoy.config.cluster.v3.Cluster`, its endpoints, and secrets. */
export interface ClusterContribution extends SharedContribution {
  readonly cluster?: Contribution<Cluster> | undefined;
  /** Endpoints that stand in the cluster itself (static and DNS clusters). */
  readonly endpoints?: EndpointsForBackend | undefined;
  /** What makes the cluster unusable: it is then not delivered, and requests for it fail. */
  readonly errors?: readonly string[] | undefined;
}

/**
 * A changed view of a backend's endpoints for one client. Where either list is given, even an empty one, it takes the place
 * of the backend's traffic distribution and of what earlier kinds of policies asked for. As kgateway's EndpointsInputs.
 */
export interface EndpointsContribution {
  readonly endpoints?: EndpointsForBackend | undefined;
  /** Labels by which endpoints are ordered into priorities, `key` or `key=value`, most important first; without any, localities decide. */
  readonly failoverPriority?: readonly string[] | undefined;
  /** Region to region fail-over, where localities decide. */
  readonly failover?: readonly { readonly from: string; readonly to: string }[] | undefined;
}

/**
 * The hooks of one policy kind during the translation of one Gateway, in call order. As kgateway's ProxyTranslationPass.
 * Hooks get readonly values, keep nothing between calls and return what they ask for; one file of the translator writes it.
 * All are optional. `policy` is what the plugin's `parse` or `merge` made.
 */
export interface TranslationPass<Ir> {
  /** Once per port, for policies of the whole Gateway, before there are filter chains (kgateway: ApplyListenerPlugin). */
  readonly applyForListener?: (policy: Ir, context: ListenerContext) => ListenerContribution;
  /**
   * Once per backend of a route (kgateway: ApplyForBackend and ApplyForRouteBackend): without a policy for the kind that the backend itself has,
   * with one for policies in the filters of the reference.
   */
  readonly applyForRouteBackend?: (policy: Ir | undefined, context: RouteBackendContext) => RouteBackendContribution;
  /** Once per route match (kgateway: ApplyForRoute). */
  readonly applyForRoute?: (policy: Ir, context: RouteContext) => RouteContribution;
  /** Once per virtual host, for policies of a plain HTTP listener, after its routes (kgateway: ApplyVhostPlugin). */
  readonly applyForVirtualHost?: (policy: Ir, context: VirtualHostContext) => VirtualHostContribution;
  /** Once per chain, for policies of the Gateway or of an HTTPS listener, after all routes (kgateway: ApplyRouteConfigPlugin). */
  readonly applyForRouteConfig?: (policy: Ir, context: RouteConfigContext) => RouteConfigContribution;
  /** Once per chain, whatever policies there are (kgateway: NetworkFilters). */
  readonly networkFilters?: (context: FilterChainContext) => NetworkFiltersContribution;
  /** Once per HTTP chain, whatever policies there are (kgateway: HttpFilters). */
  readonly httpFilters?: (context: FilterChainContext) => HttpFiltersContribution;
  /** Once per HTTP chain, whatever policies there are (kgateway: UpstreamHttpFilters). */
  readonly upstreamHttpFilters?: (context: FilterChainContext) => UpstreamHttpFiltersContribution;
  /** Once per HTTP chain, after its filters (kgateway: ApplyHCM). */
  readonly applyHCM?: (policy: Ir, context: HcmContext) => HcmContribution;
  /** Once per finished chain: the last word on a listener (kgateway: ApplyPostListener). */
  readonly applyForPostListener?: (policy: Ir, context: PostListenerContext) => PostListenerContribution;
  /** Once per cluster of this Gateway, for policies on its backend, after `processBackend` (the tutorial's ApplyForCluster). */
  readonly applyForCluster?: (policy: Ir, context: ClusterContext) => ClusterContribution;
}
