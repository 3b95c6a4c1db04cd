import type { RouteConfiguration, VirtualHost } from "../../sdk/envoy/messages.ts";
import type { RouteConfigContribution } from "../../sdk/hooks.ts";
import { type PolicyAttachment, policyId } from "../../sdk/ir/policy.ts";
import { problemMessages } from "../../sdk/problem.ts";
import { applyPolicies } from "./apply-policies.ts";
import { type EffectivePolicy, groupPolicies, type PolicyFault } from "./attached-policies.ts";
import { type ContainedRoutes, containedRoutes } from "./contained-routes.ts";
import { type Draft, draft, type PerFilterConfig, withPerFilterConfig } from "./contributions.ts";
import { withMergeOrigins } from "./filter-metadata.ts";
import { listenerOfChain, reportGatewayReplaced, reportListenerReplaced } from "./listener-reports.ts";
import { fallbackVirtualHostName } from "./names.ts";
import type { PluginPass } from "./plugin-passes.ts";
import { fallbackVirtualHost } from "./route-replacement.ts";
import type { ChainScope } from "./scope.ts";
import { buildVirtualHost } from "./virtual-host.ts";

/** What the policies of a chain have made of its route configuration so far. */
interface RouteConfigDraft {
  readonly message: Draft<RouteConfiguration>;
  /** The routes of each virtual host, in its place. */
  readonly routes: readonly ContainedRoutes[];
}

function withRoutes(
  { message, routes }: RouteConfigDraft,
  routesOf: (routes: ContainedRoutes) => VirtualHost["routes"],
): RouteConfiguration {
  const configuration = message.current();
  const virtualHosts = configuration.virtualHosts?.map((host, index) => {
    const contributed = routes[index] && routesOf(routes[index]);
    return contributed ? { ...host, routes: contributed } : host;
  });
  return { ...configuration, virtualHosts };
}

function askHook(
  chain: ChainScope,
  building: RouteConfigDraft,
  { policy, pass }: { readonly policy: EffectivePolicy; readonly pass: PluginPass },
): RouteConfigContribution | undefined {
  const { applyForRouteConfig } = pass.hooks;
  if (!applyForRouteConfig) return undefined;
  const routeConfiguration = withRoutes(building, (routes) => routes.current());
  const call = { plugin: pass.plugin, hook: "applyForRouteConfig", resource: chain.gateway.resource };
  const contribution = chain.call(call, () =>
    applyForRouteConfig(policy.ir, { ...chain.hookContext, routeConfiguration }),
  );
  if (!contribution) return undefined;
  building.message.take(contribution.routeConfiguration);
  const { forEachRoute } = contribution;
  if (forEachRoute) {
    for (const routes of building.routes) {
      routes.take(
        (route) => chain.call(call, () => forEachRoute(route)) ?? {},
        (each) => chain.filters.take(each, pass.plugin),
      );
    }
  }
  chain.collector.take(contribution);
  chain.filters.take(contribution, pass.plugin);
  return contribution;
}

/** Says on the Gateway, or on the chain's listener for policies of a section, that a policy made everything answer 500. */
function reportReplaced(chain: ChainScope, { policy, errors }: PolicyAttachment): void {
  if (!policy || errors.length === 0) return;
  const faults: readonly PolicyFault[] = errors.map((problem) => ({ ...problem, policy: policyId(policy) }));
  const replaced = { message: problemMessages(errors), faults };
  // As kgateway: policies of a whole ListenerSet carry no section, so that theirs are reported on the Gateway.
  if (!policy.sectionName && chain.listener.policyAncestorRef.kind !== "XListenerSet") {
    reportGatewayReplaced(chain, replaced);
    return;
  }
  const listener = listenerOfChain(chain.chain);
  if (listener) reportListenerReplaced(chain, listener, replaced);
}

/**
 * The route configuration of an HTTP chain, which has the chain's name. Policies of an HTTPS listener and of the Gateway meet
 * here, after all routes are there; one unusable policy among them replaces everything by a 500.
 */
export function buildRouteConfiguration(chain: ChainScope): RouteConfiguration {
  const virtualHosts = chain.chain.virtualHosts.map((host) => buildVirtualHost(chain, host));
  const initial: RouteConfiguration = {
    name: chain.chain.name,
    ...(virtualHosts.length > 0 && { virtualHosts }),
    // https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPRouteSpec: ports in hosts do not count.
    ignorePortInHostMatching: true,
  };
  const groups = groupPolicies(chain.passes, chain.chain.attachedPolicies, chain.ir.attachedPolicies);
  if (groups.length === 0) return initial;
  for (const { attachments } of groups) for (const attachment of attachments) reportReplaced(chain, attachment);
  return applyRouteConfigPolicies(chain, groups, initial);
}

function applyRouteConfigPolicies(
  chain: ChainScope,
  groups: ReturnType<typeof groupPolicies>,
  initial: RouteConfiguration,
): RouteConfiguration {
  const building: RouteConfigDraft = {
    message: draft("envoy.config.route.v3.RouteConfiguration", initial),
    routes: (initial.virtualHosts ?? []).map(({ routes = [] }) => containedRoutes(routes)),
  };
  const faults: PolicyFault[] = [];
  let perFilterConfig: PerFilterConfig | undefined;
  applyPolicies(chain, {
    groups,
    ancestor: chain.listener.policyAncestorRef,
    onFaults: (found) => faults.push(...found),
    apply: (policy, pass) => {
      const contribution = askHook(chain, building, { policy, pass });
      if (contribution?.perFilterConfig) perFilterConfig = { ...perFilterConfig, ...contribution.perFilterConfig };
    },
    onMerged: (pass, origins) => {
      const metadata = withMergeOrigins(building.message.current().metadata, pass, origins);
      building.message.take({ set: { metadata } });
    },
  });
  if (faults.length > 0) {
    building.message.take({ set: { virtualHosts: [fallbackVirtualHost(fallbackVirtualHostName, "*")] } });
    return building.message.finish();
  }
  const { virtualHosts } = withRoutes(building, (routes) => routes.finish());
  const { typedPerFilterConfig } = withPerFilterConfig(building.message.current(), perFilterConfig);
  building.message.take({ set: { virtualHosts, typedPerFilterConfig } });
  return building.message.finish();
}
