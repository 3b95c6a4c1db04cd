import type { Json } from "../sdk/json.ts";

/** How one kind of value that JSON writes in a form of its own is read: a scalar, an enum, a duration. */
export interface Codec {
  /** The value in canonical form, or undefined where it is none of this kind. */
  readonly read: (value: unknown) => Json | undefined;
  /** What the value has to be, to follow "has to be". */
  readonly expected: string;
  /** The canonical form of the value that an absent field has. */
  readonly zero?: Json;
  /** What rules compare: the value as a number of its own unit, or as text. */
  readonly measure: (canonical: Json) => Measure;
  readonly isEnum?: true;
}

export type Measure = number | bigint | string | boolean;

/** A JSON object, in contrast to lists and null. */
export const isPlainObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
