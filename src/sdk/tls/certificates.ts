import { type KeyObject, X509Certificate } from "node:crypto";
import { encodePem, pemBlocks } from "./pem.ts";

/** A value, or the controller's text for why there is none. */
export type Checked<Value> = { readonly value: Value } | { readonly error: string };

const sequenceTag = 0x30;

/** Length of the DER element at the beginning, header included; undefined where it is no sequence or is cut off. */
function sequenceLength(der: Buffer): number | undefined {
  const [tag, first] = der;
  if (tag !== sequenceTag || first === undefined) return undefined;
  const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
  if (first === 0x80 || lengthBytes > 4 || der.length < 2 + lengthBytes) return undefined;
  const content = lengthBytes === 0 ? first : der.readUIntBE(2, lengthBytes);
  const length = 2 + lengthBytes + content;
  return length <= der.length ? length : undefined;
}

const knownCurves: ReadonlySet<string> = new Set(["secp224r1", "prime256v1", "secp384r1", "secp521r1"]);

/** Whether the controller knows the elliptic curve of a key; those of other types have none. */
export function hasKnownCurve(key: KeyObject): boolean {
  return key.asymmetricKeyType !== "ec" || knownCurves.has(key.asymmetricKeyDetails?.namedCurve ?? "");
}

/** The key that a certificate is for; undefined where it is of no known type. */
export function publicKey(certificate: X509Certificate): KeyObject | undefined {
  try {
    return certificate.publicKey;
  } catch {
    return undefined;
  }
}

function readCertificate(der: Buffer): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

/**
 * Reads a DER certificate.
 * The controller tells more kinds of malformed ones apart than this does; they are all called the same here.
 */
export function parseCertificate(der: Buffer): Checked<X509Certificate> {
  const length = sequenceLength(der);
  const value = length === undefined ? undefined : readCertificate(der.subarray(0, length));
  if (!value) return { error: "x509: malformed certificate" };
  const key = publicKey(value);
  if (key && !hasKnownCurve(key)) return { error: "x509: unsupported elliptic curve" };
  return length === der.length ? { value } : { error: "x509: trailing data" };
}

/**
 * Reads the certificates of a PEM text and writes them anew, without what stood between them.
 * Blocks with headers do not count. As client-go's `cert.ParseCertsPEM` and `EncodeCertificates`.
 * @param text one character per byte
 */
export function cleanCertificates(text: string): Checked<string> {
  const blocks = pemBlocks(text).filter(({ type, hasHeaders }) => type === "CERTIFICATE" && !hasHeaders);
  if (blocks.length === 0) return { error: "data does not contain any valid RSA or ECDSA certificates" };
  for (const { der } of blocks) {
    const certificate = parseCertificate(der);
    if ("error" in certificate) return certificate;
  }
  return { value: blocks.map(({ der }) => encodePem("CERTIFICATE", der)).join("") };
}
