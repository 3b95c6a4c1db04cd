import { type EnvoyField, envoyMessage } from "../sdk/envoy/table.ts";
import { countReason, isRequired, kindAndRules, measureOf, valueReason } from "./go-rule-reasons.ts";
import { isPlainObject } from "./message-codec.ts";
import { type FieldShape, type MessageShape, messageElement } from "./message-shape.ts";
import { deepest } from "./message-struct.ts";

type Members = Readonly<Record<string, unknown>>;

interface Walk {
  /** All violations, as Go's ValidateAll; only the first, as its Validate. */
  readonly all: boolean;
  readonly depth: number;
}

const isLower = (character: string | undefined): boolean => character !== undefined && /[a-z]/.test(character);

/** A field's name as Go's generated code has it. */
export function goFieldName(protoName: string): string {
  let name = "";
  for (let at = 0; at < protoName.length; at++) {
    const character = protoName[at] ?? "";
    if (character === "_" && isLower(protoName[at + 1])) continue;
    name += /\d/.test(character) ? character : character.toUpperCase();
    while (!/\d/.test(character) && isLower(protoName[at + 1])) name += protoName[++at];
  }
  return name;
}

/** A message's name as Go's generated code has it: those inside others after an underscore. */
const goTypeName = (type: string): string =>
  type
    .split(".")
    .filter((part) => /^[A-Z]/.test(part))
    .join("_");

interface Violation {
  readonly field: string;
  readonly reason: string;
  readonly cause?: string | undefined;
}

const written = (type: string, { field, reason, cause }: Violation): string =>
  `invalid ${goTypeName(type)}.${field}: ${reason}${cause === undefined ? "" : ` | caused by: ${cause}`}`;

const embedded = "embedded message failed validation";

function embeddedViolation(shape: FieldShape, field: string, value: unknown, walk: Walk): readonly Violation[] {
  const { element } = shape;
  if (element.kind !== "message" || !isPlainObject(value)) return [];
  const inner = violations(element.message(), value, { ...walk, depth: walk.depth + 1 });
  return inner.length > 0 ? [{ field, reason: embedded, cause: inner.join("; ") }] : [];
}

interface Place {
  readonly field: string;
  readonly rules: unknown;
}

function elementViolations(
  shape: FieldShape,
  value: unknown,
  { field, rules }: Place,
  walk: Walk,
): readonly Violation[] {
  const ruled = kindAndRules(rules);
  const reason = ruled && valueReason(ruled[0], measureOf(shape, value), ruled[1]);
  return [...(reason ? [{ field, reason }] : []), ...embeddedViolation(shape, field, value, walk)];
}

function listViolations(entry: EnvoyField, shape: FieldShape, value: unknown, walk: Walk): readonly Violation[] {
  const field = goFieldName(entry.protoName ?? entry.name);
  const list = Array.isArray(value) ? value : [];
  const count = countReason(list.length, entry);
  const rules = (entry.rules?.repeated as Members | undefined)?.items;
  return [
    ...(count ? [{ field, reason: count }] : []),
    ...list.flatMap((each, index) => elementViolations(shape, each, { field: `${field}[${index}]`, rules }, walk)),
  ];
}

function mapViolations(entry: EnvoyField, shape: FieldShape, value: unknown, walk: Walk): readonly Violation[] {
  const field = goFieldName(entry.protoName ?? entry.name);
  const map = isPlainObject(value) ? value : {};
  const count = countReason(Object.keys(map).length, entry);
  const rules = (entry.rules?.map as Members | undefined)?.values;
  const keys = Object.keys(map).sort();
  return [
    ...(count ? [{ field, reason: count }] : []),
    ...keys.flatMap((key) => elementViolations(shape, map[key], { field: `${field}[${key}]`, rules }, walk)),
  ];
}

/** Numbers, texts and enums have their zero value where they are absent; messages, wrappers and durations are just absent. */
function singleViolations(entry: EnvoyField, shape: FieldShape, value: unknown, walk: Walk): readonly Violation[] {
  const field = goFieldName(entry.protoName ?? entry.name);
  if (value === undefined || value === null) {
    if (isRequired(entry)) return [{ field, reason: "value is required" }];
    if (!shape.omitsZero) return [];
  }
  return elementViolations(shape, value, { field, rules: entry.rules }, walk);
}

function fieldViolations(entry: EnvoyField, shape: FieldShape, value: unknown, walk: Walk): readonly Violation[] {
  if (shape.form === "list") return listViolations(entry, shape, value, walk);
  return shape.form === "map" ? mapViolations(entry, shape, value, walk) : singleViolations(entry, shape, value, walk);
}

function violations(shape: MessageShape, message: Members, walk: Walk): readonly string[] {
  const table = envoyMessage(shape.type);
  if (!table || walk.depth > deepest) return [];
  const found: Violation[] = [];
  const look = (entry: EnvoyField) => {
    const field = shape.fields.get(entry.name);
    if (field) found.push(...fieldViolations(entry, field, message[entry.name] ?? message[field.protoName], walk));
  };
  for (const entry of table.fields) if (entry.oneof === undefined) look(entry);
  for (const entry of table.fields) if (entry.oneof !== undefined && message[entry.name] !== undefined) look(entry);
  for (const oneof of table.requiredOneofs ?? []) {
    const isSet = table.fields.some((entry) => entry.oneof === oneof && message[entry.name] !== undefined);
    if (!isSet) found.push({ field: goFieldName(oneof), reason: "value is required" });
  }
  const texts = found.map((violation) => written(shape.type, violation));
  return walk.all ? texts : texts.slice(0, 1);
}

/**
 * What the validation that is generated for Go says of a message that breaks rules of Envoy's API; undefined where it breaks none.
 * Messages inside an Any are not looked at. Source: https://github.com/bufbuild/protoc-gen-validate, templates for Go.
 * @param all whether it says all of it (`ValidateAll`), or the first (`Validate`)
 */
export function goViolation(type: string, message: unknown, { all }: { readonly all: boolean }): string | undefined {
  const element = messageElement(type);
  if (element?.kind !== "message" || !isPlainObject(message)) return undefined;
  const texts = violations(element.message(), message, { all, depth: 0 });
  return texts.length > 0 ? texts.join("; ") : undefined;
}
