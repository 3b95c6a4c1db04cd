import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseAllDocuments } from "yaml";
import { backendKind } from "./plugins/backend/kind.ts";
import { backendConfigPolicyKind } from "./plugins/backend-config-policy/kind.ts";
import { directResponseKind } from "./plugins/direct-response/kind.ts";
import { gatewayParametersKind } from "./plugins/gateway-parameters/kind.ts";
import { listenerPolicyKind } from "./plugins/listener-policy/kind.ts";
import { gatewayExtensionKind } from "./plugins/traffic-policy/gateway-extension/kind.ts";
import { trafficPolicyKind } from "./plugins/traffic-policy/kind.ts";
import type { Json, JsonObject } from "./sdk/json.ts";
import { gatewayApiKinds } from "./sdk/kinds/gateway-api.ts";
import { fieldsOf, type Kind } from "./sdk/kinds/kind.ts";
import { applyDefaults } from "./translate/1-load/apply-defaults.ts";

const shared = process.env.KGW_SHARED ?? "../shared";
const present = existsSync(join(shared, "crds"));
if (!present) console.log(`Kinds are not held against CRDs: there is no ${join(shared, "crds")}.`);

const kgatewayKinds: readonly Kind[] = [
  trafficPolicyKind,
  gatewayExtensionKind,
  listenerPolicyKind,
  backendConfigPolicyKind,
  backendKind,
  directResponseKind,
  gatewayParametersKind,
];
// Gone from Gateway API 1.6.1 but still read by the controller.
const kindsWithoutCrd = ["XListenerSet"];
// Kinds of Gateway API that the controller does not read.
const crdsWithoutKind = ["XBackend", "XBackendTrafficPolicy", "XMesh"];

/** A schema as a CRD writes it. */
interface CrdSchema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, CrdSchema>>;
  readonly required?: readonly string[];
  readonly items?: CrdSchema;
  readonly additionalProperties?: CrdSchema;
  readonly allOf?: readonly JsonObject[];
  readonly [keyword: string]: unknown;
}

interface Crd {
  readonly kind: string;
  readonly group: string;
  readonly namespaced: boolean;
  readonly versions: Readonly<Record<string, CrdSchema>>;
}

interface CrdDocument {
  readonly kind: string;
  readonly spec: {
    readonly group: string;
    readonly scope: string;
    readonly names: { readonly kind: string };
    readonly versions: readonly {
      readonly name: string;
      readonly served: boolean;
      readonly schema: { readonly openAPIV3Schema: CrdSchema };
    }[];
  };
}

function readCrds(): readonly Crd[] {
  // tcproute-crd.yaml is the TCPRoute of an older Gateway API.
  const files = readdirSync(join(shared, "crds")).filter((file) => file !== "tcproute-crd.yaml");
  return files
    .flatMap((file) => parseAllDocuments(readFileSync(join(shared, "crds", file), "utf8")))
    .map((document) => document.toJS() as CrdDocument | null)
    .filter((document) => document?.kind === "CustomResourceDefinition")
    .map((document) => asCrd(document as CrdDocument));
}

function asCrd({ spec }: CrdDocument): Crd {
  const served = spec.versions.filter((version) => version.served);
  return {
    kind: spec.names.kind,
    group: spec.group,
    namespaced: spec.scope === "Namespaced",
    versions: Object.fromEntries(served.map(({ name, schema }) => [name, schema.openAPIV3Schema])),
  };
}

const plainKeywords = ["minLength", "maxLength", "pattern", "format", "enum", "minimum", "maximum", "minItems"].concat([
  "maxItems",
  "minProperties",
  "maxProperties",
  "default",
  "nullable",
]);

/**
 * A CRD's schema in the words of our own. Left out: descriptions, CEL rules save those that are a pattern,
 * `x-kubernetes-map-type` (which concerns patches only), the `oneOf` of a Gateway's addresses and limits that exclude nothing
 * (`minLength: 0`).
 */
function inOurWords(crd: CrdSchema): JsonObject {
  const merged = Object.assign({}, ...(crd.allOf ?? []), patternRule(crd), crd) as Record<string, Json>;
  const common = Object.fromEntries(
    plainKeywords.filter((word) => merged[word] !== undefined).map((word) => [word, merged[word]]),
  );
  for (const minimum of ["minLength", "minItems"]) if (common[minimum] === 0) delete common[minimum];
  return { ...common, ...structure(crd) };
}

/** The pattern that a CEL rule asks for, and nothing else. */
function patternRule({ "x-kubernetes-validations": rules = [] }: CrdSchema): JsonObject {
  const patterns = (rules as readonly { readonly rule: string }[]).flatMap(
    ({ rule }) => /^matches\(self, '(.*)'\)$/.exec(rule)?.[1] ?? [],
  );
  return patterns[0] === undefined ? {} : { pattern: patterns[0] };
}

