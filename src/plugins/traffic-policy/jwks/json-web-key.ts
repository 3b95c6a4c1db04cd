import { goJson } from "../../../sdk/go-json.ts";

/** The fields of a key, in the order in which go-jose writes them. */
const names = [
  "use",
  "kty",
  "kid",
  "crv",
  "alg",
  "k",
  "x",
  "y",
  "n",
  "e",
  "d",
  "p",
  "q",
  "dp",
  "dq",
  "qi",
  "x5c",
  "x5u",
  "x5t",
  "x5t#S256",
] as const;

type Name = (typeof names)[number];

/** A key as RFC 7517 writes it: numbers and coordinates are base64url. */
export type JsonWebKey = { readonly [Key in Exclude<Name, "x5c">]?: string | undefined } & {
  readonly x5c?: readonly string[] | undefined;
};

/** Fields that are numbers: they are written even where they are empty. */
const numbers: ReadonlySet<Name> = new Set(["k", "x", "y", "n", "e", "d", "p", "q", "dp", "dq", "qi"]);

/** As go-jose, whose copy of encoding/json is older than the short escapes for these two characters. */
const olderEscapes: Readonly<Record<string, string>> = { "\\b": "\\u0008", "\\f": "\\u000c" };

function written(value: string | readonly string[]): string {
  return goJson(value).replaceAll(/\\./g, (pair) => olderEscapes[pair] ?? pair);
}

function keyJson(key: JsonWebKey): string {
  const fields = names.flatMap((name) => {
    const value = key[name];
    return value === undefined || (value.length === 0 && !numbers.has(name)) ? [] : [`"${name}":${written(value)}`];
  });
  return `{${fields.join(",")}}`;
}

/** A key set as the controller writes it, whatever it was read from. */
export function keySetJson(keys: readonly JsonWebKey[]): string {
  return `{"keys":[${keys.map(keyJson).join(",")}]}`;
}
