import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import { constantOf } from "./literals.ts";
import { type Call, type Expr, expandMacro } from "./macros.ts";
import { createReader, type Reader } from "./reader.ts";

type ParsedExpr = EnvoyMessages["cel.expr.ParsedExpr"];
type Entry = EnvoyMessages["cel.expr.Expr.CreateStruct.Entry"];

const reserved = new Set(
  "as break const continue else false for function if import in let loop package namespace null return true var void while".split(
    " ",
  ),
);

/** How deep an expression may nest. */
const deepest = 250;

function callOrMacro(reader: Reader, id: number, call: Call): Expr {
  const at = reader.positionOf(id);
  const expanded = expandMacro(call, (parts) => ({ id: String(reader.newId(at)), ...parts }));
  if (!expanded) {
    const { function: name, target, args } = call;
    return { id: String(id), callExpr: { function: name, target, ...(args.length > 0 && { args }) } };
  }
  if (!("error" in expanded)) {
    reader.forget(id);
    return expanded;
  }
  return reader.object(expanded.error, reader.positionOf(Number(expanded.at.id)));
}

/** Chains of `&&` and `||` become balanced trees. */
function balanced(terms: readonly Expr[], operators: readonly number[], name: string): Expr {
  if (operators.length === 0) return terms[0] ?? {};
  const middle = operators.length >> 1;
  const left = balanced(terms.slice(0, middle + 1), operators.slice(0, middle), name);
  const right = balanced(terms.slice(middle + 1), operators.slice(middle + 1), name);
  return { id: String(operators[middle]), callExpr: { function: name, args: [left, right] } };
}

function parseLogic(reader: Reader, operator: string, parseTerm: (reader: Reader) => Expr): Expr {
  const terms = [parseTerm(reader)];
  const operators: number[] = [];
  for (let token = reader.accept(operator); token; token = reader.accept(operator)) {
    terms.push(parseTerm(reader));
    operators.push(reader.newId(token.at));
  }
  return balanced(terms, operators, `_${operator}_`);
}

const parseAnd = (reader: Reader): Expr => parseLogic(reader, "&&", parseRelation);
const parseOr = (reader: Reader): Expr => parseLogic(reader, "||", parseAnd);

function parseExpr(reader: Reader): Expr {
  if (reader.enter() > deepest) return reader.fail(`expression recursion limit exceeded: ${deepest}`);
  const condition = parseOr(reader);
  const operator = reader.accept("?");
  if (!operator) {
    reader.leave();
    return condition;
  }
  const id = reader.newId(operator.at);
  const whenTrue = parseOr(reader);
  reader.expect(":");
  const whenFalse = parseExpr(reader);
  reader.leave();
  return callOrMacro(reader, id, { function: "_?_:_", args: [condition, whenTrue, whenFalse] });
}

function parseBinary(reader: Reader, operators: readonly string[], parseOperand: (reader: Reader) => Expr): Expr {
  let left = parseOperand(reader);
  for (let token = reader.accept(...operators); token; token = reader.accept(...operators)) {
    const id = reader.newId(token.at);
    const name = token.text === "in" ? "@in" : `_${token.text}_`;
    left = callOrMacro(reader, id, { function: name, args: [left, parseOperand(reader)] });
  }
  return left;
}

const parseProduct = (reader: Reader): Expr => parseBinary(reader, ["*", "/", "%"], parseUnary);
const parseSum = (reader: Reader): Expr => parseBinary(reader, ["+", "-"], parseProduct);
const parseRelation = (reader: Reader): Expr => parseBinary(reader, ["<", "<=", ">=", ">", "==", "!=", "in"], parseSum);

/** Of several signs in a row an even number says nothing; the minus of a number belongs to it. */
function parseUnary(reader: Reader): Expr {
  const { kind } = reader.peek(1);
  const isNegativeNumber = reader.peek().text === "-" && (kind === "int" || kind === "float");
  const sign = isNegativeNumber ? undefined : reader.accept("!", "-");
  if (!sign) return parseMember(reader);
  let count = 1;
  while (reader.accept(sign.text)) count += 1;
  if (count % 2 === 0) return parseMember(reader);
  const id = reader.newId(sign.at);
  return callOrMacro(reader, id, { function: sign.text === "!" ? "!_" : "-_", args: [parseMember(reader)] });
}

function parseArguments(reader: Reader): readonly Expr[] {
  if (reader.accept(")")) return [];
  const args = [parseExpr(reader)];
  while (reader.accept(",")) args.push(parseExpr(reader));
  reader.expect(")");
  return args;
}

/** Optional values are an extension of CEL that the controller leaves off. */
function refuseOptional(reader: Reader, before = "", at = reader.peek().at): void {
  if (reader.accept("?")) reader.object(`unsupported syntax '${before}?'`, at);
}

/** What stands between brackets or braces, up to the one that ends it; a comma may come last, even by itself. */
function parseElements<Element>(reader: Reader, end: string, parse: (reader: Reader) => Element): readonly Element[] {
  const elements: Element[] = [];
  if (!reader.accept(",")) {
    while (reader.peek().text !== end) {
      refuseOptional(reader);
      elements.push(parse(reader));
      if (!reader.accept(",")) break;
    }
  }
  reader.expect(end);
  return elements;
}

