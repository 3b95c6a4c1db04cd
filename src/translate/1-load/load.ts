import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Json } from "../../sdk/json.ts";
import type { Kind } from "../../sdk/kinds/kind.ts";
import type { DocumentLocation } from "../../sdk/location.ts";
import { groupKindKey, objectReference, objectSourceKey, type Resource } from "../../sdk/resource.ts";
import { type ApiGroup, apiGroups } from "./api-groups.ts";
import { type DecodeOptions, decode } from "./decode.ts";
import type { DocumentText } from "./document-text.ts";
import { type DocumentSlice, splitDocuments } from "./documents.ts";
import { readFast } from "./fast-reader.ts";
import { halfTyped } from "./half-typed.ts";
import { kustomizations } from "./kustomizations.ts";
import { type LeftOut, leftOutIn, leftOutObject } from "./left-out.ts";
import { type FoundObject, objectsIn, type PassedOver } from "./object-documents.ts";
import { type PositionedFile, type Positions, positions } from "./positions.ts";
import { readPrecisely } from "./precise-reader.ts";
import type { SourceFile } from "./read.ts";
import { unknownKind } from "./unknown-kind.ts";
import { placeholderIn, templateIn } from "./unrendered.ts";

/** What the input holds. The value of stage 1. */
export interface Loaded {
  readonly resources: readonly Resource[];
  /** Documents and objects that are none of kgw's business. */
  readonly passedOver: readonly PassedOver[];
  /** Objects that could not be used, with what can be told of those that could not even be read. */
  readonly leftOut: readonly LeftOut[];
  readonly documentCount: number;
  readonly positions: Positions;
  readonly diagnostics: readonly Diagnostic[];
}

export interface LoadOptions extends DecodeOptions {
  /** The kinds that are known. */
  readonly kinds: readonly Kind[];
}

const report = defineDiagnostics({
  "load/duplicate-object": {
    severity: "error",
    message: ({ kind, name }: { readonly kind: string; readonly name: string }) => `There is a second ${kind} ${name}.`,
    help: () => "The first one counts; rename or remove this one.",
  },
});

/** The definitions of everything loading itself reports. */
export const loadDiagnostics = report.definitions;

