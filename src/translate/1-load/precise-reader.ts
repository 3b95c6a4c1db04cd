import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair,
  type ParsedNode,
  parseDocument,
  type YAMLMap,
} from "yaml";
import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Json } from "../../sdk/json.ts";
import type { TextLocation } from "../../sdk/location.ts";
import type { DocumentText } from "./document-text.ts";
import { maximumDepth } from "./fast-reader.ts";
import { brokenSeparator, type RepeatedKey, repeatedKeys } from "./run-together.ts";
import { plainScalar, scalarKey } from "./scalars.ts";
import { yamlCause } from "./yaml-causes.ts";

const report = defineDiagnostics({
  "load/invalid-yaml": {
    severity: "error",
    message: ({ cause }: { readonly cause: string; readonly help?: string | undefined }) =>
      `This is not valid YAML: ${cause}.`,
    help: ({ help }) => [...(help ? [help] : []), "The document is left out; everything else is still read."].join(" "),
  },
  "load/unsupported-key": {
    severity: "error",
    message: () => "This key cannot be a field name.",
    help: () => "Field names are text; put the key into quotes.",
  },
  "load/not-a-json-value": {
    severity: "error",
    message: ({ text }: { readonly text: string }) =>
      `${text} has no counterpart in JSON, so the controller cannot read it.`,
    help: () => "Put it into quotes if it is meant as text.",
  },
  "load/too-many-aliases": {
    severity: "error",
    message: ({ limit }: { readonly limit: number }) =>
      `The aliases of this document expand to more than ${limit} values.`,
    help: () => "The document is left out. Write the repeated parts out, or split the document.",
  },
  "load/too-deep": {
    severity: "error",
    message: ({ limit }: { readonly limit: number }) =>
      `Values stand more than ${limit} levels deep inside each other.`,
    help: () => "The document is left out.",
  },
});

/** The definitions of everything this reader reports. */
export const preciseReaderDiagnostics = report.definitions;

/** Values that aliases may expand to in one document. */
const maximumExpansion = 100_000;

/** Raised inside this file only, where nothing of a document can be used. */
const givenUp = Symbol("given up");

interface Reading {
  readonly source: DocumentText;
  readonly document: Document.Parsed;
  readonly diagnostics: Diagnostic[];
  readonly open: Set<unknown>;
  expanded: number;
  aliasDepth: number;
}

/** The parsed document, kept for finding places in it. */
export function parsePrecisely(text: string): Document.Parsed {
  return parseDocument(text, {
    schema: "failsafe",
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: "silent",
    strict: true,
  });
}

function locate({ source }: Reading, range: readonly [number, number, ...number[]] | null | undefined): TextLocation {
  const [start, end] = range ?? [0, 0];
  return { file: source.file, start: source.offset + start, end: source.offset + Math.max(end, start) };
}

function giveUp(reading: Reading, diagnostic: Diagnostic): never {
  reading.diagnostics.push(diagnostic);
  throw givenUp;
}

function decodeBase64(text: string): string {
  return new TextDecoder().decode(
    Uint8Array.from(atob(text.replaceAll(/\s/g, "")), (character) => character.charCodeAt(0)),
  );
}

function taggedScalar(tag: string, text: string): Json {
  switch (tag) {
    case "tag:yaml.org,2002:str":
      return text;
    case "tag:yaml.org,2002:binary":
      try {
        return decodeBase64(text);
      } catch {
        return text;
      }
    case "tag:yaml.org,2002:int":
    case "tag:yaml.org,2002:float":
    case "tag:yaml.org,2002:bool":
    case "tag:yaml.org,2002:null":
      return plainScalar(text);
    default:
      return text;
  }
}

function readScalar(
  reading: Reading,
  node: ParsedNode & { readonly type?: string; readonly source?: string; readonly value: unknown },
): Json {
  const text = typeof node.value === "string" ? node.value : (node.source ?? "");
  const value = node.tag ? taggedScalar(node.tag, text) : node.type === "PLAIN" ? plainScalar(text) : text;
  if (typeof value === "number" && !Number.isFinite(value)) {
    reading.diagnostics.push(report("load/not-a-json-value", { location: locate(reading, node.range) }, { text }));
    return null;
  }
  return value;
}

function readAlias(reading: Reading, node: Alias.Parsed, depth: number): Json {
  const target = node.resolve(reading.document);
  if (!target || reading.open.has(target)) {
    const cause = target
      ? `the alias ${node.source} stands inside what it refers to`
      : `*${node.source} without quotes refers to an anchor &${node.source}, which is not there`;
    const help = target ? undefined : "Put it into quotes if it is meant as text.";
    return giveUp(reading, report("load/invalid-yaml", { location: locate(reading, node.range) }, { cause, help }));
  }
  reading.aliasDepth += 1;
  const value = readNode(reading, target as ParsedNode, depth);
  reading.aliasDepth -= 1;
  return value;
}

