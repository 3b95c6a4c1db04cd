import type { Expr } from "./macros.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Tokens of an expression one after the other, the numbers that its parts get, and the first thing that is wrong. */
export interface Reader {
  /** The token that comes next, or a later one. */
  readonly peek: (ahead?: number) => Token;
  readonly next: () => Token;
  /** Takes the next token where it has one of the texts. */
  readonly accept: (...texts: readonly string[]) => Token | undefined;
  readonly expect: (text: string) => Token;
  readonly expectName: () => string;
  readonly expectEnd: () => void;
  /** Remembers the first error and goes to the end, so that parsing ends. */
  readonly fail: (message?: string, at?: number) => Expr;
  readonly error: () => string | undefined;
  /** Goes one level down or up; tells the depth. */
  readonly enter: () => number;
  readonly leave: () => void;
  /** The next number, for something at a place. */
  readonly newId: (at: number) => number;
  readonly place: (id: number, at: number) => void;
  readonly forget: (id: number) => void;
  readonly positionOf: (id: number) => number;
  readonly positions: () => Readonly<Record<string, number>>;
}

/** An error as cel-go shows it: place, text, the line and a caret below. */
function errorText(source: string, at: number, message: string): string {
  const before = [...source].slice(0, at).join("");
  const lines = before.split("\n");
  const column = [...(lines.at(-1) ?? "")].length;
  const line = source.split("\n")[lines.length - 1] ?? "";
  return `ERROR: <input>:${lines.length}:${column + 1}: ${message}\n | ${line}\n | ${".".repeat(column)}^`;
}

function numbering() {
  const positions = new Map<number, number>();
  let last = 0;
  return {
    newId(at: number): number {
      last += 1;
      positions.set(last, at);
      return last;
    },
    place: (id: number, at: number) => void positions.set(id, at),
    forget: (id: number) => void positions.delete(id),
    positionOf: (id: number) => positions.get(id) ?? 0,
    positions: () => Object.fromEntries(positions),
  };
}

export function createReader(source: string): Reader {
  const tokens = tokensOf(source);
  const end = tokens.at(-1) ?? { kind: "end", text: "<EOF>", at: 0 };
  let index = 0;
  let depth = 0;
  let error: string | undefined;
  const peek = (ahead = 0): Token => tokens[index + ahead] ?? end;
  const next = (): Token => {
    const token = peek();
    index += 1;
    return token;
  };
  const unexpected = ({ kind, text }: Token): string =>
    kind === "unknown"
      ? `Syntax error: token recognition error at: '${text}'`
      : `Syntax error: mismatched input '${text}'`;
  const fail = (message = unexpected(peek()), at = peek().at): Expr => {
    error ??= errorText(source, at, message);
    index = tokens.length;
    return {};
  };
  const accept = (...texts: readonly string[]): Token | undefined => {
    const { kind, text } = peek();
    return kind === "operator" && texts.includes(text) ? next() : undefined;
  };
  const expect = (text: string): Token => {
    const token = accept(text);
    if (!token) fail();
    return token ?? end;
  };
  return {
    peek,
    next,
    accept,
    expect,
    expectName() {
      if (peek().kind !== "name") fail();
      return next().text;
    },
    expectEnd() {
      if (error === undefined && peek().kind !== "end") fail();
    },
    fail,
    error: () => error,
    enter() {
      depth += 1;
      return depth;
    },
    leave() {
      depth -= 1;
    },
    ...numbering(),
  };
}
