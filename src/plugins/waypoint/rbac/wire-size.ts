import { type EnvoyField, envoyMessage } from "../../../sdk/envoy/table.ts";

type Members = Readonly<Record<string, unknown>>;

/** How many bytes a number takes as a varint. */
function varintSize(value: number): number {
  let size = 1;
  for (let rest = value; rest >= 128; rest = Math.floor(rest / 128)) size++;
  return size;
}

const textSize = (text: string): number => new TextEncoder().encode(text).length;

/** Bytes with their length before them. */
const sizeWithLength = (size: number): number => varintSize(size) + size;

/** An Any is the name of a type and the bytes of a message of that type. */
function anySize(any: Members): number {
  const { "@type": url, ...message } = any;
  const type = String(url);
  const size = wireSize(type.slice(type.lastIndexOf("/") + 1), message);
  return 1 + sizeWithLength(textSize(type)) + (size > 0 ? 1 + sizeWithLength(size) : 0);
}

/** JSON writes `google.protobuf.UInt32Value` as the number in it. */
const wrappedSize = (value: number): number => (value === 0 ? 0 : 1 + varintSize(value));

function elementSize({ kind, type = "" }: EnvoyField, value: unknown): number {
  if (kind === "string") return sizeWithLength(textSize(String(value)));
  if (kind === "bool") return 1;
  // The enums in question have no numbers from 128 on.
  if (kind === "enum") return 1;
  if (kind !== "message") return varintSize(Number(value));
  if (typeof value === "number") return sizeWithLength(wrappedSize(value));
  return sizeWithLength(type === "google.protobuf.Any" ? anySize(value as Members) : wireSize(type, value as Members));
}

/** Protocol buffers leave out what an absent field means anyway, save in oneofs. */
function isLeftOut({ kind, oneof }: EnvoyField, value: unknown): boolean {
  return kind !== "message" && oneof === undefined && (value === "" || value === 0 || value === false);
}

function fieldSize(field: EnvoyField, value: unknown): number {
  const tag = varintSize(field.number * 8);
  if (field.mapKey) {
    const entries = Object.entries(value as Members);
    const sizes = entries.map(([key, each]) => 2 + sizeWithLength(textSize(key)) + elementSize(field, each));
    return sizes.reduce((sum, size) => sum + tag + sizeWithLength(size), 0);
  }
  const values = field.list ? (value as readonly unknown[]) : isLeftOut(field, value) ? [] : [value];
  return values.reduce<number>((sum, each) => sum + tag + elementSize(field, each), 0);
}

/**
 * How many bytes a message takes in protocol buffers. For the messages that authorization is made of: texts, flags, numbers
 * without sign, messages, maps from texts, and enums whose zero is not written.
 */
export function wireSize(type: string, message: Members): number {
  return (envoyMessage(type)?.fields ?? []).reduce((sum, field) => {
    const value = message[field.name];
    return value === undefined ? sum : sum + fieldSize(field, value);
  }, 0);
}

/** Orders lengths as their bytes are ordered, which begin with the lowest seven bits. */
export function compareAsVarints(left: number, right: number): number {
  const [leftLow, rightLow] = [left, right].map((value) => (value % 128) + (value >= 128 ? 128 : 0)) as [
    number,
    number,
  ];
  if (leftLow !== rightLow) return leftLow - rightLow;
  if (left < 128) return 0;
  return compareAsVarints(Math.floor(left / 128), Math.floor(right / 128));
}
