import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeBase64, decodeBase64Url } from "./base64.ts";

const broken = (at: number) => ({ error: `illegal base64 data at input byte ${at}` });

test.each([
  ["A", broken(0)],
  ["AAA=", broken(3)],
  ["AA+A", broken(2)],
  ["éAAA", broken(0)],
  ["AAAAA", broken(4)],
  ["AQ\nAB", { value: Buffer.from([1, 0, 1]) }],
  ["", { value: Buffer.alloc(0) }],
])("without padding: %j", (text, expected) => {
  expect(decodeBase64Url(text)).toEqual(expected);
});

test.each([
  ["AA", broken(0)],
  ["AA=", broken(3)],
  ["AA=A", broken(2)],
  ["AA==A", broken(4)],
  ["AAA=A", broken(4)],
  ["A===", broken(1)],
  ["====", broken(0)],
  ["AA_A", broken(2)],
  ["AQ=\n=\n", { value: Buffer.from([1]) }],
])("with padding: %j", (text, expected) => {
  expect(decodeBase64(text)).toEqual(expected);
});

test("reads what Node writes", () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const buffer = Buffer.from(bytes);
      expect(decodeBase64(buffer.toString("base64"))).toEqual({ value: buffer });
      expect(decodeBase64Url(buffer.toString("base64url"))).toEqual({ value: buffer });
    }),
  );
});
