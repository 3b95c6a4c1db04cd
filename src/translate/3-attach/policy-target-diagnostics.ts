import { type Diagnostic, defineDiagnostics, type RelatedLocation } from "../../sdk/diagnostic.ts";
import type { Policy, PolicyTarget } from "../../sdk/ir/policy.ts";
import type { JsonObject, Path } from "../../sdk/json.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { nearestWord } from "../../validate/nearest-word.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { objectsOf, specOf } from "../2-index/written-values.ts";
import { type KnownTargets, knownTargets } from "./known-targets.ts";
import { type ReferenceKindCheck, referenceKindCheck } from "./reference-kinds.ts";

interface MissingTarget {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  /** A name that may have been meant. */
  readonly nearest: string | undefined;
  /** A namespace that holds such an object. */
  readonly elsewhere: string | undefined;
}

interface MissingSection {
  readonly target: string;
  /** What the sections of such an object are. */
  readonly sectionWord: string;
  readonly section: string;
  readonly known: readonly string[];
}

function missingTargetHelp({ kind, nearest, elsewhere }: MissingTarget): string {
  if (elsewhere !== undefined) {
    return `There is one in namespace ${elsewhere}, but a policy only reaches its own: move the policy there.`;
  }
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
  return `Correct the name, or add the ${kind} to the input.`;
}

function missingSectionHelp({ sectionWord, section, known }: MissingSection): string {
  const nearest = nearestWord(section, known);
  if (nearest !== undefined) return `Did you mean \`${nearest}\`?`;
  if (known.length === 0) return "Remove sectionName: the policy then holds for the whole object.";
  return `Each ${sectionWord} with a name: ${known.map((name) => `\`${name}\``).join(", ")}.`;
}

const report = defineDiagnostics({
  "attach/target-not-found": {
    severity: "warning",
    message: ({ kind, namespace, name }: MissingTarget) =>
      `The policy targets ${kind} ${namespace}/${name}, which is not in the input.`,
    help: missingTargetHelp,
  },
  "attach/section-not-found": {
    severity: "warning",
    message: ({ target, sectionWord, section }: MissingSection) =>
      `${target} has no ${sectionWord} named ${section}, so the policy does not hold there.`,
    help: missingSectionHelp,
  },
});

const isTarget = (written: JsonObject, { group, kind, name, sectionName }: PolicyTarget): boolean =>
  written.kind === kind &&
  written.name === name &&
  (written.group ?? "") === group &&
  (written.sectionName ?? undefined) === sectionName;

/** Where a target is written; plugins may read targets from elsewhere, and then the policy as a whole is to blame. */
function at({ resource }: Policy, target: PolicyTarget, field: string) {
  const index = objectsOf(specOf(resource).targetRefs).findIndex((written) => isTarget(written, target));
  const path: Path = index < 0 ? ["spec"] : ["spec", "targetRefs", index, field];
  return { location: locationIn(resource, path), object: objectReference(resource) };
}

/** Whether enough of the namespace is there to miss something: an input may be a part of a cluster. */
function missingTarget(policy: Policy, target: PolicyTarget, known: KnownTargets): readonly Diagnostic[] {
  const { kind, name = "" } = target;
  const { namespace } = policy;
  const other = known.elsewhere(target, name);
  if (!other && !known.holdsObjects(namespace)) return [];
  const related: readonly RelatedLocation[] = other
    ? [{ message: `${kind} ${other.namespace}/${name}.`, location: other.origin }]
    : [];
  const nearest = nearestWord(name, known.names(target, namespace));
  const place = { ...at(policy, target, "name"), ...(related.length > 0 && { related }) };
  return [report("attach/target-not-found", place, { kind, namespace, name, nearest, elsewhere: other?.namespace })];
}

function missingSection(policy: Policy, target: PolicyTarget, resource: Resource, known: KnownTargets) {
  const { sectionName: section } = target;
  if (!section) return [];
  const sections = known.sections(resource);
  if (sections.names.includes(section)) return [];
  const { kind, namespace, name } = resource;
  const data = { target: `${kind} ${namespace}/${name}`, sectionWord: sections.word, section, known: sections.names };
  return [report("attach/section-not-found", at(policy, target, "sectionName"), data)];
}

interface TargetContext {
  readonly known: KnownTargets;
  readonly checkKind: ReferenceKindCheck;
}

/** Where a target or selector is written, where that is in the usual place. */
function targetPath({ resource, targets }: Policy, target: PolicyTarget): Path | undefined {
  const field = target.matchLabels ? "targetSelectors" : "targetRefs";
  const alike = targets.filter(({ matchLabels }) => Boolean(matchLabels) === Boolean(target.matchLabels));
  return objectsOf(specOf(resource)[field]).length === alike.length
    ? ["spec", field, alike.indexOf(target)]
    : undefined;
}

function diagnosticsOf(policy: Policy, target: PolicyTarget, { known, checkKind }: TargetContext) {
  if (!known.isKind(target)) {
    const path = targetPath(policy, target);
    return path ? checkKind({ resource: policy.resource, path, groupKind: target }) : [];
  }
  if (target.name === undefined) return [];
  const resource = known.find(target, policy.namespace, target.name);
  return resource ? missingSection(policy, target, resource, known) : missingTarget(policy, target, known);
}

/** Policies that target objects or sections which are not there. Kinds that nothing here knows are left alone. */
export function policyTargetDiagnostics(index: TranslationIndex): readonly Diagnostic[] {
  if (index.policies.every(({ targets }) => targets.length === 0)) return [];
  const known = knownTargets(index);
  const context = { known, checkKind: referenceKindCheck(index, known.isKind) };
  return index.policies.flatMap((policy) => policy.targets.flatMap((target) => diagnosticsOf(policy, target, context)));
}

export const policyTargetDefinitions = report.definitions;
