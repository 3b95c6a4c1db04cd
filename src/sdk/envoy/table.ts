import { createRequire } from "node:module";
import type { JsonObject } from "../json.ts";

/** The scalar kinds of protocol buffers. */
export type ScalarKind =
  | "double"
  | "float"
  | "int32"
  | "int64"
  | "uint32"
  | "uint64"
  | "sint32"
  | "sint64"
  | "fixed32"
  | "fixed64"
  | "sfixed32"
  | "sfixed64"
  | "bool"
  | "string"
  | "bytes";

/** One field of an Envoy message. */
export interface EnvoyField {
  /** Its name in JSON, lowerCamelCase. */
  readonly name: string;
  /** Its name in the proto file, where it is another one. */
  readonly protoName?: string;
  readonly number: number;
  /** What it holds; for a list or a map, what one element holds. */
  readonly kind: ScalarKind | "enum" | "message";
  /** Full name of the enum or message. */
  readonly type?: string;
  readonly list?: true;
  /** The kind of the keys, where the field is a map. */
  readonly mapKey?: ScalarKind;
  /** The oneof that it is a member of. */
  readonly oneof?: string;
  /** Declared `optional`: zero is not the same as absent. */
  readonly optional?: true;
  /** The `validate.rules` of protoc-gen-validate, in its words, lists always as lists. */
  readonly rules?: JsonObject;
}

/** One Envoy message. */
export interface EnvoyMessage {
  /** By number. */
  readonly fields: readonly EnvoyField[];
  /** The oneofs of which one member has to be set. */
  readonly requiredOneofs?: readonly string[];
  /** JSON writes it in a form of its own, as a string say, and inside an Any under `value`. */
  readonly wellKnown?: true;
}

/** The Envoy API v3, with xds, udpa and cel.expr, as far as JSON and rules go. */
export interface EnvoyTable {
  readonly source: string;
  readonly messages: Readonly<Record<string, EnvoyMessage>>;
  /** Numbers by name. */
  readonly enums: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

let loaded: EnvoyTable | undefined;

/**
 * The table, read when it is first asked for: most runs of most commands need no Envoy message.
 * `require` reads and parses the JSON text in one go; the bundle keeps this call, so the build copies the file
 * to `generated/envoy-table.json` beside the bundled files.
 */
export function envoyTable(): EnvoyTable {
  loaded ??= createRequire(import.meta.url)("./generated/envoy-table.json") as EnvoyTable;
  return loaded;
}

/** The message of that full name, for example `envoy.config.route.v3.Route`, or undefined where Envoy has none. */
export function envoyMessage(type: string): EnvoyMessage | undefined {
  const { messages } = envoyTable();
  return Object.hasOwn(messages, type) ? messages[type] : undefined;
}

/** The enum of that full name as numbers by name, or undefined where Envoy has none. */
export function envoyEnum(type: string): Readonly<Record<string, number>> | undefined {
  const { enums } = envoyTable();
  return Object.hasOwn(enums, type) ? enums[type] : undefined;
}

/** A field of a message by its JSON or proto name. */
export function envoyField(type: string, name: string): EnvoyField | undefined {
  return envoyMessage(type)?.fields.find((field) => field.name === name || field.protoName === name);
}

/**
 * The other members of the oneof that a field belongs to, by JSON name; none where it belongs to no oneof.
 * Who sets the field has to drop these: `oneofSiblings("envoy.config.route.v3.Route", "redirect")` names `route` among others.
 */
export function oneofSiblings(type: string, name: string): readonly string[] {
  const field = envoyField(type, name);
  if (field?.oneof === undefined) return [];
  const siblings = envoyMessage(type)?.fields.filter((other) => other.oneof === field.oneof && other !== field);
  return (siblings ?? []).map((sibling) => sibling.name);
}
