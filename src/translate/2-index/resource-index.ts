import { type GroupKind, groupKindKey, type Resource } from "../../sdk/resource.ts";

/** Objects by kind and by name. */
export interface ResourceIndex {
  /** All objects of a kind, in document order. */
  readonly list: (groupKind: GroupKind) => readonly Resource[];
  readonly find: (groupKind: GroupKind, namespace: string, name: string) => Resource | undefined;
}

interface KindIndex {
  readonly list: Resource[];
  readonly byName: Map<string, Resource>;
}

const nameKey = (namespace: string, name: string): string => `${namespace}/${name}`;

/** Indexes objects; of two with one name the first counts (loading has already reported the second). */
export function indexResources(resources: readonly Resource[]): ResourceIndex {
  const kinds = new Map<string, KindIndex>();
  for (const resource of resources) {
    const key = groupKindKey(resource);
    const index: KindIndex = kinds.get(key) ?? { list: [], byName: new Map() };
    kinds.set(key, index);
    index.list.push(resource);
    const name = nameKey(resource.namespace, resource.name);
    if (!index.byName.has(name)) index.byName.set(name, resource);
  }
  return {
    list: (groupKind) => kinds.get(groupKindKey(groupKind))?.list ?? [],
    find: (groupKind, namespace, name) => kinds.get(groupKindKey(groupKind))?.byName.get(nameKey(namespace, name)),
  };
}
