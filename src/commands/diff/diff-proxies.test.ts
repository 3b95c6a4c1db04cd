import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../sdk/json.ts";
import { fieldChanges } from "./field-changes.ts";

const json: fc.Arbitrary<Json> = fc.jsonValue({ maxDepth: 4 }) as fc.Arbitrary<Json>;
const named = fc.uniqueArray(fc.record({ name: fc.string(), port: fc.integer() }), {
  selector: ({ name }) => name,
  maxLength: 8,
});

describe("what changed", () => {
  test("is nothing between a value and itself", () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(fieldChanges(value, structuredClone(value))).toEqual([]);
      }),
    );
  });

  test("is something between values that differ", () => {
    fc.assert(
      fc.property(json, json, (before, after) => {
        const differ = JSON.stringify(sorted(before)) !== JSON.stringify(sorted(after));
        fc.pre(differ);
        expect(fieldChanges({ value: before }, { value: after }).length).toBeGreaterThan(0);
      }),
    );
  });

  test("of elements with names is only what became of each, whatever their order", () => {
    fc.assert(
      fc.property(named, named, (before, after) => {
        const changes = fieldChanges(before, after).filter(({ change }) => change !== "moved");
        const names = new Set(changes.map(({ path }) => path[0]));
        const expected = [...before, ...after].filter(
          ({ name }) =>
            before.find((each) => each.name === name)?.port !== after.find((each) => each.name === name)?.port,
        );
        expect(names).toEqual(new Set(expected.map(({ name }) => name)));
      }),
    );
  });

  test("in order is told of the elements that moved", () => {
    const [a, b, c] = ["a", "b", "c"].map((name) => ({ name }));
    expect(fieldChanges([a, b, c] as Json, [c, a, b] as Json)).toEqual([{ change: "moved", path: ["c"] }]);
  });

  test("is not that a route counts one route more before it", () => {
    const route = (index: number) => ({
      name: `listener~80~shop-route-${index}-httproute-catalog-shop-0-0-matcher-0`,
      match: { prefix: "/" },
    });
    expect(fieldChanges([route(0)], [{ name: "new" }, route(1)])).toEqual([
      { change: "added", path: ["new"], after: { name: "new" } },
    ]);
  });

  test("in lists without names is found element by element", () => {
    expect(fieldChanges(["a", "b", "c"], ["a", "x", "c", "d"])).toEqual([
      { change: "changed", path: [1], before: "b", after: "x" },
      { change: "added", path: [3], after: "d" },
    ]);
  });
});

/** Fields in a fixed order, so that only what a value says counts. */
function sorted(value: Json): Json {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries.map(([key, inner]) => [key, sorted(inner ?? null)]);
}
