import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { type GroupKind, locationIn } from "../../sdk/resource.ts";
import { editDistance } from "../../validate/nearest-word.ts";
import type { ApiGroup } from "./api-groups.ts";
import type { FoundObject } from "./object-documents.ts";

interface Named {
  readonly apiVersion: string;
  readonly kind: string;
}

const noSuchKind = ({ apiVersion, kind }: Named): string => `There is no kind ${kind} with apiVersion ${apiVersion}.`;

const report = defineDiagnostics({
  "load/unknown-kind": {
    severity: "error",
    message: noSuchKind,
    help: ({ meant }: Named & { readonly meant: string }) => `Did you mean ${meant}? The object is left out.`,
  },
  "load/unfamiliar-kind": {
    severity: "warning",
    message: (named: Named) => `kgw knows of no kind ${named.kind} with apiVersion ${named.apiVersion}.`,
    help: () =>
      "Check how it is written, or name the plugin that brings it with --plugin, or its CRD with --crds. The object is left out.",
  },
});

/** The definitions of what is said about kinds that nobody knows. */
export const unknownKindDiagnostics = report.definitions;

const plural = (kind: string): string => (kind.endsWith("y") ? `${kind.slice(0, -1)}ies` : `${kind}s`);

const distance = (a: string, b: string): number => editDistance(a.toLowerCase(), b.toLowerCase());

interface Near {
  readonly name: string;
  readonly distance: number;
}

function nearest(near: readonly Near[], furthest: number): string | undefined {
  return near.filter((each) => each.distance <= furthest).sort((a, b) => a.distance - b.distance)[0]?.name;
}

/** With three letters wrong a group is still taken for another one: there are few, and `.io` is not far from `.dev`. */
function nearestGroup(group: string, known: readonly string[]): string | undefined {
  const near = known.map((name) => ({ name, distance: distance(group, name) }));
  return nearest(near, Math.min(3, Math.floor(group.length / 4)));
}

/** Kinds are many and come from everywhere: at most two letters may be wrong, and not the first, which people hardly mistake. */
function nearestKnownKind(kind: string, known: readonly string[]): string | undefined {
  const near = known
    .filter((name) => name[0]?.toLowerCase() === kind[0]?.toLowerCase())
    .map((name) => ({ name, distance: Math.min(distance(kind, name), distance(kind, plural(name))) }));
  return nearest(near, Math.min(2, Math.floor(kind.length / 4)));
}

type Groups = ReadonlyMap<string, ApiGroup>;

const apiVersionIn = ({ read, passedOver }: ApiGroup, kind: string): string | undefined =>
  read.get(kind) ?? passedOver.get(kind);

/** Of a group that is not known as a whole, a kind is misspelled for certain only where capital letters make the difference. */
function nearestKind(kind: string, { read, passedOver, complete }: ApiGroup): string | undefined {
  const known = [...read.keys(), ...(complete ? passedOver.keys() : [])];
  return complete ? nearestKnownKind(kind, known) : known.find((each) => each.toLowerCase() === kind.toLowerCase());
}

const groupOf = (apiVersion: string): string => (apiVersion.includes("/") ? apiVersion.replace(/\/.*/, "") : "");

/** A kind that exists, but in another group: one that kgw reads, or where the given group is known as a whole any. */
function inAnotherGroup(groups: Groups, kind: string, { complete }: ApiGroup): Named | undefined {
  const read = [...groups.values()].map((group) => group.read.get(kind));
  const passedOver = complete ? [...groups.values()].map((group) => group.passedOver.get(kind)) : [];
  const apiVersion = [...read, ...passedOver].find((each) => each !== undefined);
  return apiVersion === undefined ? undefined : { apiVersion, kind };
}

/** A kind of a group whose name is much like the one that is given. */
function inGroupAlike(groups: Groups, group: string, kind: string): Named | undefined {
  const names = [...groups].filter(([, { read }]) => read.size > 0).map(([name]) => name);
  const alike = group === "core" ? "" : nearestGroup(group, names);
  const known = alike === undefined ? undefined : groups.get(alike);
  if (!known) return undefined;
  const meant = apiVersionIn(known, kind) === undefined ? nearestKind(kind, known) : kind;
  return meant === undefined ? undefined : { apiVersion: apiVersionIn(known, meant) ?? "", kind: meant };
}

