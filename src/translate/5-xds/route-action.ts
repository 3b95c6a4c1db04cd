import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { ClusterWeight, Route, RouteAction } from "../../sdk/envoy/messages.ts";
import type { BackendHeaders, RouteBackendContribution } from "../../sdk/hooks.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { HttpBackend, HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";
import { applyPolicies } from "./apply-policies.ts";
import { groupPolicies } from "./attached-policies.ts";
import { reportForRouteBackend } from "./backend-policy-reports.ts";
import { contribute, type PerFilterConfig } from "./contributions.ts";
import { webSocketUpgradeType } from "./names.ts";
import type { PluginPass } from "./plugin-passes.ts";
import type { RouteDraft } from "./route-draft.ts";
import type { ChainScope } from "./scope.ts";

const report = defineDiagnostics({
  "route/backend-policy-ignored": {
    severity: "warning",
    message: ({ cause }: { readonly cause: string }) => `A policy on this backend has no effect: ${cause}.`,
    help: () => "The controller only logs it; the route itself works on.",
  },
});

/** One backend of a route, with everything that its hooks need. */
interface BackendScope {
  readonly chain: ChainScope;
  readonly match: HttpRouteRuleMatchIr;
  readonly backend: HttpBackend;
  readonly ancestor: ParentReference;
  readonly draft: RouteDraft;
}

/** What the hooks of one backend asked for, apart from the route. */
interface BackendConfig {
  readonly perFilterConfig: PerFilterConfig | undefined;
  readonly headers: BackendHeaders;
}

function ignored({ match, backend }: BackendScope, errors: readonly string[]) {
  const at = match.parent && {
    location: locationIn(match.parent.resource, backend.path),
    object: objectReference(match.parent.resource),
  };
  return errors.map((cause) => report("route/backend-policy-ignored", at ?? {}, { cause }));
}

function askHook(scope: BackendScope, pass: PluginPass, policy: unknown): RouteBackendContribution | undefined {
  const { applyForRouteBackend } = pass.hooks;
  if (!applyForRouteBackend) return undefined;
  const { chain, match, backend, draft } = scope;
  const context = { ...chain.hookContext, backend: backend.backend.backend, in: match, route: draft.current() };
  const call = { plugin: pass.plugin, hook: "applyForRouteBackend", resource: match.parent?.resource };
  return chain.call(call, () => applyForRouteBackend(policy, context));
}

/** A list that is not given replaces none. */
function given(headers: BackendHeaders): BackendHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([, list]) => list !== undefined));
}

function configureBackend(scope: BackendScope): BackendConfig {
  const { chain, backend, ancestor, draft } = scope;
  let perFilterConfig: PerFilterConfig | undefined;
  let headers: BackendHeaders = {};
  const apply = (pass: PluginPass, policy: unknown) => {
    const contribution = askHook(scope, pass, policy);
    if (!contribution) return;
    draft.takeFromBackend(contribution);
    chain.collector.take(contribution);
    chain.filters.take(contribution, pass.plugin);
    if (contribution.perFilterConfig) perFilterConfig = { ...perFilterConfig, ...contribution.perFilterConfig };
    if (contribution.headers) headers = { ...headers, ...given(contribution.headers) };
    if (contribution.errors?.length) chain.collector.diagnose(...ignored(scope, contribution.errors));
  };
  const own = backend.backend.backend && chain.passes.find(backend.backend.backend.source);
  if (own) apply(own, undefined);
  applyPolicies(chain, {
    groups: groupPolicies(chain.passes, backend.attachedPolicies),
    ancestor,
    neverAttached: true,
    apply: (policy, pass) => apply(pass, policy.ir),
  });
  return { perFilterConfig, headers };
}

function clusterWeight(backend: HttpBackend, { perFilterConfig, headers }: BackendConfig): ClusterWeight {
  return {
    name: backend.backend.clusterName,
    weight: backend.backend.weight,
    ...(perFilterConfig && { typedPerFilterConfig: perFilterConfig }),
    ...headers,
  };
}

/** As kgateway: a route that a hook of its backend already made forward lacks the code for missing clusters. */
const newAction: RouteAction = { clusterNotFoundResponseCode: "INTERNAL_SERVER_ERROR" };

/** The destination, unless a hook has already chosen one. */
function destination(action: RouteAction, clusters: readonly ClusterWeight[]): RouteAction {
  const [first] = clusters;
  if (first && clusters.length === 1) return action.cluster ? {} : { cluster: first.name };
  return action.weightedClusters ? {} : { weightedClusters: { clusters } };
}

function webSocketUpgrade(action: RouteAction, backends: readonly HttpBackend[]): RouteAction {
  const asked = backends.some(({ backend }) => backend.backend?.appProtocol === "websocket");
  const upgrades = action.upgradeConfigs ?? [];
  if (!asked || upgrades.some(({ upgradeType }) => upgradeType === webSocketUpgradeType)) return {};
  return { upgradeConfigs: [...upgrades, { upgradeType: webSocketUpgradeType }] };
}

function forwarding(route: Route, backends: readonly HttpBackend[], clusters: readonly ClusterWeight[]): RouteAction {
  const action = route.route ?? newAction;
  return contribute("envoy.config.route.v3.RouteAction", action, {
    set: { ...destination(action, clusters), ...webSocketUpgrade(action, backends) },
  });
}

/** Makes a route forward to the backends of its rule; a route without backends stays as it is. */
export function forwardToBackends(
  chain: ChainScope,
  match: HttpRouteRuleMatchIr,
  { ancestor, draft }: { readonly ancestor: ParentReference; readonly draft: RouteDraft },
): void {
  const { backends } = match;
  if (backends.length === 0) return;
  const clusters = backends.map((backend) => {
    reportForRouteBackend(chain, backend.backend.backend, ancestor);
    const config = configureBackend({ chain, match, backend, ancestor, draft });
    if (backends.length === 1) draft.takeFromOnlyBackend(config.perFilterConfig, config.headers);
    return clusterWeight(backend, config);
  });
  draft.take({ route: { set: { route: forwarding(draft.current(), backends, clusters) } } });
}
