import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { locationIn } from "../../sdk/resource.ts";
import { nearestWord } from "../../validate/nearest-word.ts";
import type { ApiGroup } from "./api-groups.ts";
import type { FoundObject } from "./object-documents.ts";

interface Missing {
  readonly help: string;
}

const report = defineDiagnostics({
  "load/api-version-missing": {
    severity: "error",
    message: ({ kind }: Missing & { readonly kind: string }) => `This ${kind} has no apiVersion.`,
    help: ({ help }) => help,
  },
  "load/kind-missing": {
    severity: "error",
    message: ({ apiVersion }: Missing & { readonly apiVersion: string }) =>
      `This object with apiVersion ${apiVersion} has no kind.`,
    help: ({ help }) => help,
  },
});

/** The definitions of what is said about objects without apiVersion or kind. */
export const halfTypedDiagnostics = report.definitions;

const leftOut = "The object is left out.";

/** What the field was probably called instead. */
function misspelled(found: FoundObject, field: "apiVersion" | "kind"): string | undefined {
  const others = Object.keys(found.object).filter((key) => !["apiVersion", "kind", "metadata", "spec"].includes(key));
  return nearestWord(field, others);
}

function missing(found: FoundObject, field: "apiVersion" | "kind", otherwise: string) {
  const instead = misspelled(found, field);
  const help = instead === undefined ? otherwise : `Did you mean \`${field}\` where it says \`${instead}\`?`;
  const path = instead === undefined ? [] : [instead];
  return { at: { location: locationIn(found, path, "key") }, help: `${help} ${leftOut}` };
}

/** What to say of something that has a name but only one of apiVersion and kind: nothing, unless it is of a kind or group kgw reads. */
export function halfTyped(found: FoundObject, groups: ReadonlyMap<string, ApiGroup>): Diagnostic | undefined {
  const { apiVersion, kind } = found.object;
  if (typeof kind === "string") {
    const known = [...groups.values()].map(({ read }) => read.get(kind)).find((each) => each !== undefined);
    if (known === undefined) return undefined;
    const { at, help } = missing(found, "apiVersion", `Add \`apiVersion: ${known}\`.`);
    return report("load/api-version-missing", at, { kind, help });
  }
  const text = String(apiVersion);
  const group = groups.get(text.includes("/") ? (text.split("/")[0] ?? "") : "");
  if (!group || group.read.size === 0) return undefined;
  const { at, help } = missing(found, "kind", `Kinds of it are ${[...group.read.keys()].join(", ")}.`);
  return report("load/kind-missing", at, { apiVersion: text, help });
}
