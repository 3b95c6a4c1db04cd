import type { Path } from "../sdk/json.ts";
import { isPlainObject } from "./message-codec.ts";
import { isMapKey } from "./message-scalar.ts";
import { type ElementShape, type FieldShape, isAbsent, type MessageShape, messageElement } from "./message-shape.ts";
import { deepest } from "./message-struct.ts";

export type MessageFindingKind =
  | "unknown-field"
  | "duplicate-field"
  | "wrong-type"
  | "bad-enum"
  | "unknown-type"
  | "oneof"
  | "rule";

/** Something wrong, before it is known where the message itself stands. */
export interface Problem {
  readonly path: Path;
  readonly kind: MessageFindingKind;
  /** What is wrong, to follow the name of the field. */
  readonly says: string;
}

type Members = Readonly<Record<string, unknown>>;
type Problems = readonly Problem[];

const none: Problems = [];

const problem = (kind: MessageFindingKind, says: string, path: Path = []): Problem => ({ path, kind, says });

const wrongType = (expected: string): Problems => [problem("wrong-type", `has to be ${expected}`)];

/** Adds the problems of a part of the message that is found at `step`. */
function addAt(all: Problem[], step: string | number, found: Problems): void {
  for (const { path, kind, says } of found) all.push({ path: [step, ...path], kind, says });
}

/** Adds problems one by one: there may be more of them than a call takes arguments. */
function addAll(all: Problem[], found: Problems): void {
  for (const one of found) all.push(one);
}

const isSet = (field: FieldShape, message: Members): boolean =>
  !isAbsent(field, message[field.name]) || !isAbsent(field, message[field.protoName]);

function checkAny(value: unknown, depth: number): Problems {
  if (!isPlainObject(value)) return wrongType("an object with an @type");
  const type = value["@type"];
  if (type === undefined) return Object.keys(value).length === 0 ? none : [problem("wrong-type", "needs an @type")];
  if (typeof type !== "string") return [problem("wrong-type", "has to be a text", ["@type"])];
  const name = type.slice(type.lastIndexOf("/") + 1);
  const element = messageElement(name);
  if (!element) return [problem("unknown-type", `names no type that Envoy knows: ${name}`, ["@type"])];
  const isEmpty = name === "google.protobuf.Empty";
  if (element.kind === "message" && !isEmpty) return checkMembers(element.insideAny(), value, depth);
  return checkWrapped(element, value, isEmpty ? {} : undefined, depth);
}

/** The content of an Any whose type JSON writes in a form of its own: it stands under `value`. */
function checkWrapped(element: ElementShape, any: Members, absent: unknown, depth: number): Problems {
  const all: Problem[] = [];
  for (const key of Object.keys(any))
    if (key !== "value" && key !== "@type") all.push(problem("unknown-field", "is not known beside value", [key]));
  const { value = absent } = any;
  if (value === undefined) all.push(problem("wrong-type", "needs a value"));
  else addAt(all, "value", checkElement(element, value, depth + 1));
  return all;
}

/** Checks a single value. */
export function checkElement(element: ElementShape, value: unknown, depth: number): Problems {
  if (depth > deepest) return [problem("rule", `is nested deeper than ${deepest} levels`)];
  if (element.kind === "any") return checkAny(value, depth);
  if (element.kind === "message")
    return isPlainObject(value) ? checkMembers(element.message(), value, depth) : wrongType("an object");
  const { codec } = element;
  const canonical = codec.read(value);
  if (canonical === undefined) {
    const isBadName = codec.isEnum && (typeof value === "string" || typeof value === "number");
    return [problem(isBadName ? "bad-enum" : "wrong-type", `has to be ${codec.expected}`)];
  }
  const broken = element.rule?.(codec.measure(canonical));
  return broken === undefined ? none : [problem("rule", broken)];
}

