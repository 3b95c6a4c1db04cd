import { createErrorReports, type ErrorReports, type Failure, type SyntaxFault } from "./error-reports.ts";
import { firstTokens, nothing, type Rest, restOf } from "./first-tokens.ts";
import { type Grammar, grammar, type RuleName, tokenOrder } from "./grammar.ts";
import { createRuleStack, type RuleStack } from "./rule-stack.ts";
import { createTokenCursor, type TokenCursor } from "./token-cursor.ts";
import type { Token } from "./tokens.ts";

type Tokens = ReadonlySet<string>;
type Piece<Type extends Grammar["type"]> = Extract<Grammar, { readonly type: Type }>;

interface Parser {
  /** The characters of the expression; empty ones where nothing could be read. */
  readonly points: readonly string[];
  readonly cursor: TokenCursor;
  readonly stack: RuleStack;
  readonly reports: ErrorReports;
}

/** Of expressions that nest deeper nothing is said but what is wrong first. */
const deepest = 1000;

function quoted(text: string): string {
  return `'${text.replaceAll("\n", "\\n").replaceAll("\r", "\\r").replaceAll("\t", "\\t")}'`;
}

function listed(tokens: Tokens): string {
  const sorted = tokenOrder.filter((token) => tokens.has(token));
  return sorted.length === 1 ? (sorted[0] ?? "") : `{${sorted.join(", ")}}`;
}

function reportUnwanted({ cursor, reports }: Parser, wanted: Tokens): void {
  const { at, text } = cursor.token();
  reports.report({ at, message: `extraneous input ${quoted(text)} expecting ${listed(wanted)}` });
}

/** Drops a token where the one behind it is wanted. */
function dropped(parser: Parser, wanted: Tokens): boolean {
  if (!wanted.has(parser.cursor.look(2))) return false;
  reportUnwanted(parser, wanted);
  parser.cursor.consume();
  parser.reports.matched();
  return true;
}

function mismatch({ cursor }: Parser, piece: Grammar, wanted: Tokens): Failure {
  const { at, text } = cursor.token();
  return { piece, at, message: `mismatched input ${quoted(text)} expecting ${listed(wanted)}` };
}

/** No choice is left after looking so far ahead. */
function stuck({ cursor, points }: Parser, piece: Grammar, ahead: number): Failure {
  const first = cursor.token();
  const last = cursor.token(ahead);
  const text = points.slice(first.at, last.at).join("") + (last.kind === "end" ? "" : last.text);
  const message = `no viable alternative at input ${quoted(first.kind === "end" ? first.text : text)}`;
  return { piece, at: last.at, message };
}

/** Looks before a choice whether the next token fits. */
function synchronize(parser: Parser, piece: Grammar, rest: Rest): Failure | undefined {
  const first = firstTokens(rest);
  if (parser.reports.recovering() || first.has(nothing) || first.has(parser.cursor.look())) return undefined;
  const wanted = parser.stack.expected(rest);
  return dropped(parser, wanted) ? undefined : mismatch(parser, piece, wanted);
}

/** Looks before a loop's next turn whether the next token fits, and drops what does not. */
function synchronizeLoop(parser: Parser, rest: Rest): void {
  const first = firstTokens(rest);
  if (parser.reports.recovering() || first.has(nothing) || first.has(parser.cursor.look())) return;
  const wanted = parser.stack.expected(rest);
  reportUnwanted(parser, wanted);
  parser.cursor.skipUntil(new Set([...wanted, ...parser.stack.resumeTokens()]));
}

function attempt({ reports, cursor }: Parser): void {
  reports.attempt(cursor.token().at);
  if (reports.stopped()) cursor.skipAll();
}

/** Where another token stands than is wanted, it may be one too much, or one may be missing before it. */
function readTerminal(parser: Parser, piece: Piece<"terminal">, tail: Rest | undefined): Failure | undefined {
  const { cursor, stack, reports } = parser;
  if (piece.tokens.includes(cursor.look())) {
    reports.matched();
    cursor.consume();
    return undefined;
  }
  attempt(parser);
  const wanted = stack.expected({ head: piece, tail });
  if (dropped(parser, wanted)) {
    cursor.consume();
    return undefined;
  }
  if (!stack.expected(tail).has(cursor.look())) return mismatch(parser, piece, wanted);
  const { at, text } = cursor.token();
  reports.report({ at, message: `missing ${listed(wanted)} at ${quoted(text)}` });
  return undefined;
}