function structure(crd: CrdSchema): JsonObject {
  if (crd["x-kubernetes-int-or-string"]) return { type: "int-or-string" };
  if (crd.type === "array" && crd.items) return { type: "list", items: inOurWords(crd.items), ...listWords(crd) };
  if (crd.additionalProperties) return { type: "map", values: inOurWords(crd.additionalProperties) };
  const preserve = crd["x-kubernetes-preserve-unknown-fields"] === true;
  if (crd.type === "object") {
    return { type: "object", fields: fieldsInOurWords(crd), ...(preserve && { preserveUnknownFields: true }) };
  }
  return { type: crd.type ?? (preserve ? "anything" : "unknown") };
}

function listWords(crd: CrdSchema): JsonObject {
  const listType = crd["x-kubernetes-list-type"] as string | undefined;
  const mapKeys = crd["x-kubernetes-list-map-keys"] as readonly string[] | undefined;
  return { ...(listType && { listType }), ...(mapKeys && { mapKeys }) };
}

function fieldsInOurWords({ properties = {}, required = [] }: CrdSchema): JsonObject {
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      { ...inOurWords(field), ...(required.includes(name) && { required: true }) },
    ]),
  );
}

/** The fields besides those that every object has, and besides `status`, which users do not write. */
function specFields(crd: CrdSchema): JsonObject {
  const { apiVersion: _, kind: __, metadata: ___, status: ____, ...fields } = fieldsInOurWords(crd);
  return fields;
}

const crds = present ? readCrds() : [];

/** What a value has to be in words is our own. */
const withoutForms = (key: string, value: unknown): unknown =>
  key === "form" && typeof value === "string" ? undefined : value;

describe.skipIf(!present)("every kind says what its CRD says", () => {
  const kinds = [...gatewayApiKinds, ...kgatewayKinds];

  test("for all kinds of the CRDs", () => {
    const described = kinds.map(({ kind }) => kind).filter((kind) => !kindsWithoutCrd.includes(kind));
    const given = crds.map(({ kind }) => kind).filter((kind) => !crdsWithoutKind.includes(kind));
    expect(described.toSorted()).toEqual(given.toSorted());
  });

  test.each(crds.filter(({ kind }) => !crdsWithoutKind.includes(kind)))("$kind", (crd) => {
    const kind = kinds.find((candidate) => candidate.kind === crd.kind);
    if (!kind) throw new Error(`no kind ${crd.kind}`);
    expect(kind).toMatchObject({ group: crd.group, namespaced: crd.namespaced });
    expect(kind.versions.toSorted()).toEqual(Object.keys(crd.versions).toSorted());
    for (const [version, schema] of Object.entries(crd.versions)) {
      expect(JSON.parse(JSON.stringify(fieldsOf(kind, version), withoutForms))).toEqual(specFields(schema));
    }
  });
});

interface DefaultCase {
  readonly kind: Kind;
  readonly path: readonly string[];
  readonly value: Json;
}

function defaultCases(): readonly DefaultCase[] {
  const lines = readFileSync(join(shared, "reference/crd_defaults.txt"), "utf8").trim().split("\n");
  return lines.flatMap((line) => {
    const [name, path = "", value = ""] = line.split("\t");
    const kind = kgatewayKinds.find((candidate) => candidate.kind === name);
    if (!kind || path.startsWith(".status")) return [];
    return [{ kind, path: path.slice(1).replaceAll("[]", ".0").split("."), value: JSON.parse(value) as Json }];
  });
}

/** An object in which everything above the last step of a path is there. */
function parentsOf([step, ...rest]: readonly string[]): Json {
  if (step === undefined || rest.length === 0) return {};
  return step === "0" ? [parentsOf(rest)] : { [step]: parentsOf(rest) };
}

function valueAt(value: Json | undefined, path: readonly string[]): unknown {
  return path.reduce<unknown>((parent, step) => (parent as Record<string, unknown> | undefined)?.[step], value);
}

describe.skipIf(!present)("defaults are those of the CRDs", () => {
  test.each(present ? defaultCases() : [])("$kind.kind $path", ({ kind, path, value }) => {
    const object = { apiVersion: "gateway.kgateway.dev/v1alpha1", ...(parentsOf(path) as JsonObject) };
    expect(valueAt(applyDefaults(kind, object), path)).toEqual(value);
  });
});

function patternsIn(schema: unknown): readonly string[] {
  if (typeof schema !== "object" || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === "pattern" && typeof value === "string" ? [value] : patternsIn(value),
  );
}

/** Schemas with a pattern that nobody has put into words. */
function wordless(schema: unknown): readonly unknown[] {
  if (typeof schema !== "object" || schema === null) return [];
  const own = "pattern" in schema && typeof schema.pattern === "string" && !("form" in schema) ? [schema] : [];
  return [...own, ...Object.values(schema).flatMap(wordless)];
}

test("whoever breaks a pattern is told in words what is asked for", () => {
  expect(wordless([...gatewayApiKinds, ...kgatewayKinds])).toEqual([]);
});

test("patterns, which are RE2's, can be read here", () => {
  const patterns = new Set(patternsIn([...gatewayApiKinds, ...kgatewayKinds]));
  expect(patterns.size).toBeGreaterThan(20);
  for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow();
});
