import { describe, expect, test } from "vitest";
import type { HttpRouteMatch } from "../../sdk/ir/route.ts";
import { noDelegatedRoutes } from "./attached-route.ts";
import { filterDelegatedRoutes, inheritedMatch, isDelegatedMatch } from "./delegated-matches.ts";
import { type ShopRoute, shopHttpRoute } from "./shop-objects.ts";

const prefix = (value: string) => ({ path: { type: "PathPrefix", value } });
const exactHeader = (name: string, value: string) => ({ type: "Exact", name, value });

describe("isDelegatedMatch", () => {
  test.each<[string, HttpRouteMatch, HttpRouteMatch, boolean]>([
    ["a longer prefix", prefix("/a"), prefix("/a/b"), true],
    ["the same prefix", prefix("/a"), prefix("/a"), true],
    ["any path that begins with the same letters", prefix("/a"), prefix("/ab"), true],
    ["an exact path below", prefix("/a"), { path: { type: "Exact", value: "/a/b" } }, true],
    ["another path", prefix("/a"), prefix("/b"), false],
    ["no path", prefix("/a"), {}, false],
    ["a path without type", prefix("/a"), { path: { value: "/a" } }, false],
    ["anything below an exact path", { path: { type: "Exact", value: "/a" } }, prefix("/a"), false],
    ["anything below no path", {}, prefix("/a"), false],
    ["anything below a path without type", { path: { value: "/a" } }, prefix("/a"), false],
    [
      "more headers",
      { ...prefix("/a"), headers: [exactHeader("x", "1")] },
      { ...prefix("/a"), headers: [exactHeader("y", "2"), exactHeader("x", "1")] },
      true,
    ],
    [
      "another value of a header",
      { ...prefix("/a"), headers: [exactHeader("x", "1")] },
      { ...prefix("/a"), headers: [exactHeader("x", "2")] },
      false,
    ],
    [
      "a header without type where the parent's has one",
      { ...prefix("/a"), headers: [exactHeader("x", "1")] },
      { ...prefix("/a"), headers: [{ name: "x", value: "1" }] },
      false,
    ],
    ["fewer query parameters", { ...prefix("/a"), queryParams: [exactHeader("q", "1")] }, prefix("/a"), false],
    ["the same method", { ...prefix("/a"), method: "GET" }, { ...prefix("/a"), method: "GET" }, true],
    ["a method where the parent has none", prefix("/a"), { ...prefix("/a"), method: "GET" }, true],
    ["no method where the parent has one", { ...prefix("/a"), method: "GET" }, prefix("/a"), false],
  ])("%s", (_, parent, child, expected) => {
    expect(isDelegatedMatch(parent, child)).toBe(expected);
  });
});

describe("inheritedMatch", () => {
  test.each([
    ["/a", "/b", "/a/b"],
    ["/a/", "/b/", "/a/b"],
    ["/a", "", "/a"],
    ["/", "/", "/"],
    ["", "", ""],
    ["/a", "../b", "/b"],
  ])("joins %j and %j to %j", (parent, child, expected) => {
    expect(inheritedMatch(prefix(parent), prefix(child)).path).toEqual({ type: "PathPrefix", value: expected });
  });

  test("keeps the child's type of path, and a prefix where it has no path", () => {
    expect(inheritedMatch(prefix("/a"), { path: { type: "Exact", value: "/b" } }).path?.type).toBe("Exact");
    expect(inheritedMatch(prefix("/a"), {}).path).toEqual(prefix("/a").path);
  });

  test("lets the parent decide where both say something, ordered by name", () => {
    const parent = {
      ...prefix("/a"),
      headers: [exactHeader("x", "parent"), exactHeader("b", "parent")],
      method: "GET",
    };
    const child = { headers: [exactHeader("x", "child"), exactHeader("a", "child")], method: "PUT" };
    expect(inheritedMatch(parent, child)).toMatchObject({
      headers: [exactHeader("a", "child"), exactHeader("b", "parent"), exactHeader("x", "parent")],
      method: "GET",
    });
    expect(inheritedMatch(prefix("/a"), child).method).toBe("PUT");
  });
});

describe("filterDelegatedRoutes", () => {
  const parent = { group: "gateway.networking.k8s.io", kind: "HTTPRoute", namespace: "shop", name: "root" };

  function filtered(route: Partial<ShopRoute>): readonly (readonly HttpRouteMatch[])[] | undefined {
    const child = {
      route: shopHttpRoute({ name: "child", parentRefs: [], ...route }),
      parentRef: { name: "root" },
      listenerParentRef: { name: "front" },
      hostnames: [],
      children: noDelegatedRoutes,
    };
    return filterDelegatedRoutes([child], parent, prefix("/a"))[0]?.route.rules.map(({ matches }) => matches);
  }

  test.each<[string, Partial<ShopRoute>, readonly (readonly HttpRouteMatch[])[] | undefined]>([
    [
      "leaves out matches and rules that lie outside",
      { rules: [{ matches: [prefix("/b")] }, { matches: [prefix("/b"), prefix("/a/c")] }] },
      [[prefix("/a/c")]],
    ],
    ["leaves out routes without rules inside", { rules: [{ matches: [prefix("/b")] }] }, undefined],
    ["leaves out rules without matches", { rules: [{}] }, undefined],
    [
      "gives them the parent's match where the route inherits it",
      { rules: [{}], inheritsParentMatcher: true },
      [[prefix("/a")]],
    ],
    [
      "leaves out routes that name other parents",
      { rules: [{ matches: [prefix("/a")] }], parentRefs: [{ name: "front" }] },
      undefined,
    ],
    [
      "takes routes that name the parent in full",
      {
        rules: [{ matches: [prefix("/a")] }],
        parentRefs: [{ group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: "root" }],
      },
      [[prefix("/a")]],
    ],
  ])("%s", (_, route, expected) => {
    expect(filtered(route)).toEqual(expected);
  });
});
