import type { Checked } from "../../../sdk/tls/certificates.ts";
import { ellipticCurves, isOnCurve } from "./elliptic-curve.ts";
import type { JsonWebKey } from "./json-web-key.ts";
import type { NumberName, RawJsonWebKey } from "./raw-json-web-key.ts";
import { rsaPrivateKeyError } from "./rsa-private-key.ts";

const unsupported = "go-jose/go-jose: unsupported key type/format";

const failed = (text: string) => ({ error: `go-jose/go-jose: ${text}` });

const base64Url = (bytes: Buffer): string => bytes.toString("base64url");

/** A number without the zeros before it. */
function shortest(bytes: Buffer | undefined): Buffer | undefined {
  const first = bytes?.findIndex((byte) => byte !== 0) ?? 0;
  return first < 0 ? Buffer.alloc(0) : bytes?.subarray(first);
}

const number = (bytes: Buffer | undefined): string | undefined => {
  const short = shortest(bytes);
  return short && base64Url(short);
};

/** So many bytes, cut off or filled with zeros at the end. */
const sized = (bytes: Buffer, size: number): Buffer => Buffer.concat([bytes, Buffer.alloc(size)], size);

function missing(numbers: RawJsonWebKey["numbers"], names: readonly NumberName[]): string | undefined {
  const absent = names.filter((name) => !numbers[name]);
  return absent.length > 0 ? absent.map((name) => name.toUpperCase()).join(", ") : undefined;
}

function elliptic({ texts, numbers }: RawJsonWebKey): Checked<JsonWebKey> {
  const { x, y, d } = numbers;
  const curve = ellipticCurves.find(({ name }) => name === texts.crv);
  if (!curve) return failed(`unsupported elliptic curve '${texts.crv ?? ""}'`);
  const absent = missing(numbers, ["x", "y"]);
  if (!x || !y) {
    return failed(d ? `invalid EC private key, missing ${absent} value(s)` : "invalid EC key, missing x/y values");
  }
  const wrong = Object.entries({ x, y, d: d ?? x }).find(([, bytes]) => bytes.length !== curve.size);
  if (wrong) return failed(`invalid EC ${d ? "private" : "public"} key, wrong length for ${wrong[0]}`);
  if (!isOnCurve(curve, x, y)) return failed("invalid EC key, X/Y are not on declared curve");
  return { value: { kty: "EC", crv: curve.name, x: base64Url(x), y: base64Url(y), d: d && base64Url(d) } };
}

/** As go-jose: of an exponent only the last eight bytes count. */
const exponent = (bytes: Buffer): string | undefined => number(bytes.subarray(-8));

function rsa({ numbers }: RawJsonWebKey): Checked<JsonWebKey> {
  const { n, e, d, p, q, dp, dq, qi } = numbers;
  if (!d) {
    if (!n || !e) return failed("invalid RSA key, missing n/e values");
    return { value: { kty: "RSA", n: number(n), e: exponent(e) } };
  }
  if (!n || !e || !p || !q) {
    return failed(`invalid RSA private key, missing ${missing(numbers, ["n", "e", "d", "p", "q"])} value(s)`);
  }
  const error = rsaPrivateKeyError(numbers);
  if (error) return { error };
  const secrets = { d: number(d), p: number(p), q: number(q), dp: number(dp), dq: number(dq), qi: number(qi) };
  return { value: { kty: "RSA", n: number(n), e: exponent(e), ...secrets } };
}

function symmetric({ numbers, chain }: RawJsonWebKey): Checked<JsonWebKey> {
  if (chain.length > 0) return failed("invalid JWK, found 'oct' (symmetric) key with cert chain");
  const { k } = numbers;
  if (!k) return failed("invalid OCT (symmetric) key, missing k value");
  return { value: { kty: "oct", k: k.length > 0 ? base64Url(k) : undefined } };
}

function edwards({ texts, numbers }: RawJsonWebKey): Checked<JsonWebKey> {
  const { x, d } = numbers;
  if (texts.crv !== "Ed25519") return { error: unsupported };
  if (!x) {
    return failed(d ? "invalid Ed25519 private key, missing X value(s)" : "invalid Ed key, missing x value");
  }
  const secret = d && base64Url(sized(d, 32));
  return { value: { kty: "OKP", crv: "Ed25519", x: base64Url(sized(x, 32)), d: secret } };
}

const types: Readonly<Record<string, (raw: RawJsonWebKey) => Checked<JsonWebKey>>> = {
  EC: elliptic,
  RSA: rsa,
  oct: symmetric,
  OKP: edwards,
};

/** The numbers that make a key of its type, or what go-jose says is wrong with them. */
export function keyValues(raw: RawJsonWebKey): Checked<JsonWebKey> {
  const { kty = "" } = raw.texts;
  if (kty === "") return failed("missing json web key type");
  const read = Object.hasOwn(types, kty) ? types[kty] : undefined;
  return read ? read(raw) : { error: unsupported };
}
