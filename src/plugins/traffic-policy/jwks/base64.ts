import type { Checked } from "../../../sdk/tls/certificates.ts";

interface Alphabet {
  readonly characters: RegExp;
  readonly isPadded: boolean;
}

const isLineEnd = (character: string | undefined) => character === "\r" || character === "\n";

function skipLineEnds(text: string, start: number): number {
  let at = start;
  while (isLineEnd(text[at])) at++;
  return at;
}

/** Where Go finds the padding wrong that begins at a place, after so many characters; undefined where it is right. */
function wrongPadding(text: string, at: number, characters: number): number | undefined {
  const inQuantum = characters % 4;
  if (inQuantum < 2) return at;
  let end = at + 1;
  if (inQuantum === 2) {
    end = skipLineEnds(text, end);
    if (end === text.length) return end;
    if (text[end] !== "=") return end - 1;
    end++;
  }
  end = skipLineEnds(text, end);
  return end < text.length ? end : undefined;
}

/** Where Go finds a text wrong; undefined where it is base64. */
function corruptAt(text: string, { characters, isPadded }: Alphabet): number | undefined {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (characters.test(character)) count++;
    else if (isPadded && character === "=") return wrongPadding(text, at, count);
    else if (!isLineEnd(character)) return at;
  }
  const inQuantum = count % 4;
  return inQuantum === 1 || (isPadded && inQuantum > 0) ? text.length - inQuantum : undefined;
}

function decode(text: string, alphabet: Alphabet): Checked<Buffer> {
  // Go counts bytes.
  const bytes = Buffer.from(text).toString("latin1");
  const corrupt = corruptAt(bytes, alphabet);
  if (corrupt !== undefined) return { error: `illegal base64 data at input byte ${corrupt}` };
  return { value: Buffer.from(bytes, "base64") };
}

/** Decodes base64 with the alphabet for URLs and without padding; line ends do not count. Errors are Go's. */
export const decodeBase64Url = (text: string): Checked<Buffer> =>
  decode(text, { characters: /[A-Za-z0-9_-]/, isPadded: false });

/** Decodes base64 with padding; line ends do not count. Errors are Go's. */
export const decodeBase64 = (text: string): Checked<Buffer> =>
  decode(text, { characters: /[A-Za-z0-9+/]/, isPadded: true });
