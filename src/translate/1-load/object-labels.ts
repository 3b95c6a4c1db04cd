import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { locationIn, type ObjectReference } from "../../sdk/resource.ts";
import type { FoundObject } from "./object-documents.ts";

const report = defineDiagnostics({
  "load/invalid-label": {
    severity: "error",
    message: ({ value, key }: { readonly value: string; readonly key: string }) =>
      `${JSON.stringify(value)} cannot be the value of the label ${key}.`,
    help: () =>
      "A cluster refuses it: labels take letters, digits, dashes, dots and underscores, with a letter or digit at both ends, at most 63 characters. What is longer may be an annotation.",
  },
  "load/invalid-key": {
    severity: "error",
    message: ({ key, what }: { readonly key: string; readonly what: "a label" | "an annotation" }) =>
      `${JSON.stringify(key)} cannot be the key of ${what}.`,
    help: () =>
      "A cluster refuses it: keys are like team or shop.example/team, of letters, digits, dashes, dots and underscores, at most 63 of them behind the slash.",
  },
});

/** The definitions of what is said about labels and annotations. */
export const objectLabelDiagnostics = report.definitions;

const word = /^([A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?)$/;
const domain = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

function isKey(key: string): boolean {
  const [prefix = "", name, ...rest] = key.includes("/") ? key.split("/") : [undefined, key];
  const isPrefix = !key.includes("/") || (domain.test(prefix) && prefix.length <= 253);
  return isPrefix && rest.length === 0 && name !== undefined && word.test(name);
}

const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : [];

/** What is wrong with an object's labels and the keys of its annotations, as an API server would say it. */
export function labelDiagnostics(found: FoundObject, object: ObjectReference): readonly Diagnostic[] {
  const { labels, annotations } = (found.object.metadata ?? {}) as Readonly<Record<string, unknown>>;
  const at = (path: readonly string[], on?: "key") => {
    return { location: locationIn(found, ["metadata", ...path], on), object };
  };
  const keys = [
    ...entriesOf(labels).map(([key]) => ({ key, what: "a label", path: ["labels", key] }) as const),
    // As the API server: keys of annotations may have capital letters in their prefix.
    ...entriesOf(annotations).map(
      ([key]) => ({ key: key.toLowerCase(), what: "an annotation", path: ["annotations", key] }) as const,
    ),
  ];
  return [
    ...keys
      .filter(({ key }) => !isKey(key))
      .map(({ what, path }) => report("load/invalid-key", at(path, "key"), { key: path[1], what })),
    ...entriesOf(labels)
      .filter(([, value]) => typeof value === "string" && value !== "" && !word.test(value))
      .map(([key, value]) => report("load/invalid-label", at(["labels", key]), { key, value: String(value) })),
  ];
}
