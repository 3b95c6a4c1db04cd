import { addressText, parseCidr } from "../../sdk/cidr.ts";
import { isIpAddress } from "../../sdk/ip-address.ts";

export interface CidrRange {
  readonly addressPrefix: string;
  readonly prefixLen: number;
}

/** An address in its canonical text; IPv4 within IPv6 stays what it is. As Istio: ranges have no zone. */
function canonicalAddress(address: string): string {
  const [bare = ""] = address.split("%");
  const range = parseCidr(`${bare}/${bare.includes(":") ? 128 : 32}`);
  if (!range) return address;
  const text = addressText(range);
  const isMapped = range.bits === 128 && !text.includes(":");
  return `${isMapped ? "::ffff:" : ""}${text}`;
}

/** Reads an address or a range as Istio does, bits beyond the prefix included; undefined where it is neither. */
export function parseCidrRange(text: string): CidrRange | undefined {
  const [address = "", length, ...more] = text.split("/");
  if (!isIpAddress(address) || more.length > 0) return undefined;
  const bits = address.includes(":") ? 128 : 32;
  if (length === undefined) return { addressPrefix: canonicalAddress(address), prefixLen: bits };
  const isLength = /^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= bits;
  return isLength && !address.includes("%")
    ? { addressPrefix: canonicalAddress(address), prefixLen: Number(length) }
    : undefined;
}
