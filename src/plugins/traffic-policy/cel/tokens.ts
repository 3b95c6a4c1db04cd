/** What a piece of a CEL expression is. `operator` are the fixed texts, words among them; `end` follows the last one. */
type TokenKind = "name" | "int" | "uint" | "float" | "string" | "bytes" | "operator" | "escaped" | "end" | "unknown";

export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Offset in code points. */
  readonly at: number;
}

const escapes = String.raw`\\(?:[abfnrtv"'\\?${"`"}]|[0-3][0-7]{2}|[xX][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8})`;

const unfinishedEscape = String.raw`\\(?:[0-3][0-7]?|[xX][0-9a-fA-F]?|u[0-9a-fA-F]{0,3}|U[0-9a-fA-F]{0,7})?`;

const quoted = [
  String.raw`[rR]"""[\s\S]*?"""`,
  String.raw`[rR]'''[\s\S]*?'''`,
  String.raw`[rR]"[^"\n\r]*"`,
  String.raw`[rR]'[^'\n\r]*'`,
  String.raw`"""(?:${escapes}|[^\\])*?"""`,
  String.raw`'''(?:${escapes}|[^\\])*?'''`,
  String.raw`"(?:${escapes}|[^\\"\n\r])*"`,
  String.raw`'(?:${escapes}|[^\\'\n\r])*'`,
].join("|");

/** In an order in which the first that matches is the longest. */
const kinds: readonly (readonly [TokenKind | "hidden", RegExp])[] = [
  ["hidden", /(?:[\t \r\n\f]+|\/\/[^\n]*)+/y],
  ["bytes", new RegExp(`[bB](?:${quoted})`, "y")],
  ["string", new RegExp(quoted, "y")],
  ["float", /\d+\.\d+(?:[eE][+-]?\d+)?|\d+[eE][+-]?\d+|\.\d+(?:[eE][+-]?\d+)?/y],
  ["uint", /(?:0x[0-9a-fA-F]+|\d+)[uU]/y],
  ["int", /0x[0-9a-fA-F]+|\d+/y],
  ["operator", /(?:in|true|false|null)\b/y],
  ["name", /[A-Za-z_][A-Za-z0-9_]*/y],
  ["escaped", /`[A-Za-z0-9_.\-/ ]+`/y],
  ["operator", /==|!=|<=|>=|&&|\|\||[<>[\]{}().,\-!?:+*/%]/y],
];

/** How far something could still have become a token; the character that ends the hope is lost too. */
const beginnings = [
  new RegExp(String.raw`"(?:${escapes}|[^\\"\n\r])*(?:${unfinishedEscape})?`, "y"),
  new RegExp(String.raw`'(?:${escapes}|[^\\'\n\r])*(?:${unfinishedEscape})?`, "y"),
  /`[A-Za-z0-9_.\-/ ]*/y,
  /[=&|]/y,
];

function unknownAt(text: string, index: number): string {
  for (const pattern of beginnings) {
    pattern.lastIndex = index;
    const end = pattern.test(text) ? pattern.lastIndex : undefined;
    if (end !== undefined) return text.slice(index, end) + characterAt(text, end);
  }
  return characterAt(text, index);
}

function characterAt(text: string, index: number): string {
  const point = text.codePointAt(index);
  return point === undefined ? "" : String.fromCodePoint(point);
}

function tokenAt(text: string, index: number): readonly [TokenKind | "hidden", string] {
  for (const [kind, pattern] of kinds) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    if (match) return [kind, match[0]];
  }
  return ["unknown", unknownAt(text, index)];
}

/** Splits a CEL expression; the last token is the end. Pieces that are none are `unknown`. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let index = 0;
  let at = 0;
  while (index < text.length) {
    const [kind, piece] = tokenAt(text, index);
    if (kind !== "hidden") tokens.push({ kind, text: piece, at });
    index += piece.length;
    at += [...piece].length;
  }
  return [...tokens, { kind: "end", text: "<EOF>", at }];
}
