import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { quantityValue } from "./quantity.ts";

describe("quantityValue", () => {
  test.each([
    ["0", 0n],
    ["65535", 65535n],
    [65536, 65536n],
    ["64Ki", 65536n],
    ["1.5Ki", 1536n],
    [".5Gi", 536870912n],
    ["1.", 1n],
    ["2M", 2000000n],
    ["1e3", 1000n],
    ["1.25E3", 1250n],
    ["5E", 5000000000000000000n],
    ["+1k", 1000n],
    ["-1k", -1000n],
    ["1500m", 2n],
    ["-1500m", -2n],
    ["1n", 1n],
    ["0.1Ki", 103n],
    ["9Ei", 9223372036854775807n],
    ["1e999999", 9223372036854775807n],
    ["1e-999999", 1n],
  ])("%s is %s", (text, value) => {
    expect(quantityValue(text)).toBe(value);
  });

  test.each(["", "Ki", "1KiB", "1 Ki", ".", "1e", "1e1.5", "--1", "0x10", "1ki"])("%j is none", (text) => {
    expect(quantityValue(text)).toBeUndefined();
  });

  test("numbers stay what they are, and binary suffixes shift them", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (number) => {
        expect(quantityValue(String(number))).toBe(BigInt(number));
        expect(quantityValue(`${number}Mi`)).toBe(BigInt(number) << 20n);
        expect(quantityValue(`${number}000m`)).toBe(BigInt(number));
      }),
    );
  });
});
