import {
  type Backend,
  type BackendObjectIr,
  type BackendRefIr,
  blackholeClusterName,
  clusterName,
} from "../../sdk/ir/backend.ts";
import type { BackendReference, ReferenceOrigin, Resolved } from "../../sdk/ir/reference.ts";
import type { JsonObject } from "../../sdk/json.ts";
import { numberOf, textOf } from "../2-index/written-values.ts";

/** Resolves references to backends with their policies. */
export type BackendResolver = (origin: ReferenceOrigin, reference: BackendReference) => BackendRefIr;

/** An entry of `backendRefs` as a reference. */
export function backendReference({ group, kind, namespace, name, port, weight }: JsonObject): BackendReference {
  return {
    group: textOf(group),
    kind: textOf(kind),
    namespace: textOf(namespace),
    name: textOf(name) ?? "",
    port: numberOf(port),
    weight: numberOf(weight),
  };
}

/** Makes a resolver of what the index finds, and of the same backends with their policies. */
export function backendResolver(
  find: (origin: ReferenceOrigin, reference: BackendReference) => Resolved<Backend>,
  attached: ReadonlyMap<Backend, BackendObjectIr>,
): BackendResolver {
  const names = new Map([...attached.keys()].map((backend) => [backend, clusterName(backend)]));
  return (origin, reference) => {
    const weight = reference.weight ?? 1;
    const found = find(origin, reference);
    if ("problem" in found) return { clusterName: blackholeClusterName, weight, problem: found.problem };
    const name = names.get(found.value) ?? clusterName(found.value);
    return { clusterName: name, weight, backend: attached.get(found.value) };
  };
}
