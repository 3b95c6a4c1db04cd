import { expect, test } from "vitest";
import type { Fault } from "./replacement-diagnostics.ts";
import { fallbackVirtualHost, summarizeFaults } from "./route-replacement.ts";

function check(faults: readonly Fault[], expected: string): void {
  expect(summarizeFaults(faults)).toBe(expected);
  expect(summarizeFaults([...faults].reverse())).toBe(expected);
}

test("nothing wrong, nothing to say", () => check([], ""));

test("each line names the policy that is to blame", () => {
  check(
    [{ message: "bad value", policy: "example.dev/Limit/shop/strict/http" }],
    "example.dev/Limit/shop/strict/http: bad value",
  );
});

test("lines are sorted by policy and text, those of no policy first", () => {
  check(
    [
      { message: "a", policy: "g/K/ns/two" },
      { message: "z" },
      { message: "b", policy: "g/K/ns/one" },
      { message: "a", policy: "g/K/ns/one" },
      { message: "y" },
    ],
    "y\nz\ng/K/ns/one: a\ng/K/ns/one: b\ng/K/ns/two: a",
  );
});

test("the same text of the same policy stands there once, of two policies twice", () => {
  check(
    [
      { message: "bad", policy: "g/K/ns/one" },
      { message: "bad", policy: "g/K/ns/one", path: ["spec"] },
      { message: "bad", policy: "g/K/ns/two" },
      { message: "bad" },
    ],
    "bad\ng/K/ns/one: bad\ng/K/ns/two: bad",
  );
});

test("capitals come before small letters, as bytes do", () => check([{ message: "b" }, { message: "B" }], "B\nb"));

test("a fallback answers 500 to everything on its domain", () => {
  const { name, domains, routes } = fallbackVirtualHost("listener~80~shop_example", "shop.example");
  expect({ name, domains }).toEqual({ name: "listener~80~shop_example", domains: ["shop.example"] });
  expect(routes).toHaveLength(1);
  expect(routes?.[0]).toMatchObject({ match: { prefix: "/" }, directResponse: { status: 500 } });
});
