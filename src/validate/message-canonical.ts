import { isPlainObject } from "./message-codec.ts";
import { type ElementShape, type FieldShape, type MessageShape, messageElement } from "./message-shape.ts";
import { deepest, sortedObject } from "./message-struct.ts";

type Members = Readonly<Record<string, unknown>>;

const typeKey = "@type";

const emptyType = "google.protobuf.Empty";

const isAbsent = (field: FieldShape, value: unknown): boolean =>
  value === undefined || (value === null && !field.takesNull);

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
  if (element.kind === "message" && name !== emptyType) return canonicalMembers(element.message(), value, depth);
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
  return value.length === 0 ? undefined : value.map((element) => canonicalElement(field.element, element, depth + 1));
}

function canonicalMap(field: FieldShape, value: unknown, depth: number): unknown {
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).filter(([, element]) => element !== undefined);
  if (entries.length === 0) return undefined;
  return sortedObject(
    entries.map(([key, element]) => [key, canonicalElement(field.element, element, depth + 1)] as const),
  );
}

/** The value of a field in canonical form, or undefined where canonical JSON leaves the field out. */
function canonicalField(field: FieldShape, value: unknown, depth: number): unknown {
  if (field.form === "list") return canonicalList(field, value, depth);
  if (field.form === "map") return canonicalMap(field, value, depth);
  const canonical = canonicalElement(field.element, value, depth + 1);
  const isZero = field.omitsZero && field.element.kind === "codec" && canonical === field.element.codec.zero;
  return isZero ? undefined : canonical;
}

/** The fields that a message has, in the order of their numbers. */
function presentFields(shape: MessageShape, message: Members): readonly FieldShape[] {
  const present: FieldShape[] = [];
  let last = 0;
  let isSorted = true;
  for (const key of Object.keys(message)) {
    const field = shape.fields.get(key);
    if (!field) continue;
    present.push(field);
    if (field.number <= last) isSorted = false;
    last = field.number;
  }
  return isSorted ? present : [...new Set(present)].sort((one, other) => one.number - other.number);
}

/** Keys that name no field, which are kept so that they can be found and mended. */
const unknownEntries = (shape: MessageShape, message: Members): readonly (readonly [string, unknown])[] =>
  Object.entries(message).filter(([key, value]) => key !== typeKey && value !== undefined && !shape.fields.has(key));

function canonicalMembers(shape: MessageShape, message: Members, depth: number): Members {
  const canonical: Record<string, unknown> = {};
  if (message[typeKey] !== undefined) canonical[typeKey] = message[typeKey];
  const present = presentFields(shape, message);
  for (const field of present) {
    const value = memberOf(field, message);
    if (isAbsent(field, value)) continue;
    const member = canonicalField(field, value, depth);
    if (member !== undefined) canonical[field.name] = member;
  }
  if (present.length === Object.keys(message).length) return canonical;
  const unknown = unknownEntries(shape, message);
  // Unlike a spread assignment, fromEntries keeps a key called __proto__ an ordinary one.
  return unknown.length === 0 ? canonical : Object.fromEntries([...Object.entries(canonical), ...unknown]);
}
