import { X509Certificate } from "node:crypto";
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

/**
 * Reads a DER certificate.
 * The controller tells more kinds of malformed ones apart than this does; they are all called the same here.
 */
export function parseCertificate(der: Buffer): Checked<X509Certificate> {
  const length = sequenceLength(der);
  const malformed = { error: "x509: malformed certificate" };
  if (length === undefined) return malformed;
  try {
    const value = new X509Certificate(der.subarray(0, length));
    return length < der.length ? { error: "x509: trailing data" } : { value };
  } catch {
    return malformed;
  }
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
