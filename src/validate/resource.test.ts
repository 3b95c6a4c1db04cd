import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../sdk/json.ts";
import { jsonPointer } from "../sdk/json.ts";
import { service } from "../sdk/kinds/core.ts";
import { defineKind } from "../sdk/kinds/kind.ts";
import { duration, namespaceName } from "../sdk/kinds/references.ts";
import { httpRoute } from "../sdk/kinds/routes.ts";
import {
  anyObject,
  anything,
  boolean,
  int32,
  intOrString,
  list,
  map,
  nullable,
  number,
  object,
  required,
  type Schema,
  string,
  uint32,
} from "../sdk/kinds/schema.ts";
import { checkResource } from "./resource.ts";

/** Checks a value as the `spec` of an object: what is found, as "code at pointer: message", and how bad it is. */
function check(schema: Schema, spec: Json) {
  const kind = defineKind({ group: "g", kind: "K", versions: ["v1"], namespaced: true, fields: { spec: schema } });
  const written = { apiVersion: "g/v1", kind: "K", metadata: { name: "n" }, spec };
  const origin = { file: "f.yaml", document: 0, path: ["items", 0] };
  const { diagnostics, ...verdict } = checkResource(kind, "v1", { object: written, origin });
  const findings = diagnostics.map(({ code, message, location }) => {
    const path = location && "path" in location ? jsonPointer(location.path) : "";
    return `${code} at ${path.replace("/items/0/spec", "")}: ${message}`;
  });
  return { findings, helps: diagnostics.map(({ help }) => help), ...verdict };
}

const good: readonly (readonly [string, Schema, Json])[] = [
  ["a string within its limits", string({ minLength: 1, maxLength: 2, pattern: "^a" }), "ab"],
  ["characters, not code units", string({ maxLength: 1 }), "😀"],
  ["an unanchored pattern", string({ pattern: "b" }), "abc"],
  ["a pattern with escapes of RE2", string({ pattern: "^[\\x60\\-\\/]$" }), "/"],
  ["a value of an enum", string({ enum: ["A", "B"] }), "B"],
  ["an address range", string({ format: "cidr" }), "10.0.0.0/8"],
  ["an address range of IPv6", string({ format: "cidr" }), "2001:db8::/128"],
  ["an integer at its limit", int32({ minimum: 1, maximum: 5 }), 5],
  ["a number with a fraction", number(), 0.5],
  ["an integer or string: integer", intOrString(), 1],
  ["an integer or string: string", intOrString({ pattern: "^\\d+Ki$" }), "64Ki"],
  ["a missing optional field", object({ a: string() }), {}],
  ["null for an absent field", object({ a: string() }), { a: null }],
  ["null where it is a value", object({ a: required(nullable(string())) }), { a: null }],
  ["a required field with a default", object({ a: required(string({ default: "x" })) }), {}],
  ["an unknown field that is preserved", object({}, { preserveUnknownFields: true }), { a: 1 }],
  ["any object", anyObject(), { a: [1, { b: null }] }],
  ["anything", anything(), [1, "a", null]],
  ["a set of different items", list(string(), { listType: "set" }), ["a", "b"]],
  ["the same item twice in an atomic list", list(string(), { listType: "atomic" }), ["a", "a"]],
];

test.each(good)("nothing is wrong with %s", (_, schema, value) => {
  expect(check(schema, value)).toEqual({ findings: [], helps: [], usable: true, complete: true });
});

const named = object({ name: required(string()), port: int32({ default: 80 }) });