function parseMember(reader: Reader): Expr {
  let member = parsePrimary(reader);
  for (let token = reader.accept(".", "["); token; token = reader.accept(".", "[")) {
    if (token.text === "[") {
      refuseOptional(reader, "[", token.at);
      const id = reader.newId(token.at);
      const index = parseExpr(reader);
      reader.expect("]");
      member = callOrMacro(reader, id, { function: "_[_]", args: [member, index] });
      continue;
    }
    refuseOptional(reader, ".", token.at);
    const isEscaped = reader.peek().kind === "escaped";
    const name = reader.expectName();
    const open = isEscaped ? undefined : reader.accept("(");
    const id = reader.newId((open ?? token).at);
    member = open
      ? callOrMacro(reader, id, { function: name, target: member, args: parseArguments(reader) })
      : { id: String(id), selectExpr: { operand: member, field: name } };
  }
  return member;
}

function parseMapEntry(reader: Reader): Entry {
  // The colon's number comes before those of the key.
  const id = reader.newId(0);
  const mapKey = parseExpr(reader);
  reader.place(id, reader.expect(":").at);
  return { id: String(id), mapKey, value: parseExpr(reader) };
}

function parseFieldEntry(reader: Reader): Entry {
  const fieldKey = reader.expectName();
  const id = reader.newId(reader.expect(":").at);
  return { id: String(id), fieldKey, value: parseExpr(reader) };
}

/** The number of names, with the dots between them, that stand before a brace; 0 where it is no message. */
function messageNameLength(reader: Reader): number {
  let length = 0;
  while (reader.peek(length).kind === "name") {
    const { text } = reader.peek(length + 1);
    if (text === "{") return length + 1;
    if (text !== ".") return 0;
    length += 2;
  }
  return 0;
}

function parseMessage(reader: Reader, dot: string): Expr {
  const length = messageNameLength(reader);
  const messageName = dot + Array.from({ length }, () => reader.next().text).join("");
  const id = reader.newId(reader.expect("{").at);
  const entries = parseElements(reader, "}", parseFieldEntry);
  return { id: String(id), structExpr: { messageName, ...(entries.length > 0 && { entries }) } };
}

function parseNamed(reader: Reader, dot: string): Expr {
  if (messageNameLength(reader) > 0) return parseMessage(reader, dot);
  const name = reader.next();
  if (name.kind !== "name") return reader.fail();
  const open = reader.accept("(");
  if (reserved.has(name.text)) {
    if (open) parseArguments(reader);
    return reader.object(`reserved identifier: ${name.text}`, name.at);
  }
  const id = reader.newId((open ?? name).at);
  const text = dot + name.text;
  return open
    ? callOrMacro(reader, id, { function: text, args: parseArguments(reader) })
    : { id: String(id), identExpr: { name: text } };
}

function parseLiteral(reader: Reader): Expr {
  const first = reader.peek();
  const sign = reader.accept("-")?.text ?? "";
  const token = reader.peek();
  const constant = constantOf(token, sign);
  if (constant === null) return reader.fail();
  reader.next();
  if ("error" in constant) return reader.object(constant.error, first.at);
  return { id: String(reader.newId(first.at)), constExpr: constant };
}

function parsePrimary(reader: Reader): Expr {
  if (reader.peek().kind === "name") return parseNamed(reader, "");
  if (reader.accept(".")) return parseNamed(reader, ".");
  if (reader.accept("(")) {
    const nested = parseExpr(reader);
    reader.expect(")");
    return nested;
  }
  const open = reader.accept("[", "{");
  if (!open) return parseLiteral(reader);
  const id = String(reader.newId(open.at));
  if (open.text === "{") {
    const entries = parseElements(reader, "}", parseMapEntry);
    return { id, structExpr: entries.length > 0 ? { entries } : {} };
  }
  const elements = parseElements(reader, "]", parseExpr);
  return { id, listExpr: elements.length > 0 ? { elements } : {} };
}

/** Where the lines of a text end: behind each line break, and behind the last character. In code points. */
function lineOffsets(text: string): readonly number[] {
  const points = [...text];
  return [...points.flatMap((point, index) => (point === "\n" ? [index + 1] : [])), points.length + 1];
}

/**
 * Parses a CEL expression as cel-go does: the same numbers, positions, expanded macros and balanced trees.
 * @returns the message that Envoy's CEL matcher takes, or what is wrong in the words of cel-go.
 * Source: https://github.com/google/cel-spec/blob/master/doc/langdef.md
 */
export function parseCel(text: string): ParsedExpr | { readonly error: string } {
  const reader = createReader(text);
  const expr = parseExpr(reader);
  reader.expectEnd();
  const error = reader.error();
  if (error !== undefined) return { error };
  return {
    expr,
    sourceInfo: { location: "<input>", lineOffsets: lineOffsets(text), positions: reader.positions() },
  };
}
