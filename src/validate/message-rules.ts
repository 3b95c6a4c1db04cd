import type { Json, JsonObject } from "../sdk/json.ts";
import { isPlainObject, type Measure } from "./message-codec.ts";
import { orderRule } from "./message-order-rule.ts";
import { stringRules } from "./message-string-rules.ts";

/** Says what is wrong with a value, to follow its name; undefined where nothing is. */
export type Rule<Value> = (value: Value) => string | undefined;

const object = (value: Json | undefined): JsonObject => (isPlainObject(value) ? (value as JsonObject) : {});

const numbers = (value: Json | undefined): ReadonlySet<Measure> | undefined =>
  Array.isArray(value) ? new Set(value as readonly number[]) : undefined;

function listRule(allowed: ReadonlySet<Measure> | undefined, refused: ReadonlySet<Measure> | undefined): Rule<Measure> {
  return (value) => {
    if (allowed && !allowed.has(value)) return `has to be one of ${[...allowed].join(", ")}`;
    return refused?.has(value) ? "has a value that is not allowed here" : undefined;
  };
}

function constantRule(constant: Json | undefined): Rule<Measure> | undefined {
  if (constant === undefined) return undefined;
  return (value) => (value === constant ? undefined : `has to be ${String(constant)}`);
}

function bytesRules(rules: JsonObject): readonly (Rule<Measure> | undefined)[] {
  const least = Number(rules.min_len ?? 0);
  const greatest = Number(rules.max_len ?? Number.POSITIVE_INFINITY);
  return [
    (length) => (Number(length) < least ? `has to have at least ${least} bytes` : undefined),
    (length) => (Number(length) > greatest ? `has to have at most ${greatest} bytes` : undefined),
  ];
}

function rulesOfKind(kind: string, rules: JsonObject): readonly (Rule<Measure> | undefined)[] {
  if (kind === "string") return stringRules(rules);
  if (kind === "bytes") return bytesRules(rules);
  const lists = rules.in || rules.not_in ? listRule(numbers(rules.in), numbers(rules.not_in)) : undefined;
  return [constantRule(rules.const), lists, orderRule(kind, rules)];
}

/** The first thing that one of the rules finds wrong. */
export function allRules<Value>(rules: readonly (Rule<Value> | undefined)[]): Rule<Value> | undefined {
  const present = rules.filter((rule) => rule !== undefined);
  if (present.length < 2) return present[0];
  return (value) => {
    for (const rule of present) {
      const problem = rule(value);
      if (problem !== undefined) return problem;
    }
    return undefined;
  };
}

/** The rule on one value: a scalar, an enum, a duration or what a wrapper holds. */
export function valueRule(rules: Json | undefined): Rule<Measure> | undefined {
  const kinds = Object.entries(object(rules)).filter(([kind]) => !["message", "any", "repeated", "map"].includes(kind));
  return allRules(kinds.flatMap(([kind, inner]) => rulesOfKind(kind, object(inner))));
}

/** Whether a message, a duration and the like has to be there. */
export const isRequired = (rules: JsonObject | undefined): boolean =>
  Object.values(rules ?? {}).some((inner) => object(inner).required === true);

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The rule on the number of elements of a list or entries of a map. */
export function countRule(rules: JsonObject | undefined): Rule<number> | undefined {
  const { repeated, map } = rules ?? {};
  const { min_items, max_items } = object(repeated);
  const least = Number(min_items ?? object(map).min_pairs ?? 0);
  const greatest = Number(max_items ?? object(map).max_pairs ?? Number.POSITIVE_INFINITY);
  if (least === 0 && greatest === Number.POSITIVE_INFINITY) return undefined;
  return (count) => {
    if (count < least) return `has to have at least ${plural(least, "element")}`;
    return count > greatest ? `has to have at most ${plural(greatest, "element")}` : undefined;
  };
}

/** Whether the elements of a list have to differ. */
export const isUnique = (rules: JsonObject | undefined): boolean => object(rules?.repeated).unique === true;

/** The rule on each element of a list or each value of a map. */
export const elementRule = (rules: JsonObject | undefined): Rule<Measure> | undefined =>
  valueRule(object(rules?.repeated).items ?? object(rules?.map).values);

/** The rule on each key of a map. */
export const keyRule = (rules: JsonObject | undefined): Rule<Measure> | undefined => valueRule(object(rules?.map).keys);
