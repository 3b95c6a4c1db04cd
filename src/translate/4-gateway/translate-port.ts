import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Gateway, ListenerIr } from "../../sdk/ir/gateway.ts";
import type { Condition } from "../../sdk/report.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { type Findings, type Found, found, nothingFound } from "./findings.ts";
import { type FrontendValidation, frontendValidation } from "./frontend-validation.ts";
import { httpFilterChain, type ListenerWithRoutes } from "./http-filter-chain.ts";
import type { BackendScope } from "./http-rules.ts";
import { httpsFilterChain } from "./https-filter-chain.ts";
import { envoyListenerName } from "./listener-key.ts";
import { atListener, listenerCondition } from "./listener-report.ts";
import { type TcpChainPlan, tcpFilterChain } from "./tcp-filter-chain.ts";

const diagnostic = defineDiagnostics({
  "listener/client-validation-lost": {
    severity: "warning",
    message: (data: { readonly port: number; readonly first: string }) =>
      `The controller does not check client certificates here: listener ${data.first}, the first on port ${data.port}, is a TLS listener.`,
    help: () => "Put an HTTPS listener first on the port, or give the TLS listener another port.",
  },
});

/** The valid listeners of one port, in precedence order: one Envoy listener. As kgateway's MergedListener. */
export interface MergedListener {
  readonly port: number;
  /** The listener that statuses of Gateway-wide policies name. */
  readonly first: ListenerWithRoutes;
  readonly listeners: readonly ListenerWithRoutes[];
}

export interface PortContext {
  readonly gateway: Gateway;
  readonly index: TranslationIndex;
  readonly scope: BackendScope;
}

function withProtocol({ listeners }: MergedListener, protocol: string): readonly ListenerWithRoutes[] {
  return listeners.filter(({ listener }) => listener.spec.protocol === protocol);
}

/** A TCP listener has one chain, a TLS listener one for each of its routes. */
function tcpChainPlans({ listener, routes }: ListenerWithRoutes): readonly TcpChainPlan[] {
  const { protocol, hostname, tls = {} } = listener.spec;
  if (protocol === "TCP") return [{ listener, routes }];
  if (protocol !== "TLS") return [];
  const ofListener = hostname === undefined ? undefined : [hostname];
  if (routes.length === 0) return [{ listener, routes, tls, sniDomains: ofListener }];
  return routes.map((attached) => {
    const hasOwn = attached.route.kind === "tls" && attached.hostnames.length > 0;
    return { listener, routes: [attached], tls, sniDomains: hasOwn ? attached.hostnames : ofListener };
  });
}

const noBackends: Condition = {
  type: "Programmed",
  status: "False",
  reason: "Invalid",
  message: "TCP/TLS listener has no valid backends or routes",
};

/** A port none of whose TCP and TLS chains has anything to serve. */
function emptyPortFindings(plans: readonly TcpChainPlan[]): Findings {
  return { reports: plans.map(({ listener }) => listenerCondition(listener, noBackends)), diagnostics: [] };
}

/** As kgateway: where a TLS listener comes first on a port, the Gateway's frontend validation is lost for all of the port. */
function frontendOf(
  { first, port, listeners }: MergedListener,
  gateway: Gateway,
): Found<FrontendValidation | undefined> {
  const frontend = frontendValidation(gateway, port);
  if (first.listener.spec.protocol !== "TLS") return found(frontend);
  const terminating = listeners.filter(({ listener }) => listener.spec.tls?.mode === "Terminate");
  const data = { port, first: first.listener.spec.name };
  const lost = terminating.map(({ listener }) =>
    diagnostic("listener/client-validation-lost", atListener(listener), data),
  );
  return found(undefined, frontend?.references ? [{ reports: [], diagnostics: lost }] : []);
}

function defined<Value>(results: readonly Found<Value | undefined>[]): readonly Value[] {
  return results.flatMap(({ value }) => (value === undefined ? [] : [value]));
}

/** Makes the Envoy listener of a port: plain HTTP first, then HTTPS, then TCP and TLS. */
export function translatePort(merged: MergedListener, { gateway, index, scope }: PortContext): Found<ListenerIr> {
  const name = envoyListenerName(merged.port);
  const frontend = frontendOf(merged, gateway);
  const tls = { index, frontend: frontend.value };
  const plainListeners = withProtocol(merged, "HTTP");
  const plain = plainListeners.length > 0 ? [httpFilterChain(name, plainListeners, scope)] : [];
  const https = withProtocol(merged, "HTTPS").map((listener) => httpsFilterChain(listener, tls, scope));
  const plans = merged.listeners.flatMap(tcpChainPlans);
  const tcp = plans.map((plan) => tcpFilterChain(plan, { envoyListener: name, tls, scope }));
  const tcpFilterChains = defined(tcp);
  const listener: ListenerIr = {
    name,
    bindAddress: index.settings.listenerBindIpv6 ? "::" : "0.0.0.0",
    bindPort: merged.port,
    httpFilterChains: [...plain.map(({ value }) => value), ...defined(https)],
    tcpFilterChains,
    policyAncestorRef: merged.first.listener.policyAncestorRef,
  };
  const empty = tcpFilterChains.length === 0 ? emptyPortFindings(plans) : nothingFound;
  return found(listener, [frontend, ...plain, ...https, ...tcp, empty]);
}

export const translatePortDiagnostics = diagnostic.definitions;
