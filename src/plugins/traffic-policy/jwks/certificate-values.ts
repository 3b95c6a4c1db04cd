import { createHash, createPublicKey, type JsonWebKey as NodeJsonWebKey, type X509Certificate } from "node:crypto";
import { type Checked, parseCertificate, publicKey } from "../../../sdk/tls/certificates.ts";
import { decodeBase64, decodeBase64Url } from "./base64.ts";
import type { JsonWebKey } from "./json-web-key.ts";
import type { RawJsonWebKey } from "./raw-json-web-key.ts";

const failed = (text: string) => ({ error: `go-jose/go-jose: ${text}` });

/** Reads the chain of a key. */
export function certificateChain(chain: readonly string[]): Checked<readonly X509Certificate[]> {
  const certificates: X509Certificate[] = [];
  for (const text of chain) {
    const der = decodeBase64(text);
    const certificate = "value" in der ? parseCertificate(der.value) : der;
    if ("error" in certificate) return failed(`failed to unmarshal x5c field: ${certificate.error}`);
    certificates.push(certificate.value);
  }
  return { value: certificates };
}

function isSameKey(certificate: X509Certificate, { kty, crv, x, y, n, e }: JsonWebKey): boolean {
  const ofCertificate = publicKey(certificate);
  try {
    const key = createPublicKey({ key: { kty, crv, x, y, n, e } as NodeJsonWebKey, format: "jwk" });
    return ofCertificate?.equals(key) ?? false;
  } catch {
    return false;
  }
}

interface Digest {
  readonly name: "x5t" | "x5t#S256";
  readonly algorithm: "sha1" | "sha256";
  readonly size: number;
}

const digests: readonly Digest[] = [
  { name: "x5t", algorithm: "sha1", size: 20 },
  { name: "x5t#S256", algorithm: "sha256", size: 32 },
];

/** The digest of a certificate as it stands in a key: in base64url, or as kgateway's library reads it too, that of the digits. */
function digestBytes(text: string, { name, size }: Digest): Checked<Buffer> {
  const decoded = decodeBase64Url(text);
  if ("error" in decoded) return failed(`invalid JWK, ${name} header has invalid encoding`);
  if (decoded.value.length !== 2 * size) return decoded;
  const digits = decoded.value.toString("latin1");
  const wrong = digits.match(/[^0-9a-fA-F]/)?.[0];
  if (wrong === undefined) return { value: Buffer.from(digits, "hex") };
  const code = wrong.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  return failed(`invalid JWK, unable to hex decode ${name}: encoding/hex: invalid byte: U+${code} '${wrong}'`);
}

function certificateDigests(
  { texts }: RawJsonWebKey,
  leaf: X509Certificate | undefined,
): Checked<Partial<Record<Digest["name"], string>>> {
  const read: { readonly digest: Digest; readonly bytes: Buffer }[] = [];
  for (const digest of digests) {
    const bytes = digestBytes(texts[digest.name] ?? "", digest);
    if ("error" in bytes) return bytes;
    if (bytes.value.length > 0) read.push({ digest, bytes: bytes.value });
  }
  const ofWrongSize = read.find(({ digest, bytes }) => bytes.length !== digest.size);
  if (ofWrongSize) return failed(`invalid JWK, ${ofWrongSize.digest.name} header is of incorrect size`);
  const wrong =
    leaf && read.find(({ digest, bytes }) => !createHash(digest.algorithm).update(leaf.raw).digest().equals(bytes));
  if (wrong) return failed(`invalid JWK, x5c thumbprint does not match ${wrong.digest.name} value`);
  return { value: Object.fromEntries(read.map(({ digest, bytes }) => [digest.name, bytes.toString("base64url")])) };
}

/** What a key says of its certificates, once it is known that they belong to it. */
export function certificateValues(
  raw: RawJsonWebKey,
  key: JsonWebKey,
  certificates: readonly X509Certificate[],
): Checked<JsonWebKey> {
  const [leaf] = certificates;
  if (leaf && publicKey(leaf) && !isSameKey(leaf, key)) {
    return failed("invalid JWK, public keys in key and x5c fields do not match");
  }
  const read = certificateDigests(raw, leaf);
  if ("error" in read) return read;
  return {
    value: {
      x5c: certificates.map((certificate) => certificate.raw.toString("base64")),
      x5u: raw.texts.x5u,
      ...read.value,
    },
  };
}
