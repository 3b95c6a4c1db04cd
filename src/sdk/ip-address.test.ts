import { isIP } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isIpAddress } from "./ip-address.ts";

test.each([
  "192.0.2.1",
  "0.0.0.0",
  "255.255.255.255",
  "::",
  "::1",
  "2001:db8::1",
  "1:2:3:4:5:6:7:8",
  "::ffff:192.0.2.1",
  "fe80::1%eth0",
  "1::8",
  "1:2:3:4:5:6:192.0.2.1",
])("%s is an address", (text) => {
  expect(isIpAddress(text)).toBe(true);
});

test.each([
  "",
  "shop.example",
  "192.0.2",
  "192.0.2.256",
  "192.0.02.1",
  "1.2.3.4.5",
  "1::2::3",
  ":1",
  "1:",
  "12345::",
  "1:2:3:4:5:6:7:8:9",
  "fe80::1%",
  "1.2.3.4%eth0",
  "::1.2.3",
  "1:2:3:4:5:6:7::8:9",
])("%j is none", (text) => {
  expect(isIpAddress(text)).toBe(false);
});

test("agrees with Node.js on generated addresses", () => {
  fc.assert(
    fc.property(fc.oneof(fc.ipV4(), fc.ipV6()), (text) => {
      expect(isIpAddress(text)).toBe(isIP(text) > 0);
    }),
  );
});
