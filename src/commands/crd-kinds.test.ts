import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { loadAll } from "js-yaml";
import { describe, expect, test } from "vitest";
import { plugins } from "../plugins/index.ts";
import type { JsonObject } from "../sdk/json.ts";
import { gatewayApiKinds } from "../sdk/kinds/gateway-api.ts";
import { fieldsOf } from "../sdk/kinds/kind.ts";
import type { Schema } from "../sdk/kinds/schema.ts";
import { groupKindKey } from "../sdk/resource.ts";
import { kindFromCrd } from "./crd-kinds.ts";
import { schemaFromCrd } from "./crd-schema.ts";

describe("a schema of a CRD", () => {
  test.each<[JsonObject, object]>([
    [
      { type: "string", minLength: 1, format: "cidr" },
      { type: "string", minLength: 1, format: "cidr" },
    ],
    [{ type: "string", format: "uuid" }, { type: "string" }],
    [
      { type: "string", "x-kubernetes-validations": [{ rule: "self != ''" }, { rule: "matches(self, '^[a-z]+$')" }] },
      { type: "string", pattern: "^[a-z]+$" },
    ],
    [
      { type: "string", pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$" },
      { type: "string", pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$", form: expect.stringContaining("a duration") },
    ],
    [
      { type: "integer", format: "int64", maximum: 9 },
      { type: "integer", format: "int64", maximum: 9 },
    ],
    [{ "x-kubernetes-int-or-string": true, anyOf: [] }, { type: "int-or-string" }],
    [
      { type: "object", additionalProperties: { type: "string" } },
      { type: "map", values: { type: "string" } },
    ],
    [
      { type: "object", additionalProperties: true },
      { type: "map", values: { type: "anything" } },
    ],
    [
      { type: "boolean", default: false, nullable: true },
      { type: "boolean", default: false, nullable: true },
    ],
    [
      { type: "string", allOf: [{ maxLength: 5 }, { enum: ["a"] }] },
      { type: "string", maxLength: 5, enum: ["a"] },
    ],
    [{ "x-kubernetes-preserve-unknown-fields": true }, { type: "anything" }],
    [
      { type: "object", properties: { a: { type: "string" }, b: {} }, required: ["a"] },
      { type: "object", fields: { a: { type: "string", required: true }, b: { type: "anything" } } },
    ],
    [
      {
        type: "array",
        items: { type: "object", "x-kubernetes-preserve-unknown-fields": true },
        maxItems: 2,
        "x-kubernetes-list-type": "map",
        "x-kubernetes-list-map-keys": ["name"],
      },
      {
        type: "list",
        items: { type: "object", fields: {}, preserveUnknownFields: true },
        maxItems: 2,
        listType: "map",
        mapKeys: ["name"],
      },
    ],
    [{ type: "strange", enum: 7, properties: [] } as JsonObject, { type: "anything" }],
  ])("%j is %j", (schema, expected) => {
    expect(schemaFromCrd(schema)).toEqual(expected);
  });
});

describe("a CRD", () => {
  const version = (name: string, more: JsonObject = {}): JsonObject => ({
    name,
    schema: {
      openAPIV3Schema: { type: "object", properties: { spec: { type: name === "v1" ? "object" : "string" } } },
    },
    ...more,
  });
  const crd = (...versions: readonly JsonObject[]): JsonObject => ({
    spec: { group: "shop.example", names: { kind: "Sale" }, scope: "Cluster", versions },
  });

  test("prefers the stored version, leaves out those that are not served, and keeps each one's fields", () => {
    const kind = kindFromCrd(
      crd(version("v1beta1"), version("v1", { storage: true }), version("v0", { served: false })),
    );
    expect(kind).toMatchObject({ group: "shop.example", kind: "Sale", versions: ["v1", "v1beta1"], namespaced: false });
    expect(kind && [fieldsOf(kind, "v1").spec?.type, fieldsOf(kind, "v1beta1").spec?.type]).toEqual([
      "object",
      "string",
    ]);
  });

  test.each([{}, { spec: 7 }, crd(), crd(version("v1", { served: false }))])("%j describes no kind", (object) => {
    expect(kindFromCrd(object as JsonObject)).toBeUndefined();
  });
});

const folder = join(process.env.KGW_SHARED ?? "../shared", "crds");
const present = existsSync(folder);
if (!present) console.log(`skipped: CRDs are not held against kinds, as there is no ${folder}`);

/** What our own kinds say beside what a CRD's structure says, and limits that exclude nothing. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(
    ([name, inner]) => !["rules", "form"].includes(name) && !(/^min(Len|Items)/.test(name) && inner === 0),
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, comparable(inner)]));
}

describe.skipIf(!present)("the fields that a CRD gives are those of our own kind", () => {
  const own = [...gatewayApiKinds, ...plugins().flatMap(({ kinds = [] }) => kinds)];
  const crds = present
    ? readdirSync(folder)
        .filter((file) => file !== "tcproute-crd.yaml")
        .flatMap((file) => loadAll(readFileSync(join(folder, file), "utf8")) as readonly (JsonObject | null)[])
        .filter((document) => document?.kind === "CustomResourceDefinition")
    : [];
  const pairs = crds.flatMap((crd) => {
    const kind = crd && kindFromCrd(crd);
    const known = own.find((each) => kind && groupKindKey(each) === groupKindKey(kind));
    return kind && known ? [{ name: kind.kind, kind, known }] : [];
  });

  test("for most kinds", () => {
    expect(pairs.length).toBeGreaterThan(10);
  });

  test.each(pairs)("of $name", ({ kind, known }) => {
    for (const version of kind.versions.filter((each) => known.versions.includes(each))) {
      const { status, ...fields } = fieldsOf(known, version) as Readonly<Record<string, Schema>>;
      expect(comparable(fieldsOf(kind, version))).toEqual(comparable(fields));
    }
  });
});
