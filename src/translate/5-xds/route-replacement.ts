import type { Route, VirtualHost } from "../../sdk/envoy/messages.ts";
import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import type { Condition } from "../../sdk/report.ts";
import { contribute } from "./contributions.ts";
import { compareNames } from "./names.ts";
import { type Fault, faultLine, routeDiagnostic } from "./replacement-diagnostics.ts";
import type { ChainScope } from "./scope.ts";

const internalError = {
  status: 500,
  body: { inlineString: "invalid route configuration detected and replaced with a direct response." },
};

/** A virtual host that answers 500 to everything, in place of one that cannot be built. */
export function fallbackVirtualHost(name: string, domain: string): VirtualHost {
  return { name, domains: [domain], routes: [{ match: { prefix: "/" }, directResponse: internalError }] };
}

/** The same route as a 500: its name, match and metadata stay. */
function replacedRoute(route: Route): Route {
  return contribute("envoy.config.route.v3.Route", route, {
    set: {
      typedPerFilterConfig: undefined,
      requestHeadersToAdd: undefined,
      requestHeadersToRemove: undefined,
      responseHeadersToAdd: undefined,
      responseHeadersToRemove: undefined,
      directResponse: internalError,
    },
  });
}

/** All that is wrong with a rule as its condition says it: each thing once, those of no policy first. */
export function summarizeFaults(faults: readonly Fault[]): string {
  const byKey = new Map(faults.map((fault) => [JSON.stringify([fault.policy ?? "", fault.message]), fault]));
  return [...byKey.values()]
    .sort(
      (left, right) => compareNames(left.policy ?? "", right.policy ?? "") || compareNames(left.message, right.message),
    )
    .map(faultLine)
    .join("\n");
}

function reportNotProgrammed(
  chain: ChainScope,
  match: HttpRouteRuleMatchIr,
  condition: Omit<Condition, "type" | "status">,
) {
  if (!match.parent) return;
  chain.collector.report({
    about: "route",
    route: match.parent.source,
    parentRef: match.parentRef,
    condition: { type: "kgateway.dev/Programmed", status: "False", ...condition },
  });
}

function drop(chain: ChainScope, match: HttpRouteRuleMatchIr, faults: readonly Fault[]): undefined {
  const message = `Dropped Rule (${match.matchIndex}): ${summarizeFaults(faults)}`;
  reportNotProgrammed(chain, match, { reason: "RouteRuleDropped", message });
  chain.collector.diagnose(routeDiagnostic(chain.index, "dropped", { match, faults }));
  return undefined;
}

/**
 * The route as Envoy gets it: as built, as a 500, or not at all.
 * `faults` were found while building it; the rule brings its own. As kgateway: the number in the condition is that of the
 * match, and a route that is replaced only because a delegation fails has no such condition.
 */
export function finalRoute(
  chain: ChainScope,
  match: HttpRouteRuleMatchIr,
  { route, faults }: { readonly route: Route; readonly faults: readonly Fault[] },
): Route | undefined {
  const acceptance = [...faults, ...match.acceptanceProblems];
  const replacement = [...acceptance, ...match.replacementProblems];
  if (replacement.length === 0) return match.delegates ? undefined : route;
  if (acceptance.some(({ invalidMatcher }) => invalidMatcher)) return drop(chain, match, acceptance);
  if (acceptance.length > 0) {
    const message = `Replaced Rule (${match.matchIndex}): ${summarizeFaults(acceptance)}`;
    reportNotProgrammed(chain, match, { reason: "RouteRuleReplaced", message });
  }
  chain.collector.diagnose(routeDiagnostic(chain.index, "replaced", { match, faults: replacement }));
  return replacedRoute(route);
}
