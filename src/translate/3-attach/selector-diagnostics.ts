import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Policy, PolicyTarget } from "../../sdk/ir/policy.ts";
import type { Path } from "../../sdk/json.ts";
import { type GroupKind, groupKindKey, locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { nearestWord } from "../../validate/nearest-word.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

type Labels = Readonly<Record<string, string>>;

interface MatchesNothing {
  readonly kind: string;
  readonly namespace: string;
  /** `key=value` of each label. */
  readonly wanted: string;
  readonly hint: string;
}

const labelText = (labels: Labels): string =>
  Object.entries(labels)
    .map(([key, value]) => `${key}=${value}`)
    .join(",");

/** More objects than this are not told one by one. */
const mostTold = 5;

/** Of short words each is near every other. */
const shortestWord = 3;

const misspelled = (word: string, known: readonly string[]): string | undefined =>
  word.length < shortestWord ? undefined : nearestWord(word, known);

/** The label that would have to be written otherwise, where one is nearly right; otherwise the labels that there are. */
function labelsHint(kind: string, labels: Labels, candidates: readonly Resource[]): string {
  for (const [key, value] of Object.entries(labels)) {
    const carrying = candidates.filter((each) => Object.hasOwn(each.labels, key));
    const nearestKey = misspelled(key, [...new Set(candidates.flatMap((each) => Object.keys(each.labels)))]);
    if (carrying.length === 0 && nearestKey !== undefined) return `Did you mean the label \`${nearestKey}\`?`;
    const nearestValue = misspelled(value, [...new Set(carrying.flatMap((each) => each.labels[key] ?? []))]);
    if (nearestValue !== undefined && nearestValue !== value) return `Did you mean \`${key}: ${nearestValue}\`?`;
  }
  const told = candidates.slice(0, mostTold).map((each) => `${each.name} (${labelText(each.labels) || "no labels"})`);
  const rest = candidates.length > mostTold ? ` and ${candidates.length - mostTold} more` : "";
  return `There are, as ${kind}s: ${told.join(", ")}${rest}.`;
}

const report = defineDiagnostics({
  "attach/selector-matches-nothing": {
    severity: "warning",
    message: ({ kind, namespace, wanted }: MatchesNothing) =>
      `No ${kind} of namespace ${namespace} in the input has the labels ${wanted}, so this selects nothing.`,
    help: ({ hint }) => hint,
  },
  "attach/selector-without-labels": {
    severity: "warning",
    message: ({ kind }: { readonly kind: string }) => `A selector without labels selects no ${kind} at all.`,
    help: () => "Name at least one label, or use targetRefs.",
  },
});

/** The definitions of what is said about selectors. */
export const selectorDefinitions = report.definitions;

const carries = ({ labels }: Resource, wanted: Labels): boolean =>
  Object.entries(wanted).every(([key, value]) => labels[key] === value);

type Candidates = (groupKind: GroupKind, namespace: string) => readonly Resource[];

/** The objects of a kind in a namespace; each kind is gone through once. */
function candidatesIn({ list }: TranslationIndex): Candidates {
  const byKind = new Map<string, Map<string, Resource[]>>();
  const byNamespace = (groupKind: GroupKind): Map<string, Resource[]> => {
    const groups = new Map<string, Resource[]>();
    for (const each of list(groupKind)) {
      const group = groups.get(each.namespace);
      if (group) group.push(each);
      else groups.set(each.namespace, [each]);
    }
    return groups;
  };
  return (groupKind, namespace) => {
    const key = groupKindKey(groupKind);
    const known = byKind.get(key) ?? byNamespace(groupKind);
    byKind.set(key, known);
    return known.get(namespace) ?? [];
  };
}

function selectorDiagnostics(policy: Policy, { target, path }: Selector, candidatesOf: Candidates) {
  const { kind, matchLabels: labels = {} } = target;
  const { namespace } = policy;
  const at = { location: locationIn(policy.resource, path), object: objectReference(policy.resource) };
  if (Object.keys(labels).length === 0) return [report("attach/selector-without-labels", at, { kind })];
  const candidates = candidatesOf(target, namespace);
  // The input may be a part of a cluster: where there is no such object at all, those that are meant may live elsewhere.
  if (candidates.length === 0 || candidates.some((each) => carries(each, labels))) return [];
  const data = { kind, namespace, wanted: labelText(labels), hint: labelsHint(kind, labels, candidates) };
  return [report("attach/selector-matches-nothing", at, data)];
}

interface Selector {
  readonly target: PolicyTarget;
  readonly path: Path;
}

/** Selectors of a policy, with their places; plugins may read them from elsewhere, and then the policy as a whole is to blame. */
function selectorsOf({ resource, targets }: Policy): readonly Selector[] {
  const written = (resource.object as { readonly spec?: { readonly targetSelectors?: unknown } }).spec?.targetSelectors;
  const count = Array.isArray(written) ? written.length : 0;
  const selectors = targets.filter(({ matchLabels }) => matchLabels);
  return selectors.map((target, index) => {
    return { target, path: count === selectors.length ? ["spec", "targetSelectors", index, "matchLabels"] : ["spec"] };
  });
}

/** Selectors of policies that match nothing. */
export function policySelectorDiagnostics(index: TranslationIndex): readonly Diagnostic[] {
  const candidatesOf = candidatesIn(index);
  return index.policies.flatMap((policy) =>
    selectorsOf(policy).flatMap((selector) => selectorDiagnostics(policy, selector, candidatesOf)),
  );
}
