import { isIpAddress } from "./ip-address.ts";

/** A range of addresses as written: the address may have bits beyond the prefix. */
export interface Cidr {
  readonly address: bigint;
  /** Width of the address: 32 or 128. */
  readonly bits: 32 | 128;
  readonly prefixLength: number;
}

const ipv4Value = (text: string): bigint => text.split(".").reduce((value, part) => (value << 8n) | BigInt(part), 0n);

const hexGroups = (text: string): readonly string[] => (text === "" ? [] : text.split(":"));

/** An IPv4 address at the end of an IPv6 one, as two groups. */
function groupsOfIpv4(text: string): string {
  const value = ipv4Value(text);
  return `${(value >> 16n).toString(16)}:${(value & 0xffffn).toString(16)}`;
}

/** The value of an IPv6 address that is known to be valid. */
function ipv6Value(text: string): bigint {
  const [before = "", after] = text.replace(/[\d.]*\.[\d.]*$/, groupsOfIpv4).split("::");
  const front = hexGroups(before);
  const back = hexGroups(after ?? "");
  const groups = [...front, ...Array.from({ length: 8 - front.length - back.length }, () => "0"), ...back];
  return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}

/** Reads a range such as `10.0.0.0/8` as Go's `net.ParseCIDR` does; undefined where it is none. */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf("/");
  const address = text.slice(0, slash);
  const length = text.slice(slash + 1);
  if (slash === -1 || !/^\d+$/.test(length) || address.includes("%") || !isIpAddress(address)) return undefined;
  const bits = address.includes(":") ? 128 : 32;
  const prefixLength = Number(length);
  if (prefixLength > bits) return undefined;
  return { address: bits === 32 ? ipv4Value(address) : ipv6Value(address), bits, prefixLength };
}

/** The first address of the range, as a value. */
export function networkAddress({ address, bits, prefixLength }: Cidr): bigint {
  const hostBits = BigInt(bits - prefixLength);
  return (address >> hostBits) << hostBits;
}

function ipv4Text(value: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 0xffn).join(".");
}

/** The canonical text: lower case, and `::` for the first longest run of two or more zero groups (RFC 5952). */
function ipv6Text(value: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((value >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  const runs = groups.map((_, start) => {
    const end = groups.findIndex((group, index) => index >= start && group !== "0");
    return (end === -1 ? 8 : end) - start;
  });
  const longest = Math.max(...runs);
  if (longest < 2) return groups.join(":");
  const start = runs.indexOf(longest);
  return `${groups.slice(0, start).join(":")}::${groups.slice(start + longest).join(":")}`;
}

const mappedIpv4 = 0xffffn;

/** The range's own address as Go writes it, bits beyond the prefix included: an IPv4 address within IPv6 stands by itself. */
export function addressText({ address, bits }: Cidr): string {
  const isIpv4 = bits === 32 || address >> 32n === mappedIpv4;
  return isIpv4 ? ipv4Text(address & 0xffffffffn) : ipv6Text(address);
}

/** The range as it should be written: no bits beyond the prefix. */
export function networkText(cidr: Cidr): string {
  const address = networkAddress(cidr);
  return `${cidr.bits === 32 ? ipv4Text(address) : ipv6Text(address)}/${cidr.prefixLength}`;
}
