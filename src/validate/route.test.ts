import fc from "fast-check";
import { expect, test } from "vitest";
import type { Route } from "../sdk/envoy/messages.ts";
import { checkRoute, pathProblem } from "./route.ts";

const pattern =
  "must only contain valid characters matching pattern ^(?:([A-Za-z0-9/:@._~!$&'()*+,:=;-]*|[%][0-9a-fA-F]{2}))*$";

test.each([
  ["", undefined],
  ["/", undefined],
  ["/shop/cart", undefined],
  ["/a.b~c-d_e", undefined],
  ["/a%20b", undefined],
  ["/(a)/$b;c=d,e+f!*'", undefined],
  ["/.well-known", undefined],
  ["/...", undefined],
  ["/a b", pattern],
  ["/a?b", pattern],
  ["/ü", pattern],
  ["/a%2", pattern],
  ["/a%zz", pattern],
  ["/a#b", pattern],
  ["//", "path [//] cannot contain [//]"],
  ["/a//b/./c", "path [/a//b/./c] cannot contain [//]"],
  ["/a/./b", "path [/a/./b] cannot contain [/./]"],
  ["/a/../b", "path [/a/../b] cannot contain [/../]"],
  ["/a%2fb", "path [/a%2fb] cannot contain [%2f]"],
  ["/a%2Fb", "path [/a%2Fb] cannot contain [%2F]"],
  ["/a/..", "path [/a/..] cannot end with [/..]"],
  ["/a/.", "path [/a/.] cannot end with [/.]"],
])("path %j: %j", (path, expected) => {
  expect(pathProblem(path)).toBe(expected);
});

test("long paths take no time to speak of", () => {
  expect(pathProblem(`/${"a".repeat(50_000)} `)).toBe(pattern);
});

const forward = (more: Partial<Route> = {}): Route => ({
  name: "r",
  match: { prefix: "/" },
  route: { cluster: "c" },
  ...more,
});

function checkCause(route: Route, causes: readonly string[]): void {
  const findings = checkRoute(route);
  expect(findings).toEqual([
    { message: "invalid route configuration", cause: "" },
    { message: `error r: ${causes.join("\n")}`, cause: causes.join("; ") },
  ]);
}

test("a sound route has no findings", () => {
  expect(checkRoute(forward())).toEqual([]);
  expect(checkRoute(forward({ route: undefined, directResponse: { status: 200 } }))).toEqual([]);
});

test("a route has to do something", () => {
  expect(checkRoute({ name: "r", match: { prefix: "/" } }).map(({ message }) => message)).toEqual([
    "no action specified",
  ]);
});

test("paths of matches are checked, regular expressions are not", () => {
  checkCause(forward({ match: { pathSeparatedPrefix: "/a//b" } }), [
    'the "/a//b" path is invalid: path [/a//b] cannot contain [//]',
  ]);
  checkCause(forward({ match: { path: "/a/." } }), ['the "/a/." path is invalid: path [/a/.] cannot end with [/.]']);
  expect(checkRoute(forward({ match: { safeRegex: { regex: "//[" } } }))).toEqual([]);
});

test("all parts of a redirect are checked", () => {
  const redirect = { hostRedirect: "a b", pathRedirect: "/a/..", schemeRedirect: "#", prefixRewrite: "/x//y" };
  checkCause(forward({ route: undefined, redirect }), [
    'the "/a/.." path is invalid: path [/a/..] cannot end with [/..]',
    `the "a b" path is invalid: ${pattern}`,
    `the "#" path is invalid: ${pattern}`,
    "the rewrite /x//y is invalid: path [/x//y] cannot contain [//]",
  ]);
});

test("a rewrite is checked as the path of a URL", () => {
  const rewrite = (prefixRewrite: string) => forward({ route: { cluster: "c", prefixRewrite } });
  expect(checkRoute(rewrite("/a?b=//"))).toEqual([]);
  expect(checkRoute(rewrite("/a#//"))).toEqual([]);
  expect(checkRoute(rewrite("//host/a"))).toEqual([]);
  checkCause(rewrite("/a%20b"), [`the rewrite /a%20b is invalid: ${pattern}`]);
  checkCause(rewrite("/%zz"), ['the rewrite /%zz is invalid: parse "/%zz": invalid URL escape "%zz"']);
});

test("some backend has to have a weight", () => {
  const weighted = (...weights: readonly (number | undefined)[]) =>
    forward({ route: { weightedClusters: { clusters: weights.map((weight) => ({ name: "c", weight })) } } });
  expect(checkRoute(weighted(0, 1))).toEqual([]);
  checkCause(weighted(0, undefined), [
    "All backend weights are 0. At least one backendRef in the HTTPRoute rule must specify a non-zero weight",
  ]);
});

/** The pattern in the message is the definition; ours says the same without nested repetition. */
test("the same characters are valid as in the pattern that the message names", () => {
  const definition = /^(?:([A-Za-z0-9/:@._~!$&'()*+,:=;-]*|[%][0-9a-fA-F]{2}))*$/;
  const text = fc.array(fc.constantFrom("a", "Z", "9", "%", "%2", "%41", "-", "+", "ü", " ", "\n", "[", "^"), {
    maxLength: 6,
  });
  fc.assert(
    fc.property(text, (parts) => {
      const path = parts.join("");
      expect(pathProblem(path) !== pattern).toBe(definition.test(path));
    }),
  );
});
