import type { Json, JsonObject } from "../json.ts";

/**
 * The words in which kinds describe their fields. A schema is plain readonly data that says what a Kubernetes CRD can
 * say: types, limits, enums, patterns, formats, defaults, required fields, list types and map keys.
 * The TypeScript type of the described value comes from it: `ValueOf<typeof someSchema>`.
 * Fields are optional unless marked with {@link required}. A field with a default stays optional in its type, because
 * not everyone who reads an object has applied the defaults (`--api-defaults`).
 *
 * Source: the structural schemas of `apiextensions.k8s.io/v1`.
 */
export type Schema =
  | StringSchema<string | null>
  | NumericSchema<number | null>
  | BooleanSchema<boolean | null>
  | ObjectSchema<unknown>
  | ListSchema<unknown>
  | MapSchema<unknown>
  | IntOrStringSchema<number | string | null>
  | AnythingSchema<unknown>;

/** Carries the type of the described value for {@link ValueOf}; there is no such property at run time. */
interface Describes<Value> {
  readonly "~value"?: Value;
}

/** A CEL rule of a CRD. */
export interface Rule {
  readonly rule: string;
  readonly message: string;
}

interface SchemaBase {
  /** Filled in where the field is absent; the default counts as given by the user's parent object. */
  readonly default?: Json;
  /** Whether `null` is a value of its own; otherwise it counts as absent. */
  readonly nullable?: true;
  /** Whether the object that has this field must give it. */
  readonly required?: true;
  readonly rules?: readonly Rule[];
}

/** Limits of a string. Lengths count Unicode characters; the pattern is RE2 and not anchored. */
export interface StringLimits {
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  /**
   * What a value that keeps the pattern is, for whoever wrote another one, with examples: `a duration: a number with a unit, like
   * 30s`. It goes behind "is not".
   */
  readonly form?: string;
  readonly format?: "cidr" | "date-time";
  readonly enum?: readonly string[];
}

/** Text, with what the schemas of Kubernetes can say of it. */
export interface StringSchema<Value extends string | null = string> extends SchemaBase, StringLimits, Describes<Value> {
  readonly type: "string";
}

/** Limits of a number, both inclusive. */
export interface NumericLimits {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly number[];
}

/** A number, with its limits. */
export interface NumericSchema<Value extends number | null = number>
  extends SchemaBase,
    NumericLimits,
    Describes<Value> {
  readonly type: "integer" | "number";
  /** The width of an integer, which limits it too. */
  readonly format?: "int32" | "int64" | "uint32";
}

/** `true` or `false`. */
export interface BooleanSchema<Value extends boolean | null = boolean> extends SchemaBase, Describes<Value> {
  readonly type: "boolean";
}

/** Limits of an object or map: how many fields or entries it may have. */
export interface PropertyLimits {
  readonly minProperties?: number;
  readonly maxProperties?: number;
}

/** An object with known fields. */
export interface ObjectSchema<Value = JsonObject> extends SchemaBase, PropertyLimits, Describes<Value> {
  readonly type: "object";
  readonly fields: Readonly<Record<string, Schema>>;
  /** Whether fields that are not listed are allowed and kept. */
  readonly preserveUnknownFields?: true;
}

/** Limits of a list, and how Kubernetes tells its items apart. */
export interface ListLimits {
  readonly minItems?: number;
  readonly maxItems?: number;
  /** `set`: no item twice. `map`: no two items with the same `mapKeys`. `atomic`: anything. */
  readonly listType?: "atomic" | "set" | "map";
  readonly mapKeys?: readonly string[];
}

/** A list, with the schema of its elements. */
export interface ListSchema<Value = readonly Json[]> extends SchemaBase, ListLimits, Describes<Value> {
  readonly type: "list";
  readonly items: Schema;
}

/** An object whose keys are free, with the schema of its values. */
export interface MapSchema<Value = JsonObject> extends SchemaBase, PropertyLimits, Describes<Value> {
  readonly type: "map";
  readonly values: Schema;
}

/** A whole number, or a string such as a percentage or a name. */
export interface IntOrStringSchema<Value extends number | string | null = number | string>
  extends SchemaBase,
    Describes<Value> {
  readonly type: "int-or-string";
  /** Holds for strings only. */
  readonly pattern?: string;
  /** What a string that keeps the pattern is, as in {@link StringLimits}. */
  readonly form?: string;
}

/** Any value at all; nothing in it is checked. */
export interface AnythingSchema<Value = Json> extends SchemaBase, Describes<Value> {
  readonly type: "anything";
}

