import { expect, test } from "vitest";
import { envoyDuration, envoyDurationOf, parseDuration } from "./duration.ts";

test.each([
  ["0", "0s"],
  ["10s", "10s"],
  ["1h30m", "5400s"],
  ["250ms", "0.250s"],
  ["1.5s", "1.500s"],
  [".5s", "0.500s"],
  ["5.s", "5s"],
  ["1us", "0.000001s"],
  ["1µs", "0.000001s"],
  ["1ns", "0.000000001s"],
  ["-1.5h", "-5400s"],
  ["+2s", "2s"],
  ["1h1m1s1ms1us1ns", "3661.001001001s"],
])("%s is %s", (text, expected) => {
  expect(envoyDurationOf(text)).toBe(expected);
});

test.each(["", "5", "s", ".s", "5x", "1h 30m", "1 s", "-", "300000h10000000h", "ten"])("%j is no duration", (text) => {
  expect(parseDuration(text)).toBeUndefined();
  expect(envoyDurationOf(text)).toBeUndefined();
});

test("fractions are written with 3, 6 or 9 digits", () => {
  expect([1n, 1_000n, 1_000_000n, 1_000_000_000n].map(envoyDuration)).toEqual([
    "0.000000001s",
    "0.000001s",
    "0.001s",
    "1s",
  ]);
});
