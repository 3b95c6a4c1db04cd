import type { JsonObject } from "../../sdk/json.ts";
import { type GroupKind, groupKindKey, type ObjectSource, objectSourceKey, type Resource } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { objectsOf, specOf, textOf } from "../2-index/written-values.ts";

/** Names of the sections that policies can target in an object, and what such a section is called. */
export interface Sections {
  readonly word: string;
  readonly names: readonly string[];
}

/** The objects of the input that policies can target. */
export interface KnownTargets {
  readonly isKind: (groupKind: GroupKind) => boolean;
  /** Whether the namespace holds anything that policies can target. */
  readonly holdsObjects: (namespace: string) => boolean;
  readonly find: (groupKind: GroupKind, namespace: string, name: string) => Resource | undefined;
  /** An object of the kind and name, whatever its namespace. */
  readonly elsewhere: (groupKind: GroupKind, name: string) => Resource | undefined;
  /** Names of the kind's objects in a namespace; none where there are too many to be of help. */
  readonly names: (groupKind: GroupKind, namespace: string) => readonly string[];
  readonly sections: (resource: Resource) => Sections;
}

const gatewayGroup = "gateway.networking.k8s.io";

interface GatewayApiKind extends GroupKind {
  readonly word: string;
  /** Where the sections are; TCPRoutes and TLSRoutes have none that policies reach. */
  readonly field?: string;
}

const gatewayApiKinds: readonly GatewayApiKind[] = [
  { group: gatewayGroup, kind: "Gateway", word: "listener", field: "listeners" },
  { group: gatewayGroup, kind: "ListenerSet", word: "listener", field: "listeners" },
  { group: "gateway.networking.x-k8s.io", kind: "XListenerSet", word: "listener", field: "listeners" },
  { group: gatewayGroup, kind: "HTTPRoute", word: "rule", field: "rules" },
  { group: gatewayGroup, kind: "GRPCRoute", word: "rule", field: "rules" },
  { group: gatewayGroup, kind: "TCPRoute", word: "section" },
  { group: gatewayGroup, kind: "TLSRoute", word: "section" },
];

/** More names than this are not searched for one that may have been meant. */
const mostNames = 200;

function namesIn(items: readonly JsonObject[]): readonly string[] {
  return items.flatMap(({ name }) => textOf(name) || []);
}

/** The objects of backends by other names that references know them by. */
function aliasedObjects({ backends }: TranslationIndex): ReadonlyMap<string, Resource> {
  const objects = new Map<string, Resource>();
  for (const { source, aliases, resource } of backends) {
    for (const alias of aliases) {
      const key = objectSourceKey({ ...alias, namespace: alias.namespace || source.namespace });
      if (!objects.has(key)) objects.set(key, resource);
    }
  }
  return objects;
}

function backendKinds({ plugins }: TranslationIndex): readonly GroupKind[] {
  const contributed = plugins.flatMap(({ contributesBackends = [] }) => contributesBackends);
  return contributed.flatMap(({ group, kind, contribution }) => [{ group, kind }, ...(contribution.aliasKinds ?? [])]);
}

function portNames({ backends }: TranslationIndex): (resource: Resource) => readonly string[] {
  const byObject = new Map<Resource, string[]>();
  for (const { resource, portName } of backends) {
    if (!portName) continue;
    const names = byObject.get(resource);
    if (names) names.push(portName);
    else byObject.set(resource, [portName]);
  }
  return (resource) => byObject.get(resource) ?? [];
}

/** The objects of one kind, by what a diagnostic about a missing one wants to know. */
interface Directory {
  readonly byName: ReadonlyMap<string, Resource>;
  readonly namesByNamespace: ReadonlyMap<string, readonly string[]>;
}

function directory(resources: readonly Resource[]): Directory {
  const byName = new Map<string, Resource>();
  const namesByNamespace = new Map<string, string[]>();
  for (const resource of resources) {
    const { namespace, name } = resource;
    if (!byName.has(name)) byName.set(name, resource);
    const names = namesByNamespace.get(namespace);
    if (names) names.push(name);
    else namesByNamespace.set(namespace, [name]);
  }
  return { byName, namesByNamespace };
}

/** Makes each kind's directory when it is first asked for: mostly nothing is missing. */
function directories({ list }: TranslationIndex): (groupKind: GroupKind) => Directory {
  const byKind = new Map<string, Directory>();
  return (groupKind) => {
    const key = groupKindKey(groupKind);
    const known = byKind.get(key) ?? directory(list(groupKind));
    byKind.set(key, known);
    return known;
  };
}

/** What policies can target. */
export function knownTargets(index: TranslationIndex): KnownTargets {
  const kinds: readonly GroupKind[] = [...gatewayApiKinds, ...backendKinds(index)];
  const kindKeys = new Set(kinds.map(groupKindKey));
  const gatewayApiByKey = new Map(gatewayApiKinds.map((kind) => [groupKindKey(kind), kind]));
  const namespaces = new Set(kinds.flatMap((kind) => index.list(kind).map(({ namespace }) => namespace)));
  const aliased = aliasedObjects(index);
  const portsOf = portNames(index);
  const directoryOf = directories(index);
  return {
    isKind: (groupKind) => kindKeys.has(groupKindKey(groupKind)),
    holdsObjects: (namespace) => namespaces.has(namespace),
    find({ group, kind }, namespace, name) {
      const source: ObjectSource = { group, kind, namespace, name };
      return index.find(source, namespace, name) ?? aliased.get(objectSourceKey(source));
    },
    elsewhere: (groupKind, name) => directoryOf(groupKind).byName.get(name),
    names(groupKind, namespace) {
      const names = directoryOf(groupKind).namesByNamespace.get(namespace) ?? [];
      return names.length > mostNames ? [] : names;
    },
    sections(resource) {
      const gatewayApi = gatewayApiByKey.get(groupKindKey(resource));
      if (!gatewayApi) return { word: "port", names: portsOf(resource) };
      const { word, field } = gatewayApi;
      return { word, names: field ? namesIn(objectsOf(specOf(resource)[field])) : [] };
    },
  };
}