interface ReadDocument {
  readonly value: Json | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Documents read in one go: many at once are quicker, few at once lose less when one is out of the ordinary. */
const batchSize = 200;

function documentText({ name, text }: SourceFile, { start, end } = { start: 0, end: 0 }): DocumentText {
  return { file: name, text: text.slice(start, end), offset: start };
}

function readDocument(source: SourceFile, slice: DocumentSlice): ReadDocument {
  const document = documentText(source, slice);
  const fast = readFast(document.text);
  if (fast && fast.length < 2) return { value: fast[0] ?? null, diagnostics: [] };
  return readPrecisely(document);
}

function readBatch(source: SourceFile, slices: readonly DocumentSlice[]): readonly ReadDocument[] {
  const [first, last] = [slices[0], slices.at(-1)];
  const fast = first && last && readFast(source.text.slice(first.start, last.end));
  if (fast?.length === slices.length) return fast.map((value) => ({ value, diagnostics: [] }));
  return slices.map((slice) => readDocument(source, slice));
}

function* readDocuments(source: SourceFile, slices: readonly DocumentSlice[]): Generator<ReadDocument> {
  for (let start = 0; start < slices.length; start += batchSize)
    yield* readBatch(source, slices.slice(start, start + batchSize));
}

/** What is gathered while going through the input. */
interface Gathering {
  readonly kinds: ReadonlyMap<string, Kind>;
  readonly groups: () => ReadonlyMap<string, ApiGroup>;
  readonly options: LoadOptions;
  readonly resources: Map<string, Resource>;
  readonly passedOver: PassedOver[];
  readonly diagnostics: Diagnostic[];
  readonly leftOut: LeftOut[];
  /** Files that have been found to be templates. */
  readonly templates: Set<string>;
  order: number;
}

function kindOf({ kinds }: Gathering, { apiVersion, kind }: FoundObject["object"]): Kind | undefined {
  const [group = "", version] = String(apiVersion).split("/");
  return kinds.get(groupKindKey({ group: version === undefined ? "" : group, kind: String(kind) }));
}

function keep(gathering: Gathering, resource: Resource): void {
  const key = objectSourceKey(resource);
  const earlier = gathering.resources.get(key);
  if (!earlier) {
    gathering.resources.set(key, resource);
    return;
  }
  const name = resource.namespace ? `${resource.namespace}/${resource.name}` : resource.name;
  const at = {
    location: resource.origin,
    object: objectReference(resource),
    related: [{ message: "The first one stands here.", location: earlier.origin }],
  };
  gathering.diagnostics.push(report("load/duplicate-object", at, { kind: resource.kind, name }));
}

function leaveOut({ leftOut, options }: Gathering, found: FoundObject, kind: Kind | undefined): void {
  if (kind) leftOut.push(leftOutObject(found, kind, options.namespace));
}

function gatherObject(gathering: Gathering, found: FoundObject): void {
  const kind = kindOf(gathering, found.object);
  if (!kind) {
    const reason = `kgw does not know ${found.object.apiVersion} ${found.object.kind}`;
    gathering.passedOver.push({ reason, location: found.origin });
    const unknown = unknownKind(found, gathering.groups());
    if (unknown) gathering.diagnostics.push(unknown.diagnostic);
    if (unknown?.meant) leaveOut(gathering, found, gathering.kinds.get(groupKindKey(unknown.meant)));
    return;
  }
  gathering.order += 1;
  const decoded = decode(found, kind, { ...gathering.options, order: gathering.order });
  for (const diagnostic of decoded.diagnostics) gathering.diagnostics.push(diagnostic);
  if (decoded.value) keep(gathering, decoded.value);
  else leaveOut(gathering, found, kind);
}

/** Of a file that is a template one finding is enough. */
function reportTemplate(gathering: Gathering, diagnostic: Diagnostic, origin: DocumentLocation): void {
  gathering.passedOver.push({ reason: "it is not rendered", location: origin });
  if (gathering.templates.has(origin.file)) return;
  gathering.templates.add(origin.file);
  gathering.diagnostics.push(diagnostic);
}

function gatherDocument(gathering: Gathering, { value, diagnostics }: ReadDocument, origin: DocumentLocation): void {
  for (const diagnostic of diagnostics) gathering.diagnostics.push(diagnostic);
  if (value === undefined || value === null) return;
  const { objects, halfTyped: incomplete, passedOver } = objectsIn(value, origin);
  for (const each of passedOver) gathering.passedOver.push(each);
  for (const found of incomplete) {
    const diagnostic = halfTyped(found, gathering.groups());
    if (diagnostic) gathering.diagnostics.push(diagnostic);
    const kind = [...gathering.kinds.values()].find(({ kind }) => kind === found.object.kind);
    if (diagnostic) leaveOut(gathering, found, kind);
  }
  for (const found of objects) {
    const placeholder = placeholderIn(found);
    if (placeholder) {
      reportTemplate(gathering, placeholder, found.origin);
      leaveOut(gathering, found, kindOf(gathering, found.object));
    } else gatherObject(gathering, found);
  }
}

function gatherFile(gathering: Gathering, source: SourceFile, documents: readonly DocumentSlice[]): void {
  let document = 0;
  for (const read of readDocuments(source, documents)) {
    const origin = { file: source.name, document, path: [] };
    const wrong = read.diagnostics.length > 0 ? documentText(source, documents[document]) : undefined;
    const template = wrong && templateIn(wrong);
    if (wrong) gathering.leftOut.push(...leftOutIn(wrong.text, gathering.options.namespace));
    if (template) reportTemplate(gathering, template, origin);
    else gatherDocument(gathering, read, origin);
    document += 1;
  }
}

function passOverPatches({ passedOver }: Gathering, { name }: SourceFile, documents: readonly DocumentSlice[]): void {
  const location = { file: name, path: [] };
  documents.forEach((_, document) => {
    passedOver.push({ reason: "it is a patch of Kustomize", location: { ...location, document } });
  });
}

/** Stage 1: the texts of files to the objects in them, each with its place. Never throws for bad input. */
export function load(sources: readonly SourceFile[], options: LoadOptions): Loaded {
  const kinds = new Map(options.kinds.map((kind) => [groupKindKey(kind), kind]));
  let known: ReadonlyMap<string, ApiGroup> | undefined;
  const groups = (): ReadonlyMap<string, ApiGroup> => {
    known ??= apiGroups(kinds.values());
    return known;
  };
  const { isPatch, diagnostics } = kustomizations(sources);
  const gathering: Gathering = {
    kinds,
    groups,
    options,
    resources: new Map(),
    passedOver: [],
    diagnostics: [...diagnostics],
    leftOut: [],
    templates: new Set(),
    order: 0,
  };
  const files = new Map<string, PositionedFile>();
  let documentCount = 0;
  for (const source of sources) {
    const documents = splitDocuments(source.text);
    files.set(source.name, { text: source.text, documents });
    documentCount += documents.length;
    if (isPatch(source)) passOverPatches(gathering, source, documents);
    else gatherFile(gathering, source, documents);
  }
  return {
    resources: [...gathering.resources.values()],
    passedOver: gathering.passedOver,
    leftOut: gathering.leftOut,
    documentCount,
    positions: positions(files),
    diagnostics: gathering.diagnostics,
  };
}
