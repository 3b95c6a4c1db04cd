import type { Checked } from "../../../sdk/tls/certificates.ts";
import {
  bitString,
  bitStringBytes,
  derElement,
  derInteger,
  objectIdentifier,
  objectIdentifierText,
  sequence,
} from "./der.ts";
import { type EllipticCurve, ellipticCurves, isOnCurve } from "./elliptic-curve.ts";
import type { JsonWebKey } from "./json-web-key.ts";

const unsupported = "unsupported public key. only RSA, ECDSA, and Ed25519 public keys are supported in PEM format";

const integer = { tag: 2, isCompound: false, name: "" };

const largestExponent = 2n ** 63n - 1n;

interface RsaNumbers {
  readonly n: bigint;
  readonly e: bigint;
}

function numberBytes(number: bigint): string {
  const hex = number.toString(16);
  return Buffer.from(hex.padStart(hex.length + (hex.length % 2), "0"), "hex").toString("base64url");
}

const rsaKey = ({ n, e }: RsaNumbers): JsonWebKey => ({ kty: "RSA", n: numberBytes(n), e: numberBytes(e) });

/** The two numbers of a PKCS #1 key and whether something follows it; undefined where the bytes are no such key. */
function pkcs1(der: Buffer): (RsaNumbers & { readonly hasRest: boolean }) | undefined {
  const outer = derElement(der, 0, sequence("pkcs1PublicKey"));
  if ("error" in outer) return undefined;
  const modulus = derElement(outer.value.content, 0, integer);
  if ("error" in modulus) return undefined;
  const exponent = derElement(outer.value.content, modulus.value.end, integer);
  if ("error" in exponent) return undefined;
  const [n, e] = [derInteger(modulus.value.content), derInteger(exponent.value.content)];
  if (n === undefined || e === undefined || exponent.value.content.length > 8) return undefined;
  return { n, e, hasRest: outer.value.end < der.length };
}

interface KeyInfo {
  readonly algorithm: string;
  readonly parameters: Buffer;
  readonly key: Buffer;
  readonly hasRest: boolean;
}

function keyInfo(der: Buffer): Checked<KeyInfo> {
  const outer = derElement(der, 0, sequence("publicKeyInfo"));
  if ("error" in outer) return outer;
  const algorithm = derElement(outer.value.content, 0, sequence("AlgorithmIdentifier"));
  if ("error" in algorithm) return algorithm;
  const { content } = algorithm.value;
  const identifier = derElement(content, 0, objectIdentifier);
  if ("error" in identifier) return identifier;
  const name = objectIdentifierText(identifier.value.content);
  if ("error" in name) return name;
  const hasParameters = identifier.value.end < content.length;
  const parameters = hasParameters ? derElement(content, identifier.value.end) : undefined;
  if (parameters && "error" in parameters) return parameters;
  const bits = derElement(outer.value.content, algorithm.value.end, bitString);
  if ("error" in bits) return bits;
  const key = bitStringBytes(bits.value.content);
  if ("error" in key) return key;
  return {
    value: {
      algorithm: name.value,
      parameters: parameters?.value.whole ?? Buffer.alloc(0),
      key: key.value,
      hasRest: outer.value.end < der.length,
    },
  };
}

function rsa({ parameters, key }: KeyInfo): Checked<JsonWebKey> {
  if (parameters.toString("hex") !== "0500") return { error: "x509: RSA key missing NULL parameters" };
  const outer = derElement(key, 0, { ...integer, tag: 16, isCompound: true });
  if ("error" in outer) return { error: "x509: invalid RSA public key" };
  const { content } = outer.value;
  const modulus = derElement(content, 0, integer);
  const n = "value" in modulus ? derInteger(modulus.value.content) : undefined;
  if (n === undefined || "error" in modulus) return { error: "x509: invalid RSA modulus" };
  const exponent = derElement(content, modulus.value.end, integer);
  const e = "value" in exponent ? derInteger(exponent.value.content) : undefined;
  if (e === undefined || e > largestExponent) return { error: "x509: invalid RSA public exponent" };
  if (n <= 0n) return { error: "x509: RSA modulus is not a positive number" };
  if (e <= 0n) return { error: "x509: RSA public exponent is not a positive number" };
  return { value: rsaKey({ n, e }) };
}

/** A curve that the controller can read keys of, though it cannot write them as JWK. */
export const unwritableCurve = "P-224";

/** Curves by their object identifiers. */
const namedCurves: Readonly<Record<string, EllipticCurve>> = {
  "1.3.132.0.33": { name: unwritableCurve, size: 28 },
  ...Object.fromEntries(
    ["1.2.840.10045.3.1.7", "1.3.132.0.34", "1.3.132.0.35"].map((name, index) => [name, ellipticCurves[index]]),
  ),
} as Readonly<Record<string, EllipticCurve>>;

function elliptic({ parameters, key }: KeyInfo): Checked<JsonWebKey> {
  const identifier = derElement(parameters, 0, objectIdentifier);
  const name = "value" in identifier ? objectIdentifierText(identifier.value.content) : identifier;
  if ("error" in name) return { error: "x509: invalid ECDSA parameters" };
  const curve = namedCurves[name.value];
  if (!curve) return { error: "x509: unsupported elliptic curve" };
  if (key[0] !== 4) return { error: "ecdsa: invalid uncompressed public key" };
  const [x, y] = [key.subarray(1, 1 + curve.size), key.subarray(1 + curve.size)];
  const point = `${curve.name.replace("-", "")} point`;
  if (y.length !== curve.size) return { error: `invalid ${point} encoding` };
  if (curve.name !== unwritableCurve && !isOnCurve(curve, x, y)) return { error: `${point} not on curve` };
  return { value: { kty: "EC", crv: curve.name, x: x.toString("base64url"), y: y.toString("base64url") } };
}

function edwards({ parameters, key }: KeyInfo): Checked<JsonWebKey> {
  if (parameters.length > 0) return { error: "x509: Ed25519 key encoded with illegal parameters" };
  if (key.length !== 32) return { error: "x509: wrong Ed25519 public key size" };
  return { value: { kty: "OKP", crv: "Ed25519", x: key.toString("base64url") } };
}

const algorithms: Readonly<Record<string, (info: KeyInfo) => Checked<JsonWebKey>>> = {
  "1.2.840.113549.1.1.1": rsa,
  "1.2.840.10045.2.1": elliptic,
  "1.3.101.112": edwards,
  // X25519 and DSA
  "1.3.101.110": () => ({ error: unsupported }),
  "1.2.840.10040.4.1": () => ({ error: unsupported }),
};

function pkix(der: Buffer): Checked<JsonWebKey> {
  const info = keyInfo(der);
  if ("error" in info) {
    if (!pkcs1(der)) return info;
    return {
      error: "x509: failed to parse public key (use ParsePKCS1PublicKey instead for this key format)",
    };
  }
  if (info.value.hasRest) return { error: "x509: trailing data after ASN.1 of public-key" };
  const read = algorithms[info.value.algorithm];
  return read ? read(info.value) : { error: "x509: unknown public key algorithm" };
}

/** Reads a public key in either of its encodings, PKCS #1 or PKIX; errors are those of Go's `x509.ParsePKIXPublicKey`. */
export function publicKeyOf(der: Buffer): Checked<JsonWebKey> {
  const key = pkcs1(der);
  const isKey = key && !key.hasRest && key.n > 0n && key.e > 0n && key.e < 2n ** 31n;
  return isKey ? { value: rsaKey(key) } : pkix(der);
}
