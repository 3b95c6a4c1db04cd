import type { Path } from "../sdk/json.ts";
import { isPlainObject, type Measure } from "./message-codec.ts";
import type { Rule } from "./message-rules.ts";
import { isMapKey } from "./message-scalar.ts";
import { type ElementShape, type FieldShape, type MessageShape, messageElement } from "./message-shape.ts";
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

const isAbsent = (field: FieldShape, value: unknown): boolean =>
  value === undefined || (value === null && !field.takesNull);

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
  if (element.kind === "message" && !isEmpty) return checkMembers(element.message(), withoutType(value), depth);
  return checkWrapped(element, value, isEmpty ? {} : undefined, depth);
}

function withoutType(any: Members): Members {
  const { "@type": _, ...message } = any;
  return message;
}

/** The content of an Any whose type JSON writes in a form of its own: it stands under `value`. */
function checkWrapped(element: ElementShape, any: Members, absent: unknown, depth: number): Problems {
  const all: Problem[] = [];
  for (const key of Object.keys(any))
    if (key !== "value" && key !== "@type") all.push(problem("unknown-field", "is not known beside value", [key]));
  const { value = absent } = any;
  if (value === undefined) all.push(problem("wrong-type", "needs a value"));
  else addAt(all, "value", checkElement(element, undefined, value, depth + 1));
  return all;
}

/** Checks a single value. */
export function checkElement(
  element: ElementShape,
  rule: Rule<Measure> | undefined,
  value: unknown,
  depth: number,
): Problems {
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
  const broken = rule?.(codec.measure(canonical));
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
  if (field.unique) all.push(...repeatedElements(value));
  for (let index = 0; index < value.length; index++) {
    const found = checkElement(field.element, field.valueRule, value[index], depth + 1);
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
    addAt(all, key, checkElement(field.element, field.valueRule, element, depth + 1));
  }
  return all;
}

function checkField(field: FieldShape, value: unknown, depth: number): Problems {
  if (field.form === "list") return checkList(field, value, depth);
  if (field.form === "map") return checkMap(field, value, depth);
  return checkElement(field.element, field.valueRule, value, depth + 1);
}

const named = (fields: readonly FieldShape[]): string => fields.map((field) => `\`${field.name}\``).join(", ");

/** What is wrong with the choices that the message makes, and with what it leaves out. */
function checkPresence(shape: MessageShape, message: Members): Problems {
  const all: Problem[] = [];
  for (const { members, required } of shape.oneofs) {
    const chosen = members.filter((field) => isSet(field, message));
    if (chosen.length > 1) all.push(problem("oneof", `may have only one of ${named(chosen)}`));
    if (chosen.length === 0 && required)
      all.push(problem("oneof", members.length === 1 ? `needs ${named(members)}` : `needs one of ${named(members)}`));
  }
  for (const { field, problem: says } of shape.required)
    if (!isSet(field, message)) all.push(problem("rule", says, [field.name]));
  return all;
}

function checkMember(shape: MessageShape, message: Members, key: string, depth: number): Problems {
  const field = shape.fields.get(key);
  if (!field) return [problem("unknown-field", `is no field of ${shape.type}`)];
  const value = message[key];
  if (isAbsent(field, value)) return none;
  if (key !== field.name && !isAbsent(field, message[field.name]))
    return [problem("duplicate-field", `is the same field as ${field.name}, which is there too`)];
  return checkField(field, value, depth);
}

function checkMembers(shape: MessageShape, message: Members, depth: number): Problems {
  let all: Problem[] | undefined;
  for (const key of Object.keys(message)) {
    if (message[key] === undefined) continue;
    const found = checkMember(shape, message, key, depth);
    if (found.length > 0) {
      all ??= [];
      addAt(all, key, found);
    }
  }
  const presence = shape.oneofs.length > 0 || shape.required.length > 0 ? checkPresence(shape, message) : none;
  return all ? [...all, ...presence] : presence;
}
