import type { Checked } from "../../../sdk/tls/certificates.ts";

/** One element of a DER text: its header and what is inside. */
export interface DerElement {
  readonly tagClass: number;
  readonly tag: number;
  readonly isCompound: boolean;
  readonly content: Buffer;
  /** Header and content. */
  readonly whole: Buffer;
  /** Where the content begins, and where the next element does. */
  readonly start: number;
  readonly end: number;
}

/** What kind of element is asked for, and what Go calls its type. */
export interface DerType {
  readonly tag: number;
  readonly isCompound: boolean;
  readonly name: string;
}

export const sequence = (name: string): DerType => ({ tag: 16, isCompound: true, name });
export const objectIdentifier: DerType = { tag: 6, isCompound: false, name: "ObjectIdentifier" };
export const bitString: DerType = { tag: 3, isCompound: false, name: "BitString" };

type Header = Pick<DerElement, "tagClass" | "tag" | "isCompound" | "start"> & { readonly length: number };

const syntaxError = (text: string) => ({ error: `asn1: syntax error: ${text}` });
const structureError = (text: string) => ({ error: `asn1: structure error: ${text}` });

interface Position {
  readonly value: number;
  readonly next: number;
}

/** A number of as many bytes as needed, seven bits each. */
function base128(bytes: Buffer, start: number): Checked<Position> {
  let value = 0;
  for (let at = start; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (at - start === 5) return structureError("base 128 integer too large");
    if (at === start && byte === 0x80) return syntaxError("integer is not minimally encoded");
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      return value < 2 ** 31 ? { value: { value, next: at + 1 } } : structureError("base 128 integer too large");
    }
  }
  return syntaxError("truncated base 128 integer");
}

function longLength(bytes: Buffer, start: number, count: number): Checked<Position> {
  if (count === 0) return syntaxError("indefinite length found (not DER)");
  let value = 0;
  for (let at = start; at < start + count; at++) {
    const byte = bytes[at];
    if (byte === undefined) return syntaxError("truncated tag or length");
    if (value >= 2 ** 23) return structureError("length too large");
    value = value * 256 + byte;
    if (value === 0) return structureError("superfluous leading zeros in length");
  }
  return value < 0x80 ? structureError("non-minimal length") : { value: { value, next: start + count } };
}

function tagAt(bytes: Buffer, at: number): Checked<Position> {
  const short = (bytes[at] ?? 0) & 0x1f;
  if (short !== 0x1f) return { value: { value: short, next: at + 1 } };
  const long = base128(bytes, at + 1);
  return "value" in long && long.value.value < 0x1f ? syntaxError("non-minimal tag") : long;
}

function headerAt(bytes: Buffer, at: number): Checked<Header> {
  const first = bytes[at];
  if (first === undefined) return syntaxError("sequence truncated");
  const tag = tagAt(bytes, at);
  if ("error" in tag) return tag;
  const lengthAt = tag.value.next;
  const short = bytes[lengthAt];
  if (short === undefined) return syntaxError("truncated tag or length");
  const length: Checked<Position> =
    short < 0x80 ? { value: { value: short, next: lengthAt + 1 } } : longLength(bytes, lengthAt + 1, short & 0x7f);
  if ("error" in length) return length;
  const { value, next } = length.value;
  return {
    value: { tagClass: first >> 6, tag: tag.value.value, isCompound: (first & 0x20) !== 0, length: value, start: next },
  };
}

function mismatch({ tag, name }: DerType, { tagClass, tag: found, length, isCompound, start }: Header) {
  return structureError(
    `tags don't match (${tag} vs {class:${tagClass} tag:${found} length:${length} isCompound:${isCompound}}) ` +
      "{optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 " +
      `set:false omitEmpty:false} ${name} @${start}`,
  );
}

/** The element at a place, of the type that is asked for, or of any; errors are in the words of Go's encoding/asn1. */
export function derElement(bytes: Buffer, at: number, type?: DerType): Checked<DerElement> {
  const header = headerAt(bytes, at);
  if ("error" in header) return header;
  const { tagClass, tag, isCompound, start, length } = header.value;
  const isWanted = !type || (tagClass === 0 && tag === type.tag && isCompound === type.isCompound);
  if (!isWanted) return mismatch(type, header.value);
  const end = start + length;
  if (end > bytes.length) return syntaxError("data truncated");
  const content = bytes.subarray(start, end);
  return { value: { tagClass, tag, isCompound, content, whole: bytes.subarray(at, end), start, end } };
}

/** The number of an INTEGER's content; undefined where it is not written as short as can be. */
export function derInteger(content: Buffer): bigint | undefined {
  const [first, second] = content;
  if (first === undefined) return undefined;
  const isPadded = second !== undefined && ((first === 0 && second < 0x80) || (first === 0xff && second >= 0x80));
  return isPadded ? undefined : BigInt.asIntN(content.length * 8, BigInt(`0x${content.toString("hex")}`));
}

/** The numbers of an OBJECT IDENTIFIER's content, joined by points. */
export function objectIdentifierText(content: Buffer): Checked<string> {
  if (content.length === 0) return syntaxError("zero length OBJECT IDENTIFIER");
  const numbers: number[] = [];
  for (let at = 0; at < content.length; ) {
    const number = base128(content, at);
    if ("error" in number) return number;
    numbers.push(number.value.value);
    at = number.value.next;
  }
  const [joined = 0, ...others] = numbers;
  const first = Math.min(Math.floor(joined / 40), 2);
  return { value: [first, joined - 40 * first, ...others].join(".") };
}

/** The bytes of a BIT STRING's content. */
export function bitStringBytes(content: Buffer): Checked<Buffer> {
  const [padding] = content;
  if (padding === undefined) return syntaxError("zero length BIT STRING");
  const last = content.at(-1) ?? 0;
  const isPadded = padding <= 7 && (content.length > 1 || padding === 0) && (last & ((1 << padding) - 1)) === 0;
  return isPadded ? { value: content.subarray(1) } : syntaxError("invalid padding bits in BIT STRING");
}
