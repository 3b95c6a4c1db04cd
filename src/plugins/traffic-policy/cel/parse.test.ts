import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Expr } from "./macros.ts";
import { parseCel } from "./parse.ts";

/** The shape of an expression with its numbers, short enough to compare: `7:_+_(1:a, 2:b)`. */
function shape(expr: Expr | undefined): string {
  if (!expr) return "?";
  const { id, identExpr, selectExpr, callExpr, constExpr, listExpr, comprehensionExpr: loop } = expr;
  const all = (list: readonly Expr[] = []) => list.map(shape).join(", ");
  if (identExpr) return `${id}:${identExpr.name}`;
  if (selectExpr) return `${id}:${shape(selectExpr.operand)}.${selectExpr.field}${selectExpr.testOnly ? "?" : ""}`;
  if (callExpr) {
    const target = callExpr.target ? `${shape(callExpr.target)}.` : "";
    return `${id}:${target}${callExpr.function}(${all(callExpr.args)})`;
  }
  if (listExpr) return `${id}:[${all(listExpr.elements)}]`;
  if (loop)
    return `${id}:${loop.iterVar} in ${shape(loop.iterRange)}: ${shape(loop.loopStep)} => ${shape(loop.result)}`;
  return `${id}:${JSON.stringify(Object.values(constExpr ?? {})[0])}`;
}

function parsed(text: string) {
  const result = parseCel(text);
  if ("error" in result) throw new Error(result.error);
  return result;
}

describe("numbers and trees are those of cel-go", () => {
  test.each([
    ["a['b'] == 'c'", '4:_==_(2:_[_](1:a, 3:"b"), 5:"c")'],
    ["a || b || c || d", "5:_||_(3:_||_(1:a, 2:b), 7:_||_(4:c, 6:d))"],
    ["has(a.b)", "4:2:a.b?"],
    ["l.exists(x, x)", "12:x in 1:l: 10:_||_(9:@result, 4:x) => 11:@result"],
    ["l.existsOne(x, x)", "2:1:l.existsOne(3:x, 4:x)"],
    ["-1 - -x", '2:_-_(1:"-1", 3:-_(4:x))'],
    ["--x + !!y", "2:_+_(1:x, 3:y)"],
    ["a.b(c).d", "4:2:1:a.b(3:c).d"],
    ["[,] + {,}", "2:_+_(1:[], 3:undefined)"],
    ["[1u, 0x10, 1.5, true]", '1:[2:"1", 3:"16", 4:1.5, 5:true]'],
  ])("%s", (text, expected) => {
    expect(shape(parsed(text).expr)).toBe(expected);
  });
});

test("positions count code points, and macros leave none", () => {
  const { sourceInfo } = parsed("'é😀' ==\n has(a.b)");
  expect(sourceInfo).toEqual({
    location: "<input>",
    lineOffsets: [8, 18],
    positions: { 1: 0, 2: 5, 4: 13, 5: 14, 6: 12 },
  });
});

test.each([
  ["as", "ERROR: <input>:1:1: reserved identifier: as\n | as\n | ^"],
  ["has(x)", "ERROR: <input>:1:5: invalid argument to has() macro\n | has(x)\n | ....^"],
  ["l.all(1, x)", "ERROR: <input>:1:7: argument must be a simple name\n | l.all(1, x)\n | ......^"],
  [
    "has(x) || as",
    "ERROR: <input>:1:5: invalid argument to has() macro\n | has(x) || as\n | ....^\n" +
      "ERROR: <input>:1:11: reserved identifier: as\n | has(x) || as\n | ..........^",
  ],
  ["9223372036854775808", "ERROR: <input>:1:1: invalid int literal\n | 9223372036854775808\n | ^"],
])("refuses %s", (text, error) => expect(parseCel(text)).toEqual({ error }));

const operand =
  "{'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}";

test.each<[string, readonly string[]]>([
  ["a ==", [`1:5: Syntax error: mismatched input '<EOF>' expecting ${operand}`]],
  ["a b", ["1:3: Syntax error: extraneous input 'b' expecting <EOF>"]],
  ["a and b", ["1:3: Syntax error: mismatched input 'and' expecting <EOF>"]],
  ["(a", ["1:3: Syntax error: missing ')' at '<EOF>'"]],
  ["[1, 2", ["1:6: Syntax error: mismatched input '<EOF>' expecting {']', ','}"]],
  ["{1}", ["1:3: Syntax error: mismatched input '}' expecting ':'"]],
  ["a.", ["1:3: Syntax error: no viable alternative at input '.'"]],
  ["a.true", ["1:3: Syntax error: mismatched input 'true' expecting IDENTIFIER"]],
  [
    "-",
    [
      "1:2: Syntax error: no viable alternative at input '-'",
      `1:2: Syntax error: mismatched input '<EOF>' expecting ${operand}`,
    ],
  ],
  [
    "a = b",
    ["1:3: Syntax error: token recognition error at: '= '", "1:5: Syntax error: extraneous input 'b' expecting <EOF>"],
  ],
  [
    "'a\\q",
    [
      "1:1: Syntax error: token recognition error at: ''a\\q'",
      `1:5: Syntax error: mismatched input '<EOF>' expecting ${operand}`,
    ],
  ],
  ["a.?b", ["1:2: unsupported syntax '.?'"]],
  ["[?a]", ["1:2: unsupported syntax '?'"]],
])("says of %s what cel-go says", (text, expected) => {
  const { error = "" } = parseCel(text) as { readonly error?: string };
  expect([...error.matchAll(/^ERROR: <input>:(.*)$/gm)].map(([, message]) => message)).toEqual(expected);
});

test("points at wide characters with wide signs", () => {
  expect(parseCel("é ?é")).toMatchObject({ error: expect.stringContaining("\n | é ?é\n | ＾") });
});

test("whatever the text, parsing ends with an expression or an error", () => {
  const piece = fc.constantFrom(
    "a",
    ".",
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "?",
    "-",
    "!",
    "&&",
    "in",
    "'x'",
    "1",
    "@",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const result = parseCel(pieces.join(" "));
      expect("error" in result ? result.error : result.expr).toBeTruthy();
    }),
  );
  expect(parseCel("(".repeat(16_000))).toHaveProperty("error");
  expect(parseCel("!".repeat(16_000))).toHaveProperty("error");
  expect(parseCel(`a b ${"(".repeat(16_000)}`)).toHaveProperty("error");
  expect(parseCel(`@${"(".repeat(16_000)}`)).toHaveProperty("error");
});