const limits: readonly (readonly [Schema, Json, string])[] = [
  [string({ minLength: 1 }), "", "schema/wrong-size at : This must have at least 1 character, not 0."],
  [string({ maxLength: 1 }), "ab", "schema/wrong-size at : This must have at most 1 character, not 2."],
  [string({ pattern: "^a$" }), "b", 'schema/wrong-format at : "b" is not what the regular expression ^a$ asks for.'],
  [
    string({ pattern: "^a$", form: "an a: the first letter" }),
    "b",
    'schema/wrong-format at : "b" is not an a: the first letter.',
  ],
  [string({ enum: ["A"] }), "B", "schema/unknown-value at : `B` is not allowed here."],
  [int32({ minimum: 1, maximum: 9 }), 10, "schema/out-of-range at : This number must be 1 to 9."],
  [int32({ enum: [301] }), 300, "schema/unknown-value at : `300` is not allowed here."],
  [list(string(), { maxItems: 1 }), ["a", "b"], "schema/wrong-size at : This must have at most 1 item, not 2."],
  [list(string(), { minItems: 1 }), [], "schema/wrong-size at : This must have at least 1 item, not 0."],
  [
    map(string(), { minProperties: 1, maxProperties: 1 }),
    {},
    "schema/wrong-size at : This must have exactly 1 field, not 0.",
  ],
  [object({ a: string() }), { b: 1 }, "schema/unknown-field at /b: There is no field `b` here."],
  [map(int32({ minimum: 1 })), { x: 0 }, "schema/out-of-range at /x: This number must be at least 1."],
  [
    list(string(), { listType: "set" }),
    ["a", "b", "a"],
    "schema/duplicate-item at /2: An earlier item of this list has the same value.",
  ],
  [
    list(named, { listType: "map", mapKeys: ["name", "port"] }),
    [{ name: "a" }, { name: "a", port: 80 }],
    "schema/duplicate-item at /1: An earlier item of this list has the same `name` and `port`.",
  ],
];

test.each(limits)("%j does not allow %j, but the object can be read", (schema, value, finding) => {
  expect(check(schema, value)).toMatchObject({ findings: [finding], usable: true, complete: true });
});

const addressRanges = ["10.0.0.0", "10.0.0.0/33", "10.0.0/8", "::/129", "10.0.0.0/8/8", "10.0.0.0/08", "x/1"];

test.each(addressRanges)("%s is no address range", (value) => {
  expect(check(string({ format: "cidr" }), value).findings).toHaveLength(1);
});

const types: readonly (readonly [Schema, Json, string])[] = [
  [string(), 1, "a string, not 1"],
  [int32(), "1", "an integer, not a string"],
  [int32(), 1.5, "an integer, not 1.5"],
  [number(), true, "a number, not true"],
  [boolean(), "yes", "true or false, not a string"],
  [intOrString(), 1.5, "an integer or a string, not 1.5"],
  [list(string()), {}, "a list, not an object"],
  [map(string()), [], "an object, not a list"],
  [object({}), "a", "an object, not a string"],
];

test.each(types)("%j cannot be %j", (schema, value, message) => {
  const findings = [`schema/wrong-type at : This must be ${message}.`];
  expect(check(schema, value)).toMatchObject({ findings, usable: false });
});

describe("an object", () => {
  test("with an integer that does not fit its width cannot be read", () => {
    expect(check(int32(), 2 ** 31)).toMatchObject({ usable: false });
    expect(check(uint32(), -1)).toMatchObject({ usable: false });
  });

  test("without a required field can be read but is not complete", () => {
    expect(check(list(named), [{}])).toMatchObject({
      findings: ["schema/missing-field at /0/name: The field `name` is missing."],
      usable: true,
      complete: false,
    });
  });

  test("shows everything that is wrong", () => {
    expect(check(list(named), [{ size: 1, port: "x" }]).findings.map((finding) => finding.split(":")[0])).toEqual([
      "schema/missing-field at /0/name",
      "schema/wrong-type at /0/port",
      "schema/unknown-field at /0/size",
    ]);
  });

  test("that misspells a required field hears of it once, and is not complete", () => {
    const { findings, complete } = check(list(named), [{ nane: "a" }]);
    expect(findings.map((finding) => finding.split(":")[0])).toEqual(["schema/unknown-field at /0/nane"]);
    expect(complete).toBe(false);
  });

  test.each([
    [
      { rules: [{ backendRefs: [{ name: "a", timeouts: {} }] }] },
      "`timeouts` is a field of `spec.rules[]`, not of `spec.rules[].backendRefs[]`.",
    ],
    [{ rules: [{ path: {} }] }, "`path` is a field of `spec.rules[].matches[]`, not of `spec.rules[]`."],
    [{ labels: {} }, "`labels` is a field of `metadata`, not of `spec`."],
    [{ rules: [{ port: 80 }] }, "`port` is a field of `spec.rules[].backendRefs[]`, not of `spec.rules[]`."],
    [{ rules: [{ match: [] }] }, "Did you mean `matches`?"],
    [{ hostname: "a" }, "Did you mean `hostnames`?"],
    [{ kind: "a" }, "Fields here are `parentRefs`, `useDefaultGateways`, `hostnames`, `rules`."],
  ])("of a route is told where %j belongs", (spec, help) => {
    const { diagnostics } = checkRoute({ spec });
    const unknown = diagnostics.filter(({ code }) => code === "schema/unknown-field");
    expect(unknown.map(({ help }) => help)).toEqual([help]);
  });

  test("is told what was probably meant", () => {
    const choice = string({ enum: ["Exact", "PathPrefix"] });
    expect(check(named, { name: "a", prot: 1 }).helps).toEqual(["Did you mean `port`?"]);
    expect(check(named, { name: "a", xyz: 1 }).helps).toEqual(["Fields here are `name`, `port`."]);
    expect(check(object({}), { xyz: 1 }).helps).toEqual(["No fields belong here."]);
    expect(check(choice, "exact").helps).toEqual(["Did you mean `Exact`? Allowed are `Exact`, `PathPrefix`."]);
    expect(check(choice, "Regex").helps).toEqual(["Allowed are `Exact`, `PathPrefix`."]);
  });
});