/** A rule that fails is left at the next token that some rule around it could go on with. */
function readRule(parser: Parser, rule: RuleName, frame: Parameters<RuleStack["enter"]>[0]): undefined {
  const { cursor, stack, reports } = parser;
  stack.enter(frame);
  if (stack.depth() >= deepest) cursor.skipAll();
  const failure = stack.depth() < deepest ? read(parser, grammar[rule], undefined) : undefined;
  if (failure) {
    reports.report(failure);
    attempt(parser);
    if (reports.failsAgain(failure.piece, cursor.index())) cursor.consume();
    cursor.skipUntil(stack.resumeTokens());
  }
  stack.leave();
}

function readChoice(parser: Parser, piece: Piece<"choice">, tail: Rest | undefined): Failure | undefined {
  const failure = synchronize(parser, piece, { head: piece, tail });
  if (failure) return failure;
  const { look } = parser.cursor;
  const plain = () => piece.choices.findIndex((head) => firstTokens({ head, tail: undefined }).has(look()));
  const decision = piece.decide ? piece.decide(look, parser.stack.precedence()) : plain();
  if (typeof decision !== "number") return stuck(parser, piece, decision.stuckAt);
  const chosen = piece.choices[decision];
  return chosen ? read(parser, chosen, tail) : stuck(parser, piece, 1);
}

function readOptional(parser: Parser, piece: Piece<"repetition">, tail: Rest | undefined): Failure | undefined {
  const failure = synchronize(parser, piece, { head: piece, tail });
  if (failure) return failure;
  const comes = firstTokens({ head: piece.body, tail: undefined }).has(parser.cursor.look());
  return comes ? read(parser, piece.body, tail) : undefined;
}

function readLoop(parser: Parser, piece: Piece<"repetition">, tail: Rest | undefined): Failure | undefined {
  const failure = synchronize(parser, piece, { head: piece, tail });
  if (failure) return failure;
  const { look } = parser.cursor;
  const again: Rest = { head: piece.times === "+" ? { ...piece, times: "*" } : piece, tail };
  const first = firstTokens({ head: piece.body, tail: undefined });
  const decide = piece.decide ?? (() => (first.has(look()) ? 0 : 1));
  let decision = piece.times === "+" ? 0 : decide(look, parser.stack.precedence());
  while (decision === 0) {
    const inside = read(parser, piece.body, again);
    if (inside) return inside;
    synchronizeLoop(parser, again);
    decision = decide(look, parser.stack.precedence());
  }
  return typeof decision === "number" ? undefined : stuck(parser, piece, decision.stuckAt);
}

function read(parser: Parser, piece: Grammar, tail: Rest | undefined): Failure | undefined {
  if (piece.type === "terminal") return readTerminal(parser, piece, tail);
  if (piece.type === "call") return readRule(parser, piece.rule, { follow: tail, precedence: piece.precedence });
  if (piece.type === "choice") return readChoice(parser, piece, tail);
  if (piece.type === "repetition") return (piece.times === "?" ? readOptional : readLoop)(parser, piece, tail);
  for (let rest = restOf(piece.items, tail); rest && rest !== tail; rest = rest.tail) {
    const failure = read(parser, rest.head, rest.tail);
    if (failure) return failure;
  }
  return undefined;
}

/** As kgateway: words that are values cannot be names either, which cel-go says in its own way. */
function inWords(message: string): string {
  const pattern = /no viable alternative at input '.(true|false|null)'/;
  return `Syntax error: ${message.replace(pattern, "mismatched input '$1' expecting IDENTIFIER")}`;
}

/**
 * Finds all syntax errors of a CEL expression as cel-go does, in its words: ANTLR's parser drops or adds a token where that
 * helps; else it leaves the rule and goes on behind it.
 */
export function syntaxErrors(source: string, tokens: readonly Token[]): readonly SyntaxFault[] {
  const pieces = tokens.filter(({ kind }) => kind === "unknown");
  const unreadable = pieces.map(({ at, text }) => ({ at, message: `token recognition error at: '${text}'` }));
  const lost = new Set(pieces.flatMap(({ at, text }) => [...text].map((_, offset) => at + offset)));
  const points = [...source].map((point, at) => (lost.has(at) ? "" : point));
  const cursor = createTokenCursor(tokens.filter(({ kind }) => kind !== "unknown"));
  const reports = createErrorReports();
  const stack = createRuleStack();
  readRule({ points, cursor, stack, reports }, "start", { follow: undefined, precedence: 0 });
  if (stack.deepest() >= deepest) return [];
  return [...unreadable, ...reports.errors()]
    .map(({ at, message }) => ({ at, message: inWords(message) }))
    .sort((left, right) => left.at - right.at);
}
