import type { Json, JsonObject } from "../sdk/json.ts";
import type { ListSchema, MapSchema, ObjectSchema, PropertyLimits, Schema } from "../sdk/kinds/schema.ts";
import { misreadHelp } from "./misread-value.ts";
import { checkIntOrString, checkNumber, checkString, countText } from "./scalar-limits.ts";
import { findingsAt, noFindings, type SchemaFinding } from "./schema-findings.ts";

/** Holds a value against a schema: everything wrong with it, not only the first thing. */
export function checkValue(schema: Schema, value: Json): readonly SchemaFinding[] {
  if (value === null) return schema.nullable || schema.type === "anything" ? noFindings : wrongType(schema, value);
  switch (schema.type) {
    case "string":
      return typeof value === "string" ? checkString(schema, value) : wrongType(schema, value);
    case "integer":
    case "number":
      return isNumber(schema.type, value) ? checkNumber(schema, value) : wrongType(schema, value);
    case "boolean":
      return typeof value === "boolean" ? noFindings : wrongType(schema, value);
    case "int-or-string":
      return typeof value === "string" || isNumber("integer", value)
        ? checkIntOrString(schema, value)
        : wrongType(schema, value);
    case "list":
      return isList(value) ? checkList(schema, value) : wrongType(schema, value);
    case "map":
      return isObject(value) ? checkMap(schema, value) : wrongType(schema, value);
    case "object":
      return isObject(value) ? checkObject(schema, value) : wrongType(schema, value);
    case "anything":
      return noFindings;
    default:
      return schema satisfies never;
  }
}

function isNumber(type: "integer" | "number", value: Json): value is number {
  return type === "integer" ? Number.isInteger(value) : typeof value === "number";
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

const typeNames: Readonly<Record<Schema["type"], string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  "int-or-string": "an integer or a string",
  list: "a list",
  map: "an object",
  object: "an object",
  anything: "anything",
};

function wrongType(schema: Schema, value: Json): readonly SchemaFinding[] {
  const data = { expected: typeNames[schema.type], found: describe(value), help: misreadHelp(schema, value) };
  return [{ code: "schema/wrong-type", data, path: [], blocks: true }];
}

function describe(value: Json): string {
  if (value === null) return "empty";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "an object";
  return typeof value === "string" ? "a string" : String(value);
}

function checkObject(schema: ObjectSchema<unknown>, value: JsonObject): readonly SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  for (const [name, field] of Object.entries(schema.fields)) {
    const given = value[name] ?? undefined;
    if (given !== undefined) findings.push(...findingsAt(name, checkValue(field, given)));
    else if (field.required && field.default === undefined && !(field.nullable && value[name] === null)) {
      findings.push({ code: "schema/missing-field", data: { name }, path: [name] });
    }
  }
  if (!schema.preserveUnknownFields) findings.push(...unknownFields(schema, value));
  findings.push(...checkSize(schema, value));
  return findings;
}

function unknownFields({ fields }: ObjectSchema<unknown>, value: JsonObject): readonly SchemaFinding[] {
  return Object.keys(value)
    .filter((name) => value[name] !== undefined && !Object.hasOwn(fields, name))
    .map((name) => ({
      code: "schema/unknown-field",
      data: { name, known: Object.keys(fields) },
      path: [name],
      on: "key",
    }));
}

function checkMap(schema: MapSchema<unknown>, value: JsonObject): readonly SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  for (const [key, entry] of Object.entries(value)) {
    if (entry !== undefined) findings.push(...findingsAt(key, checkValue(schema.values, entry)));
  }
  findings.push(...checkSize(schema, value));
  return findings;
}

function checkSize({ minProperties, maxProperties }: PropertyLimits, value: JsonObject): readonly SchemaFinding[] {
  if (minProperties === undefined && maxProperties === undefined) return noFindings;
  const count = Object.values(value).filter((entry) => entry !== undefined && entry !== null).length;
  return sizeFinding({ minimum: minProperties, maximum: maxProperties, count, of: "field" });
}

function checkList(schema: ListSchema<unknown>, value: readonly Json[]): readonly SchemaFinding[] {
  const findings: SchemaFinding[] = [];
  for (const [index, item] of value.entries()) findings.push(...findingsAt(index, checkValue(schema.items, item)));
  const { minItems, maxItems } = schema;
  findings.push(...sizeFinding({ minimum: minItems, maximum: maxItems, count: value.length, of: "item" }));
  if (value.length > 1) findings.push(...duplicateItems(schema, value));
  return findings;
}

interface Size {
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly count: number;
  readonly of: string;
}

function sizeFinding({ minimum, maximum, count, of }: Size): readonly SchemaFinding[] {
  if (count >= (minimum ?? 0) && count <= (maximum ?? count)) return noFindings;
  const data = { allowed: countText({ minimum, maximum }, of), found: String(count) };
  return [{ code: "schema/wrong-size", data, path: [] }];
}

/** Items that a list of type `set` or `map` may not have twice. */
function duplicateItems(schema: ListSchema<unknown>, items: readonly Json[]): readonly SchemaFinding[] {
  const { listType, mapKeys = [] } = schema;
  if (listType !== "set" && listType !== "map") return noFindings;
  const what = listType === "set" ? "value" : mapKeys.map((key) => `\`${key}\``).join(" and ");
  const seen = new Set<string>();
  const findings: SchemaFinding[] = [];
  items.forEach((item, index) => {
    const identity = JSON.stringify(
      listType === "set" ? item : mapKeys.map((key) => keyValue(schema.items, item, key)),
    );
    if (seen.has(identity)) findings.push({ code: "schema/duplicate-item", data: { what }, path: [index] });
    seen.add(identity);
  });
  return findings;
}

function keyValue(items: Schema, item: Json, key: string): Json {
  const given = isObject(item) ? item[key] : undefined;
  const fallback = items.type === "object" ? items.fields[key]?.default : undefined;
  return given ?? fallback ?? null;
}
