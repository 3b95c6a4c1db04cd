import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { type EnvoyField, envoyTable } from "../../src/sdk/envoy/table.ts";
import { generatedFiles } from "./generated-files.ts";

test.each(generatedFiles())("$path is what `npm run generate` writes", ({ path, text }) => {
  expect(readFileSync(path, "utf8") === text, "run `npm run generate`").toBe(true);
});

const fields: readonly EnvoyField[] = Object.values(envoyTable().messages).flatMap((message) => message.fields);

/** The rules that src/validate/message-rules.ts and its neighbours know, by kind. */
const order = ["const", "gt", "gte", "lt", "lte", "in", "not_in"];
const known: Readonly<Record<string, readonly string[]>> = {
  message: ["required"],
  any: ["required"],
  duration: ["required", ...order],
  bool: ["const"],
  enum: ["defined_only", "not_in"],
  string: ["min_len", "max_len", "max_bytes", "pattern", "well_known_regex", "strict", "in", "ignore_empty"],
  bytes: ["min_len", "max_len"],
  repeated: ["min_items", "max_items", "unique", "items"],
  map: ["min_pairs", "keys", "values"],
  ...Object.fromEntries(["double", "float", "int32", "int64", "uint32", "uint64"].map((kind) => [kind, order])),
};

function unknownRules(rules: object): readonly string[] {
  return Object.entries(rules).flatMap(([kind, inner]: [string, object]) =>
    Object.entries(inner).flatMap(([rule, value]) => {
      if (["items", "keys", "values"].includes(rule)) return unknownRules(value as object);
      return known[kind]?.includes(rule) ? [] : [`${kind}.${rule}`];
    }),
  );
}

test("the walker knows every rule of the table", () => {
  expect(fields.filter((field) => field.rules).length).toBeGreaterThan(900);
  expect([...new Set(fields.flatMap((field) => unknownRules(field.rules ?? {})))]).toEqual([]);
});

test("every type that a field names is in the table", () => {
  const { messages, enums } = envoyTable();
  const missing = fields.filter(({ kind, type = "" }) =>
    kind === "message" ? !(type in messages) : kind === "enum" && !(type in enums),
  );
  expect(missing).toEqual([]);
});

test("no message has more oneofs than the walker has bits for", () => {
  const counts = Object.values(envoyTable().messages).map(
    (message) => new Set(message.fields.map((field) => field.oneof)).size,
  );
  expect(Math.max(...counts)).toBeLessThan(31);
});