/** The type of the values that a schema describes. */
export type ValueOf<Described> = Described extends { readonly "~value"?: infer Value } ? Value : never;

type RequiredNames<Fields> = {
  [Name in keyof Fields]: Fields[Name] extends { readonly required: true } ? Name : never;
}[keyof Fields];

/** The type of an object with these fields: the required ones, and the others optional. */
export type FieldValues<Fields> = Flat<
  { readonly [Name in RequiredNames<Fields>]: ValueOf<Fields[Name]> } & {
    readonly [Name in Exclude<keyof Fields, RequiredNames<Fields>>]?: ValueOf<Fields[Name]> | undefined;
  }
>;

type Flat<Value> = { readonly [Name in keyof Value]: Value[Name] };

interface Default<Value> {
  readonly default?: Value;
}

/** A string, of the type of its `enum` where it has one. */
export function string<const Enum extends string = string>(
  options: Omit<StringLimits, "enum"> & { readonly enum?: readonly Enum[] } & Default<NoInfer<Enum>> = {},
): StringSchema<Enum> {
  return { type: "string", ...options };
}

type IntegerOptions<Enum extends number> = Omit<NumericLimits, "enum"> & { readonly enum?: readonly Enum[] } & Default<
    NoInfer<Enum>
  >;

/** An integer of any width. */
export function integer<const Enum extends number = number>(options: IntegerOptions<Enum> = {}): NumericSchema<Enum> {
  return { type: "integer", ...options };
}

/** An integer of 32 bits. */
export function int32(options: IntegerOptions<number> = {}): NumericSchema {
  return { type: "integer", format: "int32", ...options };
}

/** An integer of 64 bits; beyond 2^53 it is inexact here. */
export function int64(options: IntegerOptions<number> = {}): NumericSchema {
  return { type: "integer", format: "int64", ...options };
}

/** An integer of 32 bits without sign. */
export function uint32(options: IntegerOptions<number> = {}): NumericSchema {
  return { type: "integer", format: "uint32", ...options };
}

/** Any finite number. */
export function number(options: NumericLimits & Default<number> = {}): NumericSchema {
  return { type: "number", ...options };
}

/** The schema of a boolean. */
export function boolean(options: Default<boolean> = {}): BooleanSchema {
  return { type: "boolean", ...options };
}

/** An object with these fields and no others, unless `preserveUnknownFields`. */
export function object<const Fields extends Readonly<Record<string, Schema>>>(
  fields: Fields,
  options: PropertyLimits & Default<JsonObject> & { readonly preserveUnknownFields?: true } = {},
): ObjectSchema<FieldValues<Fields>> {
  return { type: "object", fields, ...options };
}

/** A list of items that are all alike. */
export function list<const Items extends Schema>(
  items: Items,
  options: ListLimits & Default<readonly Json[]> = {},
): ListSchema<readonly ValueOf<Items>[]> {
  return { type: "list", items, ...options };
}

/** An object with keys of the user's choice and values that are all alike. */
export function map<const Values extends Schema>(
  values: Values,
  options: PropertyLimits & Default<JsonObject> = {},
): MapSchema<Readonly<Record<string, ValueOf<Values>>>> {
  return { type: "map", values, ...options };
}

/** A number or a string, such as a port by number or name, or a Kubernetes quantity. */
export function intOrString(
  options: Pick<IntOrStringSchema, "pattern" | "form"> & Default<number | string> = {},
): IntOrStringSchema {
  return { type: "int-or-string", ...options };
}

/** Any value, kept as it is. */
export function anything(): AnythingSchema {
  return { type: "anything" };
}

/** Any object, kept as it is. */
export function anyObject(): ObjectSchema<JsonObject> {
  return { type: "object", fields: {}, preserveUnknownFields: true };
}

/** Marks a field that must be given. */
export function required<const Field extends Schema>(field: Field): Field & { readonly required: true } {
  return { ...field, required: true };
}

/** The same schema with a default, for schemas that several fields share. */
export function withDefault<const Field extends Schema>(
  field: Field,
  value: NonNullable<ValueOf<Field>> & Json,
): Field {
  return { ...field, default: value };
}

/** The same schema where `null` is a value too. */
export function nullable<const Field extends Schema>(
  field: Field,
): Omit<Field, "~value"> & Describes<ValueOf<Field> | null> & { readonly nullable: true } {
  const { "~value": _, ...rest } = field;
  return { ...rest, nullable: true } as Omit<Field, "~value"> &
    Describes<ValueOf<Field> | null> & { readonly nullable: true };
}
