import { describe, expect, expectTypeOf, test } from "vitest";
import type { JsonObject } from "../json.ts";
import { defineKind, fieldsOf, type ObjectOf } from "./kind.ts";
import {
  anything,
  boolean,
  int32,
  integer,
  intOrString,
  list,
  map,
  nullable,
  object,
  required,
  string,
  type ValueOf,
  withDefault,
} from "./schema.ts";

describe("a schema", () => {
  const mode = string({ enum: ["Exact", "Prefix"], default: "Exact" });

  test("is plain data", () => {
    const schema = object({ name: required(string({ minLength: 1 })), ports: list(int32(), { maxItems: 2 }) });
    expect(schema).toEqual({
      type: "object",
      fields: {
        name: { type: "string", minLength: 1, required: true },
        ports: { type: "list", items: { type: "integer", format: "int32" }, maxItems: 2 },
      },
    });
  });

  test("is not changed by what is made of it", () => {
    expect([required(mode), withDefault(mode, "Prefix"), nullable(mode)]).toEqual([
      { ...mode, required: true },
      { ...mode, default: "Prefix" },
      { ...mode, nullable: true },
    ]);
    expect(mode).toEqual({ type: "string", enum: ["Exact", "Prefix"], default: "Exact" });
  });

  test("gives the type of its values", () => {
    expectTypeOf<ValueOf<typeof mode>>().toEqualTypeOf<"Exact" | "Prefix">();
    const code = integer({ enum: [301, 302] });
    expectTypeOf<ValueOf<typeof code>>().toEqualTypeOf<301 | 302>();
    const maybe = nullable(boolean());
    expectTypeOf<ValueOf<typeof maybe>>().toEqualTypeOf<boolean | null>();
    const everything = object({
      mode: required(mode),
      port: intOrString(),
      labels: map(string()),
      items: required(list(object({ name: required(string()) }))),
    });
    expectTypeOf<ValueOf<typeof everything>>().toEqualTypeOf<{
      readonly mode: "Exact" | "Prefix";
      readonly items: readonly { readonly name: string }[];
      readonly port?: string | number | undefined;
      readonly labels?: Readonly<Record<string, string>> | undefined;
    }>();
  });

  test("refuses a default that is none of its values", () => {
    // @ts-expect-error "Other" is not in the enum
    string({ enum: ["One", "Two"], default: "Other" });
    // @ts-expect-error "Other" is not in the enum
    withDefault(mode, "Other");
    expect(mode.default).toBe("Exact");
  });
});

describe("a kind", () => {
  const newer = { spec: required(object({ port: required(int32()) })) };
  const older = { spec: required(object({ port: int32() })) };
  const kind = defineKind({
    group: "example.com",
    kind: "Shop",
    versions: ["v1", "v1alpha1"],
    namespaced: true,
    fields: newer,
    fieldsByVersion: { v1alpha1: older },
  });

  test("has other fields in other versions where it says so", () => {
    expect(fieldsOf(kind, "v1")).toBe(newer);
    expect(fieldsOf(kind, "v1alpha1")).toBe(older);
    expect(fieldsOf(kind, "constructor")).toBe(newer);
  });

  test("gives the type of its objects", () => {
    expectTypeOf<ObjectOf<typeof kind>["spec"]>().toEqualTypeOf<{ readonly port: number }>();
    expectTypeOf<ObjectOf<typeof kind>["metadata"]["name"]>().toEqualTypeOf<string>();
    expectTypeOf<ObjectOf<typeof kind>["status"]>().toEqualTypeOf<JsonObject | undefined>();
    const withStatus = defineKind({ ...kind, fields: { status: anything() } });
    expectTypeOf<ObjectOf<typeof withStatus>["status"]>().not.toEqualTypeOf<JsonObject | undefined>();
    expect(kind.versions[0]).toBe("v1");
  });
});
