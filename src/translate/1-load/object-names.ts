import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Kind } from "../../sdk/kinds/kind.ts";
import { locationIn, type ObjectReference } from "../../sdk/resource.ts";
import type { FoundObject } from "./object-documents.ts";

interface InvalidName {
  readonly field: "name" | "namespace";
  readonly kind: string;
  readonly value: string;
  readonly form: NameForm;
}

const report = defineDiagnostics({
  "load/invalid-name": {
    severity: "error",
    message: ({ field, kind, value, form }: InvalidName) =>
      `${JSON.stringify(value)} cannot be the ${field} of this ${kind}: it takes ${form.words}, at most ${form.most} characters.`,
    help: ({ value, form }) => {
      const valid = nearestName(value, form);
      return valid === undefined ? "A cluster refuses it." : `A cluster refuses it; \`${valid}\` would do.`;
    },
  },
});

/** The definitions of what is said about names. */
export const objectNameDiagnostics = report.definitions;

/** What Kubernetes demands of a name. */
interface NameForm {
  readonly pattern: RegExp;
  readonly most: number;
  readonly words: string;
  readonly invalid: RegExp;
}

const ends = "with a letter or digit at both ends";

/** RFC 1123. */
const subdomain: NameForm = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/,
  most: 253,
  words: `lower-case letters, digits, dashes and dots, ${ends}`,
  invalid: /[^a-z0-9.]+/g,
};

/** RFC 1123. */
const label: NameForm = {
  pattern: /^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/,
  most: 63,
  words: `lower-case letters, digits and dashes, ${ends}`,
  invalid: /[^a-z0-9]+/g,
};

/** RFC 1035. */
const serviceLabel: NameForm = {
  ...label,
  pattern: /^[a-z]([-a-z0-9]*[a-z0-9])?$/,
  words: "lower-case letters, digits and dashes, with a letter in front and a letter or digit at the end",
};

const isValid = (value: string, { pattern, most }: NameForm): boolean => value.length <= most && pattern.test(value);

const inForm = (value: string, { invalid, most }: NameForm): string =>
  value
    .replaceAll(/([a-z0-9])([A-Z])(?=[a-z])/g, "$1-$2")
    .toLowerCase()
    .replaceAll(invalid, "-")
    .replaceAll(/-*\.[-.]*/g, ".")
    .slice(0, most)
    .replaceAll(/^[-.]+|[-.]+$/g, "");

/** The valid name most like a name that is not. */
export function nearestName(value: string, form: NameForm): string | undefined {
  return [inForm(value, form), inForm(`svc-${value}`, form)].find((name) => isValid(name, form));
}

function formOf({ group, kind }: Kind): NameForm {
  if (group === "" && kind === "Service") return serviceLabel;
  return group === "" && kind === "Namespace" ? label : subdomain;
}

/** What is wrong with an object's name and namespace, as an API server would say it. */
export function nameDiagnostics(found: FoundObject, kind: Kind, object: ObjectReference): readonly Diagnostic[] {
  const { namespace } = (found.object.metadata ?? {}) as { readonly namespace?: unknown };
  const written = kind.namespaced && typeof namespace === "string" && namespace !== "" ? namespace : undefined;
  const names = [
    { field: "name", value: object.name, form: formOf(kind) },
    ...(written === undefined ? [] : [{ field: "namespace", value: written, form: label } as const]),
  ] as const;
  return names
    .filter(({ value, form }) => !isValid(value, form))
    .map(({ field, value, form }) =>
      report(
        "load/invalid-name",
        { location: locationIn(found, ["metadata", field]), object },
        { field, kind: kind.kind, value, form },
      ),
    );
}
