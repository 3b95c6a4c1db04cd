import { type GroupKind, groupKindKey, type Resource } from "../../sdk/resource.ts";
import { type ByName, indexByName } from "./by-name.ts";

/** Objects by kind and by name. */
export interface ResourceIndex {
  /** All objects of a kind, in document order. */
  readonly list: (groupKind: GroupKind) => readonly Resource[];
  readonly find: (groupKind: GroupKind, namespace: string, name: string) => Resource | undefined;
}

interface KindIndex {
  readonly group: string;
  readonly list: readonly Resource[];
  readonly byName: ByName<Resource>;
}

/** Kinds by their name; few groups share one. */
function indexKinds(resources: readonly Resource[]): ReadonlyMap<string, readonly KindIndex[]> {
  const lists = new Map<string, Resource[]>();
  for (const resource of resources) {
    const key = groupKindKey(resource);
    const list = lists.get(key);
    if (list) list.push(resource);
    else lists.set(key, [resource]);
  }
  const kinds = new Map<string, KindIndex[]>();
  for (const list of lists.values()) {
    const { group = "", kind = "" } = list[0] ?? {};
    const index = { group, list, byName: indexByName(list, (resource) => resource) };
    kinds.set(kind, [...(kinds.get(kind) ?? []), index]);
  }
  return kinds;
}

/** Indexes objects; of two with one name the first counts (loading has already reported the second). */
export function indexResources(resources: readonly Resource[]): ResourceIndex {
  const kinds = indexKinds(resources);
  const indexOf = ({ group, kind }: GroupKind) => kinds.get(kind)?.find((index) => index.group === group);
  return {
    list: (groupKind) => indexOf(groupKind)?.list ?? [],
    find: (groupKind, namespace, name) => indexOf(groupKind)?.byName(namespace, name)[0],
  };
}
