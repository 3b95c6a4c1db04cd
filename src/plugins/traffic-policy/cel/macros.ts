import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";

export type Expr = EnvoyMessages["cel.expr.Expr"];

/** What a call looks like before anyone asks whether it is a macro. */
export interface Call {
  readonly function: string;
  readonly target?: Expr | undefined;
  readonly args: readonly Expr[];
}

/** Makes an expression with the next id, at the place of the macro. The parts are made first. */
export type Make = (parts: Omit<Expr, "id">) => Expr;

type Expansion = Expr | { readonly error: string; readonly at: Expr };

/** A name that no expression can spell. */
const accumulator = "@result";

function makers(make: Make) {
  return {
    bool: (boolValue: boolean) => make({ constExpr: { boolValue } }),
    int: (value: number) => make({ constExpr: { int64Value: String(value) } }),
    list: (...elements: readonly Expr[]) => make({ listExpr: elements.length > 0 ? { elements } : {} }),
    call: (name: string, ...args: readonly Expr[]) => make({ callExpr: { function: name, args } }),
    result: () => make({ identExpr: { name: accumulator } }),
  };
}

type Makers = ReturnType<typeof makers>;

interface Loop {
  readonly accuInit: Expr;
  readonly loopCondition: Expr;
  readonly loopStep: Expr;
  readonly result: Expr;
}

// The parts of each loop are made in the order in which cel-go numbers them.

function all({ bool, call, result }: Makers, predicate: Expr): Loop {
  return {
    accuInit: bool(true),
    loopCondition: call("@not_strictly_false", result()),
    loopStep: call("_&&_", result(), predicate),
    result: result(),
  };
}

function exists({ bool, call, result }: Makers, predicate: Expr): Loop {
  return {
    accuInit: bool(false),
    loopCondition: call("@not_strictly_false", call("!_", result())),
    loopStep: call("_||_", result(), predicate),
    result: result(),
  };
}

function existsOne({ bool, int, call, result }: Makers, predicate: Expr): Loop {
  return {
    accuInit: int(0),
    loopCondition: bool(true),
    loopStep: call("_?_:_", predicate, call("_+_", result(), int(1)), result()),
    result: call("_==_", result(), int(1)),
  };
}

function collect({ bool, list, call, result }: Makers, element: Expr, predicate: Expr | undefined): Loop {
  const accuInit = list();
  const loopCondition = bool(true);
  const step = call("_+_", result(), list(element));
  const loopStep = predicate ? call("_?_:_", predicate, step, result()) : step;
  return { accuInit, loopCondition, loopStep, result: result() };
}

type MakeLoop = (makers: Makers, args: readonly [Expr, Expr, Expr | undefined]) => Loop;

/** By function and number of arguments. */
const loops: Readonly<Record<string, MakeLoop>> = {
  "all/2": (make, [, predicate]) => all(make, predicate),
  "exists/2": (make, [, predicate]) => exists(make, predicate),
  "exists_one/2": (make, [, predicate]) => existsOne(make, predicate),
  "map/2": (make, [, element]) => collect(make, element, undefined),
  "map/3": (make, [, predicate, element]) => collect(make, element ?? predicate, predicate),
  "filter/2": (make, [variable, predicate]) => collect(make, variable, predicate),
};

function expandHas(arg: Expr, make: Make): Expansion {
  const { selectExpr } = arg;
  return selectExpr
    ? make({ selectExpr: { operand: selectExpr.operand, field: selectExpr.field, testOnly: true } })
    : { error: "invalid argument to has() macro", at: arg };
}

/** The expression that a macro call stands for; undefined where the call is none. */
export function expandMacro({ function: name, target, args }: Call, make: Make): Expansion | undefined {
  const [first, second, third] = args;
  if (!target) return name === "has" && first && args.length === 1 ? expandHas(first, make) : undefined;
  const key = `${name}/${args.length}`;
  const makeLoop = Object.hasOwn(loops, key) ? loops[key] : undefined;
  if (!makeLoop || !first || !second) return undefined;
  const iterVar = first.identExpr?.name;
  const isCollection = name === "map" || name === "filter";
  if (iterVar === undefined) {
    return { error: isCollection ? "argument is not an identifier" : "argument must be a simple name", at: first };
  }
  if (iterVar === "__result__") {
    return { error: "iteration variable overwrites accumulator variable", at: first };
  }
  const loop = makeLoop(makers(make), [first, second, third]);
  return make({ comprehensionExpr: { iterRange: target, iterVar, accuVar: accumulator, ...loop } });
}
