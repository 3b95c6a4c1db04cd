import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearestWord } from "./nearest-word.ts";

test.each([
  ["hostnmae", ["hostname", "hostnames", "path"], "hostname"],
  ["backendrefs", ["backendRefs", "filters"], "backendRefs"],
  ["backendRef", ["backendRefs", "filters"], "backendRefs"],
  ["x", ["y"], "y"],
  ["gatewayClass", ["listeners", "addresses"], undefined],
  ["anything", [], undefined],
  ["match", ["path", "matches", "method"], "matches"],
  ["policy", ["police", "policies"], "policies"],
  ["address", ["addresses", "dress"], "addresses"],
  ["backend_ref", ["backendRefs"], "backendRefs"],
  ["Parent-Ref", ["parentRefs"], "parentRefs"],
  ["exact", ["Exactly", "Exact"], "Exact"],
  ["gatewayClass", ["gatewayClassName", "listeners"], "gatewayClassName"],
  ["request", ["requestRedirect", "requestMirror"], undefined],
  ["Prefix", ["Exact", "PathPrefix", "RegularExpression"], "PathPrefix"],
  ["Path", ["PathPrefix"], undefined],
])("the word nearest to %s of %j is %s", (word, candidates, nearest) => {
  expect(nearestWord(word, candidates)).toBe(nearest);
});

test.each([
  ["", "abc", 3],
  ["kitten", "sitting", 3],
  ["ab", "ba", 1],
  ["same", "same", 0],
])("from %s to %s it takes %i edits", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
});

test("edit distance is a distance", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      const distance = editDistance(a, b);
      expect(distance).toBe(editDistance(b, a));
      expect(distance === 0).toBe(a === b);
      expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
      expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
    }),
  );
});
