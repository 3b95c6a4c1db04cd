const ipv4 = /^(0|[1-9]\d{0,2})(\.(0|[1-9]\d{0,2})){3}$/;
const hexGroup = /^[0-9a-fA-F]{1,4}$/;

function isIpv4(text: string): boolean {
  return ipv4.test(text) && text.split(".").every((part) => Number(part) <= 255);
}

/** Counts the 16-bit groups of a part of an IPv6 address; undefined where one is malformed. An IPv4 tail counts as two. */
function groupCount(part: string, mayEndInIpv4: boolean): number | undefined {
  if (part === "") return 0;
  const groups = part.split(":");
  let count = 0;
  for (const [index, group] of groups.entries()) {
    const isTail = mayEndInIpv4 && index === groups.length - 1;
    if (isTail && group.includes(".")) {
      if (!isIpv4(group)) return undefined;
      count += 2;
    } else if (hexGroup.test(group)) count += 1;
    else return undefined;
  }
  return count;
}

function isIpv6(text: string): boolean {
  const [address = "", ...zone] = text.split("%");
  if (zone.length > 0 && zone.join("%") === "") return false;
  const halves = address.split("::");
  if (halves.length > 2) return false;
  if (halves.length === 1) return groupCount(address, true) === 8;
  const before = groupCount(halves[0] ?? "", false);
  const after = groupCount(halves[1] ?? "", true);
  return before !== undefined && after !== undefined && before + after <= 7;
}

/** Whether a text is an IP address, as Go's `netip.ParseAddr` reads it: no leading zeros in IPv4, zones allowed in IPv6. */
export function isIpAddress(text: string): boolean {
  return isIpv4(text) || (text.includes(":") && isIpv6(text));
}
