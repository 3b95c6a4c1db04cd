import type { JsonWebKey } from "./json-web-key.ts";

const curveAlgorithms: Readonly<Record<string, string>> = { "P-256": "ES256", "P-384": "ES384", "P-521": "ES512" };

/** Algorithms by the type of the key, as far as Envoy looks at them. */
const fits: Readonly<Record<string, (algorithm: string, key: JsonWebKey) => boolean>> = {
  RSA: (algorithm) => /^[RP]S/.test(algorithm),
  EC: (algorithm, { crv = "" }) => algorithm === curveAlgorithms[crv],
  OKP: (algorithm) => algorithm === "EdDSA",
  oct: (algorithm) => algorithm.startsWith("HS"),
};

/**
 * Why Envoy cannot use a key; undefined where it can.
 * Source: `src/jwks.cc` of https://github.com/google/jwt_verify_lib, of which Envoy has a copy.
 */
export function envoyObjection(key: JsonWebKey): string | undefined {
  const { kty = "", crv, alg = "", n, e, k } = key;
  if (kty === "RSA" && (!n || !e)) return "an RSA key has an empty number";
  if (kty === "oct" && !k) return "a symmetric key is empty";
  if (alg === "" || fits[kty]?.(alg, key)) return undefined;
  return `the algorithm ${alg} is not for keys of the type ${kty}${crv ? ` on the curve ${crv}` : ""}`;
}
