import type { Checked } from "../../../sdk/tls/certificates.ts";
import { decodeBase64Url } from "./base64.ts";
import { jsonElements, jsonKind, jsonMembers, jsonString } from "./json-parts.ts";

const textNames = ["use", "kty", "kid", "crv", "alg", "x5u", "x5t", "x5t#S256"] as const;
const numberNames = ["k", "x", "y", "n", "e", "d", "p", "q", "dp", "dq", "qi"] as const;

type TextName = (typeof textNames)[number];
export type NumberName = (typeof numberNames)[number];

/** The fields of a JWK as they stand there, before anything is known of the key. */
export interface RawJsonWebKey {
  readonly texts: Readonly<Partial<Record<TextName, string>>>;
  readonly numbers: Readonly<Partial<Record<NumberName, Buffer>>>;
  /** Certificates, in base64. */
  readonly chain: readonly string[];
}

/** What reading a field found: an error that ends the reading, or one that only counts when no other ends it. */
interface FieldErrors {
  readonly fatal?: string | undefined;
  readonly late?: string | undefined;
}

interface Draft {
  readonly texts: Partial<Record<TextName, string>>;
  readonly numbers: Partial<Record<NumberName, Buffer>>;
  chain: readonly string[];
}

const isTextName = (name: string): name is TextName => (textNames as readonly string[]).includes(name);
const isNumberName = (name: string): name is NumberName => (numberNames as readonly string[]).includes(name);

/** As go-jose: a number in the wrong place ends the reading, other kinds let it go on. */
function wrongKind(value: string, type: string): FieldErrors {
  const kind = jsonKind(value);
  const error = `json: cannot unmarshal ${kind} into Go value of type ${type}`;
  return kind === "number" ? { fatal: error } : { late: error };
}

function readText(value: string, store: (text: string) => void): FieldErrors {
  const kind = jsonKind(value);
  if (kind !== "string") return kind === "null" ? {} : wrongKind(value, "string");
  store(jsonString(value));
  return {};
}

function readNumber(value: string, store: (bytes: Buffer | undefined) => void): FieldErrors {
  if (jsonKind(value) === "null") {
    store(undefined);
    return {};
  }
  let text = "";
  const { fatal, late } = readText(value, (read) => {
    text = read;
  });
  if (fatal ?? late) return { fatal: fatal ?? late };
  const decoded = decodeBase64Url(text);
  if ("error" in decoded) return { fatal: decoded.error };
  store(decoded.value);
  return {};
}

function readChain(value: string, store: (chain: readonly string[]) => void): FieldErrors {
  const kind = jsonKind(value);
  if (kind !== "array") return kind === "null" ? {} : wrongKind(value, "[]string");
  const chain: string[] = [];
  const lateErrors: string[] = [];
  for (const [index, element] of jsonElements(value).entries()) {
    chain[index] = "";
    const { fatal, late } = readText(element, (text) => {
      chain[index] = text;
    });
    if (fatal) return { fatal };
    if (late) lateErrors.push(late);
  }
  store(chain);
  return { late: lateErrors[0] };
}

function readField(name: string, value: string, draft: Draft): FieldErrors {
  if (name === "x5c") {
    return readChain(value, (chain) => {
      draft.chain = chain;
    });
  }
  if (isTextName(name)) {
    return readText(value, (text) => {
      draft.texts[name] = text;
    });
  }
  if (!isNumberName(name)) return {};
  return readNumber(value, (bytes) => {
    if (bytes) draft.numbers[name] = bytes;
  });
}

/** Reads the fields of a JWK from a valid JSON text; errors are those of go-jose's copy of encoding/json. */
export function readRawJsonWebKey(text: string): Checked<RawJsonWebKey> {
  const draft: Draft = { texts: {}, numbers: {}, chain: [] };
  const kind = jsonKind(text);
  if (kind === "null") return { value: draft };
  if (kind !== "object") return { error: `json: cannot unmarshal ${kind} into Go value of type jose.rawJSONWebKey` };
  const seen = new Set<string>();
  const lateErrors: string[] = [];
  for (const { name, value } of jsonMembers(text)) {
    if (seen.has(name)) return { error: `json: duplicate key '${name}' in object` };
    seen.add(name);
    const { fatal, late } = readField(name, value, draft);
    if (fatal) return { error: fatal };
    if (late) lateErrors.push(late);
  }
  const [error] = lateErrors;
  return error === undefined ? { value: draft } : { error };
}
