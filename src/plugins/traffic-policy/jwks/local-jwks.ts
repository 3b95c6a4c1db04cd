import type { Checked } from "../../../sdk/tls/certificates.ts";
import { pemBlocks } from "../../../sdk/tls/pem.ts";
import { jsonSyntaxError } from "./json-syntax.ts";
import type { JsonWebKey } from "./json-web-key.ts";
import { publicKeyOf, unwritableCurve } from "./public-key-der.ts";
import { readKey, readKeySet } from "./read-key-set.ts";

/** As kgateway: keys on every elliptic curve count as ES256. */
const pemAlgorithms: Readonly<Record<string, string>> = { RSA: "RS256", EC: "ES256", OKP: "EdDSA" };

function readPem(text: string): Checked<readonly JsonWebKey[]> {
  const [block] = pemBlocks(Buffer.from(text).toString("latin1"));
  if (!block) return { error: "no PEM block found" };
  const key = publicKeyOf(block.der);
  if ("error" in key) return key;
  return { value: [{ ...key.value, alg: pemAlgorithms[key.value.kty ?? ""], use: "sig" }] };
}

function readSingleKey(text: string): Checked<readonly JsonWebKey[]> {
  const key = readKey(text);
  return "error" in key ? key : { value: [key.value] };
}

const ifJson = (read: (text: string) => Checked<readonly JsonWebKey[]>) => (text: string) => {
  const error = jsonSyntaxError(text);
  return error === undefined ? read(text) : { error };
};

/** What keys may be written as, in the order in which the controller tries them. */
const encodings = {
  PEM: readPem,
  JWKS: ifJson(readKeySet),
  JWK: ifJson(readSingleKey),
};

function readKeys(text: string): Checked<readonly JsonWebKey[]> {
  const errors: string[] = [];
  for (const [name, read] of Object.entries(encodings)) {
    const keys = read(text);
    if ("value" in keys) return keys;
    errors.push(`${name} ${keys.error}`);
  }
  return { error: errors.join("\n") };
}

/** Keys to check tokens with, written as PEM, as a key set or as one key. */
export function localJwks(text: string): Checked<readonly JsonWebKey[]> {
  const keys = readKeys(text);
  if ("error" in keys) return { error: `failed to parse inline jwks: cannot parse local jwks: ${keys.error}` };
  if (keys.value.some(({ crv }) => crv === unwritableCurve)) {
    const reason = "go-jose/go-jose: unsupported/unknown elliptic curve";
    return {
      error: `failed to serialize inline jwks: json: error calling MarshalJSON for type jose.JSONWebKey: ${reason}`,
    };
  }
  return keys;
}
