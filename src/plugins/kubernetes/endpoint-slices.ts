import type { EndpointSlice } from "../../sdk/kinds/core.ts";
import type { Lookup } from "../../sdk/plugin.ts";
import type { Resource } from "../../sdk/resource.ts";

/** An EndpointSlice, as it was loaded. */
export type EndpointSliceResource = Resource & { readonly object: EndpointSlice };

const endpointSliceGroupKind = { group: "discovery.k8s.io", kind: "EndpointSlice" };

/** The label by which a slice belongs to a Service of its namespace. */
const serviceNameLabel = "kubernetes.io/service-name";

/** The slices of a Service, in document order; the controller leaves the order to chance. */
export type EndpointSlicesOf = (service: Pick<Resource, "namespace" | "name">) => readonly EndpointSliceResource[];

/** Finds the slices of Services. */
export function endpointSlicesByService({ list }: Pick<Lookup, "list">): EndpointSlicesOf {
  const byService = new Map<string, EndpointSliceResource[]>();
  for (const slice of list(endpointSliceGroupKind)) {
    const service = slice.labels[serviceNameLabel];
    if (service === undefined) continue;
    const key = `${slice.namespace}/${service}`;
    const slices = byService.get(key);
    if (slices) slices.push(slice as unknown as EndpointSliceResource);
    else byService.set(key, [slice as unknown as EndpointSliceResource]);
  }
  return ({ namespace, name }) => byService.get(`${namespace}/${name}`) ?? [];
}
