import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanCertificates } from "./certificates.ts";
import { checkKeyPair } from "./key-pair.ts";
import { encodePem, pemBlocks } from "./pem.ts";
import {
  coinCertificate,
  edwardsCertificate,
  edwardsKey,
  exchangeKey,
  frontCertificate,
  frontKey,
  frontKeySec1,
  rsaCertificate,
  rsaKey,
  toysCertificate,
  toysKey,
} from "./shop-certificates.ts";

/** A block of a type, with any bytes inside. */
const block = (type: string, bytes = "shop") => encodePem(type, Buffer.from(bytes));

const mismatch = "tls: private key does not match public key";
const noKey = "tls: failed to parse private key";

describe("checkKeyPair", () => {
  test.each([
    ["P-256", frontCertificate, frontKey],
    ["P-256 with a SEC 1 key", frontCertificate, frontKeySec1],
    ["Ed25519", edwardsCertificate, edwardsKey],
    ["RSA with a PKCS #1 key", rsaCertificate, rsaKey],
    ["a chain", frontCertificate + toysCertificate, frontKey],
    ["parameters before the key", frontCertificate, block("EC PARAMETERS") + frontKey],
    ["line ends of Windows", frontCertificate.replaceAll("\n", "\r\n"), frontKey.replaceAll("\n", "\r\n")],
    ["no last line end", frontCertificate.trimEnd(), frontKey.trimEnd()],
  ])("takes %s", (_, certificate, key) => {
    expect(checkKeyPair(certificate, key)).toHaveProperty("value");
  });

  test.each([
    ["nothing", "", frontKey, "tls: failed to find any PEM data in certificate input"],
    ["no key", frontCertificate, "", "tls: failed to find any PEM data in key input"],
    ["text in place of a key", frontCertificate, "secret", "tls: failed to find any PEM data in key input"],
    [
      "a key in place of a certificate",
      frontKey,
      frontKey,
      "tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched",
    ],
    [
      "other blocks in place of a certificate",
      block("PUBLIC KEY") + block("CERTIFICATE REQUEST"),
      frontKey,
      'tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: [PUBLIC KEY CERTIFICATE REQUEST]',
    ],
    [
      "a certificate in place of a key",
      frontCertificate,
      frontCertificate,
      "tls: found a certificate rather than a key in the PEM for the private key",
    ],
    [
      "other blocks in place of a key",
      frontCertificate,
      block("PUBLIC KEY"),
      'tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: [PUBLIC KEY]',
    ],
    ["bytes that are no certificate", block("CERTIFICATE"), frontKey, "x509: malformed certificate"],
    ["a curve that is not known", coinCertificate, frontKey, "x509: unsupported elliptic curve"],
    ["bytes that are no key", frontCertificate, block("PRIVATE KEY"), noKey],
    [
      "a key for something else",
      frontCertificate,
      exchangeKey,
      "tls: found unknown private key type in PKCS#8 wrapping",
    ],
    ["the key of another certificate", frontCertificate, toysKey, mismatch],
    ["a chain in the wrong order", toysCertificate + frontCertificate, frontKey, mismatch],
    ["a key of another type", frontCertificate, edwardsKey, "tls: private key type does not match public key type"],
    ["a broken second certificate", frontCertificate + block("CERTIFICATE"), frontKey, "x509: malformed certificate"],
  ])("refuses %s", (_, certificate, key, error) => {
    expect(checkKeyPair(certificate, key)).toEqual({ error });
  });

  test("never throws, whatever byte of a pair is changed", () => {
    const changed = (text: string) =>
      fc
        .record({ at: fc.nat(text.length - 1), by: fc.constantFrom("", "A", "\n", "-", "\u00ff") })
        .map(({ at, by }) => text.slice(0, at) + by + text.slice(at + 1));
    fc.assert(
      fc.property(changed(frontCertificate), changed(frontKey), (certificate, key) => {
        const checked = checkKeyPair(certificate, key);
        expect("error" in checked ? checked.error : checked.value).not.toBe("");
      }),
      { numRuns: 200 },
    );
  });
});

describe("cleanCertificates", () => {
  test("leaves out what stands between the certificates", () => {
    const text = `front:\n${frontCertificate}toys:\n${block("PUBLIC KEY")}${toysCertificate}`;
    expect(cleanCertificates(text)).toEqual({ value: frontCertificate + toysCertificate });
  });

  test("says where there is none", () => {
    const error = "data does not contain any valid RSA or ECDSA certificates";
    expect(cleanCertificates(frontKey)).toEqual({ error });
    expect(cleanCertificates(frontCertificate.replace("-----\n", "-----\nShop: front\n\n"))).toEqual({ error });
  });
});

describe("pemBlocks", () => {
  const types = (text: string) => pemBlocks(text).map(({ type }) => type);

  test.each([
    ["text before and after", `shop\n${block("A")}shop\n${block("B")}shop`, ["A", "B"]],
    ["blocks that do not begin a line", ` ${block("A")}${block("B")}`, ["B"]],
    ["ends of another type", block("A").replace("END A", "END B") + block("B"), ["B"]],
    ["something after the end", block("A").replace("END A-----", "END A----- x") + block("B"), ["B"]],
    ["blanks after the end", block("A").replace("END A-----", "END A----- \t"), ["A"]],
    ["no end", `-----BEGIN A-----\n${block("B")}`, ["B"]],
    ["no base64", block("A").replace("c2hvcA==", "c2hvcA=") + block("B"), ["B"]],
    ["nothing inside", "-----BEGIN A-----\n-----END A-----\n", ["A"]],
    ["nothing at all", "", []],
  ])("copes with %s", (_, text, expected) => {
    expect(types(text)).toEqual(expected);
  });

  test("reads what encodePem writes", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 })), (bodies) => {
        const text = bodies.map((body) => encodePem("SHOP", Buffer.from(body))).join("shop\n");
        expect(pemBlocks(text).map(({ der }) => new Uint8Array(der))).toEqual(bodies);
      }),
    );
  });
});
