import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { ListenerTlsSpec, TcpFilterChainIr } from "../../sdk/ir/gateway.ts";
import type { ReferenceProblem } from "../../sdk/ir/reference.ts";
import type { TcpRouteIr, TlsRouteIr } from "../../sdk/ir/route.ts";
import type { TlsConfig } from "../../sdk/ir/tls.ts";
import type { Condition, Report } from "../../sdk/report.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";
import { type AttachedRoute, namespacedName } from "./attached-route.ts";
import { unresolvedReferenceCondition, unresolvedReferenceDiagnostic } from "./backend-problem.ts";
import { type Findings, type Found, found } from "./findings.ts";
import type { ListenerWithRoutes } from "./http-filter-chain.ts";
import type { BackendScope } from "./http-rules.ts";
import { listenerTls, type TlsContext } from "./listener-tls.ts";
import { atParentRef } from "./parent-ref-location.ts";

type StreamRoute = TcpRouteIr | TlsRouteIr;

/** A chain of a TCP or TLS listener before its routes are looked at. */
export interface TcpChainPlan extends ListenerWithRoutes {
  /** Absent for TCP listeners. */
  readonly tls?: ListenerTlsSpec | undefined;
  /** Only TLSRoutes are told apart by them. */
  readonly sniDomains?: readonly string[] | undefined;
}

const diagnostic = defineDiagnostics({
  "route/conflict": {
    severity: "error",
    message: (data: { readonly other: string; readonly listener: string }) =>
      `Listener ${data.listener} can serve one route only, which is the older ${data.other}; this one is not programmed.`,
    help: () => "Give each TCPRoute a listener of its own.",
  },
  "route/rule-count": {
    severity: "warning",
    message: (data: { readonly kind: string; readonly count: number }) =>
      `The controller passes over a ${data.kind} that has ${data.count} rules in silence: nothing is served, and no status says so.`,
    help: () => "Write exactly one rule.",
  },
  "route/no-backends": {
    severity: "warning",
    message: () => "The rule has no backendRefs, so nothing is served.",
    help: () => "Name at least one backend.",
  },
});

const tcpOnly = ["allow-empty"];

/** TCP has no ALPN unless an option asks for it. */
function withTcpAlpn(tls: TlsConfig | undefined): TlsConfig | undefined {
  return tls && tls.alpnProtocols.length === 0 ? { ...tls, alpnProtocols: tcpOnly } : tls;
}

/** The oldest route, the first of equals. */
function oldestRoute(routes: readonly AttachedRoute[]): AttachedRoute | undefined {
  const [first, ...others] = routes;
  return others.reduce(
    (oldest, other) => (oldest && other.route.resource.createdAt < oldest.route.resource.createdAt ? other : oldest),
    first,
  );
}

const conflicted: Condition = { type: "kgateway.dev/Programmed", status: "False", reason: "Conflicted", message: "" };

function losesTo(winner: AttachedRoute, { route, parentRef }: AttachedRoute, listener: string): Findings {
  const other = `${winner.route.source.kind} ${namespacedName(winner.route.source)}`;
  return {
    reports: [{ about: "route", route: route.source, parentRef, condition: conflicted }],
    diagnostics: [diagnostic("route/conflict", atParentRef(route, parentRef), { other, listener })],
  };
}

function ruleCountFindings({ resource, source, ruleCount }: StreamRoute): Findings {
  const at = { location: locationIn(resource, ["spec", "rules"]), object: objectReference(resource) };
  return {
    reports: [],
    diagnostics: [diagnostic("route/rule-count", at, { kind: source.kind, count: ruleCount })],
  };
}

/** As kgateway: the conditions go to all parentRefs of the route, whichever Gateway they name. */
function onAllParentRefs({ source, parentRefs }: StreamRoute, condition: Condition): readonly Report[] {
  return parentRefs.map((parentRef) => ({ about: "route", route: source, parentRef, condition }));
}

const backendRefsPath = ["spec", "rules", 0, "backendRefs"];

function backendFindings(route: StreamRoute): readonly Findings[] {
  return route.backends.flatMap(({ problem, backend }, index) => {
    if (!problem && backend) return [];
    const cause: ReferenceProblem = problem ?? { kind: "not-found", message: "not found" };
    return {
      reports: onAllParentRefs(route, unresolvedReferenceCondition(cause)),
      diagnostics: [unresolvedReferenceDiagnostic(route, [...backendRefsPath, index], cause)],
    };
  });
}

function acceptedFindings(route: StreamRoute): readonly Findings[] {
  const { resource, backends } = route;
  const accepted: Condition = { type: "Accepted", status: "True", reason: "Accepted", message: "" };
  const at = { location: locationIn(resource, ["spec", "rules", 0]), object: objectReference(resource) };
  const diagnostics = backends.length === 0 ? [diagnostic("route/no-backends", at, undefined)] : [];
  return [{ reports: onAllParentRefs(route, accepted), diagnostics }, ...backendFindings(route)];
}

interface TcpChainContext {
  /** Name of the Envoy listener. */
  readonly envoyListener: string;
  readonly tls: Pick<TlsContext, "index" | "frontend">;
  readonly scope: BackendScope;
}

function chainOf(
  route: StreamRoute,
  plan: TcpChainPlan,
  { envoyListener, tls, scope }: TcpChainContext,
): Found<TcpFilterChainIr | undefined> {
  const { listener, sniDomains } = plan;
  if (route.ruleCount !== 1) return found(undefined, [ruleCountFindings(route)]);
  const findings = acceptedFindings(route);
  if (route.backends.length === 0) return found(undefined, findings);
  const resolved = listenerTls({ ...tls, listener, spec: plan.tls });
  const { namespace, name } = route.source;
  const chain: TcpFilterChainIr = {
    name: `${envoyListener}-${namespace}.${name}-rule-0`,
    // As kgateway: a TCPRoute at a TLS listener takes the traffic of all hosts.
    match: route.kind === "tls" && sniDomains ? { sniDomains } : {},
    tls: withTcpAlpn(resolved.value.config),
    backends: route.backends.map(scope),
    listener,
  };
  return found(resolved.value.isUsable ? chain : undefined, [...findings, resolved]);
}

/** The chain of a TCPRoute or TLSRoute; undefined where nothing can be served. Of several routes the oldest is taken. */
export function tcpFilterChain(plan: TcpChainPlan, context: TcpChainContext): Found<TcpFilterChainIr | undefined> {
  const winner = oldestRoute(plan.routes);
  if (!winner) return found(undefined);
  const losers = plan.routes.filter((attached) => attached !== winner);
  const lost = losers.map((loser) => losesTo(winner, loser, plan.listener.spec.name));
  const { route } = winner;
  if (route.kind === "http") return found(undefined, lost);
  const chain = chainOf(route, plan, context);
  return found(chain.value, [...lost, chain]);
}

export const tcpFilterChainDiagnostics = diagnostic.definitions;
