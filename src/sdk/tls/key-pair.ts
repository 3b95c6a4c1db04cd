import { createPrivateKey, type KeyObject, type X509Certificate } from "node:crypto";
import { type Checked, cleanCertificates, hasKnownCurve, parseCertificate, publicKey } from "./certificates.ts";
import { type PemBlock, pemBlocks } from "./pem.ts";

function isPrivateKey({ type }: PemBlock): boolean {
  return type === "PRIVATE KEY" || type.endsWith(" PRIVATE KEY");
}

/** A list as Go prints it. */
function printed(types: readonly string[]): string {
  return `[${types.join(" ")}]`;
}

function missingCertificate(blocks: readonly PemBlock[]): string {
  const types = blocks.map(({ type }) => type);
  if (types.length === 0) return "tls: failed to find any PEM data in certificate input";
  if (types.length === 1 && types[0]?.endsWith("PRIVATE KEY")) {
    return "tls: failed to find certificate PEM data in certificate input, but did find a private key; PEM inputs may have been switched";
  }
  return `tls: failed to find "CERTIFICATE" PEM block in certificate input after skipping PEM blocks of the following types: ${printed(types)}`;
}

function missingKey(blocks: readonly PemBlock[]): string {
  const types = blocks.map(({ type }) => type);
  if (types.length === 0) return "tls: failed to find any PEM data in key input";
  if (types.length === 1 && types[0] === "CERTIFICATE") {
    return "tls: found a certificate rather than a key in the PEM for the private key";
  }
  return `tls: failed to find PEM block with type ending in "PRIVATE KEY" in key input after skipping PEM blocks of the following types: ${printed(types)}`;
}

/** The types of key that the controller can read, and that a certificate can be for. */
const signingKeyTypes: ReadonlySet<string> = new Set(["rsa", "ec", "ed25519"]);

function readKey(der: Buffer, type: "pkcs1" | "pkcs8" | "sec1"): KeyObject | undefined {
  try {
    return createPrivateKey({ key: der, format: "der", type });
  } catch {
    return undefined;
  }
}

/** Reads a key in any of its three encodings, whatever the PEM block calls it. */
function parsePrivateKey(der: Buffer): Checked<KeyObject> {
  const key = readKey(der, "pkcs1") ?? readKey(der, "pkcs8") ?? readKey(der, "sec1");
  if (key?.asymmetricKeyType === "x25519") {
    return { error: "tls: found unknown private key type in PKCS#8 wrapping" };
  }
  if (!key || !signingKeyTypes.has(key.asymmetricKeyType ?? "") || !hasKnownCurve(key)) {
    return { error: "tls: failed to parse private key" };
  }
  return { value: key };
}

function mismatch(certificate: X509Certificate, key: KeyObject): string | undefined {
  const type = publicKey(certificate)?.asymmetricKeyType;
  if (type === undefined || !signingKeyTypes.has(type)) return "tls: unknown public key algorithm";
  if (type !== key.asymmetricKeyType) return "tls: private key type does not match public key type";
  return certificate.checkPrivateKey(key) ? undefined : "tls: private key does not match public key";
}

/** What is wrong with a pair, in the words of Go's `tls.X509KeyPair`; undefined where it is sound. */
function keyPairError(certificateChain: string, privateKey: string): string | undefined {
  const certificateBlocks = pemBlocks(certificateChain);
  const leaf = certificateBlocks.find(({ type }) => type === "CERTIFICATE");
  if (!leaf) return missingCertificate(certificateBlocks);
  const keyBlocks = pemBlocks(privateKey);
  const keyBlock = keyBlocks.find(isPrivateKey);
  if (!keyBlock) return missingKey(keyBlocks);
  const certificate = parseCertificate(leaf.der);
  if ("error" in certificate) return certificate.error;
  const key = parsePrivateKey(keyBlock.der);
  return "error" in key ? key.error : mismatch(certificate.value, key.value);
}

/**
 * Checks that a certificate chain and a private key belong together.
 * @param certificateChain PEM, one character per byte
 * @param privateKey PEM, one character per byte
 * @returns the chain without what stood between its certificates, or the controller's text for what is wrong
 */
export function checkKeyPair(certificateChain: string, privateKey: string): Checked<string> {
  const error = keyPairError(certificateChain, privateKey);
  return error === undefined ? cleanCertificates(certificateChain) : { error };
}
