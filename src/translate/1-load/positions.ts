import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Pair } from "yaml";
import type { Path } from "../../sdk/json.ts";
import type { DocumentLocation, Location } from "../../sdk/location.ts";
import { parsePrecisely } from "./precise-reader.ts";
import { plainScalar, scalarKey } from "./scalars.ts";
import { type TextLines, textLines } from "./text-lines.ts";

/** Where something stands, for people: everything counts from 1, the end is behind the last character. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns symbolic locations into lines and columns. Files are parsed again only when asked for, and only the document in question. */
export interface Positions {
  readonly find: (location: Location) => Position;
  /** A line of a file, for an excerpt; undefined for files that were not read. */
  readonly lineText: (file: string, line: number) => string | undefined;
}

/** A file as far as finding places in it needs it. */
export interface PositionedFile {
  readonly text: string;
  /** Where each of its documents begins and ends. */
  readonly documents: readonly { readonly start: number; readonly end: number }[];
}

type Range = readonly [start: number, end: number];

interface Place {
  readonly key: Range | undefined;
  readonly value: Range | undefined;
  readonly node: Node | null;
}

function rangeOf(node: Node | null | undefined): Range | undefined {
  const range = node?.range;
  return range ? [range[0], range[1]] : undefined;
}

const nameOfKey = (key: unknown): string | undefined => {
  if (!isScalar(key)) return undefined;
  return scalarKey(key.type === "PLAIN" ? plainScalar(String(key.value)) : String(key.value));
};

const isMerge = (key: unknown): boolean => isScalar(key) && key.type === "PLAIN" && key.value === "<<";

function pairPlace({ key, value }: Pair): Place {
  const node = value as Node | null;
  return { key: rangeOf(key as Node), value: node ? rangeOf(node) : rangeOf(key as Node), node };
}

/** The last of several equal keys is the one that counts; what is not there itself may come from a merge. */
function field(document: Document, map: Node, name: string): Place | undefined {
  if (!isMap(map)) return undefined;
  const own = (map.items as readonly Pair[]).findLast(({ key }) => nameOfKey(key) === name && !isMerge(key));
  if (own) return pairPlace(own);
  const sources = (map.items as readonly Pair[])
    .filter(({ key }) => isMerge(key))
    .map(({ value }) => resolve(document, value as Node));
  const merged = sources.flatMap((source) =>
    isSeq(source) ? source.items.map((item) => resolve(document, item as Node)) : [source],
  );
  return (
    merged.map((source) => source && field(document, source, name)).find((place) => place !== undefined) ?? undefined
  );
}

function resolve(document: Document, node: Node | null): Node | null {
  return isAlias(node) ? ((node.resolve(document) as Node | undefined) ?? null) : node;
}

function child(document: Document, parent: Node | null, step: string | number): Place | undefined {
  const node = resolve(document, parent);
  if (isSeq(node) && typeof step === "number") {
    const item = node.items[step] as Node | undefined;
    return item && { key: rangeOf(item), value: rangeOf(item), node: item };
  }
  return node ? field(document, node, String(step)) : undefined;
}

/** Follows a path as far as the document goes; a missing field stands at the key of its nearest parent. */
function follow(document: Document, path: Path, on: "key" | "value"): Range | undefined {
  let place: Place = {
    key: undefined,
    value: rangeOf(document.contents as Node | null),
    node: document.contents as Node | null,
  };
  for (const step of path) {
    const next = child(document, place.node, step);
    if (!next) return place.key ?? firstOf(place.value);
    place = next;
  }
  if (path.length === 0) return firstOf(place.value);
  return on === "key" ? (place.key ?? place.value) : place.value;
}

/** A whole document is pointed at by its beginning. */
const firstOf = (range: Range | undefined): Range | undefined => range && [range[0], range[0]];

interface OpenFile extends PositionedFile {
  readonly lines: TextLines;
  readonly parsed: Map<number, Document.Parsed>;
}

function documentOf(
  file: OpenFile,
  index: number,
): { readonly document: Document.Parsed; readonly start: number } | undefined {
  const slice = file.documents[index];
  if (!slice) return undefined;
  const document = file.parsed.get(index) ?? parsePrecisely(file.text.slice(slice.start, slice.end));
  file.parsed.set(index, document);
  return { document, start: slice.start };
}

function documentRange(file: OpenFile, { document: index, path, on = "value" }: DocumentLocation): Range {
  const found = documentOf(file, index);
  const range = found && follow(found.document, path, on);
  const start = found?.start ?? 0;
  return range ? [start + range[0], start + range[1]] : [start, start];
}

function trimEnd(text: string, [start, end]: Range): Range {
  const trimmed = text.slice(start, end).trimEnd();
  return [start, start + trimmed.length];
}

/** Makes the lookup for the files of one run. */
export function positions(files: ReadonlyMap<string, PositionedFile>): Positions {
  const open = new Map<string, OpenFile>();
  const openFile = (name: string): OpenFile | undefined => {
    const file = files.get(name);
    if (!file) return undefined;
    const opened = open.get(name) ?? { ...file, lines: textLines(file.text), parsed: new Map() };
    open.set(name, opened);
    return opened;
  };
  return {
    find(location) {
      const file = openFile(location.file);
      if (!file) return { file: location.file, line: 1, column: 1, endLine: 1, endColumn: 1 };
      const range: Range =
        "document" in location
          ? documentRange(file, location)
          : "start" in location
            ? [location.start, location.end]
            : [0, 0];
      const [start, end] = trimEnd(file.text, range);
      const from = file.lines.at(start);
      const to = file.lines.at(end);
      return { file: location.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
    lineText: (file, line) => openFile(file)?.lines.textOf(line),
  };
}
