import { groupBy } from "../../sdk/group-by.ts";
import type { EndpointSlice } from "../../sdk/kinds/core.ts";
import type { Lookup } from "../../sdk/lookup.ts";
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
  const slices = list(endpointSliceGroupKind) as readonly unknown[] as readonly EndpointSliceResource[];
  const byService = groupBy(slices, ({ namespace, labels }) => {
    const service = labels[serviceNameLabel];
    return service === undefined ? undefined : `${namespace}/${service}`;
  });
  return ({ namespace, name }) => byService.get(`${namespace}/${name}`) ?? [];
}
