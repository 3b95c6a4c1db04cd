import { expect, test } from "vitest";
import type { RouteMatch } from "../../sdk/envoy/messages.ts";
import type { HttpRouteMatch } from "../../sdk/ir/route.ts";
import { routeMatch } from "./route-match.ts";

function check(match: HttpRouteMatch, expected: RouteMatch): void {
  expect(routeMatch(match)).toEqual(expected);
}

const prefix = (value: string): HttpRouteMatch => ({ path: { type: "PathPrefix", value } });

test("a match of nothing matches every path", () => {
  check({}, { prefix: "/" });
  check({ path: {} }, { prefix: "/" });
  check({ path: { value: "/a" } }, { pathSeparatedPrefix: "/a" });
});

test("a prefix ends at a slash, and a trailing slash says nothing", () => {
  check(prefix("/shop"), { pathSeparatedPrefix: "/shop" });
  check(prefix("/shop/"), { pathSeparatedPrefix: "/shop" });
  check(prefix("/shop/cart"), { pathSeparatedPrefix: "/shop/cart" });
});

test("what Envoy does not take as a path of segments stays a plain prefix", () => {
  check(prefix("/"), { prefix: "/" });
  check(prefix("//"), { prefix: "/" });
  check(prefix("/shop//"), { prefix: "/shop/" });
  check(prefix("/a?b"), { prefix: "/a?b" });
  check(prefix("/a#b"), { prefix: "/a#b" });
  check(prefix(""), { prefix: "" });
});

test("exact paths and regular expressions stay as they are", () => {
  check({ path: { type: "Exact", value: "/shop/" } }, { path: "/shop/" });
  check({ path: { type: "RegularExpression", value: "/shop/.*" } }, { safeRegex: { regex: "/shop/.*" } });
});

test("headers match exactly unless told, and the method is the last header", () => {
  check(
    {
      headers: [
        { name: "env", value: "canary" },
        { name: "version", type: "RegularExpression", value: "v[12]" },
      ],
      method: "GET",
    },
    {
      prefix: "/",
      headers: [
        { name: "env", stringMatch: { exact: "canary" } },
        { name: "version", stringMatch: { safeRegex: { regex: "v[12]" } } },
        { name: ":method", stringMatch: { exact: "GET" } },
      ],
    },
  );
});

test("an empty value asks for presence only, even of a regular expression", () => {
  check(
    { headers: [{ name: "env", type: "RegularExpression", value: "" }], queryParams: [{ name: "q", value: "" }] },
    {
      prefix: "/",
      headers: [{ name: "env", presentMatch: true }],
      queryParameters: [{ name: "q", presentMatch: true }],
    },
  );
});

test("query parameters match like headers", () => {
  check(
    {
      queryParams: [
        { name: "a", value: "1" },
        { name: "b", type: "RegularExpression", value: ".+" },
      ],
    },
    {
      prefix: "/",
      queryParameters: [
        { name: "a", stringMatch: { exact: "1" } },
        { name: "b", stringMatch: { safeRegex: { regex: ".+" } } },
      ],
    },
  );
});
