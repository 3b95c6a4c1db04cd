import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../sdk/json.ts";
import { namespace, secret, service } from "../../sdk/kinds/core.ts";
import { defineKind } from "../../sdk/kinds/kind.ts";
import { httpRoute, tcpRoute } from "../../sdk/kinds/routes.ts";
import { int32, list, map, nullable, object, type Schema, string, withDefault } from "../../sdk/kinds/schema.ts";
import { checkResource } from "../../validate/resource.ts";
import { applyDefaults } from "./apply-defaults.ts";
import { fillMissingFields } from "./fill-missing-fields.ts";

/** Applies the defaults of a schema to a `spec`. */
function defaulted(schema: Schema, spec: Json): Json | undefined {
  const kind = defineKind({ group: "g", kind: "K", versions: ["v1"], namespaced: true, fields: { spec: schema } });
  return applyDefaults(kind, { apiVersion: "g/v1", kind: "K", spec }).spec;
}

const mode = string({ default: "Exact" });
const path = object({ mode, value: string({ default: "/" }) }, { default: { value: "/a" } });

const cases: readonly (readonly [string, Schema, Json, Json])[] = [
  ["fills an absent field", object({ mode }), {}, { mode: "Exact" }],
  ["keeps what is given", object({ mode }), { mode: "Prefix" }, { mode: "Prefix" }],
  ["takes null for absent", object({ mode }), { mode: null }, { mode: "Exact" }],
  ["keeps null where it is a value", object({ mode: nullable(mode) }), { mode: null }, { mode: null }],
  ["removes null where there is no default", object({ mode: string() }), { mode: null }, {}],
  ["leaves absent parents absent", object({ path: object({ mode }) }), {}, {}],
  ["works inside defaults", object({ path }), {}, { path: { mode: "Exact", value: "/a" } }],
  ["works inside given objects", object({ path }), { path: {} }, { path: { mode: "Exact", value: "/" } }],
  ["works inside lists", list(object({ mode })), [{}, { mode: "P" }], [{ mode: "Exact" }, { mode: "P" }]],
  ["works inside maps", map(object({ mode })), { a: {}, b: {} }, { a: { mode: "Exact" }, b: { mode: "Exact" } }],
  [
    "keeps false, zero and the empty string",
    object({ n: int32({ default: 1 }), mode }),
    { n: 0, mode: "" },
    { n: 0, mode: "" },
  ],
  ["leaves unknown fields alone", object({ mode }), { other: null, mode: "P" }, { other: null, mode: "P" }],
  ["leaves values of other types alone", object({ path }), { path: [1] }, { path: [1] }],
  ["leaves a list where a map belongs alone", map(object({ mode })), [{}], [{}]],
];

test.each(cases)("defaulting %s", (_, schema, given, expected) => {
  expect(defaulted(schema, given)).toEqual(expected);
});

function frozen<Value>(value: Value): Value {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const anySpec = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<Json>("a", 1, true, null),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom("rules", "matches", "path", "backendRefs", "filters", "name", "x"), tie("value")),
  ),
})).value;

function route(spec: Json): JsonObject {
  return { apiVersion: "gateway.networking.k8s.io/v1", kind: "HTTPRoute", metadata: { name: "shop" }, spec };
}

test("defaulting changes nothing that it got, and nothing the second time", () => {
  fc.assert(
    fc.property(anySpec, (spec) => {
      const once = frozen(applyDefaults(httpRoute, frozen(route(spec))));
      expect(applyDefaults(httpRoute, once)).toBe(once);
    }),
  );
});

test("an HTTPRoute gets the rule that matches everything", () => {
  const everything = { matches: [{ path: { type: "PathPrefix", value: "/" } }] };
  expect(applyDefaults(httpRoute, route({}))).toEqual(route({ rules: [everything] }));
  expect(applyDefaults(httpRoute, route({ rules: [{ backendRefs: [{ name: "reviews" }] }] }))).toEqual(
    route({ rules: [{ ...everything, backendRefs: [{ name: "reviews", group: "", kind: "Service", weight: 1 }] }] }),
  );
});

test("defaults are those of the version that is written", () => {
  const kind = defineKind({
    ...tcpRoute,
    fields: { spec: object({ a: withDefault(mode, "new") }) },
    fieldsByVersion: { v1alpha2: { spec: object({ a: withDefault(mode, "old") }) } },
  });
  const of = (version: string) => applyDefaults(kind, { apiVersion: `g/${version}`, spec: {} }).spec;
  expect([of("v1"), of("v1alpha2")]).toEqual([{ a: "new" }, { a: "old" }]);
});

describe("an object of a core kind", () => {
  test("a Service sends to the port it listens on", () => {
    const ports = [{ port: 80 }, { port: 81, targetPort: "web", protocol: "UDP" }];
    expect(applyDefaults(service, { apiVersion: "v1", kind: "Service", spec: { ports } }).spec).toMatchObject({
      type: "ClusterIP",
      ports: [{ port: 80, targetPort: 80, protocol: "TCP" }, ports[1]],
    });
  });

  test("a Namespace is labelled with its name", () => {
    const object = { apiVersion: "v1", kind: "Namespace", metadata: { name: "shop", labels: { team: "a" } } };
    const labels = { team: "a", "kubernetes.io/metadata.name": "shop" };
    const once = applyDefaults(namespace, object);
    expect(once.metadata).toEqual({ name: "shop", labels });
    expect(applyDefaults(namespace, once)).toBe(once);
  });

  test("the plain strings of a Secret become data", () => {
    const object = { apiVersion: "v1", kind: "Secret", data: { a: "MQ==", b: "Mg==" }, stringData: { b: "ü" } };
    expect(applyDefaults(secret, object)).toEqual({ apiVersion: "v1", kind: "Secret", data: { a: "MQ==", b: "w7w=" } });
  });
});

describe("missing required fields", () => {
  test("get zero values", () => {
    const spec = { rules: [{ filters: [{ requestMirror: {} }], matches: [{ headers: [{ name: "x" }] }] }] };
    expect(fillMissingFields(httpRoute, "v1", route(spec)).spec).toEqual({
      rules: [
        {
          filters: [{ type: "", requestMirror: { backendRef: { name: "" } } }],
          matches: [{ headers: [{ name: "x", value: "" }] }],
        },
      ],
    });
  });

  test("are none afterwards", () => {
    const origin = { file: "f.yaml", document: 0, path: [] };
    fc.assert(
      fc.property(anySpec, (spec) => {
        const filled = fillMissingFields(httpRoute, "v1", frozen(route(spec)));
        expect(checkResource(httpRoute, "v1", { object: filled, origin }).complete).toBe(true);
      }),
    );
  });
});
