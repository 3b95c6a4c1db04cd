import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { coveringWildcards, hostnamesAtListener, intersectHostnames } from "./hostnames.ts";

describe("intersectHostnames", () => {
  test.each([
    ["", "shop.example", "shop.example"],
    ["shop.example", "", "shop.example"],
    ["shop.example", "shop.example", "shop.example"],
    ["shop.example", "toys.example", undefined],
    ["*.shop.example", "api.shop.example", "api.shop.example"],
    ["*.shop.example", "a.b.shop.example", "a.b.shop.example"],
    ["*.shop.example", "shop.example", undefined],
    ["*.shop.example", "workshop.example", undefined],
    ["api.shop.example", "*.shop.example", "api.shop.example"],
    ["api.shop.example", "*.toys.example", undefined],
    ["*.shop.example", "*.shop.example", "*.shop.example"],
    ["*.api.shop.example", "*.shop.example", "*.api.shop.example"],
    ["*.shop.example", "*.api.shop.example", "*.api.shop.example"],
    ["*.shop.example", "*.toys.example", undefined],
  ])("listener %j and route %j have %j in common", (listener, route, expected) => {
    expect(intersectHostnames(listener, route)).toBe(expected);
  });

  const label = fc.constantFrom("a", "b", "c");
  const name = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
  const hostname = fc.tuple(fc.boolean(), name).map(([wild, host]) => (wild ? `*.${host}` : host));

  test("what two hostnames have in common does not depend on which of them is the listener's", () => {
    fc.assert(fc.property(hostname, hostname, (a, b) => intersectHostnames(a, b) === intersectHostnames(b, a)));
  });

  test("the common part lies within both", () => {
    fc.assert(
      fc.property(hostname, hostname, (a, b) => {
        const common = intersectHostnames(a, b);
        if (common === undefined) return;
        expect(intersectHostnames(a, common)).toBe(common);
        expect(intersectHostnames(b, common)).toBe(common);
      }),
    );
  });

  test("the covering wildcards of a host are those that have all of it in common", () => {
    fc.assert(
      fc.property(hostname, hostname, (wildcard, host) => {
        fc.pre(wildcard.startsWith("*."));
        expect(coveringWildcards(host).includes(wildcard)).toBe(intersectHostnames(wildcard, host) === host);
      }),
    );
  });
});

describe("hostnamesAtListener", () => {
  test.each([
    [undefined, [], []],
    ["", [], []],
    ["shop.example", [], ["shop.example"]],
    [undefined, ["a.example", "a.example"], ["a.example", "a.example"]],
    ["*.example", ["b.example", "a.example", "toys"], ["b.example", "a.example"]],
    ["api.shop.example", ["*.example", "*.shop.example"], ["api.shop.example"]],
    ["shop.example", ["toys.example"], undefined],
  ])("at %j the hosts %j are %j", (listener, route, expected) => {
    expect(hostnamesAtListener(listener, route)).toEqual(expected);
  });
});
