import type { EndpointSlice, ServicePort } from "../../sdk/kinds/core.ts";

type EndpointPort = NonNullable<EndpointSlice["ports"]>[number];

/** Whether a port of a slice serves a port of a Service that has several. */
function serves({ name, port }: EndpointPort, service: ServicePort): boolean {
  // As kgateway: a slice's port with the empty name serves a Service's port without a name, whatever their numbers.
  if (name !== undefined && name === (service.name ?? "")) return true;
  const { targetPort } = service;
  if (typeof targetPort === "string" && targetPort !== "") return name === targetPort;
  return !name && port === (targetPort || service.port);
}

/**
 * The number at which the endpoints of a slice serve a port of a Service; undefined where they do not.
 * A Service of one port takes the first of the slice, whatever it is called.
 */
export function endpointSlicePort(
  { ports }: Pick<EndpointSlice, "ports">,
  service: ServicePort,
  { isOnlyPort }: { readonly isOnlyPort: boolean },
): number | undefined {
  const found = (ports ?? []).find((each) => each.port !== undefined && (isOnlyPort || serves(each, service)));
  return found?.port || undefined;
}
