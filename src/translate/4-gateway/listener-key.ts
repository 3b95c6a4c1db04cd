import type { Listener } from "../../sdk/ir/gateway.ts";
import type { Resource } from "../../sdk/resource.ts";

/** Whether a listener is the Gateway's own, and not one of a ListenerSet. */
export function isGatewayListener(listener: Listener): boolean {
  return listener.parent.kind === "Gateway";
}

/**
 * A listener's key within a Gateway, also the name of an HTTPS filter chain: the bare name for the Gateway's own listeners,
 * `namespace/name/listener` for those of ListenerSets.
 */
export function listenerKey(parent: Resource, listenerName: string): string {
  return parent.kind === "Gateway" ? listenerName : `${parent.namespace}/${parent.name}/${listenerName}`;
}

/** Name of the Envoy listener of a port, and of its plain HTTP filter chain. */
export function envoyListenerName(port: number): string {
  return `listener~${port}`;
}

/** Name of a virtual host. Envoy's statistics split names at dots, so there are none. */
export function virtualHostName(parent: string, host: string): string {
  return `${parent}~${host}`.replaceAll(".", "_");
}
