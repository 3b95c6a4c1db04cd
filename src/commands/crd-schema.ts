import type { Json, JsonObject } from "../sdk/json.ts";
import { quantity } from "../sdk/kinds/kgateway-shared.ts";
import { duration, group, hostname, kindName, namespaceName } from "../sdk/kinds/references.ts";
import { headerName, headerValue } from "../sdk/kinds/route-filters.ts";
import type { Schema } from "../sdk/kinds/schema.ts";
import { objectOf, objectsOf, textOf, textsOf } from "../translate/2-index/written-values.ts";

type Words = Record<string, Json>;

/** Those of the keywords that the schema gives, with values of the right type. */
function limits(schema: JsonObject, names: readonly string[], type: "string" | "number"): Words {
  return Object.fromEntries(names.map((name) => [name, schema[name]]).filter(([, value]) => typeof value === type));
}

function allowed(schema: JsonObject, type: "string" | "number"): Words {
  const values = Array.isArray(schema.enum) ? schema.enum.filter((value) => typeof value === type) : [];
  return values.length > 0 ? { enum: values } : {};
}

const stringFormats = ["cidr", "date-time"];
const integerFormats = ["int32", "int64", "uint32"];

function format({ format: name }: JsonObject, known: readonly string[]): Words {
  return typeof name === "string" && known.includes(name) ? { format: name } : {};
}

/** Patterns that many CRDs share, with what they ask for in words. */
const knownForms = new Map(
  [duration, group, headerName, headerValue, hostname, kindName, namespaceName, quantity].map(
    ({ pattern = "", form = "" }) => [pattern, form],
  ),
);

/** A pattern may also be asked for by a CEL rule that says nothing else. */
function pattern({ pattern: given, "x-kubernetes-validations": rules }: JsonObject): Words {
  const ruled = objectsOf(rules).map(({ rule }) => /^matches\(self, '([^'\\]*)'\)$/.exec(textOf(rule) ?? "")?.[1]);
  const found = textOf(given) ?? ruled.find((each) => each !== undefined);
  if (found === undefined) return {};
  const form = knownForms.get(found);
  return { pattern: found, ...(form !== undefined && { form }) };
}

function stringWords(schema: JsonObject): Words {
  return {
    type: "string",
    ...limits(schema, ["minLength", "maxLength"], "number"),
    ...pattern(schema),
    ...allowed(schema, "string"),
    ...format(schema, stringFormats),
  };
}

function numberWords(schema: JsonObject, type: "integer" | "number"): Words {
  return {
    type,
    ...limits(schema, ["minimum", "maximum"], "number"),
    ...allowed(schema, "number"),
    ...format(schema, type === "integer" ? integerFormats : []),
  };
}

function listWords(schema: JsonObject): Words {
  const listType = textOf(schema["x-kubernetes-list-type"]);
  const mapKeys = textsOf(schema["x-kubernetes-list-map-keys"]);
  return {
    type: "list",
    items: words(objectOf(schema.items)),
    ...limits(schema, ["minItems", "maxItems"], "number"),
    ...(listType && ["atomic", "set", "map"].includes(listType) && { listType }),
    ...(mapKeys.length > 0 && { mapKeys }),
  };
}

const keepsUnknown = (schema: JsonObject): boolean =>
  schema["x-kubernetes-preserve-unknown-fields"] === true || schema["x-kubernetes-embedded-resource"] === true;

function fieldWords(schema: JsonObject): Words {
  const required = new Set(textsOf(schema.required));
  const fields = Object.entries(objectOf(schema.properties));
  return Object.fromEntries(
    fields.map(([name, field]) => [name, { ...words(objectOf(field)), ...(required.has(name) && { required: true }) }]),
  );
}

function objectWords(schema: JsonObject): Words {
  const size = limits(schema, ["minProperties", "maxProperties"], "number");
  const { additionalProperties: values } = schema;
  if (values !== undefined && values !== false) return { type: "map", values: words(objectOf(values)), ...size };
  return {
    type: "object",
    fields: fieldWords(schema),
    ...size,
    ...(keepsUnknown(schema) && { preserveUnknownFields: true }),
  };
}

function typeWords(schema: JsonObject): Words {
  if (schema["x-kubernetes-int-or-string"] === true) return { type: "int-or-string", ...pattern(schema) };
  switch (schema.type) {
    case "string":
      return stringWords(schema);
    case "integer":
    case "number":
      return numberWords(schema, schema.type);
    case "boolean":
      return { type: "boolean" };
    case "array":
      return listWords(schema);
    case "object":
      return objectWords(schema);
    default:
      return { type: "anything" };
  }
}

/** Limits may also stand in an `allOf`. */
function withAllOf(schema: JsonObject): JsonObject {
  const parts = objectsOf(schema.allOf);
  return parts.length === 0 ? schema : (Object.assign({}, ...parts, schema) as JsonObject);
}

function words(written: JsonObject): Words {
  const schema = withAllOf(written);
  return {
    ...typeWords(schema),
    ...(schema.default !== undefined && { default: schema.default }),
    ...(schema.nullable === true && { nullable: true }),
  };
}

/**
 * The structural schema of a CRD in the words of our own. CEL rules other than patterns, `oneOf`, `anyOf` and `not` are not part of it, nor are
 * formats that nothing here checks: what they would refuse passes.
 */
export function schemaFromCrd(schema: JsonObject): Schema {
  return words(schema) as unknown as Schema;
}

/** The fields of an object's schema, as {@link schemaFromCrd} sees them. */
export function fieldsFromCrd(schema: JsonObject): Readonly<Record<string, Schema>> {
  return fieldWords(schema) as unknown as Readonly<Record<string, Schema>>;
}

/** Whether fields that the schema does not name are kept. */
export function keepsUnknownFields(schema: JsonObject): boolean {
  return keepsUnknown(schema);
}
