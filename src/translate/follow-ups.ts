import type { Diagnostic } from "../sdk/diagnostic.ts";
import type { Path } from "../sdk/json.ts";
import { type ObjectSource, objectSourceKey } from "../sdk/resource.ts";
import type { LeftOut } from "./1-load/left-out.ts";

const objectKey = ({ object }: Diagnostic): string | undefined =>
  object && JSON.stringify([object.apiVersion, object.kind, object.namespace, object.name]);

const isSchemaError = ({ code, severity }: Diagnostic): boolean => code.startsWith("schema/") && severity === "error";

/** What follows from a plugin's having asked for what it should not. */
const followUpCodes: readonly string[] = ["plugin/invalid-message", "backend/replaced"];

/** A plugin that was given an object against its schema is not to blame for what it makes of it. */
function withoutBlameOfPlugins(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const keysOf = (isWanted: (diagnostic: Diagnostic) => boolean) =>
    new Set(diagnostics.filter(isWanted).map(objectKey));
  const againstSchema = keysOf(isSchemaError);
  const misunderstood = keysOf((each) => each.code === "plugin/invalid-message" && againstSchema.has(objectKey(each)));
  if (misunderstood.size === 0) return diagnostics;
  return diagnostics.filter((each) => !followUpCodes.includes(each.code) || !misunderstood.has(objectKey(each)));
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** How findings name an object. */
function namesOf({ group, kind, namespace, name }: ObjectSource): readonly string[] {
  const path = namespace === "" ? name : `${namespace}/${name}`;
  const own = [`${kind} ${path}`, objectSourceKey({ group, kind, namespace, name })];
  if (kind === "GatewayExtension") own.push(`${path}: gateway extension`);
  if (kind === "ConfigMap") own.push(`ConfigMap not found: ${path}`);
  if (kind === "Backend") own.push(`backend "${name}" not found in namespace "${namespace}"`);
  return own;
}

/** Any of the names, but not as the beginning of a longer one. */
const naming = (objects: readonly ObjectSource[]): RegExp =>
  new RegExp(`(?<![\\w/.-])(?:${objects.flatMap(namesOf).map(escaped).join("|")})(?![\\w/-]|\\.\\w)`);

const absence = /not found|not in the input|does not exist|[Tt]here is no|^No HTTPRoute can be delegated to/;

const selectionCode = "attach/selector-matches-nothing";

/** What is missing only because the object was left out is there once the object is mended. */
function withoutAbsenceOf(leftOut: readonly LeftOut[], diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  if (leftOut.length === 0) return diagnostics;
  const names = naming(leftOut);
  const selections = leftOut.map(({ kind, namespace }) => `No ${kind} of namespace ${namespace} `);
  return diagnostics.filter(({ code, message }) => {
    if (code === selectionCode) return !selections.some((beginning) => message.startsWith(beginning));
    return !(absence.test(message) && names.test(message));
  });
}

const pathOf = ({ location }: Diagnostic): Path => (location && "path" in location ? location.path : []);

const placeKey = (diagnostic: Diagnostic, path: Path): string =>
  JSON.stringify([diagnostic.location?.file, objectKey(diagnostic), path]);

/** Whether a field is certainly meant to be another one, so that the other one is missed. */
const isMisspelled = ({ code, help = "" }: Diagnostic): boolean =>
  code === "schema/unknown-field" && help.startsWith("Did you mean");

/** Something that is found missing right where a misspelled field stands is not missing. */
function withoutFindingsBesideMisspelled(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const misspelled = diagnostics.filter(isMisspelled);
  if (misspelled.length === 0) return diagnostics;
  const places = new Set(misspelled.map((each) => placeKey(each, pathOf(each).slice(0, -1))));
  const isBeside = (each: Diagnostic): boolean => pathOf(each).length > 1 && places.has(placeKey(each, pathOf(each)));
  return diagnostics.filter((each) => /^(schema|load)\//.test(each.code) || !isBeside(each));
}

/** Why a route does not fit, and the fields that such a finding depends on. */
const attachmentFields: Readonly<Record<string, RegExp>> = {
  "route/no-matching-hostname": /^(hostnames?|listeners|parentRefs)$/,
  "route/no-matching-parent": /^(listeners|parentRefs)$/,
  "route/not-allowed-by-listeners": /^(listeners|parentRefs)$/,
};

const isAbout = (each: Diagnostic, fields: RegExp): boolean =>
  isSchemaError(each) && pathOf(each).some((step) => fields.test(String(step)));

/** Whether a route fits a listener cannot be told while either says something else than it means. */
function withoutDoubtfulAttachment(diagnostics: readonly Diagnostic[], code: string, fields: RegExp) {
  const culprits = diagnostics.filter((each) => isAbout(each, fields));
  const sources = culprits.flatMap(({ object }) => {
    if (!object) return [];
    const { apiVersion, kind, namespace = "", name } = object;
    return [{ group: apiVersion.includes("/") ? apiVersion.replace(/\/.*/, "") : "", kind, namespace, name }];
  });
  if (sources.length === 0) return diagnostics;
  const names = naming(sources);
  const keys = new Set(culprits.map(objectKey));
  return diagnostics.filter((each) => each.code !== code || !(keys.has(objectKey(each)) || names.test(each.message)));
}

/** Takes out what only follows from another finding, and goes when that is mended. */
export function withoutFollowUps(
  diagnostics: readonly Diagnostic[],
  leftOut: readonly LeftOut[] = [],
): readonly Diagnostic[] {
  const sound = withoutFindingsBesideMisspelled(withoutBlameOfPlugins(diagnostics));
  const certain = Object.entries(attachmentFields).reduce<readonly Diagnostic[]>(
    (before, [code, fields]) => withoutDoubtfulAttachment(before, code, fields),
    sound,
  );
  return withoutAbsenceOf(leftOut, certain);
}
