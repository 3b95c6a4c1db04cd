import fc from "fast-check";
import { expect, test } from "vitest";
import type { Json } from "../../sdk/json.ts";
import { jsonText } from "./json-text.ts";
import { yamlText } from "./yaml-text.ts";

test("the pieces make the text that JSON.stringify would have made", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 7 }), (value) => {
      expect([...jsonText(value as Json)].join("")).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
  );
});

test("fields that are not there are left out", () => {
  const text = [...jsonText({ a: undefined, b: { c: undefined, d: { e: { f: { g: undefined, h: 1 } } } } })].join("");
  expect(JSON.parse(text)).toEqual({ b: { d: { e: { f: { h: 1 } } } } });
});

test("no piece holds more than one resource", () => {
  const resources = Array.from({ length: 100 }, (_, index) => ({ name: `cluster-${index}`, type: "EDS" }));
  const pieces = [...jsonText({ gateways: { "shop/edge": { clusters: resources } } })];
  expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThan(100);
});

test("YAML leaves absent fields out, quotes what looks like something else, and folds nothing", () => {
  expect(yamlText({ on: "yes", port: "80", absent: undefined, long: `${"word ".repeat(40)}end` })).toBe(
    `'on': 'yes'\nport: '80'\nlong: ${"word ".repeat(40)}end\n`,
  );
});
