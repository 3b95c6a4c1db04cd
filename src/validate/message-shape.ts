import { type EnvoyField, type EnvoyMessage, envoyEnum, envoyMessage, type ScalarKind } from "../sdk/envoy/table.ts";
import type { Codec, Measure } from "./message-codec.ts";
import { countRule, elementRule, isRequired, isUnique, keyRule, type Rule, valueRule } from "./message-rules.ts";
import { enumCodec, nullCodec, scalarCodecs } from "./message-scalar.ts";
import { fieldMaskCodec, listValueCodec, structCodec, valueCodec } from "./message-struct.ts";
import { durationCodec, timestampCodec } from "./message-time.ts";

/** What one value of a field is: of a form of its own, a message, or a message named by its `@type`. */
export type ElementShape =
  | {
      readonly kind: "codec";
      readonly codec: Codec;
      readonly takesNull: boolean;
      readonly rule?: Rule<Measure> | undefined;
    }
  | { readonly kind: "message"; readonly message: () => MessageShape; readonly insideAny: () => MessageShape }
  | { readonly kind: "any" };

/** A field of the table, made ready for walking over many messages. */
export interface FieldShape {
  readonly name: string;
  readonly protoName: string;
  readonly number: number;
  readonly element: ElementShape;
  readonly form: "single" | "list" | "map";
  readonly mapKey: ScalarKind | undefined;
  /** Left out of canonical JSON where it has its zero value. */
  readonly omitsZero: boolean;
  /** Whether null is a value, and does not mean absent. */
  readonly takesNull: boolean;
  /** Index into the oneofs of the message. */
  readonly oneof: number | undefined;
  readonly countRule: Rule<number> | undefined;
  readonly keyRule: Rule<Measure> | undefined;
  readonly unique: boolean;
}

/** Null means absent too, unless it is a value. */
export const isAbsent = (field: FieldShape, value: unknown): boolean =>
  value === undefined || (value === null && !field.takesNull);

export interface OneofShape {
  readonly members: readonly FieldShape[];
  readonly required: boolean;
}

/** A message of the table, made ready for walking. */
export interface MessageShape {
  readonly type: string;
  /** By JSON name and by proto name. */
  readonly fields: ReadonlyMap<string, FieldShape>;
  readonly oneofs: readonly OneofShape[];
  /** A bit for each oneof of which one member has to be set. */
  readonly requiredOneofs: number;
  /** The fields that may not be absent, and what to say then. */
  readonly required: readonly { readonly field: FieldShape; readonly problem: string }[];
}

const wellKnownCodecs: Readonly<Record<string, Codec>> = {
  "google.protobuf.Duration": durationCodec,
  "google.protobuf.Timestamp": timestampCodec,
  "google.protobuf.FieldMask": fieldMaskCodec,
  "google.protobuf.Struct": structCodec,
  "google.protobuf.Value": valueCodec,
  "google.protobuf.ListValue": listValueCodec,
};

function codecElement(codec: Codec): ElementShape {
  return { kind: "codec", codec, takesNull: codec === valueCodec || codec === nullCodec };
}

function enumElement(type: string): ElementShape {
  return codecElement(type === "google.protobuf.NullValue" ? nullCodec : enumCodec(envoyEnum(type) ?? {}));
}

function wellKnownElement(type: string, message: EnvoyMessage): ElementShape | undefined {
  if (type === "google.protobuf.Any") return { kind: "any" };
  const codec = wellKnownCodecs[type];
  if (codec) return codecElement(codec);
  const wrapped = message.fields[0]?.kind;
  return wrapped && wrapped !== "enum" && wrapped !== "message" ? codecElement(scalarCodecs[wrapped]) : undefined;
}

/** The `@type` of a message inside an Any: before all fields. */
const typeField: FieldShape = {
  name: "@type",
  protoName: "@type",
  number: 0,
  element: codecElement(scalarCodecs.string),
  form: "single",
  mapKey: undefined,
  omitsZero: false,
  takesNull: false,
  oneof: undefined,
  countRule: undefined,
  keyRule: undefined,
  unique: false,
};

