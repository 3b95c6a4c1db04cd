/** What comes next in a JSON text: the state after one more character, or why it may not stand there. */
type State = (character: string, open: Open[]) => State | { readonly error: string };

/** An object or array that has begun, and which part of it is being read. */
type Open = "key" | "value" | "element";

const deepest = 10_000;

const shortEscapes: Readonly<Record<string, string>> = {
  "\u0007": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
  "'": "\\'",
};

/** A character as Go's messages show it; of one that takes several bytes the first is shown, as if it were a character. */
function quoted(character: string): string {
  const byte = Buffer.from(character)[0] ?? 0;
  const short = shortEscapes[character];
  if (short) return `'${short}'`;
  if (byte < 0x20 || byte === 0x7f) return `'\\x${byte.toString(16).padStart(2, "0")}'`;
  if ((byte > 0x7f && byte <= 0xa0) || byte === 0xad) return `'\\u${byte.toString(16).padStart(4, "0")}'`;
  return `'${String.fromCharCode(byte)}'`;
}

const failed = (character: string, context: string) => ({ error: `invalid character ${quoted(character)} ${context}` });

const isSpace = (character: string) => /[ \t\r\n]/.test(character);
const isDigit = (character: string) => /[0-9]/.test(character);

const endTop: State = (character) => (isSpace(character) ? endTop : failed(character, "after top-level value"));

const afterPart: Readonly<Record<Open, State>> = {
  key(character, open) {
    if (character !== ":") return failed(character, "after object key");
    open.splice(-1, 1, "value");
    return beginValue;
  },
  value(character, open) {
    if (character === "}") return close(open);
    if (character !== ",") return failed(character, "after object key:value pair");
    open.splice(-1, 1, "key");
    return beginKey;
  },
  element(character, open) {
    if (character === "]") return close(open);
    return character === "," ? beginValue : failed(character, "after array element");
  },
};

function close(open: Open[]): State {
  open.pop();
  return endValue;
}

const endValue: State = (character, open) => {
  const part = open.at(-1);
  if (!part) return endTop(character, open);
  return isSpace(character) ? endValue : afterPart[part](character, open);
};

function begin(part: Open, next: State): State {
  return (character, open) => {
    open.push(part);
    return open.length > deepest ? failed(character, "exceeded max depth") : next;
  };
}

/** The rest of a word that has begun. */
function word(whole: string, at: number): State {
  return (character) => {
    const expected = whole[at];
    if (character !== expected) return failed(character, `in literal ${whole} (expecting '${expected}')`);
    return at + 1 === whole.length ? endValue : word(whole, at + 1);
  };
}

const beginKey: State = (character) => {
  if (isSpace(character)) return beginKey;
  return character === '"' ? inString : failed(character, "looking for beginning of object key string");
};

const firstKey: State = (character, open) => {
  if (isSpace(character)) return firstKey;
  return character === "}" ? close(open) : beginKey(character, open);
};

const firstElement: State = (character, open) => {
  if (isSpace(character)) return firstElement;
  return character === "]" ? close(open) : beginValue(character, open);
};

const inString: State = (character) => {
  if (character === '"') return endValue;
  if (character === "\\") return inEscape;
  return character < " " ? failed(character, "in string literal") : inString;
};

const inEscape: State = (character) => {
  if (character === "u") return hexadecimal(4);
  return /["\\/bfnrt]/.test(character) ? inString : failed(character, "in string escape code");
};

function hexadecimal(left: number): State {
  return (character) => {
    if (!/[0-9a-fA-F]/.test(character)) return failed(character, "in \\u hexadecimal character escape");
    return left === 1 ? inString : hexadecimal(left - 1);
  };
}

const afterMinus: State = (character) => {
  if (character === "0") return afterInteger;
  return isDigit(character) ? inInteger : failed(character, "in numeric literal");
};

const inInteger: State = (character, open) => (isDigit(character) ? inInteger : afterInteger(character, open));

const afterInteger: State = (character, open) => {
  if (character === ".") return afterPoint;
  return /[eE]/.test(character) ? afterE : endValue(character, open);
};

const afterPoint: State = (character) =>
  isDigit(character) ? inFraction : failed(character, "after decimal point in numeric literal");

const inFraction: State = (character, open) => {
  if (isDigit(character)) return inFraction;
  return /[eE]/.test(character) ? afterE : endValue(character, open);
};

const afterE: State = (character, open) => (/[+-]/.test(character) ? beginExponent : beginExponent(character, open));

const beginExponent: State = (character) =>
  isDigit(character) ? inExponent : failed(character, "in exponent of numeric literal");

const inExponent: State = (character, open) => (isDigit(character) ? inExponent : endValue(character, open));

const firstCharacters: Readonly<Record<string, State>> = {
  "{": begin("key", (character, open) => firstKey(character, open)),
  "[": begin("element", (character, open) => firstElement(character, open)),
  '"': () => inString,
  "-": () => afterMinus,
  "0": () => afterInteger,
  t: () => word("true", 1),
  f: () => word("false", 1),
  n: () => word("null", 1),
};

function beginValue(character: string, open: Open[]): ReturnType<State> {
  if (isSpace(character)) return beginValue;
  const first = firstCharacters[character];
  if (first) return first(character, open);
  return isDigit(character) ? inInteger : failed(character, "looking for beginning of value");
}

/**
 * What is wrong with a JSON text, in the words of Go's encoding/json; undefined where it is one.
 * It keeps no stack of calls, so that no depth of nesting can exhaust it.
 */
export function jsonSyntaxError(text: string): string | undefined {
  const open: Open[] = [];
  let state: State = beginValue;
  // As Go, which ends the text with a space, and says so where that is the character that does not fit.
  for (const character of `${text} `) {
    const next = state(character, open);
    if ("error" in next) return next.error;
    state = next;
  }
  return state === endTop ? undefined : "unexpected end of JSON input";
}
