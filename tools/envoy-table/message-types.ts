import type { EnvoyField, EnvoyMessage, EnvoyTable, ScalarKind } from "../../src/sdk/envoy/table.ts";

const scalarTypes: Readonly<Record<ScalarKind, string>> = {
  double: "number",
  float: "number",
  int32: "number",
  uint32: "number",
  sint32: "number",
  fixed32: "number",
  sfixed32: "number",
  int64: "string | number",
  uint64: "string | number",
  sint64: "string | number",
  fixed64: "string | number",
  sfixed64: "string | number",
  bool: "boolean",
  string: "string",
  bytes: "string",
};

const wellKnownTypes: Readonly<Record<string, string>> = {
  "google.protobuf.Any": "Any",
  "google.protobuf.Duration": "string",
  "google.protobuf.Timestamp": "string",
  "google.protobuf.FieldMask": "string",
  "google.protobuf.Empty": "Readonly<Record<string, never>>",
  "google.protobuf.Struct": "JsonObject",
  "google.protobuf.Value": "Json",
  "google.protobuf.ListValue": "readonly Json[]",
};

function enumType(table: EnvoyTable, type: string): string {
  if (type === "google.protobuf.NullValue") return "null";
  return Object.keys(table.enums[type] ?? {})
    .map((name) => JSON.stringify(name))
    .join(" | ");
}

function elementType(table: EnvoyTable, field: EnvoyField): string {
  const { kind, type = "" } = field;
  if (kind === "message") return `EnvoyMessages[${JSON.stringify(type)}]`;
  return kind === "enum" ? enumType(table, type) : scalarTypes[kind];
}

function fieldType(table: EnvoyTable, field: EnvoyField): string {
  const element = elementType(table, field);
  if (field.mapKey) return `Readonly<Record<string, ${element}>>`;
  if (field.list) return element.includes("|") ? `readonly (${element})[]` : `readonly ${element}[]`;
  return element;
}

function messageType(table: EnvoyTable, name: string, message: EnvoyMessage): string {
  const [value] = message.fields;
  if (message.wellKnown) return wellKnownTypes[name] ?? (value ? elementType(table, value) : "never");
  if (message.fields.length === 0) return "Readonly<Record<string, never>>";
  const fields = message.fields.map(
    (field) => `    readonly ${field.name}?: ${fieldType(table, field)} | undefined;\n`,
  );
  return `{\n${fields.join("")}  }`;
}

const header = `// Written by \`npm run generate\` from the Envoy API; see tools/envoy-table. Not to be edited.
import type { Json, JsonObject } from "../../json.ts";
import type { Any } from "../any.ts";

/** Every message of the Envoy API in its proto3 JSON form, by full name. */
export interface EnvoyMessages {
`;

/** TypeScript types of all messages of the table. */
export function messageTypes(table: EnvoyTable): string {
  const members = Object.entries(table.messages).map(
    ([name, message]) => `  readonly ${JSON.stringify(name)}: ${messageType(table, name, message)};\n`,
  );
  return `${header}${members.join("")}}\n`;
}
