import fc from "fast-check";
import { expect, test } from "vitest";
import { quantity } from "../sdk/kinds/kgateway-shared.ts";
import { duration, group, hostname, namespaceName, sectionName } from "../sdk/kinds/references.ts";
import { corsOrigin, headerName, headerValue } from "../sdk/kinds/route-filters.ts";
import { mendedText } from "./mended-text.ts";

test.each([
  [duration, "30", "30s"],
  [duration, "5 sec", "5s"],
  [duration, "10 Minutes", "10m"],
  [duration, "1h 30min", "1h30m"],
  [duration, "1.5h", "1h30m"],
  [duration, "0.25s", "250ms"],
  [duration, "1.0001s", undefined],
  [duration, "1d", undefined],
  [duration, "soon", undefined],
  [quantity, "64KB", "64Ki"],
  [quantity, "64 MB", "64Mi"],
  [quantity, "lots", undefined],
  [hostname, "Shop.example.com", "shop.example.com"],
  [hostname, "https://shop.example.com/cart", "shop.example.com"],
  [hostname, "shop.example.com:8443", "shop.example.com"],
  [hostname, "shop.example.com.", "shop.example.com"],
  [hostname, "shop.*.com", undefined],
  [namespaceName, "Team_A", "team-a"],
  [sectionName, "my rule", "my-rule"],
  [group, "gateway.networking.k8s.io/v1", "gateway.networking.k8s.io"],
  [headerName, "X Request ID", "X-Request-ID"],
  [headerName, "Accept:", "Accept"],
  [headerValue, "10  seconds ", "10 seconds"],
  [headerValue, "Käse", undefined],
  [corsOrigin, "https://shop.example.com/", "https://shop.example.com"],
  [corsOrigin, "shop.example.com", "https://shop.example.com"],
])("%j: %s is mended to %s", ({ pattern = "" }, text, mended) => {
  expect(mendedText(text, (candidate) => new RegExp(pattern).test(candidate))).toBe(mended);
});

test("a mended text is another one, and right", () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(duration, hostname, headerName, sectionName), (text, { pattern = "" }) => {
      const mended = mendedText(text, (candidate) => new RegExp(pattern).test(candidate));
      if (mended !== undefined) expect(mended).toMatch(new RegExp(pattern));
      expect(mended).not.toBe(text);
    }),
  );
});