test.each([
  [string(), 5, "Put it into quotes: without them YAML reads numbers, and words such as on and no, as such."],
  [duration, 30, "Did you mean `30s`?"],
  [namespaceName, 1.5, /^It has to be the name of a namespace: /],
  [string({ pattern: "^[A-D]$" }), 3, "It has to be what the regular expression ^[A-D]$ asks for."],
  [int32(), "8080", "Take the quotes away: 8080."],
  [int32({ maximum: 100 }), "50%", "Write 50, without the percent sign."],
  [int32(), "http", undefined],
  [int32(), `\${PORT}`, `Fill in \`\${PORT}\` first, and validate what comes of it.`],
  [boolean(), "{{ .Values.on }}", "Fill in `{{ .Values.on }}` first, and validate what comes of it."],
  [boolean(), "true", "Take the quotes away: true."],
  [boolean(), 1, undefined],
  [list(string()), "a.example.com", "Put a dash in front of it, or brackets around it: [a.example.com]."],
  [list(named), { name: "a" }, "Put a dash in front of it: a list may have one item."],
  [list(named), "a", undefined],
  [named, [{ name: "a" }], "Take the dash away: this is one object, not a list of them."],
  [named, "name:a", "Put a blank behind the colon of `name:`."],
  [map(string()), "a", undefined],
])("%j given %j gets help", (schema, value, help) => {
  const { helps } = check(schema, value);
  expect(helps).toEqual([help instanceof RegExp ? expect.stringMatching(help) : help]);
});

function checkRoute(object: JsonObject) {
  const written = { apiVersion: "gateway.networking.k8s.io/v1", kind: "HTTPRoute", metadata: {}, spec: {}, ...object };
  const origin = { file: "f.yaml", document: 2, path: [] };
  return checkResource(httpRoute, "v1", { object: written, origin });
}

test("metadata is checked, status is not", () => {
  const { diagnostics, usable } = checkRoute({ metadata: { lables: {}, labels: { a: 1 } }, status: { parents: 5 } });
  expect(diagnostics.map(({ code, location }) => ({ code, location }))).toEqual([
    { code: "schema/wrong-type", location: { file: "f.yaml", document: 2, path: ["metadata", "labels", "a"] } },
    {
      code: "schema/unknown-field",
      location: { file: "f.yaml", document: 2, path: ["metadata", "lables"], on: "key" },
    },
  ]);
  expect(usable).toBe(false);
});

test("fields of core kinds that are not described are let through", () => {
  const object = { apiVersion: "v1", kind: "Service", metadata: {}, spec: { anything: 1, ports: [{ port: "http" }] } };
  const origin = { file: "f.yaml", document: 0, path: [] };
  const { diagnostics } = checkResource(service, "v1", { object, origin });
  expect(diagnostics.map(({ code }) => code)).toEqual(["schema/wrong-type"]);
});

test("no value makes the check throw", () => {
  fc.assert(
    fc.property(fc.object(), fc.jsonValue(), (object, rule) => {
      const spec = { ...object, rules: [rule, { matches: rule, backendRefs: [rule] }] } as unknown as Json;
      const { diagnostics, usable } = checkRoute({ spec });
      expect(usable || diagnostics.length > 0).toBe(true);
    }),
  );
});
