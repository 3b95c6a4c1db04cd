import type { Token } from "./tokens.ts";

const typesOfKinds: Readonly<Record<string, string>> = {
  name: "IDENTIFIER",
  escaped: "ESC_IDENTIFIER",
  int: "NUM_INT",
  uint: "NUM_UINT",
  float: "NUM_FLOAT",
  string: "STRING",
  bytes: "BYTES",
  end: "<EOF>",
};

/** Goes through tokens; the end stays the next token for ever. */
export interface TokenCursor {
  /** The token so many ahead; 1 is the next. */
  readonly token: (ahead?: number) => Token;
  /** Its type as the grammar names it. */
  readonly look: (ahead?: number) => string;
  readonly consume: () => void;
  readonly skipUntil: (wanted: ReadonlySet<string>) => void;
  readonly skipAll: () => void;
  readonly index: () => number;
}

export function createTokenCursor(tokens: readonly Token[]): TokenCursor {
  const end: Token = tokens.at(-1) ?? { kind: "end", text: "<EOF>", at: 0 };
  let index = 0;
  const token = (ahead = 1): Token => tokens[index + ahead - 1] ?? end;
  const look = (ahead = 1): string => {
    const { kind, text } = token(ahead);
    return typesOfKinds[kind] ?? `'${text}'`;
  };
  const consume = (): void => {
    if (token().kind !== "end") index += 1;
  };
  return {
    token,
    look,
    consume,
    skipUntil(wanted) {
      while (token().kind !== "end" && !wanted.has(look())) consume();
    },
    skipAll() {
      index = Math.max(0, tokens.length - 1);
    },
    index: () => index,
  };
}
