import {
  type Backend,
  type BackendObjectIr,
  type BackendRefIr,
  backendKey,
  blackholeClusterName,
  clusterName,
} from "../../sdk/ir/backend.ts";
import type { BackendReference, ReferenceOrigin, Resolved } from "../../sdk/ir/reference.ts";

/** Resolves references to backends with their policies. */
export type BackendResolver = (origin: ReferenceOrigin, reference: BackendReference) => BackendRefIr;

/** Makes a resolver of what the index finds and of the backends with policies. */
export function backendResolver(
  find: (origin: ReferenceOrigin, reference: BackendReference) => Resolved<Backend>,
  backends: readonly BackendObjectIr[],
): BackendResolver {
  const byKey = new Map(backends.map((backend) => [backendKey(backend), backend]));
  return (origin, reference) => {
    const weight = reference.weight ?? 1;
    const found = find(origin, reference);
    if ("problem" in found) return { clusterName: blackholeClusterName, weight, problem: found.problem };
    const backend = byKey.get(backendKey(found.value));
    return { clusterName: clusterName(found.value), weight, backend };
  };
}
