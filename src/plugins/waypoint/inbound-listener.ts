import { type Diagnostic, defineDiagnostics, type ReportedAt } from "../../sdk/diagnostic.ts";
import type { Gateway, Listener, ListenerIr } from "../../sdk/ir/gateway.ts";
import type { Condition, Report, RouteGroupKind } from "../../sdk/report.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";
import { sandwichedInbound } from "../../sdk/sandwich.ts";
import type { Settings } from "../../sdk/settings.ts";

const proxyProtocol = "istio.io/PROXY";

const diagnostic = defineDiagnostics({
  "waypoint/listener-protocol": {
    severity: "error",
    message: (data: { readonly protocol: string }) =>
      `Waypoints have one listener, of protocol ${proxyProtocol}; this one (${data.protocol}) is ignored.`,
    help: () => `Let the Gateway have a single listener with \`protocol: ${proxyProtocol}\`, usually on port 15088.`,
  },
  "waypoint/no-listener": {
    severity: "error",
    message: () => `The waypoint has no listener of protocol ${proxyProtocol}, so nothing is configured for it.`,
    help: () => `Add a listener with \`protocol: ${proxyProtocol}\`, usually on port 15088.`,
  },
});

const routeKind: RouteGroupKind = { group: "gateway.networking.k8s.io", kind: "HTTPRoute" };

/** As kgateway: `allowedRoutes` without kinds, or with kinds that name no group, allow none. */
function supportedKinds({ spec: { allowedRoutes } }: Listener): readonly RouteGroupKind[] {
  if (!allowedRoutes) return [routeKind];
  const isAllowed = (allowedRoutes.kinds ?? []).some(
    ({ group, kind }) => group === routeKind.group && kind === routeKind.kind,
  );
  return isAllowed ? [routeKind] : [];
}

const notProxy: Condition = {
  type: "Accepted",
  status: "False",
  reason: "Invalid",
  message: `Only a '${proxyProtocol}' listener is allowed for kgateway-waypoint Gateways.`,
};

function reportsOf(listener: Listener, isInbound: boolean): readonly Report[] {
  const { group, kind, namespace, name } = listener.parent;
  const about = { about: "listener", parent: { group, kind, namespace, name }, listener: listener.spec.name } as const;
  if (isInbound) return [{ ...about, supportedKinds: supportedKinds(listener) }];
  return [{ ...about, supportedKinds: [], condition: notProxy }];
}

function listenerPlace({ parent, index }: Listener): ReportedAt {
  return {
    location: locationIn(parent, ["spec", "listeners", index, "protocol"]),
    object: objectReference(parent),
  };
}

function bindAddress({ waypointLocalBinding, listenerBindIpv6 }: Settings): string {
  if (waypointLocalBinding) return listenerBindIpv6 ? "::ffff:127.0.0.1" : "127.0.0.1";
  return listenerBindIpv6 ? "::" : "0.0.0.0";
}

/** The one listener of a waypoint, still without filter chains. */
export function inboundListener({ spec, policyAncestorRef }: Listener, settings: Settings): ListenerIr {
  return {
    name: "proxy_protocol_inbound",
    bindAddress: bindAddress(settings),
    bindPort: spec.port ?? 0,
    httpFilterChains: [],
    tcpFilterChains: [],
    policyAncestorRef,
    attachedPolicies: [sandwichedInbound],
  };
}

/** Which listener a waypoint listens with, and what is to say about the others. */
export interface InboundListener {
  readonly listener?: Listener | undefined;
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Finds the first listener that speaks the PROXY protocol. */
export function findInboundListener({ resource, listeners }: Gateway): InboundListener {
  const inbound = listeners.find(({ spec }) => spec.protocol === proxyProtocol);
  const others = listeners.filter((listener) => listener !== inbound);
  const ofOthers = others.map((listener) =>
    diagnostic("waypoint/listener-protocol", listenerPlace(listener), { protocol: listener.spec.protocol }),
  );
  const reports = listeners.flatMap((listener) => reportsOf(listener, listener === inbound));
  if (inbound) return { listener: inbound, reports, diagnostics: ofOthers };
  const none = diagnostic(
    "waypoint/no-listener",
    { location: resource.origin, object: objectReference(resource) },
    undefined,
  );
  // As kgateway: such a waypoint has no status, not even a bad one.
  return { reports: [], diagnostics: [none, ...ofOthers] };
}

export const inboundListenerDiagnostics = diagnostic.definitions;
