import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { regexRefusal } from "./regex-refusal.ts";

type Expr = EnvoyMessages["cel.expr.Expr"];
type Call = NonNullable<Expr["callExpr"]>;

/** How many arguments the functions take that Envoy knows: called by themselves, and on a value. */
const functions: Readonly<Record<string, { readonly alone?: number; readonly onValue?: readonly number[] }>> = {
  ...Object.fromEntries(
    ["bool", "bytes", "double", "duration", "dyn", "int", "timestamp", "type", "uint"].map((name) => [
      name,
      { alone: 1 },
    ]),
  ),
  ...Object.fromEntries(
    ["contains", "endsWith", "matches", "startsWith"].map((name) => [name, { alone: 2, onValue: [1] }]),
  ),
  ...Object.fromEntries(
    [
      "getDate",
      "getDayOfMonth",
      "getDayOfWeek",
      "getDayOfYear",
      "getFullYear",
      "getHours",
      "getMilliseconds",
      "getMinutes",
      "getMonth",
      "getSeconds",
    ].map((name) => [name, { onValue: [0, 1] }]),
  ),
  size: { alone: 1, onValue: [0] },
};

const isOperator = (name: string): boolean => !/^\.?[\w.]+$/.test(name);

function isKnown({ function: name = "", target, args = [] }: Call): boolean {
  if (isOperator(name)) return true;
  const known = functions[name.replace(/^\./, "")];
  return target ? (known?.onValue ?? []).includes(args.length) : known?.alone === args.length;
}

/** The parts of an expression in the order in which Envoy visits them. */
function partsOf({ selectExpr, callExpr, listExpr, structExpr, comprehensionExpr: loop }: Expr): readonly Expr[] {
  const entries = structExpr?.entries ?? [];
  return [
    selectExpr?.operand,
    callExpr?.target,
    ...(callExpr?.args ?? []),
    ...(listExpr?.elements ?? []),
    ...entries.flatMap(({ mapKey, value }) => [mapKey, value]),
    ...(loop ? [loop.iterRange, loop.accuInit, loop.loopCondition, loop.loopStep, loop.result] : []),
  ].filter((part) => part !== undefined);
}

type Find = (expr: Expr) => string | undefined;

/** The first that is found: in an expression before its parts are looked at, in the parts, or after them. */
function first(expr: Expr, before: Find, after: Find): string | undefined {
  const found = before(expr);
  if (found !== undefined) return found;
  for (const part of partsOf(expr)) {
    const inside = first(part, before, after);
    if (inside !== undefined) return inside;
  }
  return after(expr);
}

const nothing: Find = () => undefined;

const unknownFunction: Find = ({ callExpr: call }) =>
  call && !isKnown(call) ? `No overload found in reference resolve step for ${call.function}` : undefined;

const loop: Find = ({ comprehensionExpr }) => comprehensionExpr && "Comprehension support is disabled";

/** Messages that Envoy may have been built with. */
const mayBeKnown = /^\.?(google|envoy|xds|udpa|cel|grpc|opentelemetry|io)\./;

const badPart: Find = ({ callExpr, structExpr }) => {
  const pattern = callExpr?.function === "matches" ? callExpr.args?.at(-1)?.constExpr?.stringValue : undefined;
  if (pattern !== undefined && regexRefusal(pattern)) return "invalid_argument unsupported RE2 pattern for matches";
  const name = structExpr?.messageName;
  return name && !mayBeKnown.test(name) ? `Invalid struct creation: missing type info for '${name}'` : undefined;
};

/** What Envoy says of a parsed CEL expression that it cannot evaluate: it looks for all functions first, then at the rest. */
export function expressionRefusal(expr: Expr): string | undefined {
  const refusal = first(expr, nothing, unknownFunction) ?? first(expr, loop, badPart);
  return refusal && `failed to create an expression: ${refusal}`;
}
