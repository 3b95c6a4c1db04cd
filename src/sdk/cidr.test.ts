import fc from "fast-check";
import { expect, test } from "vitest";
import { addressText, networkAddress, networkText, parseCidr } from "./cidr.ts";

test.each([
  ["10.0.0.0/8", "10.0.0.0/8"],
  ["172.18.0.7/12", "172.16.0.0/12"],
  ["1.2.3.4/0", "0.0.0.0/0"],
  ["2001:DB8::1/32", "2001:db8::/32"],
  ["::/0", "::/0"],
  ["1:2:3:4:5:6:7:8/128", "1:2:3:4:5:6:7:8/128"],
  ["1:0:0:2:0:0:0:3/128", "1:0:0:2::3/128"],
  ["1::1.2.3.4/112", "1::102:0/112"],
])("the network of %s is %s", (text, network) => {
  const cidr = parseCidr(text);
  expect(cidr && networkText(cidr)).toBe(network);
});

test.each([
  ["10.1.2.3/8", "10.1.2.3"],
  ["2001:DB8:0:0::1/32", "2001:db8::1"],
  ["::ffff:10.1.2.3/104", "10.1.2.3"],
  ["::fffe:a01:203/96", "::fffe:a01:203"],
])("the address of %s is %s", (text, address) => {
  const cidr = parseCidr(text);
  expect(cidr && addressText(cidr)).toBe(address);
});

test.each(["10.0.0.0", "10.0.0.0/33", "10.0.0/8", "::/129", "fe80::1%eth0/64", "10.0.0.0/", "10.0.0.0/x", "/8"])(
  "%s is no range",
  (text) => expect(parseCidr(text)).toBeUndefined(),
);

test("the text of a network has the network's own address", () => {
  fc.assert(
    fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (address, length) => {
      const cidr = parseCidr(`${address}/${length}`);
      const again = cidr && parseCidr(networkText(cidr));
      expect(again?.address).toBe(cidr && networkAddress(cidr));
    }),
  );
});
