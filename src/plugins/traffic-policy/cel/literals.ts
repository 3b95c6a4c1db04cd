import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import type { Token } from "./tokens.ts";

export type Constant = EnvoyMessages["cel.expr.Constant"];

const characters: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
};

const escapePattern = /\\(?:([0-3][0-7]{2})|[xX]([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g;

/** Takes off quotes and prefixes; escapes only count outside raw texts. */
function bodyOf(text: string): { readonly body: string; readonly raw: boolean } {
  const raw = /^[rR]/.test(text);
  const quoted = raw ? text.slice(1) : text;
  const width = /^("""|''')/.test(quoted) && quoted.length >= 6 ? 3 : 1;
  return { body: quoted.slice(width, quoted.length - width), raw };
}

/** The text of a string literal; undefined where it names a code point that does not exist. */
function unquote(text: string): string | undefined {
  const { body, raw } = bodyOf(text);
  if (raw) return body;
  const exists = (point: number) => point <= 0x10ffff && (point < 0xd800 || point > 0xdfff);
  let valid = true;
  const unescaped = body.replaceAll(escapePattern, (_, octal, hex, short, long, character) => {
    if (character !== undefined) return characters[character] ?? character;
    const point = octal === undefined ? Number.parseInt(hex ?? short ?? long, 16) : Number.parseInt(octal, 8);
    valid &&= exists(point);
    return exists(point) ? String.fromCodePoint(point) : "";
  });
  return valid ? unescaped : undefined;
}

/** The bytes of a bytes literal as base64: numeric escapes are bytes, everything else is UTF-8. */
function unquoteBytes(text: string): string {
  const { body, raw } = bodyOf(text);
  if (raw) return Buffer.from(body).toString("base64");
  const parts: Buffer[] = [];
  let index = 0;
  for (const match of body.matchAll(escapePattern)) {
    const [all, octal, hex, , , character] = match;
    parts.push(Buffer.from(body.slice(index, match.index)));
    if (character !== undefined) parts.push(Buffer.from(characters[character] ?? character));
    else parts.push(Buffer.from([octal === undefined ? Number.parseInt(hex ?? "0", 16) : Number.parseInt(octal, 8)]));
    index = match.index + all.length;
  }
  return Buffer.concat([...parts, Buffer.from(body.slice(index))]).toString("base64");
}

function integer(text: string, sign: string): Constant | undefined {
  const value = sign === "-" ? -BigInt(text) : BigInt(text);
  return BigInt.asIntN(64, value) === value ? { int64Value: String(value) } : undefined;
}

function unsigned(text: string): Constant | undefined {
  const value = BigInt(text.slice(0, -1));
  return BigInt.asUintN(64, value) === value ? { uint64Value: String(value) } : undefined;
}

const words: Readonly<Record<string, Constant>> = {
  true: { boolValue: true },
  false: { boolValue: false },
  null: { nullValue: null },
};

/** The constant that a token stands for; or what is wrong with it. `null` where it stands for none. */
export function constantOf({ kind, text }: Token, sign: string): Constant | { readonly error: string } | null {
  const orError = (constant: Constant | undefined, error: string) => constant ?? { error };
  if (kind === "int") return orError(integer(text, sign), "invalid int literal");
  if (kind === "uint") return orError(unsigned(text), "invalid uint literal");
  if (kind === "float") {
    const doubleValue = Number(sign + text);
    return Number.isFinite(doubleValue) ? { doubleValue } : { error: "invalid double literal" };
  }
  if (kind === "bytes") return { bytesValue: unquoteBytes(text.slice(1)) };
  if (kind === "operator") return (Object.hasOwn(words, text) ? words[text] : undefined) ?? null;
  if (kind !== "string") return null;
  const stringValue = unquote(text);
  return stringValue === undefined ? { error: "invalid unicode code point" } : { stringValue };
}
