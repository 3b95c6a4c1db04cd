import type { SyntaxFault } from "./error-reports.ts";
import type { Expr } from "./macros.ts";
import { syntaxErrors } from "./syntax-errors.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Tokens of an expression one after the other, the numbers that its parts get, and what is wrong with it. */
export interface Reader {
  /** The token that comes next, or a later one. */
  readonly peek: (ahead?: number) => Token;
  readonly next: () => Token;
  /** Takes the next token where it has one of the texts. */
  readonly accept: (...texts: readonly string[]) => Token | undefined;
  readonly expect: (text: string) => Token;
  /** A name of a field, perhaps between backticks. */
  readonly expectName: () => string;
  readonly expectEnd: () => void;
  /** Remembers that nothing more can be read, by a message or for a syntax error, and goes to the end. */
  readonly fail: (message?: string, at?: number) => Expr;
  /** Remembers something wrong that can be read nevertheless; returns an expression to stand for it. */
  readonly object: (message: string, at: number) => Expr;
  /** All syntax errors; without any all that is wrong besides. */
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

/** Characters of more than one byte are pointed at with wide signs. */
const isWide = (character: string | undefined): boolean => Buffer.byteLength(character ?? "") > 1;

/** An error as cel-go shows it: place, text, the line and a caret below. */
function errorText(source: string, at: number, message: string): string {
  const lines = [...source].slice(0, at).join("").split("\n");
  const column = [...(lines.at(-1) ?? "")].length;
  const line = (source.split("\n")[lines.length - 1] ?? "").replaceAll("\t", " ");
  const characters = [...line];
  const dots = characters.slice(0, column).map((character) => (isWide(character) ? "．" : "."));
  const caret = isWide(characters[column]) ? "＾" : "^";
  return `ERROR: <input>:${lines.length}:${column + 1}: ${message}\n | ${line}\n | ${dots.join("")}${caret}`;
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

/** What is wrong: where reading had to end, and what could be read but must not stand there. */
function complaints(source: string, tokens: readonly Token[]) {
  let failure: SyntaxFault | undefined;
  const objections: SyntaxFault[] = [];
  return {
    hasFailed: () => failure !== undefined,
    fail(fault: SyntaxFault): void {
      failure ??= fault;
    },
    object: (fault: SyntaxFault) => void objections.push(fault),
    error(): string | undefined {
      const wrong = failure ? [...objections, failure] : objections;
      if (wrong.length === 0) return undefined;
      const errors = syntaxErrors(source, tokens);
      const reported = errors.length > 0 ? errors : wrong.toSorted((left, right) => left.at - right.at);
      return reported.map(({ at, message }) => errorText(source, at, message)).join("\n");
    },
  };
}

export function createReader(source: string): Reader {
  const tokens = tokensOf(source);
  const end = tokens.at(-1) ?? { kind: "end", text: "<EOF>", at: 0 };
  let index = 0;
  let depth = 0;
  const wrong = complaints(source, tokens);
  const numbers = numbering();
  const peek = (ahead = 0): Token => tokens[index + ahead] ?? end;
  const next = (): Token => {
    const token = peek();
    index += 1;
    return token;
  };
  const fail = (message = "Syntax error", at = peek().at): Expr => {
    wrong.fail({ at, message });
    index = tokens.length;
    return {};
  };
  const object = (message: string, at: number): Expr => {
    wrong.object({ at, message });
    return { id: String(numbers.newId(at)) };
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
      const { kind, text } = peek();
      if (kind !== "name" && kind !== "escaped") fail();
      next();
      return kind === "escaped" ? text.slice(1, -1) : text;
    },
    expectEnd() {
      if (!wrong.hasFailed() && peek().kind !== "end") fail();
    },
    fail,
    object,
    error: wrong.error,
    enter() {
      depth += 1;
      return depth;
    },
    leave() {
      depth -= 1;
    },
    ...numbers,
  };
}