/** A group's name without a version looks like a version of the core group. */
function withoutVersion(groups: Groups, { apiVersion, kind }: Named): Named | undefined {
  const meant = apiVersion.includes("/") ? undefined : groups.get(apiVersion)?.read.get(kind);
  return meant === undefined ? undefined : { apiVersion: meant, kind };
}

function inItsGroup(group: ApiGroup, kind: string): Named | undefined {
  const meant = group.read.size === 0 ? undefined : nearestKind(kind, group);
  return meant === undefined ? undefined : { apiVersion: apiVersionIn(group, meant) ?? "", kind: meant };
}

function inKnownGroup(groups: Groups, group: ApiGroup, kind: string): Named | undefined {
  const mayBeForeign = !group.complete && group.read.size > 0;
  return (mayBeForeign ? undefined : inAnotherGroup(groups, kind, group)) ?? inItsGroup(group, kind);
}

const exists = ({ passedOver, tolerated }: ApiGroup, kind: string): boolean =>
  passedOver.has(kind) || tolerated.has(kind) || kind.endsWith("List");

/** Of a group nothing of which is read, as of Istio's without plugins for it, nobody needs to be told anything. */
const isOfInterest = ({ read, complete }: ApiGroup): boolean => read.size > 0 || !complete;

/** Whether there is nothing to say about a kind: it exists, or may well do so in a group of which kgw knows nothing. */
const isFine = (group: ApiGroup, kind: string): boolean =>
  !isOfInterest(group) || group.read.has(kind) || exists(group, kind);

/** The kind that was probably meant by one that does not exist, and an apiVersion by which to write it. */
export function meantKind(groups: Groups, { group: name, kind }: GroupKind): Named | undefined {
  const group = groups.get(name);
  if (!group) return inGroupAlike(groups, name, kind);
  return isFine(group, kind) ? undefined : inKnownGroup(groups, group, kind);
}

function misspelled(found: FoundObject, named: Named, meant: Named): Diagnostic {
  const isGroupMeant = groupOf(meant.apiVersion) !== groupOf(named.apiVersion);
  const texts = [
    ...(isGroupMeant ? [`\`apiVersion: ${meant.apiVersion}\``] : []),
    ...(meant.kind === named.kind ? [] : [`\`kind: ${meant.kind}\``]),
  ];
  const location = locationIn(found, [isGroupMeant ? "apiVersion" : "kind"]);
  return report("load/unknown-kind", { location }, { ...named, meant: texts.join(" and ") });
}

/** What is to be said of an object whose kind kgw does not read. */
export interface UnknownKind {
  readonly diagnostic: Diagnostic;
  /** The kind that was probably meant. */
  readonly meant: GroupKind | undefined;
}

/**
 * What to say of an object whose kind kgw does not read: nothing where the kind exists, or may well do so in a group of which kgw
 * knows nothing.
 */
export function unknownKind(found: FoundObject, groups: Groups): UnknownKind | undefined {
  const named = { apiVersion: String(found.object.apiVersion), kind: String(found.object.kind) };
  const { apiVersion, kind } = named;
  const name = groupOf(apiVersion);
  const group = groups.get(name);
  if (group && isFine(group, kind)) return undefined;
  const meant = withoutVersion(groups, named) ?? meantKind(groups, { group: name, kind });
  // The name of a group without its version does not mean the core group.
  const isGroupAlone = /^[^/]*\.[^/]*$/.test(apiVersion);
  if (meant && !(isGroupAlone && groupOf(meant.apiVersion) === "")) {
    const diagnostic = misspelled(found, named, meant);
    return { diagnostic, meant: { group: groupOf(meant.apiVersion), kind: meant.kind } };
  }
  // Whoever writes files that are not for Kubernetes likes to call them "v1".
  if (!group?.complete || name === "") return undefined;
  const diagnostic = report("load/unfamiliar-kind", { location: locationIn(found, ["kind"]) }, named);
  return { diagnostic, meant: undefined };
}
