import { generateKeyPairSync, type KeyObject } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frontCertificate, frontKey } from "../../../sdk/tls/shop-certificates.ts";
import { envoyObjection } from "./envoy-key.ts";
import { type JsonWebKey, keySetJson } from "./json-web-key.ts";
import { localJwks } from "./local-jwks.ts";

const ec = (namedCurve: string): KeyObject => generateKeyPairSync("ec", { namedCurve }).publicKey;

const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
const edwards = generateKeyPairSync("ed25519");
const curves = { "P-256": ec("P-256"), "P-384": ec("P-384"), "P-521": ec("P-521") };

const pem = (key: KeyObject, type: "spki" | "pkcs1" = "spki") => key.export({ type, format: "pem" }).toString();
const jwk = (key: KeyObject) => key.export({ format: "jwk" }) as JsonWebKey;

/** The text that Envoy would get. */
function written(text: string): string {
  const keys = localJwks(text);
  return "value" in keys ? keySetJson(keys.value) : keys.error;
}

const set = (...keys: readonly object[]) => JSON.stringify({ keys });
const prefix = "failed to parse inline jwks: cannot parse local jwks: ";
const refused = (pemError: string, setError: string, keyError = setError) =>
  `${prefix}PEM ${pemError}\nJWKS ${setError}\nJWK ${keyError}`;
const noKey = "go-jose/go-jose: missing json web key type";
const noJson = "invalid character '-' in numeric literal";

describe("a PEM key", () => {
  test.each([
    ["RSA", pem(rsa.publicKey), { use: "sig", kty: "RSA", alg: "RS256", ...jwk(rsa.publicKey) }],
    ["RSA in PKCS #1", pem(rsa.publicKey, "pkcs1"), { use: "sig", kty: "RSA", alg: "RS256", ...jwk(rsa.publicKey) }],
    ["Ed25519", pem(edwards.publicKey), { use: "sig", alg: "EdDSA", ...jwk(edwards.publicKey) }],
    ["P-256", pem(curves["P-256"]), { use: "sig", alg: "ES256", ...jwk(curves["P-256"]) }],
    ["P-384", pem(curves["P-384"]), { use: "sig", alg: "ES256", ...jwk(curves["P-384"]) }],
    ["P-521", pem(curves["P-521"]), { use: "sig", alg: "ES256", ...jwk(curves["P-521"]) }],
  ])("on %s", (_, text, key) => {
    expect(JSON.parse(written(text))).toEqual({ keys: [key] });
    expect(written(`the keys of the shop\n${text.replaceAll("\n", "\r\n")}and more`)).toBe(written(text));
  });

  test("has its fields in the order of go-jose", () => {
    expect(Object.keys(JSON.parse(written(pem(curves["P-256"]))).keys[0])).toEqual([
      "use",
      "kty",
      "crv",
      "alg",
      "x",
      "y",
    ]);
  });

  const mismatch = (found: string, place: string) =>
    `asn1: structure error: tags don't match (${found}}) {optional:false explicit:false application:false private:false defaultValue:<nil> tag:<nil> stringType:0 timeType:0 set:false omitEmpty:false} ${place}`;

  test.each([
    [
      "a certificate",
      frontCertificate,
      mismatch("6 vs {class:2 tag:0 length:3 isCompound:true", "ObjectIdentifier @2"),
    ],
    ["a private key", frontKey, mismatch("16 vs {class:0 tag:2 length:1 isCompound:false", "AlgorithmIdentifier @2")],
    ["a curve of coins", pem(ec("secp256k1")), "x509: unsupported elliptic curve"],
    [
      "a key for something else",
      pem(generateKeyPairSync("x25519").publicKey),
      "unsupported public key. only RSA, ECDSA, and Ed25519 public keys are supported in PEM format",
    ],
    ["another algorithm", pem(generateKeyPairSync("ed448").publicKey), "x509: unknown public key algorithm"],
    ["nothing", "-----BEGIN PUBLIC KEY-----\n-----END PUBLIC KEY-----\n", "asn1: syntax error: sequence truncated"],
  ])("cannot be %s", (_, text, error) => {
    expect(written(text)).toBe(refused(error, noJson));
  });

  test("cannot be on a curve that has no name among JWKs", () => {
    expect(written(pem(ec("secp224r1")))).toBe(
      "failed to serialize inline jwks: json: error calling MarshalJSON for type jose.JSONWebKey: go-jose/go-jose: unsupported/unknown elliptic curve",
    );
  });
});

