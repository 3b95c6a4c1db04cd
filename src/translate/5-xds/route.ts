import type { Route } from "../../sdk/envoy/messages.ts";
import type { RouteContext } from "../../sdk/hooks.ts";
import type { InheritedPolicyPriority } from "../../sdk/ir/policy.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import { checkRoute } from "../../validate/route.ts";
import { checkMatch } from "../../validate/strict/route-match.ts";
import { applyPolicies } from "./apply-policies.ts";
import { type EffectivePolicy, groupPolicies, type PolicyGroup, withPriority } from "./attached-policies.ts";
import { routeSourceMetadata, withMergeOrigins } from "./filter-metadata.ts";
import type { PluginPass } from "./plugin-passes.ts";
import type { Fault } from "./replacement-diagnostics.ts";
import { forwardToBackends } from "./route-action.ts";
import { type RouteDraft, routeDraft } from "./route-draft.ts";
import { routeMatch } from "./route-match.ts";
import { finalRoute } from "./route-replacement.ts";
import type { ChainScope } from "./scope.ts";

function initialRoute({ settings }: ChainScope, match: HttpRouteRuleMatchIr, name: string): Route {
  const metadata = settings.enableRouteSourceMetadata ? routeSourceMetadata(match) : undefined;
  return { name, match: routeMatch(match.match), ...(metadata && { metadata }) };
}

/** What policy statuses name: what the route attaches to; for routes that a translator made up, the port's first listener. */
function ancestorOf({ listener }: ChainScope, { listenerParentRef }: HttpRouteRuleMatchIr): ParentReference {
  return listenerParentRef?.name ? listenerParentRef : listener.policyAncestorRef;
}

/** The policies of a route: of the rule, of the whole route, then of the routes that delegate to it, nearest first. */
function routePolicies({ passes }: ChainScope, match: HttpRouteRuleMatchIr): readonly PolicyGroup[] {
  const lists = [match.extensionRefs, match.attachedPolicies, match.parent?.attachedPolicies];
  let priority = 0;
  for (let parent = match.delegatingParent; parent; parent = parent.delegatingParent) {
    priority--;
    for (const policies of [parent.extensionRefs, parent.attachedPolicies, parent.parent?.attachedPolicies ?? []]) {
      lists.push(withPriority(policies, priority));
    }
  }
  return groupPolicies(passes, ...lists);
}

/** A route that its backends and policies contribute to. */
interface RouteScope {
  readonly chain: ChainScope;
  readonly match: HttpRouteRuleMatchIr;
  readonly ancestor: ParentReference;
  readonly draft: RouteDraft;
}

/** Field by field, since spreading takes several times as long and every policy of every route gets one. */
function routeContext(
  { chain, match, draft }: RouteScope,
  inheritedPolicyPriority: InheritedPolicyPriority,
): RouteContext {
  const { gateway, settings, port, filterChainName } = chain.hookContext;
  return {
    gateway,
    settings,
    port,
    filterChainName,
    route: draft.current(),
    in: match,
    listenerHasTls: chain.chain.tls !== undefined,
    inheritedPolicyPriority,
  };
}

function applyPolicy(scope: RouteScope, policy: EffectivePolicy, pass: PluginPass): readonly Fault[] {
  const { chain, match, draft } = scope;
  const { applyForRoute } = pass.hooks;
  if (!applyForRoute) return [];
  const context = routeContext(scope, policy.inheritedPolicyPriority);
  const call = { plugin: pass.plugin, hook: "applyForRoute", resource: match.parent?.resource };
  const contribution = chain.call(call, () => applyForRoute(policy.ir, context));
  if (!contribution) return [];
  draft.take(contribution);
  chain.collector.take(contribution);
  chain.filters.take(contribution, pass.plugin);
  return (contribution.errors ?? []).map((message) => ({ message }));
}

function applyRoutePolicies(scope: RouteScope): readonly Fault[] {
  const { chain, match, ancestor, draft } = scope;
  const faults: Fault[] = [];
  applyPolicies(chain, {
    groups: routePolicies(chain, match),
    ancestor,
    onFaults: (found) => faults.push(...found),
    apply: (policy, pass) => faults.push(...applyPolicy(scope, policy, pass)),
    onMerged: (pass, origins) => {
      draft.take({ route: { set: { metadata: withMergeOrigins(draft.current().metadata, pass, origins) } } });
    },
  });
  return faults;
}

/** A delegating rule need not do anything itself. */
function routeFaults({ index }: ChainScope, match: HttpRouteRuleMatchIr, route: Route): readonly Fault[] {
  if (match.delegates) return [];
  const faults = checkRoute(route);
  return faults.length === 0 && index.envoyVerdict ? checkMatch(route.match) : faults;
}

/**
 * One match of one rule as an Envoy route, or undefined where it becomes none: what it does comes from its backends, then from
 * its policies. As kgateway: hooks also run for delegating rules and for routes that are replaced afterwards.
 */
export function buildRoute(chain: ChainScope, match: HttpRouteRuleMatchIr, name: string): Route | undefined {
  const draft = routeDraft(initialRoute(chain, match, name));
  const scope: RouteScope = { chain, match, ancestor: ancestorOf(chain, match), draft };
  forwardToBackends(chain, match, scope);
  const faults = applyRoutePolicies(scope);
  const route = draft.finish();
  return finalRoute(chain, match, { route, faults: faults.length > 0 ? faults : routeFaults(chain, match, route) });
}
