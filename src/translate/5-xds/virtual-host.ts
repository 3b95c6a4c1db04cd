import type { Route, VirtualHost } from "../../sdk/envoy/messages.ts";
import type { VirtualHostContribution } from "../../sdk/hooks.ts";
import type { VirtualHostIr } from "../../sdk/ir/gateway.ts";
import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import { applyPolicies } from "./apply-policies.ts";
import { type EffectivePolicy, groupPolicies, type PolicyFault } from "./attached-policies.ts";
import { type ContainedRoutes, containedRoutes } from "./contained-routes.ts";
import { type Draft, draft, type PerFilterConfig, withPerFilterConfig } from "./contributions.ts";
import { withMergeOrigins } from "./filter-metadata.ts";
import { withJudgedRoutes } from "./judged-routes.ts";
import { reportListenerReplaced } from "./listener-reports.ts";
import { routeName, virtualHostName } from "./names.ts";
import type { PluginPass } from "./plugin-passes.ts";
import { faultLine } from "./replacement-diagnostics.ts";
import { buildRoute } from "./route.ts";
import { fallbackVirtualHost } from "./route-replacement.ts";
import type { ChainScope } from "./scope.ts";

/** A route, and what it was made of. */
interface BuiltRoute {
  readonly match: HttpRouteRuleMatchIr;
  readonly route: Route;
}

function routesOf(chain: ChainScope, { name, rules }: VirtualHostIr): readonly BuiltRoute[] {
  return rules.flatMap((match, index) => {
    const route = buildRoute(chain, match, routeName(name, index, match));
    return route ? { match, route } : [];
  });
}

/** What the policies of a virtual host have made of it so far. */
interface VirtualHostDraft {
  readonly message: Draft<VirtualHost>;
  readonly routes: ContainedRoutes;
}

function currentOf({ message, routes }: VirtualHostDraft): VirtualHost {
  const contributed = routes.current();
  return contributed ? { ...message.current(), routes: contributed } : message.current();
}

function askHook(
  chain: ChainScope,
  building: VirtualHostDraft,
  { policy, pass }: { readonly policy: EffectivePolicy; readonly pass: PluginPass },
): VirtualHostContribution | undefined {
  const { applyForVirtualHost } = pass.hooks;
  if (!applyForVirtualHost) return undefined;
  const context = { ...chain.hookContext, virtualHost: currentOf(building) };
  const call = { plugin: pass.plugin, hook: "applyForVirtualHost", resource: chain.gateway.resource };
  const contribution = chain.call(call, () => applyForVirtualHost(policy.ir, context));
  if (!contribution) return undefined;
  building.message.take(contribution.virtualHost);
  const { forEachRoute } = contribution;
  if (forEachRoute) {
    building.routes.take(
      (route) => chain.call(call, () => forEachRoute(route)) ?? {},
      (each) => chain.filters.take(each, pass.plugin),
    );
  }
  chain.collector.take(contribution);
  chain.filters.take(contribution, pass.plugin);
  return contribution;
}

/** What a virtual host's policies left of it, and what is wrong with them. */
interface AppliedPolicies {
  readonly virtualHost: VirtualHost;
  readonly faults: readonly PolicyFault[];
}

function applyVirtualHostPolicies(chain: ChainScope, host: VirtualHostIr, initial: VirtualHost): AppliedPolicies {
  const building: VirtualHostDraft = {
    message: draft<VirtualHost>("envoy.config.route.v3.VirtualHost", initial),
    routes: containedRoutes(initial.routes ?? []),
  };
  const faults: PolicyFault[] = [];
  let perFilterConfig: PerFilterConfig | undefined;
  applyPolicies(chain, {
    groups: groupPolicies(chain.passes, host.attachedPolicies),
    // As kgateway: a virtual host that no listener owns, such as a waypoint's, leaves the ancestor empty.
    ancestor: host.listener?.policyAncestorRef ?? { name: "" },
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
  const { typedPerFilterConfig } = withPerFilterConfig(building.message.current(), perFilterConfig);
  const routes = building.routes.finish();
  building.message.take({ set: { typedPerFilterConfig, ...(routes && { routes }) } });
  return { virtualHost: building.message.finish(), faults };
}

/** One virtual host with its routes, or a fallback in its place where a policy of its listener is unusable. */
export function buildVirtualHost(chain: ChainScope, host: VirtualHostIr): VirtualHost {
  const name = virtualHostName(host.name);
  const domain = host.hostname === "" ? "*" : host.hostname;
  const built = routesOf(chain, host);
  const matches = built.map(({ match }) => match);
  const initial: VirtualHost = {
    name,
    domains: [domain],
    ...(built.length > 0 && { routes: built.map(({ route }) => route) }),
    ...(chain.chain.tls && { requireTls: "ALL" }),
  };
  if (host.attachedPolicies.length === 0) return withJudgedRoutes(chain, host, { virtualHost: initial, matches });
  const { virtualHost, faults } = applyVirtualHostPolicies(chain, host, initial);
  if (faults.length === 0) return withJudgedRoutes(chain, host, { virtualHost, matches });
  const { listener } = host;
  if (listener)
    reportListenerReplaced(chain, listener, { host: domain, message: faults.map(faultLine).join("\n"), faults });
  return fallbackVirtualHost(name, domain);
}
