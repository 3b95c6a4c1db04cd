import { envoyDuration } from "../sdk/duration.ts";
import type { Json, JsonObject } from "../sdk/json.ts";
import { isPlainObject, type Measure } from "./message-codec.ts";

type Bound = number | bigint;

interface Bounds {
  readonly gt?: Bound | undefined;
  readonly gte?: Bound | undefined;
  readonly lt?: Bound | undefined;
  readonly lte?: Bound | undefined;
}

/** A bound as the rules write it: a number, or a duration as seconds and nanoseconds. */
function boundOf(value: Json | undefined): Bound | undefined {
  if (typeof value === "number") return value;
  if (!isPlainObject(value)) return undefined;
  return BigInt(Number(value.seconds ?? 0)) * 1_000_000_000n + BigInt(Number(value.nanos ?? 0));
}

const isBelow = (value: Bound, { lt, lte }: Bounds): boolean =>
  (lt === undefined || value < lt) && (lte === undefined || value <= lte);

const isAbove = (value: Bound, { gt, gte }: Bounds): boolean =>
  (gt === undefined || value > gt) && (gte === undefined || value >= gte);

const words = [
  ["gt", "greater than"],
  ["gte", "at least"],
  ["lt", "less than"],
  ["lte", "at most"],
] as const;

function sentence(bounds: Bounds, conjunction: string, write: (bound: Bound) => string): string {
  const parts = words.flatMap(([name, text]) => {
    const bound = bounds[name];
    return bound === undefined ? [] : [`${text} ${write(bound)}`];
  });
  return `has to be ${parts.join(` ${conjunction} `)}`;
}

/** The rule on the order of numbers and durations; bounds that exclude each other allow what lies outside of them. */
export function orderRule(kind: string, rules: JsonObject): ((value: Measure) => string | undefined) | undefined {
  const bounds: Bounds = {
    gt: boundOf(rules.gt),
    gte: boundOf(rules.gte),
    lt: boundOf(rules.lt),
    lte: boundOf(rules.lte),
  };
  const least = bounds.gt ?? bounds.gte;
  const greatest = bounds.lt ?? bounds.lte;
  if (least === undefined && greatest === undefined) return undefined;
  const outside = least !== undefined && greatest !== undefined && greatest < least;
  const write = (bound: Bound): string => (kind === "duration" ? envoyDuration(BigInt(bound)) : String(bound));
  const problem = sentence(bounds, outside ? "or" : "and", write);
  return (value) => {
    const measure = value as Bound;
    const below = isBelow(measure, bounds);
    const above = isAbove(measure, bounds);
    return (outside ? below || above : below && above) ? undefined : problem;
  };
}
