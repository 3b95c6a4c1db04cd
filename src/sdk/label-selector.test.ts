import fc from "fast-check";
import { expect, test } from "vitest";
import type { LabelSelector } from "./ir/reference.ts";
import { isEmptySelector, matchesLabelSelector } from "./label-selector.ts";

const labels = { team: "checkout", tier: "web" };

const requirement = (key: string, operator: string, values?: readonly string[]): LabelSelector => ({
  matchExpressions: [{ key, operator, values }],
});

const cases: readonly (readonly [string, LabelSelector, boolean])[] = [
  ["nothing asked", {}, true],
  ["a label that is there", { matchLabels: { team: "checkout" } }, true],
  ["a label with another value", { matchLabels: { team: "search" } }, false],
  ["two labels of which one is missing", { matchLabels: { team: "checkout", zone: "a" } }, false],
  ["In with the value", requirement("team", "In", ["search", "checkout"]), true],
  ["In without the value", requirement("team", "In", ["search"]), false],
  ["In of an absent label", requirement("zone", "In", ["a"]), false],
  ["In without values", requirement("team", "In"), false],
  ["NotIn with the value", requirement("team", "NotIn", ["checkout"]), false],
  ["NotIn without the value", requirement("team", "NotIn", ["search"]), true],
  ["NotIn of an absent label", requirement("zone", "NotIn", ["a"]), true],
  ["NotIn without values, which is no requirement", requirement("zone", "NotIn", []), false],
  ["Exists of a label", requirement("tier", "Exists"), true],
  ["Exists of an absent label", requirement("zone", "Exists"), false],
  ["Exists with values, which is no requirement", requirement("tier", "Exists", ["web"]), false],
  ["Exists of a name that every object has", requirement("constructor", "Exists"), false],
  ["DoesNotExist of a label", requirement("tier", "DoesNotExist"), false],
  ["DoesNotExist of an absent label", requirement("zone", "DoesNotExist"), true],
  ["an unknown operator", requirement("tier", "Gt", ["1"]), false],
  ["labels and requirements, all kept", { matchLabels: { tier: "web" }, ...requirement("team", "Exists") }, true],
  ["labels kept but not the requirement", { matchLabels: { tier: "web" }, ...requirement("zone", "Exists") }, false],
];

test.each(cases)("selecting by %s", (_, selector, selected) => {
  expect(matchesLabelSelector(selector, labels)).toBe(selected);
});

test("In and NotIn, and Exists and DoesNotExist, never agree", () => {
  const word = fc.constantFrom("a", "b", "c");
  fc.assert(
    fc.property(fc.dictionary(word, word), word, fc.array(word, { minLength: 1 }), (some, key, values) => {
      const selects = (operator: string, given?: readonly string[]) =>
        matchesLabelSelector(requirement(key, operator, given), some);
      expect(selects("In", values)).toBe(!selects("NotIn", values));
      expect(selects("Exists")).toBe(!selects("DoesNotExist"));
    }),
  );
});

test("a selector is empty where it asks for nothing", () => {
  expect([{}, { matchLabels: {} }, { matchExpressions: [] }].map(isEmptySelector)).toEqual([true, true, true]);
  expect([requirement("zone", "DoesNotExist"), { matchLabels: { a: "" } }].map(isEmptySelector)).toEqual([
    false,
    false,
  ]);
});
