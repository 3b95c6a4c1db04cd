import { expect, test } from "vitest";
import { goJson, withSortedKeys } from "./go-json.ts";

test("escapes what means something in HTML and JavaScript", () => {
  expect(goJson({ a: '<b> & \u2028\n"' })).toBe(String.raw`{"a":"\u003cb\u003e \u0026 \u2028\n\""}`);
});

test("sorts the keys of objects, not lists", () => {
  expect(goJson(withSortedKeys({ b: [{ d: 1, c: null }], a: "x" }))).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
});
