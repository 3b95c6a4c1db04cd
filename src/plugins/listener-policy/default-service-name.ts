import type { GatewayIr } from "../../sdk/ir/gateway.ts";

/**
 * What telemetry calls the service unless told: the name of the proxies' own cluster.
 *
 * Unlike kgateway: of a policy for several Gateways the controller fills in the name of whichever it translates first, and the
 * others get that name too. Here each Gateway gets its own.
 */
export function defaultServiceName({ source: { name, namespace } }: GatewayIr): string {
  return `${name}.${namespace}`;
}