describe("a key set", () => {
  const key = jwk(curves["P-384"]);

  test("keeps what go-jose knows, in its order", () => {
    const { kty, crv, x, y } = key;
    const text = set({ y, x, kid: "<shop>\b", key_ops: ["verify"], crv, kty, alg: "ES384", use: "" });
    expect(written(text)).toBe(
      `{"keys":[{"kty":"EC","kid":"\\u003cshop\\u003e\\u0008","crv":"P-384","alg":"ES384","x":"${x}","y":"${y}"}]}`,
    );
  });

  test("may hold keys of every type, and one key needs no set", () => {
    const keys = [jwk(rsa.publicKey), jwk(rsa.privateKey), key, jwk(edwards.privateKey), { kty: "oct", k: "c2hvcA" }];
    expect(JSON.parse(written(set(...keys)))).toEqual({ keys });
    for (const one of keys) expect(JSON.parse(written(JSON.stringify(one)))).toEqual({ keys: [one] });
  });

  test("may be spelled otherwise", () => {
    expect(written(`{"KEYS": [${JSON.stringify(key)}]}`)).toBe(written(set(key)));
  });

  test("numbers lose the zeros before them, coordinates do not", () => {
    const { n, e } = jwk(rsa.publicKey);
    const longer = (text = "") =>
      Buffer.concat([Buffer.alloc(2), Buffer.from(text, "base64url")]).toString("base64url");
    expect(written(set({ kty: "RSA", n: longer(n), e: longer(e) }))).toBe(written(set({ kty: "RSA", n, e })));
    expect(written(set({ ...key, x: longer(key.x) }))).toBe(
      refused("no PEM block found", "go-jose/go-jose: invalid EC public key, wrong length for x", noKey),
    );
  });

  const jose = (text: string) => `go-jose/go-jose: ${text}`;

  test.each([
    ["{}", "no keys in set", noKey],
    ["null", "no keys in set", noKey],
    [
      "[]",
      "json: cannot unmarshal array into Go value of type jose.JSONWebKeySet",
      "json: cannot unmarshal array into Go value of type jose.rawJSONWebKey",
    ],
    [
      '{"keys": 1}',
      "json: cannot unmarshal number into Go struct field JSONWebKeySet.keys of type []jose.JSONWebKey",
      noKey,
    ],
    [set({ kty: "PQC" }), jose("unsupported key type/format"), noKey],
    [set({ kty: "OKP", crv: "X25519" }), jose("unsupported key type/format"), noKey],
    [set({ kty: "RSA", n: "AA" }), jose("invalid RSA key, missing n/e values"), noKey],
    [
      set({ kty: "RSA", n: "AA", e: "AA", d: "AA", p: "AA" }),
      jose("invalid RSA private key, missing Q value(s)"),
      noKey,
    ],
    [set({ kty: "EC", crv: "P-1" }), jose("unsupported elliptic curve 'P-1'"), noKey],
    [set({ ...key, x: key.y }), jose("invalid EC key, X/Y are not on declared curve"), noKey],
    [set({ kty: "OKP", crv: "Ed25519" }), jose("invalid Ed key, missing x value"), noKey],
    [set({ kty: "oct" }), jose("invalid OCT (symmetric) key, missing k value"), noKey],
    [set({ kty: "oct", k: "?" }), "illegal base64 data at input byte 0", noKey],
    [set({ kty: 1 }), "json: cannot unmarshal number into Go value of type string", noKey],
    ['{"keys": [{"kid": "a", "kid": "b"}]}', "json: duplicate key 'kid' in object", noKey],
    [set({ ...key, x5t: "AA" }), jose("invalid JWK, x5t header is of incorrect size"), noKey],
    [set({ ...key, x5c: ["AA"] }), jose("failed to unmarshal x5c field: illegal base64 data at input byte 0"), noKey],
  ])("cannot be %s", (text, setError, keyError) => {
    expect(written(text)).toBe(refused("no PEM block found", setError, keyError));
  });

  test("may carry certificates, if they are for its keys", () => {
    const x5c = [frontCertificate.replaceAll(/-----.*-----|\n/g, "")];
    expect(written(set({ ...key, x5c }))).toContain("public keys in key and x5c fields do not match");
  });
});

test("whatever is changed in keys, nothing is thrown", () => {
  const texts = [pem(rsa.publicKey), pem(curves["P-256"]), set(jwk(edwards.publicKey), jwk(rsa.privateKey))];
  const changed = fc
    .tuple(fc.constantFrom(...texts), fc.nat(), fc.string({ maxLength: 2 }))
    .map(([text, at, added]) => text.slice(0, at % text.length) + added + text.slice((at % text.length) + 1));
  fc.assert(
    fc.property(changed, (text) => {
      const keys = localJwks(text);
      expect("error" in keys ? keys.error : JSON.parse(keySetJson(keys.value)).keys).not.toHaveLength(0);
    }),
    { numRuns: 500 },
  );
});

test.each([
  [{ kty: "RSA", n: "AQ", e: "AQ" }, undefined],
  [{ kty: "RSA", n: "AQ", e: "AQ", alg: "PS512" }, undefined],
  [{ kty: "RSA", n: "AQ", e: "AQ", alg: "ES256" }, "the algorithm ES256 is not for keys of the type RSA"],
  [{ kty: "RSA", n: "AQ", e: "" }, "an RSA key has an empty number"],
  [{ kty: "EC", crv: "P-521", alg: "ES512" }, undefined],
  [{ kty: "EC", crv: "P-384", alg: "ES256" }, "the algorithm ES256 is not for keys of the type EC on the curve P-384"],
  [{ kty: "OKP", crv: "Ed25519", alg: "EdDSA" }, undefined],
  [{ kty: "oct", k: "AQ", alg: "A128KW" }, "the algorithm A128KW is not for keys of the type oct"],
  [{ kty: "oct" }, "a symmetric key is empty"],
])("Envoy on %j: %s", (key, objection) => {
  expect(envoyObjection(key)).toBe(objection);
});
