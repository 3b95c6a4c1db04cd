import {
  constructFromEvents,
  defineMappingTag,
  defineScalarTag,
  FAILSAFE_SCHEMA,
  NOT_RESOLVED,
  parseEvents,
} from "js-yaml";
import type { Json } from "../../sdk/json.ts";
import { plainScalar } from "./scalars.ts";

/** The first characters of whatever is no string. */
const firstCharacters = ["", ..."0123456789+-.~yYnNtTfFoO<"];

/** Plain scalars as the controller reads them; what needs a word of explanation is left to the precise reader. */
const plainTag = defineScalarTag<unknown>("tag:kgw:plain", {
  implicit: true,
  implicitFirstChars: firstCharacters,
  resolve(source, isExplicit) {
    if (isExplicit || source === "<<") throw new Error("not for the fast reader");
    const value = plainScalar(source);
    if (typeof value === "string") return NOT_RESOLVED;
    if (typeof value === "number" && !Number.isFinite(value)) throw new Error("not for the fast reader");
    return value;
  },
  identify: () => false,
});

const mapTag = defineMappingTag<Record<string, unknown>>("tag:yaml.org,2002:map", {
  create: () => ({}),
  addPair(map, key, value) {
    if (typeof key !== "string" || key === "__proto__" || Object.hasOwn(map, key)) return "not for the fast reader";
    map[key] = value;
    return "";
  },
  has: () => false,
  keys: (map) => Object.keys(map),
  get: (map, key) => map[String(key)],
  identify: () => false,
});

const schema = FAILSAFE_SCHEMA.withTags(plainTag, mapTag);

/** YAML forbids tabs as indentation, which this library lets pass. */
const tabIndentation = /^ *\t/m;

/** Mappings and lists inside each other, at the most. */
export const maximumDepth = 100;

/**
 * Reads a stream of YAML documents quickly.
 * @returns undefined where any of them holds anything out of the ordinary (errors, anchors, tags, merges, duplicate or odd keys),
 * which is for the precise reader to read and explain.
 */
export function readFast(text: string): readonly Json[] | undefined {
  if (tabIndentation.test(text)) return undefined;
  try {
    const events = parseEvents(text, { maxDepth: maximumDepth });
    return constructFromEvents(events, { source: text, schema, maxAliases: 0 }) as readonly Json[];
  } catch {
    return undefined;
  }
}
