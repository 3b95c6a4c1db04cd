import type { Checked } from "../../../sdk/tls/certificates.ts";
import { certificateChain, certificateValues } from "./certificate-values.ts";
import { jsonElements, jsonKind, jsonMembers } from "./json-parts.ts";
import type { JsonWebKey } from "./json-web-key.ts";
import { keyValues } from "./key-values.ts";
import { readRawJsonWebKey } from "./raw-json-web-key.ts";

/** Reads one key from a valid JSON text, as go-jose does. */
export function readKey(text: string): Checked<JsonWebKey> {
  const raw = readRawJsonWebKey(text);
  if ("error" in raw) return raw;
  const certificates = certificateChain(raw.value.chain);
  if ("error" in certificates) return certificates;
  const values = keyValues(raw.value);
  if ("error" in values) return values;
  const ofCertificates = certificateValues(raw.value, values.value, certificates.value);
  if ("error" in ofCertificates) return ofCertificates;
  const { use, kid, alg } = raw.value.texts;
  return { value: { ...values.value, ...ofCertificates.value, use, kid, alg } };
}

function readKeys(text: string): Checked<readonly JsonWebKey[]> {
  const keys: JsonWebKey[] = [];
  for (const element of jsonElements(text)) {
    const key = readKey(element);
    if ("error" in key) return key;
    keys.push(key.value);
  }
  return { value: keys };
}

/** As Go, which tells the names of fields apart by more than their case only where it must. */
const isKeysField = (name: string): boolean => /^keys$/iu.test(name);

/** Reads a key set from a valid JSON text, as Go does; a set without keys is not one. */
export function readKeySet(text: string): Checked<readonly JsonWebKey[]> {
  const kind = jsonKind(text);
  if (kind !== "object" && kind !== "null") {
    return { error: `json: cannot unmarshal ${kind} into Go value of type jose.JSONWebKeySet` };
  }
  let keys: readonly JsonWebKey[] = [];
  let late: string | undefined;
  for (const { name, value } of kind === "object" ? jsonMembers(text) : []) {
    if (!isKeysField(name)) continue;
    const valueKind = jsonKind(value);
    if (valueKind === "array") {
      const read = readKeys(value);
      if ("error" in read) return read;
      keys = read.value;
    } else if (valueKind === "null") {
      keys = [];
    } else {
      late ??= `json: cannot unmarshal ${valueKind} into Go struct field JSONWebKeySet.keys of type []jose.JSONWebKey`;
    }
  }
  if (late !== undefined) return { error: late };
  return keys.length > 0 ? { value: keys } : { error: "no keys in set" };
}