const isMergeKey = (key: unknown): boolean => isScalar(key) && key.type === "PLAIN" && key.value === "<<";

function setField(fields: Record<string, Json>, key: string, value: Json): void {
  Object.defineProperty(fields, key, { value, enumerable: true, configurable: true, writable: true });
}

/** As kgateway: a merge sets its fields when it comes, over those before it; go-yaml knows no other precedence. */
function merge(fields: Record<string, Json>, value: Json): void {
  const sources = (Array.isArray(value) ? [...value].reverse() : [value]) as readonly Json[];
  for (const source of sources) {
    if (typeof source !== "object" || source === null || Array.isArray(source)) continue;
    for (const [key, inner] of Object.entries(source)) setField(fields, key, inner ?? null);
  }
}

function fieldName(reading: Reading, key: ParsedNode): string | undefined {
  const target = isAlias(key) ? key.resolve(reading.document) : key;
  const name = isScalar(target)
    ? scalarKey(readScalar(reading, target as never) as string | number | boolean | null)
    : undefined;
  if (name === undefined)
    reading.diagnostics.push(report("load/unsupported-key", { location: locate(reading, key.range) }, {}));
  return name;
}

function readMap(reading: Reading, node: YAMLMap.Parsed, depth: number): Json {
  const fields: Record<string, Json> = {};
  const places = new Map<string, TextLocation>();
  const repeated: RepeatedKey[] = [];
  for (const pair of node.items as readonly Pair<ParsedNode, ParsedNode | null>[]) {
    const value = pair.value ? readNode(reading, pair.value, depth + 1) : null;
    if (isMergeKey(pair.key)) {
      merge(fields, value);
      continue;
    }
    const name = fieldName(reading, pair.key);
    if (name === undefined) continue;
    const place = locate(reading, pair.key.range);
    const earlier = places.get(name);
    if (earlier) repeated.push({ key: name, place, earlier });
    places.set(name, place);
    setField(fields, name, value);
  }
  for (const diagnostic of repeatedKeys(repeated, depth === 0)) reading.diagnostics.push(diagnostic);
  return fields;
}

function readCollection(reading: Reading, node: ParsedNode, depth: number): Json {
  if (isSeq(node)) return node.items.map((item) => readNode(reading, item as ParsedNode, depth + 1));
  return isMap(node) ? readMap(reading, node as YAMLMap.Parsed, depth) : null;
}

function readNode(reading: Reading, node: ParsedNode | null, depth: number): Json {
  if (!node) return null;
  if (depth > maximumDepth) {
    return giveUp(reading, report("load/too-deep", { location: locate(reading, node.range) }, { limit: maximumDepth }));
  }
  if (reading.aliasDepth > 0) reading.expanded += 1;
  if (reading.expanded > maximumExpansion) {
    return giveUp(
      reading,
      report("load/too-many-aliases", { location: locate(reading, node.range) }, { limit: maximumExpansion }),
    );
  }
  if (isAlias(node)) return readAlias(reading, node as Alias.Parsed, depth);
  if (isScalar(node)) return readScalar(reading, node as never);
  reading.open.add(node);
  const value = readCollection(reading, node, depth);
  reading.open.delete(node);
  return value;
}

/** The first error only: the others mostly follow from it. */
function syntaxErrors(source: DocumentText, document: Document.Parsed): readonly Diagnostic[] {
  return document.errors.slice(0, 1).map((error) => {
    const { cause, help, start, end } = yamlCause(source.text, document, error);
    const location = { file: source.file, start: source.offset + start, end: source.offset + end };
    // The library gives up where the stack ends.
    if (error.code === "RESOURCE_EXHAUSTION") return report("load/too-deep", { location }, { limit: maximumDepth });
    return report("load/invalid-yaml", { location }, { cause, help });
  });
}

/**
 * Reads one YAML document with everything there is to say about it.
 * @returns the value (undefined where the document cannot be used), and what was found.
 */
export function readPrecisely(source: DocumentText): {
  readonly value: Json | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const document = parsePrecisely(source.text);
  const errors = syntaxErrors(source, document);
  const separator = errors.length > 0 ? brokenSeparator(source) : undefined;
  if (separator) return { value: undefined, diagnostics: [separator] };
  if (errors.length > 0) return { value: undefined, diagnostics: errors };
  const reading: Reading = { source, document, diagnostics: [], open: new Set(), expanded: 0, aliasDepth: 0 };
  try {
    return { value: readNode(reading, document.contents as ParsedNode | null, 0), diagnostics: reading.diagnostics };
  } catch (error) {
    if (error !== givenUp) throw error;
    return { value: undefined, diagnostics: reading.diagnostics };
  }
}
