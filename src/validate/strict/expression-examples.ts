import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { RefusalExample } from "./refusal-example.ts";

type Expr = EnvoyMessages["cel.expr.Expr"];

function expression(name: string, expr: Expr, fault: string | undefined): RefusalExample {
  const input = any("xds.type.matcher.v3.HttpAttributesCelMatchInput", {});
  const customMatch = any("xds.type.matcher.v3.CelMatcher", { exprMatch: { celExprParsed: { expr } } });
  const singlePredicate = {
    input: { name: "input", typedConfig: input },
    customMatch: { name: "match", typedConfig: customMatch },
  };
  const allow = any("envoy.config.rbac.v3.Action", { name: "allow", action: "ALLOW" });
  const onMatch = { action: { name: "allow", typedConfig: allow } };
  const matcher = { matcherList: { matchers: [{ predicate: { singlePredicate }, onMatch }] } };
  const perFilterConfig = {
    rbac: any("envoy.extensions.filters.http.rbac.v3.RBACPerRoute", { rbac: { matcher } }),
  };
  const httpFilters = [{ name: "rbac", typedConfig: any("envoy.extensions.filters.http.rbac.v3.RBAC", {}) }];
  const refusal = fault && `failed to create an expression: ${fault}`;
  return { name: `expression ${name}`, configuration: { perFilterConfig, httpFilters }, refusal };
}

const path: Expr = { selectExpr: { operand: { identExpr: { name: "request" } }, field: "path" } };
const textExpr = (stringValue: string): Expr => ({ constExpr: { stringValue } });
const call = (name: string, target: Expr | undefined, ...args: readonly Expr[]): Expr => ({
  callExpr: { function: name, target, args },
});
const exists: Expr = {
  comprehensionExpr: {
    iterRange: path,
    iterVar: "v",
    accuVar: "@result",
    accuInit: { constExpr: { boolValue: false } },
    loopCondition: { identExpr: { name: "@result" } },
    loopStep: { identExpr: { name: "@result" } },
    result: { identExpr: { name: "@result" } },
  },
};
const both = (left: Expr, right: Expr): Expr => call("_&&_", undefined, left, right);
const struct = (messageName: string): Expr => ({ structExpr: { messageName } });

const unknownFunction = (name: string) => `No overload found in reference resolve step for ${name}`;
const noLoops = "Comprehension support is disabled";
const noMessage = "Invalid struct creation: missing type info for 'Toy'";
const noPattern = "invalid_argument unsupported RE2 pattern for matches";

/** Expressions of access rules that Envoy refuses, and some that it takes. */
export const expressionExamples: readonly RefusalExample[] = [
  expression("path.startsWith('/')", call("startsWith", path, textExpr("/")), undefined),
  expression("path.getHours('CET')", call("getHours", path, textExpr("CET")), undefined),
  expression("google.protobuf.Duration{}", struct("google.protobuf.Duration"), undefined),
  expression("path.startsWith()", call("startsWith", path), unknownFunction("startsWith")),
  expression("play(.toy(path))", call("play", undefined, call(".toy", undefined, path)), unknownFunction(".toy")),
  expression("path.exists(v, …)", exists, noLoops),
  expression(
    "path.exists(v, …) && string(path)",
    both(exists, call("string", undefined, path)),
    unknownFunction("string"),
  ),
  expression("path.matches('(')", call("matches", path, textExpr("(")), noPattern),
  expression("path.matches('(') && path.exists(v, …)", both(call("matches", path, textExpr("(")), exists), noPattern),
  expression("Toy{} && path.exists(v, …)", both(struct("Toy"), exists), noMessage),
];
