import { type EnvoyField, type EnvoyMessage, envoyEnum, envoyMessage, type ScalarKind } from "../sdk/envoy/table.ts";
import type { Codec, Measure } from "./message-codec.ts";
import { countRule, elementRule, isRequired, isUnique, keyRule, type Rule, valueRule } from "./message-rules.ts";
import { enumCodec, nullCodec, scalarCodecs } from "./message-scalar.ts";
import { fieldMaskCodec, listValueCodec, structCodec, valueCodec } from "./message-struct.ts";
import { durationCodec, timestampCodec } from "./message-time.ts";

/** What one value of a field is: of a form of its own, a message, or a message named by its `@type`. */
export type ElementShape =
  | { readonly kind: "codec"; readonly codec: Codec; readonly takesNull: boolean }
  | { readonly kind: "message"; readonly message: () => MessageShape }
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
  readonly valueRule: Rule<Measure> | undefined;
  readonly countRule: Rule<number> | undefined;
  readonly keyRule: Rule<Measure> | undefined;
  readonly unique: boolean;
}

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

function lazyMessage(type: string): () => MessageShape {
  let shape: MessageShape | undefined;
  return () => {
    shape ??= messageShape(type);
    return shape;
  };
}

const elements = new Map<string, ElementShape | undefined>();

/** What a value of that message type is; undefined where Envoy has no such type. */
export function messageElement(type: string): ElementShape | undefined {
  if (elements.has(type)) return elements.get(type);
  const message = envoyMessage(type);
  const special = message?.wellKnown ? wellKnownElement(type, message) : undefined;
  const element = message && (special ?? ({ kind: "message", message: lazyMessage(type) } as const));
  // Names that Envoy lacks are not kept: they come from the user and are without number.
  if (element) elements.set(type, element);
  return element;
}

function elementOf(field: EnvoyField): ElementShape {
  const { kind, type = "" } = field;
  if (kind === "enum") return enumElement(type);
  if (kind !== "message") return codecElement(scalarCodecs[kind]);
  return messageElement(type) ?? { kind: "any" };
}

const formOf = (field: EnvoyField): FieldShape["form"] => (field.mapKey ? "map" : field.list ? "list" : "single");

function fieldShape(field: EnvoyField, oneofs: readonly string[]): FieldShape {
  const form = formOf(field);
  const element = elementOf(field);
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
    valueRule: form === "single" ? valueRule(field.rules) : elementRule(field.rules),
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
  if (!shape.omitsZero || shape.element.kind !== "codec" || shape.element.codec.zero === undefined) return undefined;
  return shape.valueRule?.(shape.element.codec.measure(shape.element.codec.zero));
}

function buildShape(type: string, message: EnvoyMessage): MessageShape {
  const oneofs = [...new Set(message.fields.flatMap((field) => field.oneof ?? []))];
  const fields = message.fields.map((field) => ({ field, shape: fieldShape(field, oneofs) }));
  return {
    type,
    fields: new Map(fields.flatMap(({ shape }) => [[shape.protoName, shape] as const, [shape.name, shape] as const])),
    oneofs: oneofs.map((oneof, index) => ({
      members: fields.filter(({ shape }) => shape.oneof === index).map(({ shape }) => shape),
      required: message.requiredOneofs?.includes(oneof) === true,
    })),
    required: fields.flatMap(({ field, shape }) => {
      const problem = absentProblem(field, shape);
      return problem === undefined ? [] : [{ field: shape, problem }];
    }),
  };
}

const shapes = new Map<string, MessageShape>();

function messageShape(type: string): MessageShape {
  const known = shapes.get(type);
  if (known) return known;
  const shape = buildShape(type, envoyMessage(type) ?? { fields: [] });
  shapes.set(type, shape);
  return shape;
}
