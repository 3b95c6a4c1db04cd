import type { JsonObject } from "../../src/sdk/json.ts";
import { resourceTypes } from "../../src/translate/7-emit/canonical-resources.ts";
import { checkMessage } from "../../src/validate/message.ts";
import type { Difference } from "./compare.ts";

/** The sections of a document that hold messages of Envoy's API, and what they hold. */
export type Sections = readonly (readonly [section: string, kind: keyof typeof resourceTypes])[];

const nameOf = ({ name, clusterName }: JsonObject): string => String(name ?? clusterName);

/** What of Envoy's API a document breaks, by place and rule. */
function brokenRules(document: JsonObject, sections: Sections): readonly Difference[] {
  return sections.flatMap(([section, kind]) =>
    ((document[section] ?? []) as readonly JsonObject[]).flatMap((resource) =>
      checkMessage(resourceTypes[kind], resource).map(({ jsonPath, message }) => ({
        path: `.${section}[${nameOf(resource)}]${jsonPath.slice(1)}`,
        expected: undefined,
        actual: message,
      })),
    ),
  );
}

/** What we break of Envoy's API and the controller does not; nothing is expected to be found. */
export function ownBrokenRules(
  sections: Sections,
  { expected, actual }: { readonly expected: JsonObject; readonly actual: JsonObject },
): readonly Difference[] {
  const theirs = new Set(brokenRules(expected, sections).map(({ path, actual: message }) => `${path}: ${message}`));
  return brokenRules(actual, sections).filter(({ path, actual: message }) => !theirs.has(`${path}: ${message}`));
}
