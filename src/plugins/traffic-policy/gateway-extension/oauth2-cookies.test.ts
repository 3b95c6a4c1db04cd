import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Resource } from "../../../sdk/resource.ts";
import { cookieNames, fnv1a64 } from "./oauth2-cookies.ts";

describe("FNV-1a", () => {
  // Published with the algorithm: http://www.isthe.com/chongo/src/fnv/test_fnv.c
  test.each([
    ["", "cbf29ce484222325"],
    ["a", "af63dc4c8601ec8c"],
    ["foobar", "85944171f73967e8"],
    ["chongo was here!\n", "46810940eff5f915"],
  ])("of %j", (text, hash) => {
    expect(fnv1a64(text).toString(16)).toBe(hash);
  });

  test("goes on byte by byte and stays within 64 bits", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 127 }), (text, byte) => {
        const hash = fnv1a64(text + String.fromCharCode(byte));
        expect(hash).toBe(((fnv1a64(text) ^ BigInt(byte)) * 0x100000001b3n) % 2n ** 64n);
      }),
    );
  });
});

describe("cookie names", () => {
  const extension = (name: string) => ({ namespace: "shop", name }) as Resource;

  test("differ between extensions, but for those that are given", () => {
    const names = { accessToken: "shop-access" };
    const [one, other] = [cookieNames({ names }, extension("one")), cookieNames({ names }, extension("other"))];
    const same = Object.keys(one).filter((key) => Reflect.get(one, key) === Reflect.get(other, key));
    expect(same).toEqual(["bearerToken"]);
    expect(new Set(Object.values(one)).size).toBe(7);
  });
});