function withTypeField(shape: MessageShape): MessageShape {
  return { ...shape, fields: new Map([...shape.fields, [typeField.name, typeField]]) };
}

function once<Value>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}

/** Messages refer to each other, and to themselves: their shapes are made when they are first met. */
function lazyElement(type: string, table: EnvoyMessage): ElementShape {
  const message = once(() => messageShape(type, table));
  return { kind: "message", message, insideAny: once(() => withTypeField(message())) };
}

const elements = new Map<string, ElementShape | undefined>();

/** What a value of that message type is; undefined where Envoy has no such type. */
export function messageElement(type: string): ElementShape | undefined {
  if (elements.has(type)) return elements.get(type);
  const message = envoyMessage(type);
  const special = message?.wellKnown ? wellKnownElement(type, message) : undefined;
  const element = message && (special ?? lazyElement(type, message));
  // Names that Envoy lacks are not kept: they come from the user and are without number.
  if (element) elements.set(type, element);
  return element;
}

function elementOf({ kind, type = "" }: EnvoyField): ElementShape {
  if (kind === "enum") return enumElement(type);
  if (kind !== "message") return codecElement(scalarCodecs[kind]);
  return messageElement(type) ?? { kind: "any" };
}

function ruledElement(field: EnvoyField): ElementShape {
  const element = elementOf(field);
  const rule = formOf(field) === "single" ? valueRule(field.rules) : elementRule(field.rules);
  return element.kind === "codec" && rule ? { ...element, rule } : element;
}

const formOf = (field: EnvoyField): FieldShape["form"] => (field.mapKey ? "map" : field.list ? "list" : "single");

function fieldShape(field: EnvoyField, oneofs: readonly string[]): FieldShape {
  const form = formOf(field);
  const element = ruledElement(field);
  const hasPresence = field.kind === "message" || field.oneof !== undefined || field.optional === true;
  return {
    name: field.name,
    protoName: field.protoName ?? field.name,
    number: field.number,
    element,
    form,
    mapKey: field.mapKey,
    omitsZero: form === "single" && !hasPresence,
    takesNull: form === "single" && element.kind === "codec" && element.takesNull,
    oneof: field.oneof === undefined ? undefined : oneofs.indexOf(field.oneof),
    countRule: countRule(field.rules),
    keyRule: keyRule(field.rules),
    unique: isUnique(field.rules),
  };
}

/** What to say where the field is absent: absent is zero, unless it can be told from zero. */
function absentProblem(field: EnvoyField, shape: FieldShape): string | undefined {
  if (field.oneof !== undefined) return undefined;
  if (isRequired(field.rules)) return "is required";
  if (shape.form !== "single") return shape.countRule?.(0);
  const { element } = shape;
  if (!shape.omitsZero || element.kind !== "codec" || element.codec.zero === undefined) return undefined;
  return element.rule?.(element.codec.measure(element.codec.zero));
}

function oneofShapes(
  message: EnvoyMessage,
  names: readonly string[],
  fields: readonly FieldShape[],
): readonly OneofShape[] {
  return names.map((name, index) => ({
    members: fields.filter((field) => field.oneof === index),
    required: message.requiredOneofs?.includes(name) === true,
  }));
}

function messageShape(type: string, message: EnvoyMessage): MessageShape {
  const names = [...new Set(message.fields.flatMap((field) => field.oneof ?? []))];
  const fields = message.fields.map((field) => fieldShape(field, names));
  const oneofs = oneofShapes(message, names, fields);
  return {
    type,
    fields: new Map(fields.flatMap((field) => [[field.protoName, field] as const, [field.name, field] as const])),
    oneofs,
    requiredOneofs: oneofs.reduce((bits, { required }, index) => (required ? bits | (1 << index) : bits), 0),
    required: fields.flatMap((field, index) => {
      const entry = message.fields[index];
      const problem = entry && absentProblem(entry, field);
      return problem === undefined ? [] : [{ field, problem }];
    }),
  };
}
