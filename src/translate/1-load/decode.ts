import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import type { Json, JsonObject } from "../../sdk/json.ts";
import type { Kind } from "../../sdk/kinds/kind.ts";
import { type KubernetesObject, locationIn, type ObjectReference, type Resource } from "../../sdk/resource.ts";
import { checkResource } from "../../validate/resource.ts";
import { apiVersionOf } from "./api-groups.ts";
import { applyDefaults } from "./apply-defaults.ts";
import { secretWithData } from "./core-defaults.ts";
import { fillMissingFields } from "./fill-missing-fields.ts";
import type { FoundObject } from "./object-documents.ts";
import { labelDiagnostics } from "./object-labels.ts";
import { nameDiagnostics } from "./object-names.ts";

/** Whose defaults are applied before translation; a cluster applies all. */
export type ApiDefaults = "all" | "kgateway" | "none";

export interface DecodeOptions {
  /** Namespace of objects that name none. */
  readonly namespace: string;
  readonly apiDefaults: ApiDefaults;
}

interface WrongVersion {
  readonly kind: string;
  readonly version: string;
  readonly known: string;
  /** The apiVersion to write. */
  readonly meant: string;
}

const report = defineDiagnostics({
  "load/name-missing": {
    severity: "error",
    message: ({ kind }: { readonly kind: string; readonly metadata: Json | undefined }) => `This ${kind} has no name.`,
    help: ({ metadata }) =>
      typeof metadata === "string" && /^name:\S/.test(metadata)
        ? "Put a blank behind the colon of metadata.name. The object is left out."
        : "Set metadata.name. The object is left out.",
  },
  "load/name-not-text": {
    severity: "error",
    message: ({ kind, value }: { readonly kind: string; readonly value: string }) =>
      `The name of this ${kind} is ${value}, which is no text.`,
    help: () =>
      "Put it into quotes: without them YAML reads words such as off, yes and no, and numbers, as something else.",
  },
  "load/unknown-version": {
    severity: "error",
    message: ({ kind, version, known }: WrongVersion) => `${kind} has no version ${version}; it is known as ${known}.`,
    help: ({ meant }) => `Write \`apiVersion: ${meant}\`. The object is left out.`,
  },
});

/** The definitions of everything decoding reports. */
export const decodeDiagnostics = report.definitions;

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const noTexts: Readonly<Record<string, string>> = Object.freeze({});

const isText = (value: Json | undefined): boolean => typeof value === "string";

/** Labels or annotations; the schema has seen to it that they are texts. */
function texts(value: Json | undefined): Readonly<Record<string, string>> {
  return isObject(value) && Object.values(value).every(isText) ? (value as Readonly<Record<string, string>>) : noTexts;
}

/** Whether a kind's defaults are applied, and whether somebody has checked its objects before the controller sees them. */
function isInScope({ group }: Kind, apiDefaults: ApiDefaults): boolean {
  if (apiDefaults === "all") return true;
  const isForeign = group === "" || group.endsWith(".k8s.io") || group.endsWith(".x-k8s.io");
  return apiDefaults === "kgateway" && !isForeign;
}

/** Objects with a time are older than those without, which count as created now, one after the other. */
const notYetCreated = 1e13;

function createdAt(timestamp: Json | undefined, order: number): number {
  const time = typeof timestamp === "string" ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(time) ? notYetCreated + order : time / 1000;
}

function completed(
  kind: Kind,
  object: JsonObject,
  { inScope, version, complete }: { readonly inScope: boolean; readonly version: string; readonly complete: boolean },
): JsonObject {
  const withData = kind.group === "" && kind.kind === "Secret" ? secretWithData(object) : object;
  const defaulted = inScope ? applyDefaults(kind, withData) : withData;
  return complete ? defaulted : fillMissingFields(kind, version, defaulted);
}

interface Identity extends ObjectReference {
  readonly group: string;
  readonly version: string;
}

function identity({ object }: FoundObject, kind: Kind, options: DecodeOptions): Identity | undefined {
  const metadata = isObject(object.metadata) ? object.metadata : {};
  if (typeof metadata.name !== "string" || metadata.name === "") return undefined;
  const apiVersion = String(object.apiVersion);
  const written =
    typeof metadata.namespace === "string" && metadata.namespace !== "" ? metadata.namespace : options.namespace;
  const namespace = kind.namespaced ? written : "";
  const version = apiVersion.slice(apiVersion.indexOf("/") + 1);
  return { apiVersion, group: kind.group, version, kind: kind.kind, namespace, name: metadata.name };
}

function reference({ apiVersion, kind, namespace, name }: Identity): ObjectReference {
  return { apiVersion, kind, ...(namespace && { namespace }), name };
}

function resource(
  { origin }: FoundObject,
  self: Identity,
  { object, order }: { readonly object: JsonObject; readonly order: number },
): Resource {
  const metadata = object.metadata as JsonObject;
  return {
    group: self.group,
    version: self.version,
    kind: self.kind,
    namespace: self.namespace ?? "",
    name: self.name,
    labels: texts(metadata.labels),
    annotations: texts(metadata.annotations),
    generation: typeof metadata.generation === "number" ? metadata.generation : 0,
    createdAt: createdAt(metadata.creationTimestamp, order),
    object: object as KubernetesObject & JsonObject,
    origin,
  };
}

function nameDiagnostic(found: FoundObject, { kind }: Kind): Diagnostic {
  const { metadata } = found.object;
  const { name } = isObject(metadata) ? metadata : {};
  if (typeof name !== "boolean" && typeof name !== "number") {
    return report("load/name-missing", { location: locationIn(found, ["metadata"]) }, { kind, metadata });
  }
  const place = { location: locationIn(found, ["metadata", "name"]) };
  return report("load/name-not-text", place, { kind, value: String(name) });
}

/**
 * Turns a written object into a resource: checked against its kind, with defaults.
 * The value is undefined where the object cannot be used; what is wrong with it is reported.
 */
export function decode(
  found: FoundObject,
  kind: Kind,
  { order, ...options }: DecodeOptions & { readonly order: number },
): Parsed<Resource | undefined> {
  const self = identity(found, kind, options);
  if (!self) return parsed(undefined, [nameDiagnostic(found, kind)]);
  const at = reference(self);
  const wrongNames = [...nameDiagnostics(found, kind, at), ...labelDiagnostics(found, at)];
  if (!kind.versions.includes(self.version)) {
    const meant = apiVersionOf(kind.group, kind.versions[0] ?? "v1");
    const data = { kind: kind.kind, version: self.version, known: kind.versions.join(", "), meant };
    return parsed(undefined, [
      ...wrongNames,
      report("load/unknown-version", { location: locationIn(found, ["apiVersion"]), object: at }, data),
    ]);
  }
  const check = checkResource(kind, self.version, { object: found.object, origin: found.origin, reference: at });
  const inScope = isInScope(kind, options.apiDefaults);
  // An API server would have refused what is not complete, so that the controller never sees it.
  if (!check.usable || (inScope && !check.complete)) return parsed(undefined, [...wrongNames, ...check.diagnostics]);
  const object = completed(kind, found.object, { inScope, version: self.version, complete: check.complete });
  return parsed(resource(found, self, { object, order }), [...wrongNames, ...check.diagnostics]);
}
