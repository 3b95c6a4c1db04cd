import {
  defineDiagnostics,
  type Gateway,
  type GatewayListener,
  type GatewayTranslation,
  type GwTranslatorContext,
  type HttpRouteRuleMatchIr,
  type ListenerIr,
  locationIn,
  objectReference,
  type Parsed,
  parsed,
  type Settings,
} from "kgw/sdk";
import { type MaintenancePage, maintenancePage, pageAttachment } from "./maintenance-page.ts";

const report = defineDiagnostics({
  "maintenance/not-http": {
    severity: "warning",
    message: ({ protocol }: { readonly protocol: string }) =>
      `A page can be shown over HTTP only; this listener (${protocol}) stays closed.`,
    help: () => "Take the listener away for the time of the maintenance, or let it be HTTP.",
  },
});

/** A route that nobody wrote: it takes every request. */
function everyRequest(page: MaintenancePage): HttpRouteRuleMatchIr {
  return {
    name: "",
    match: { path: { type: "PathPrefix", value: "/" } },
    matchIndex: 0,
    ruleIndex: 0,
    ruleName: "",
    extensionRefs: [],
    attachedPolicies: [pageAttachment(page)],
    delegates: false,
    parentRef: { name: "" },
    backends: [],
    precedenceWeight: 0,
    replacementProblems: [],
    acceptanceProblems: [],
    path: [],
  };
}

function listenerIr(
  { spec, policyAncestorRef }: GatewayListener,
  page: MaintenancePage,
  settings: Settings,
): ListenerIr {
  const name = `maintenance~${spec.port}`;
  const host = { name, hostname: "*", rules: [everyRequest(page)], attachedPolicies: [] };
  return {
    name,
    bindAddress: settings.listenerBindIpv6 ? "::" : "0.0.0.0",
    bindPort: spec.port ?? 0,
    httpFilterChains: [{ name, match: {}, virtualHosts: [host], attachedPolicies: [] }],
    tcpFilterChains: [],
    policyAncestorRef,
  };
}

const isHttp = ({ spec }: GatewayListener): boolean => spec.protocol === "HTTP";

/** Listeners of one port become one; all of them show the same page. */
function firstOfEachPort(listeners: readonly GatewayListener[]): readonly GatewayListener[] {
  return listeners.filter(({ spec }, index) => listeners.findIndex((other) => other.spec.port === spec.port) === index);
}

/** Says what a Gateway under maintenance should do: show its page on every port that speaks HTTP. */
export function translateMaintenance(gateway: Gateway, { settings }: GwTranslatorContext): Parsed<GatewayTranslation> {
  const { source, gatewayClassName, attachedPolicies, listeners } = gateway;
  const { page, diagnostics } = maintenancePage(gateway);
  const open = firstOfEachPort(listeners.filter(isHttp)).map((listener) => listenerIr(listener, page, settings));
  const closed = listeners.filter((listener) => !isHttp(listener));
  const findings = closed.map(({ parent, index, spec }) => {
    const location = locationIn(parent, ["spec", "listeners", index, "protocol"]);
    return report("maintenance/not-http", { location, object: objectReference(parent) }, { protocol: spec.protocol });
  });
  const ir = { source, gatewayClassName, listeners: open, attachedPolicies };
  return parsed({ gateway: ir, reports: [] }, [...diagnostics, ...findings]);
}
