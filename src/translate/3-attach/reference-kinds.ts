import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Path } from "../../sdk/json.ts";
import { type GroupKind, locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { meantGroupKinds, meantText } from "../2-index/meant-kinds.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

interface UnknownKind extends GroupKind {
  readonly meant: GroupKind;
}

const groupText = (group: string): string => (group === "" ? "Kubernetes' core group" : `group ${group}`);

const report = defineDiagnostics({
  "attach/unknown-kind": {
    severity: "error",
    message: ({ group, kind }: UnknownKind) =>
      `There is no kind ${kind} in ${groupText(group)}, so this refers to nothing.`,
    help: ({ meant, ...groupKind }) => meantText(groupKind, meant),
  },
});

/** The definitions of what is said about kinds that references name. */
export const referenceKindDefinitions = report.definitions;

/** Where a reference stands. */
export interface WrittenReference {
  readonly resource: Resource;
  /** The reference's own place in the resource. */
  readonly path: Path;
  readonly groupKind: GroupKind;
}

/** What is wrong with the kind that a reference names. */
export type ReferenceKindCheck = (reference: WrittenReference) => readonly Diagnostic[];

/** Makes the check of references to what `isKind` knows: kinds that do not exist are told where one of those was probably meant. */
export function referenceKindCheck(
  { plugins }: TranslationIndex,
  isKind: (groupKind: GroupKind) => boolean,
): ReferenceKindCheck {
  const meantFor = meantGroupKinds(plugins, isKind);
  return ({ resource, path, groupKind }) => {
    const meant = meantFor(groupKind);
    if (!meant) return [];
    const location = locationIn(resource, [...path, meant.group === groupKind.group ? "kind" : "group"]);
    return [report("attach/unknown-kind", { location, object: objectReference(resource) }, { ...groupKind, meant })];
  };
}
