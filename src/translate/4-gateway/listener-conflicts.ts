import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Listener } from "../../sdk/ir/gateway.ts";
import type { Settings } from "../../sdk/settings.ts";
import { atListener } from "./listener-report.ts";
import { reservedPorts } from "./reserved-ports.ts";

/** A listener and its port, after ports that are not given have been filled in. */
export interface ListenerOnPort {
  readonly listener: Listener;
  readonly port: number;
}

/** Why a listener cannot share its port, in the controller's words and in ours. */
export interface ListenerConflict {
  readonly reason: "ProtocolConflict" | "HostnameConflict" | "Invalid";
  readonly message: string;
  /** The listener supports no routes at all then. */
  readonly clearsSupportedKinds?: boolean | undefined;
  readonly diagnostic: Diagnostic;
}

const diagnostic = defineDiagnostics({
  "listener/conflict": {
    severity: "error",
    message: (data: { readonly what: string; readonly port: number; readonly other: string }) =>
      `The ${data.what} conflicts with that of ${data.other} on port ${data.port}; this listener is ignored.`,
    help: () =>
      "On one port all listeners need distinct hostnames and one protocol (HTTPS and TLS go together); of two in conflict the first wins, the Gateway's before those of ListenerSets, and older ListenerSets before younger.",
  },
  "listener/port-reserved": {
    severity: "error",
    message: (data: { readonly port: number; readonly purpose: string }) =>
      `Port ${data.port} is reserved for ${data.purpose}; the listener is ignored.`,
    help: () => `Ports ${[...reservedPorts.keys()].join(", ")} are the proxy's own: choose another.`,
  },
});

const protocolConflictMessage =
  "Found conflicting protocols on listeners, a single port can only contain listeners with compatible protocols";
const hostnameConflictMessage =
  "Found conflicting hostnames on listeners, all listeners on a single port must have unique hostnames";

/** The listeners of one port, in precedence order. */
interface PortListeners {
  readonly port: number;
  readonly listeners: readonly Listener[];
  readonly first: Listener;
  readonly hasSeveralProtocols: boolean;
  /** The listener that owns a hostname: the first one with it, even if it is itself rejected. */
  readonly ownerByHostname: ReadonlyMap<string, Listener>;
  readonly mixesTlsModes: boolean;
}

function hostnameOf({ spec }: Listener): string {
  return spec.hostname || "*";
}

/** HTTPS and TLS go together on a port. */
function compatibleProtocol({ spec }: Listener): string {
  return spec.protocol === "HTTPS" || spec.protocol === "TLS" ? "HTTPS/TLS" : spec.protocol;
}

function describe({ spec, parent }: Listener): string {
  return `listener ${spec.name} of ${parent.kind} ${parent.namespace}/${parent.name}`;
}

function portListeners(port: number, first: Listener, listeners: readonly Listener[]): PortListeners {
  const owners = new Map<string, Listener>();
  for (const listener of listeners) {
    if (!owners.has(hostnameOf(listener))) owners.set(hostnameOf(listener), listener);
  }
  const tlsModes = listeners.flatMap(({ spec }) => (spec.protocol === "TLS" ? [spec.tls?.mode] : []));
  return {
    port,
    listeners,
    first,
    hasSeveralProtocols: new Set(listeners.map(compatibleProtocol)).size > 1,
    ownerByHostname: owners,
    mixesTlsModes: tlsModes.includes("Terminate") && tlsModes.includes("Passthrough"),
  };
}

function protocolConflict(listener: Listener, { port, first }: PortListeners): ListenerConflict {
  const at = { ...atListener(listener, ["protocol"]), ...related(first) };
  return {
    reason: "ProtocolConflict",
    message: protocolConflictMessage,
    diagnostic: diagnostic("listener/conflict", at, { what: "protocol", port, other: describe(first) }),
  };
}

function tlsModeConflict(listener: Listener, { port, listeners }: PortListeners): ListenerConflict {
  const isOther = ({ spec }: Listener) => spec.protocol === "TLS" && spec.tls?.mode !== listener.spec.tls?.mode;
  const other = listeners.find(isOther) ?? listener;
  const at = { ...atListener(listener, ["tls", "mode"]), ...related(other) };
  return {
    reason: "ProtocolConflict",
    message: protocolConflictMessage,
    clearsSupportedKinds: true,
    diagnostic: diagnostic("listener/conflict", at, { what: "TLS mode", port, other: describe(other) }),
  };
}

function hostnameConflict(listener: Listener, owner: Listener, { port }: PortListeners): ListenerConflict {
  const at = { ...atListener(listener, ["hostname"]), ...related(owner) };
  return {
    reason: "HostnameConflict",
    message: hostnameConflictMessage,
    diagnostic: diagnostic("listener/conflict", at, { what: "hostname", port, other: describe(owner) }),
  };
}

function reservedPort(listener: Listener, port: number, purpose: string): ListenerConflict {
  return {
    reason: "Invalid",
    message: `invalid port ${port} in listener: port is reserved`,
    diagnostic: diagnostic("listener/port-reserved", atListener(listener, ["port"]), { port, purpose }),
  };
}

function related(other: Listener) {
  const { location } = atListener(other);
  return location ? { related: [{ message: "This listener comes first.", location }] } : {};
}

function isSameListener(a: Listener, b: Listener): boolean {
  const { parent, spec } = a;
  return (
    parent.kind === b.parent.kind &&
    parent.namespace === b.parent.namespace &&
    parent.name === b.parent.name &&
    spec.name === b.spec.name
  );
}

/** What keeps a listener from its port, first of all that apply; undefined where nothing does. */
function conflictOf(listener: Listener, onPort: PortListeners, settings: Settings): ListenerConflict | undefined {
  const { spec } = listener;
  const mixesTlsModes = onPort.mixesTlsModes && spec.protocol === "TLS";
  if (mixesTlsModes && !settings.enableExperimentalGatewayApiFeatures) return tlsModeConflict(listener, onPort);
  // As kgateway: HTTPS and TLS are only told apart once a third protocol is on the port.
  if (onPort.hasSeveralProtocols && spec.protocol !== onPort.first.spec.protocol) {
    return protocolConflict(listener, onPort);
  }
  const owner = onPort.ownerByHostname.get(hostnameOf(listener));
  if (owner && !isSameListener(owner, listener)) return hostnameConflict(listener, owner, onPort);
  const purpose = reservedPorts.get(onPort.port);
  return purpose === undefined ? undefined : reservedPort(listener, onPort.port, purpose);
}

/** A listener, its port, and what keeps it from there. */
export interface CheckedListener extends ListenerOnPort {
  readonly conflict?: ListenerConflict | undefined;
}

/**
 * Finds conflicts between listeners, given in precedence order.
 * Ports come in the order of their first listeners, listeners of one port in precedence order.
 */
export function findListenerConflicts(
  listeners: readonly ListenerOnPort[],
  settings: Settings,
): readonly CheckedListener[] {
  const byPort = new Map<number, Listener[]>();
  for (const { port, listener } of listeners) {
    const present = byPort.get(port);
    if (present) present.push(listener);
    else byPort.set(port, [listener]);
  }
  return [...byPort].flatMap(([port, onPort]) => {
    const [first] = onPort;
    if (!first) return [];
    const grouped = portListeners(port, first, onPort);
    return onPort.map((listener) => ({ listener, port, conflict: conflictOf(listener, grouped, settings) }));
  });
}

export const listenerConflictsDiagnostics = diagnostic.definitions;
