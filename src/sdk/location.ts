import type { Path } from "./json.ts";

/**
 * Where a finding is, in symbols: lines and columns are looked up only when it is printed.
 * `document` counts the documents of the file from 0; `path` leads from the root of that document,
 * so the items of a `kind: List` begin with `["items", n]`.
 * A path that does not exist in the file (a default, a missing field) stands for its nearest existing parent.
 */
export interface DocumentLocation {
  readonly file: string;
  readonly document: number;
  readonly path: Path;
  /** Whether the key or the value at `path` is meant; the value unless told. */
  readonly on?: "key" | "value";
}

/** A place in a file that could not be parsed, in UTF-16 code units from its beginning. */
export interface TextLocation {
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A whole file, where nothing more exact is known (it cannot be read, say). */
export interface FileLocation {
  readonly file: string;
}

/** A place in the input: a document and a path in it. What shows findings turns it into file, line and column. */
export type Location = DocumentLocation | TextLocation | FileLocation;
