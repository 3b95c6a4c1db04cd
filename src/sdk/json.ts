/** A JSON value as YAML and JSON files give it; nothing in it is ever changed after loading. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

/** A JSON object. `undefined` stands for an absent field, so that objects can be built without conditional spreads. */
export interface JsonObject {
  readonly [field: string]: Json | undefined;
}

/** A place inside a document: field names and list indexes from the root. */
export type Path = readonly (string | number)[];

/** Writes a path as an RFC 6901 JSON pointer; the root is the empty string. */
export function jsonPointer(path: Path): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}
