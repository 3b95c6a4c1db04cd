import { isPlainObject } from "./message-codec.ts";
import { type ElementShape, type FieldShape, isAbsent, type MessageShape, messageElement } from "./message-shape.ts";
import { deepest, sortedObject } from "./message-struct.ts";

type Members = Readonly<Record<string, unknown>>;

const typeKey = "@type";

const emptyType = "google.protobuf.Empty";

/** The value of a field under whichever of its two names it stands; the JSON name goes first. */
function memberOf(field: FieldShape, message: Members): unknown {
  const value = message[field.name];
  return isAbsent(field, value) ? message[field.protoName] : value;
}

function canonicalAny(value: unknown, depth: number): unknown {
  const type = isPlainObject(value) ? value[typeKey] : undefined;
  if (!isPlainObject(value) || typeof type !== "string") return value;
  const name = type.slice(type.lastIndexOf("/") + 1);
  const element = messageElement(name);
  if (!element) return value;
  if (element.kind === "message" && name !== emptyType) return canonicalMembers(element.insideAny(), value, depth);
  return canonicalWrapped(element, value, name === emptyType ? {} : undefined, depth);
}

/**
 * An Any whose type JSON writes in a form of its own: that stands under `value`.
 * As kgateway: google.protobuf.Empty too, since Go counts it among them.
 */
function canonicalWrapped(element: ElementShape, any: Members, absent: unknown, depth: number): Members {
  const { [typeKey]: type, value = absent, ...unknown } = any;
  if (value === undefined) return any;
  return { [typeKey]: type, value: canonicalElement(element, value, depth + 1), ...unknown };
}

/** A single value in canonical form; what is none of its kind stays as it is. */
export function canonicalElement(element: ElementShape, value: unknown, depth: number): unknown {
  if (depth > deepest) return value;
  if (element.kind === "codec") {
    const canonical = element.codec.read(value);
    return canonical === undefined ? value : canonical;
  }
  if (element.kind === "any") return canonicalAny(value, depth);
  return isPlainObject(value) ? canonicalMembers(element.message(), value, depth) : value;
}

function canonicalList(field: FieldShape, value: unknown, depth: number): unknown {
  if (!Array.isArray(value)) return value;
  if (value.length === 0) return undefined;
  const canonical = value.map((element) => canonicalElement(field.element, element, depth + 1));
  return canonical.every((element, index) => element === value[index]) ? value : canonical;
}

function canonicalMap(field: FieldShape, value: unknown, depth: number): unknown {
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).flatMap(([key, element]) =>
    element === undefined ? [] : [[key, canonicalElement(field.element, element, depth + 1)] as const],
  );
  return entries.length === 0 ? undefined : sortedObject(entries);
}

/** The value of a field in canonical form, or undefined where canonical JSON leaves the field out. */
function canonicalField(field: FieldShape, value: unknown, depth: number): unknown {
  if (field.form === "list") return canonicalList(field, value, depth);
  if (field.form === "map") return canonicalMap(field, value, depth);
  const canonical = canonicalElement(field.element, value, depth + 1);
  const isZero = field.omitsZero && field.element.kind === "codec" && canonical === field.element.codec.zero;
  return isZero ? undefined : canonical;
}

interface Arrangement {
  /** The fields that the message names, in the order of their numbers; twice where it uses both names of a field. */
  readonly fields: readonly FieldShape[];
  /** The keys that name no field. */
  readonly unknown: readonly string[];
  /** Whether the message has all its keys in canonical order and by their canonical names already. */
  readonly isCanonical: boolean;
}

function arrangement(shape: MessageShape, keys: readonly string[]): Arrangement {
  const fields: FieldShape[] = [];
  const unknown: string[] = [];
  let isCanonical = true;
  let last = -1;
  for (const key of keys) {
    const field = shape.fields.get(key);
    if (field) {
      fields.push(field);
      if (field.name !== key || field.number <= last) isCanonical = false;
      last = field.number;
    } else unknown.push(key);
  }
  if (isCanonical) return { fields, unknown, isCanonical: unknown.length === 0 };
  fields.sort((one, other) => one.number - other.number);
  return { fields, unknown, isCanonical };
}

/** What names no field comes last, kept so that it can be found and mended. */
function withUnknown(canonical: Members, unknown: readonly string[], message: Members): Members {
  const rest = unknown.flatMap((key) => (message[key] === undefined ? [] : [[key, message[key]] as const]));
  // Unlike an assignment, fromEntries keeps a key called __proto__ an ordinary one.
  return Object.fromEntries([...Object.entries(canonical), ...rest]);
}

/** The message itself where it is canonical already: most small messages are, and need no copy. */
function canonicalMembers(shape: MessageShape, message: Members, depth: number): Members {
  const { fields, unknown, isCanonical } = arrangement(shape, Object.keys(message));
  const canonical: Record<string, unknown> = {};
  let isSame = isCanonical;
  let previous: FieldShape | undefined;
  for (const field of fields) {
    if (field === previous) continue;
    previous = field;
    const value = memberOf(field, message);
    const member = isAbsent(field, value) ? undefined : canonicalField(field, value, depth);
    if (member !== value || member === undefined) isSame = false;
    if (member !== undefined) canonical[field.name] = member;
  }
  if (isSame) return message;
  return unknown.length === 0 ? canonical : withUnknown(canonical, unknown, message);
}
