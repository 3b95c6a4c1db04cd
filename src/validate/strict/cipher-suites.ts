const suites =
  "ECDHE-ECDSA-AES128-GCM-SHA256 ECDHE-RSA-AES128-GCM-SHA256 ECDHE-ECDSA-AES256-GCM-SHA384 ECDHE-RSA-AES256-GCM-SHA384 " +
  "ECDHE-ECDSA-CHACHA20-POLY1305 ECDHE-RSA-CHACHA20-POLY1305 ECDHE-PSK-CHACHA20-POLY1305 ECDHE-ECDSA-AES128-SHA " +
  "ECDHE-RSA-AES128-SHA ECDHE-PSK-AES128-CBC-SHA ECDHE-ECDSA-AES256-SHA ECDHE-RSA-AES256-SHA ECDHE-PSK-AES256-CBC-SHA " +
  "ECDHE-RSA-AES128-SHA256 ECDHE-ECDSA-AES128-SHA256 AES128-GCM-SHA256 AES256-GCM-SHA384 AES128-SHA PSK-AES128-CBC-SHA " +
  "AES256-SHA PSK-AES256-CBC-SHA DES-CBC3-SHA";

/** The same by the names of their registry. */
const registeredSuites =
  "TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384 " +
  "TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256 " +
  "TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256 TLS_ECDHE_PSK_WITH_CHACHA20_POLY1305_SHA256 " +
  "TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA TLS_ECDHE_PSK_WITH_AES_128_CBC_SHA " +
  "TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA TLS_ECDHE_PSK_WITH_AES_256_CBC_SHA " +
  "TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256 TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256 TLS_RSA_WITH_AES_128_GCM_SHA256 " +
  "TLS_RSA_WITH_AES_256_GCM_SHA384 TLS_RSA_WITH_AES_128_CBC_SHA TLS_RSA_WITH_AES_256_CBC_SHA " +
  "TLS_PSK_WITH_AES_128_CBC_SHA TLS_PSK_WITH_AES_256_CBC_SHA TLS_RSA_WITH_3DES_EDE_CBC_SHA";

const groupsOfSuites =
  "ALL DEFAULT HIGH FIPS kRSA RSA kECDHE kEECDH EECDH ECDHE ECDH kPSK PSK aRSA aECDSA ECDSA aPSK 3DES AES128 AES256 AES " +
  "AESGCM CHACHA20 SHA SHA1 SSLv3 TLSv1 TLSv1.2";

/** Measured with Envoy 1.38.3. */
const known: ReadonlySet<string> = new Set(`${suites} ${registeredSuites} ${groupsOfSuites}`.split(" "));

const operator = /^[-+!]/;

const isKnown = (rule: string): boolean => rule.split("+").every((name) => known.has(name));

/** The suites of a rule: one, or several of equal rank in brackets. */
const suitesOf = (rule: string): readonly string[] => rule.replace(/^\[|\]$/g, "").split("|");

/** What Envoy finds wrong with cipher suites, in its words; undefined where it takes them. */
export function cipherSuitesRefusal(cipherSuites: readonly string[]): string | undefined {
  const text = cipherSuites.join(":");
  const rules = text.split(":").filter((rule) => rule !== "");
  if (rules.length === 0) return undefined;
  const each = rules.flatMap(suitesOf);
  const rejected = each.map((rule) => rule.replace(operator, "")).filter((rule) => !isKnown(rule));
  // Rules that only take suites away leave none, and ranks in brackets do not go together with such rules.
  const isUsable = rules.some((rule) => !operator.test(rule));
  const isMixed = rules.some((rule) => rule.startsWith("[")) && rules.some((rule) => operator.test(rule));
  if (rejected.length === 0 && isUsable && !isMixed) return undefined;
  const names = rejected.join(", ");
  const individually = `The following ciphers were rejected when tried individually: ${names}`.trimEnd();
  return `Failed to initialize cipher suites ${text}. ${individually}`;
}

const curves: ReadonlySet<string> = new Set([
  "P-224",
  "P-256",
  "P-384",
  "P-521",
  "X25519",
  "X25519MLKEM768",
  "X25519Kyber768Draft00",
  "secp224r1",
  "secp384r1",
  "secp521r1",
  "prime256v1",
  "x25519",
]);

/** What Envoy finds wrong with the curves of a key exchange, in its words; undefined where it takes them. */
export function ecdhCurvesRefusal(ecdhCurves: readonly string[]): string | undefined {
  return ecdhCurves.every((curve) => curves.has(curve))
    ? undefined
    : `Failed to initialize ECDH curves ${ecdhCurves.join(":")}`;
}