function repeatedElements(value: readonly unknown[]): Problems {
  const seen = new Set<unknown>();
  return value.flatMap((element, index) => {
    if (seen.has(element)) return problem("rule", "is there already: the elements have to differ", [index]);
    seen.add(element);
    return [];
  });
}

function checkList(field: FieldShape, value: unknown, depth: number): Problems {
  if (!Array.isArray(value)) return wrongType("a list");
  const all: Problem[] = [];
  const count = field.countRule?.(value.length);
  if (count !== undefined) all.push(problem("rule", count));
  if (field.unique) addAll(all, repeatedElements(value));
  for (let index = 0; index < value.length; index++) {
    const found = checkElement(field.element, value[index], depth + 1);
    if (found.length > 0) addAt(all, index, found);
  }
  return all;
}

function checkKey(field: FieldShape, key: string): Problems {
  if (field.mapKey && !isMapKey(field.mapKey, key)) return wrongType(`a key of kind ${field.mapKey}`);
  const broken = field.keyRule?.(key);
  return broken === undefined ? none : [problem("rule", `(the key) ${broken}`)];
}

function checkMap(field: FieldShape, value: unknown, depth: number): Problems {
  if (!isPlainObject(value)) return wrongType("an object");
  const all: Problem[] = [];
  const entries = Object.entries(value).filter(([, element]) => element !== undefined);
  const count = field.countRule?.(entries.length);
  if (count !== undefined) all.push(problem("rule", count));
  for (const [key, element] of entries) {
    addAt(all, key, checkKey(field, key));
    addAt(all, key, checkElement(field.element, element, depth + 1));
  }
  return all;
}

function checkField(field: FieldShape, value: unknown, depth: number): Problems {
  if (field.form === "list") return checkList(field, value, depth);
  if (field.form === "map") return checkMap(field, value, depth);
  return checkElement(field.element, value, depth + 1);
}

const named = (fields: readonly FieldShape[]): string => fields.map((field) => `\`${field.name}\``).join(", ");

/** What is wrong with the choices that the message makes. */
function checkOneofs(shape: MessageShape, message: Members): Problems {
  return shape.oneofs.flatMap(({ members, required }) => {
    const chosen = members.filter((field) => isSet(field, message));
    if (chosen.length > 1) return problem("oneof", `may have only one of ${named(chosen)}`);
    if (chosen.length === 1 || !required) return [];
    return problem("oneof", members.length === 1 ? `needs ${named(members)}` : `needs one of ${named(members)}`);
  });
}

function checkRequired(shape: MessageShape, message: Members): Problems {
  return shape.required.flatMap(({ field, problem: says }) =>
    isSet(field, message) ? [] : problem("rule", says, [field.name]),
  );
}

/** A field under both of its names: which of the two holds? */
const isDuplicate = (field: FieldShape, key: string, message: Members): boolean =>
  key !== field.name && !isAbsent(field, message[field.name]);

const duplicate = (field: FieldShape): Problems => [
  problem("duplicate-field", `is the same field as ${field.name}, which is there too`),
];

function checkMembers(shape: MessageShape, message: Members, depth: number): Problems {
  const all: Problem[] = [];
  // A bit for each oneof: whether a member is there, and whether a second one is.
  let chosen = 0;
  let repeated = 0;
  for (const key of Object.keys(message)) {
    const field = shape.fields.get(key);
    const value = message[key];
    if (!field) {
      if (value !== undefined) all.push(problem("unknown-field", `is no field of ${shape.type}`, [key]));
      continue;
    }
    if (isAbsent(field, value)) continue;
    if (field.oneof !== undefined) {
      repeated |= chosen & (1 << field.oneof);
      chosen |= 1 << field.oneof;
    }
    addAt(all, key, isDuplicate(field, key, message) ? duplicate(field) : checkField(field, value, depth));
  }
  if (repeated !== 0 || (shape.requiredOneofs & ~chosen) !== 0) addAll(all, checkOneofs(shape, message));
  if (shape.required.length > 0) addAll(all, checkRequired(shape, message));
  return all;
}
