import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { HttpRouteMatch } from "../../sdk/ir/route.ts";
import { isAttachedHttpRoute } from "./attached-route.ts";
import { translateHttpRules } from "./http-rules.ts";
import { prepareRoutes } from "./prepared-routes.ts";
import { attachRoutes } from "./route-attachment.ts";
import { type ShopRoute, shopGateway, shopHttpRoute, shopIndex } from "./shop-objects.ts";
import { compareRoutes, type SortableRoute, sortableRoutes, sortRoutes } from "./sort-routes.ts";

/** The matches of routes at one listener, in the order in which they were written. */
function sortable(routes: readonly ShopRoute[]): readonly SortableRoute[] {
  const gateway = shopGateway([{ name: "http", port: 80, protocol: "HTTP" }]);
  const prepared = prepareRoutes({ routes: routes.map(shopHttpRoute) });
  const attached = attachRoutes(gateway, shopIndex(), prepared).routesByListener.get("http") ?? [];
  return attached.filter(isAttachedHttpRoute).flatMap((route) => {
    const { value } = translateHttpRules(route, { scope: (backend) => backend });
    return sortableRoutes(route.route.resource, value);
  });
}

function sortedNames(routes: readonly ShopRoute[]): readonly string[] {
  return sortRoutes(sortable(routes)).map(({ name }) => name);
}

function oneMatch(name: string, match: HttpRouteMatch, more: Partial<ShopRoute> = {}): ShopRoute {
  return { name, rules: [{ matches: [match] }], ...more };
}

const prefix = (value: string) => ({ path: { type: "PathPrefix", value } });
const exact = (value: string) => ({ path: { type: "Exact", value } });
const header = (name: string) => ({ name, value: "yes" });

describe("sortRoutes", () => {
  test.each<[string, readonly ShopRoute[]]>([
    [
      "a heavier route before any other",
      [oneMatch("heavy", prefix("/"), { weight: 1 }), oneMatch("light", { path: { type: "Exact", value: "/a" } })],
    ],
    [
      "exact paths before regular expressions before prefixes",
      [
        oneMatch("exact", { path: { type: "Exact", value: "/" } }),
        oneMatch("regex", { path: { type: "RegularExpression", value: "/.*" } }),
        oneMatch("prefix", prefix("/very/long")),
      ],
    ],
    ["longer prefixes first", [oneMatch("long", prefix("/ab")), oneMatch("short", prefix("/a"))]],
    ["a trailing slash counting", [oneMatch("long", prefix("/a/")), oneMatch("short", prefix("/b"))]],
    ["length in bytes", [oneMatch("umlauts", prefix("/üü")), oneMatch("letters", prefix("/abc"))]],
    [
      "a path of no known type by what follows",
      [oneMatch("header", { path: { type: "", value: "" }, headers: [header("a")] }), oneMatch("exact", exact("/a"))],
    ],
    ["no path as the prefix /", [oneMatch("long", prefix("/a")), oneMatch("none", {})]],
    [
      "regular expressions not by length but by what follows",
      [
        oneMatch("method", { path: { type: "RegularExpression", value: "/a" }, method: "GET" }),
        oneMatch("long", { path: { type: "RegularExpression", value: "/a.*b" } }),
      ],
    ],
    [
      "a method before headers",
      [oneMatch("method", { method: "GET" }), oneMatch("headers", { headers: [header("a"), header("b")] })],
    ],
    [
      "more headers before more query parameters",
      [
        oneMatch("headers", { headers: [header("a")] }),
        oneMatch("query", { queryParams: [header("a"), header("b")] }),
        oneMatch("none", {}),
      ],
    ],
    ["the older route first", [oneMatch("z", {}, { createdAt: 1 }), oneMatch("a", {}, { createdAt: 2 })]],
    [
      "then by namespace and name",
      [
        oneMatch("b", {}),
        oneMatch("c", {}),
        oneMatch("a", {}, { namespace: "toys", parentRefs: [{ name: "front", namespace: "shop" }] }),
      ],
    ],
    [
      "at last by place",
      [{ name: "reviews", rules: [{ matches: [prefix("/a"), prefix("/b")] }, { matches: [prefix("/c")] }] }],
    ],
  ])("puts %s", (_, routes) => {
    const expected = sortable(routes).map(({ entry }) => entry.name);
    expect(sortedNames(routes)).toEqual(expected);
    expect(sortedNames([...routes].reverse())).toEqual(expected);
  });

  test("orders delegated matches by their root first, then by their own age", () => {
    const names = sortedNames([
      { name: "root", createdAt: 2, rules: [{ matches: [prefix("/a")], delegates: ["shop/young", "shop/old"] }] },
      { name: "young", createdAt: 9, parentRefs: [], rules: [{ matches: [prefix("/a")] }] },
      { name: "old", createdAt: 5, parentRefs: [], rules: [{ matches: [prefix("/a")] }] },
      { name: "other", createdAt: 1, rules: [{ matches: [prefix("/a")] }] },
    ]);
    expect(names.map((name) => name.replace(/^httproute-(.*)-shop-0-0$/, "$1"))).toEqual([
      "other",
      "root",
      // As kgateway: the second of two references repeats the routes of the first.
      "old",
      "young",
      "young",
    ]);
  });

  const path = fc.record({
    type: fc.constantFrom("Exact", "PathPrefix", "RegularExpression"),
    value: fc.constantFrom("/", "/a", "/ab"),
  });
  const match = fc.record({
    path: fc.option(path, { nil: undefined }),
    method: fc.option(fc.constant("GET"), { nil: undefined }),
    headers: fc.constantFrom(undefined, [header("a")]),
  });
  const anyRoute = fc.record({
    name: fc.constantFrom("a", "b", "c"),
    createdAt: fc.integer({ min: 0, max: 2 }),
    weight: fc.integer({ min: -1, max: 1 }),
    rules: fc.array(fc.record({ matches: fc.array(match, { minLength: 1, maxLength: 2 }) }), { maxLength: 2 }),
  });
  const anyRoutes = fc.array(anyRoute, { maxLength: 6 }).map(sortable);

  test("compares consistently", () => {
    fc.assert(
      fc.property(anyRoutes, (routes) => {
        for (const a of routes) {
          for (const b of routes) {
            expect(Math.sign(compareRoutes(a, b))).toBe(0 - Math.sign(compareRoutes(b, a)));
            for (const c of routes) {
              if (compareRoutes(a, b) <= 0 && compareRoutes(b, c) <= 0)
                expect(compareRoutes(a, c)).toBeLessThanOrEqual(0);
            }
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  test("keeps all matches, and equal ones in their order", () => {
    fc.assert(
      fc.property(anyRoutes, (routes) => {
        const places = new Map(routes.map(({ entry }, place) => [entry, place]));
        const sorted = sortRoutes(routes);
        expect(new Set(sorted)).toEqual(new Set(places.keys()));
        const byEntry = new Map(routes.map((route) => [route.entry, route]));
        sorted.slice(1).forEach((entry, place) => {
          const [before, after] = [sorted[place], entry].map((one) => one && byEntry.get(one));
          if (!before || !after) throw new Error("lost a match");
          const order = compareRoutes(before, after);
          expect(order).toBeLessThanOrEqual(0);
          if (order === 0) expect(places.get(before.entry)).toBeLessThan(places.get(after.entry) ?? -1);
        });
      }),
    );
  });
});
