import fc from "fast-check";
import { expect, test } from "vitest";
import { movedElements } from "./moved-elements.ts";

test.each([
  ["abc", "abc", ""],
  ["abc", "cab", "c"],
  ["abcde", "edcba", "edcb"],
  ["abc", "xbyaz", "b"],
  ["", "abc", ""],
])("from %s to %s moves %s", (before, after, moved) => {
  expect(movedElements([...before], [...after])).toHaveLength(moved.length);
});

const keys = fc.uniqueArray(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 10 });

test("what does not move stands in the same order in both lists, and an exchange of two neighbours moves one", () => {
  fc.assert(
    fc.property(keys, keys, (before, after) => {
      const moved = new Set(movedElements(before, after));
      const stays = (list: readonly string[], other: readonly string[]) =>
        list.filter((key) => other.includes(key) && !moved.has(key));
      expect(stays(after, before)).toEqual(stays(before, after));
    }),
  );
  fc.assert(
    fc.property(keys, fc.nat(), (list, at) => {
      fc.pre(list.length > 1);
      const place = at % (list.length - 1);
      const exchanged = list.toSpliced(place, 2, list[place + 1] ?? "", list[place] ?? "");
      expect(movedElements(list, exchanged)).toHaveLength(1);
    }),
  );
});
