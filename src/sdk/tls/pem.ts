/** One block of a PEM file. */
export interface PemBlock {
  /** `CERTIFICATE`, `PRIVATE KEY` and the like. */
  readonly type: string;
  readonly hasHeaders: boolean;
  readonly der: Buffer;
}

// The type may be anything; between the lines stand headers (`Name: value`) and base64, and the end must repeat the type.
const begin = "-----BEGIN ";
const end = "\n-----END ";
const dashes = "-----";

function lineAt(text: string, start: number): { readonly line: string; readonly next: number } {
  const newline = text.indexOf("\n", start);
  const next = newline < 0 ? text.length : newline + 1;
  const line = text.slice(start, newline < 0 ? text.length : newline).replace(/\r$/, "");
  return { line: line.replace(/[ \t]+$/, ""), next };
}

/** Strict base64 (padding included) in which blanks and line ends do not count; undefined where it is none. */
function decodeBase64(text: string): Buffer | undefined {
  const base64 = text.replace(/[ \t\r\n]/g, "");
  if (base64.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(base64)) return undefined;
  return Buffer.from(base64, "base64");
}

/** Where headers end and base64 begins. */
function skipHeaders(text: string, start: number): number {
  let position = start;
  while (position < text.length) {
    const { line, next } = lineAt(text, position);
    if (!line.includes(":")) break;
    position = next;
  }
  return position;
}

/** The block between a `BEGIN` at `start` and an `END` whose line begins at `endLine`; undefined where it is malformed. */
function blockAt(text: string, start: number, endLine: number): PemBlock | undefined {
  const first = lineAt(text, start + begin.length);
  if (!first.line.endsWith(dashes)) return undefined;
  const type = first.line.slice(0, -dashes.length);
  const body = skipHeaders(text, first.next);
  const hasHeaders = body > first.next;
  if (hasHeaders && body > endLine) return undefined;
  const last = lineAt(text, endLine).line;
  if (last !== `-----END ${type}${dashes}`) return undefined;
  const der = decodeBase64(text.slice(body, Math.max(body, endLine)));
  return der && { type, hasHeaders, der };
}

/**
 * The blocks of a PEM text, whatever stands between them; malformed ones are passed over, as Go's `encoding/pem` does.
 * @param text one character per byte
 */
export function pemBlocks(text: string): readonly PemBlock[] {
  const blocks: PemBlock[] = [];
  let position = 0;
  for (;;) {
    const endAt = text.indexOf(end, position);
    if (endAt < 0) return blocks;
    const start = text.lastIndexOf(begin, endAt);
    const isLineStart = start === 0 || text[start - 1] === "\n";
    const block = start >= position && isLineStart ? blockAt(text, start, endAt + 1) : undefined;
    if (block) blocks.push(block);
    position = block ? lineAt(text, endAt + 1).next : endAt + end.length;
  }
}

/** Writes a block without headers, 64 characters to a line and a line end after the last. */
export function encodePem(type: string, der: Buffer): string {
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return [`${begin}${type}${dashes}`, ...lines, `-----END ${type}${dashes}`, ""].join("\n");
}
