import protobuf from "protobufjs";
import type { EnvoyField, EnvoyMessage, EnvoyTable, ScalarKind } from "../../src/sdk/envoy/table.ts";
import { fieldRules, optionOf } from "./field-rules.ts";

/** The messages that proto3 JSON writes in forms of their own. */
const wellKnown = new Set(
  ["Any", "Duration", "Empty", "FieldMask", "ListValue", "Struct", "Timestamp", "Value"]
    .concat(
      ["Bool", "Bytes", "Double", "Float", "Int32", "Int64", "String", "UInt32", "UInt64"].map((it) => `${it}Value`),
    )
    .map((name) => `google.protobuf.${name}`),
);

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const fullName = (reflected: protobuf.ReflectionObject): string => reflected.fullName.replace(/^\./, "");

/** As protoc derives the JSON name from the name in the proto file. */
const jsonName = (name: string): string => name.replaceAll(/_+(.?)/g, (_, letter: string) => letter.toUpperCase());

/** protobufjs turns a proto3 `optional` into a oneof of its own. */
const isOptional = (field: protobuf.Field): boolean => field.partOf?.isProto3Optional === true;

function kindOf(field: protobuf.Field): Pick<EnvoyField, "kind" | "type"> {
  const type = field.resolvedType;
  if (!type) return { kind: field.type as ScalarKind };
  return { kind: type instanceof protobuf.Enum ? "enum" : "message", type: fullName(type) };
}

function entryOfField(field: protobuf.Field): EnvoyField {
  const name = jsonName(field.name);
  const rules = fieldRules(field);
  return {
    name,
    ...(name !== field.name && { protoName: field.name }),
    number: field.id,
    ...kindOf(field),
    ...(field.repeated && { list: true }),
    ...(field instanceof protobuf.MapField && { mapKey: field.keyType as ScalarKind }),
    ...(field.partOf && !isOptional(field) && { oneof: field.partOf.name }),
    ...(isOptional(field) && { optional: true }),
    ...(rules && { rules }),
  };
}

function entryOfMessage(message: protobuf.Type): EnvoyMessage {
  const required = message.oneofsArray.filter((oneof) => optionOf(oneof, "(validate.required)") === true);
  return {
    ...(wellKnown.has(fullName(message)) && { wellKnown: true }),
    ...(required.length > 0 && { requiredOneofs: required.map((oneof) => oneof.name) }),
    fields: message.fieldsArray.toSorted((one, other) => one.id - other.id).map(entryOfField),
  };
}

function descendants(namespace: protobuf.NamespaceBase): readonly protobuf.ReflectionObject[] {
  return namespace.nestedArray.flatMap((nested) => [
    nested,
    ...(nested instanceof protobuf.Namespace ? descendants(nested) : []),
  ]);
}

const sorted = <Value>(entries: readonly (readonly [string, Value])[]): Readonly<Record<string, Value>> =>
  Object.fromEntries(entries.toSorted(([one], [other]) => byCodeUnit(one, other)));

/** The table of every message and enum of the parsed API, in one order whatever the order of files. */
export function tableOf(api: protobuf.Root, source: string): EnvoyTable {
  const all = descendants(api);
  const messages = all.filter((nested) => nested instanceof protobuf.Type);
  const enums = all.filter((nested) => nested instanceof protobuf.Enum);
  return {
    source,
    messages: sorted(messages.map((message) => [fullName(message), entryOfMessage(message)] as const)),
    enums: sorted(enums.map((reflected) => [fullName(reflected), { ...reflected.values }] as const)),
  };
}

const lines = (entries: object): string =>
  Object.entries(entries)
    .map(([name, entry]) => `${JSON.stringify(name)}:${JSON.stringify(entry)}`)
    .join(",\n");

/** The table as a JSON text with a line for each message and enum, so that changes can be read. */
export function tableText(table: EnvoyTable): string {
  const { source, messages, enums } = table;
  return `{"source":${JSON.stringify(source)},\n"messages":{\n${lines(messages)}\n},\n"enums":{\n${lines(enums)}\n}}\n`;
}
