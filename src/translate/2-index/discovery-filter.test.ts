import { expect, test } from "vitest";
import { discoveredResources } from "./discovery-filter.ts";
import { shopNamespace, shopObject } from "./shop-objects.ts";

const resources = [
  shopNamespace("shop", { team: "checkout" }),
  shopNamespace("office", { team: "back" }),
  shopObject("Service", "reviews"),
  shopObject("Service", "payroll", {}, { namespace: "office" }),
  shopObject("Service", "stray", {}, { namespace: "nowhere" }),
  shopObject("GatewayClass", "kgateway", {}, { namespace: "" }),
];

const names = (selectors: string) => discoveredResources(resources, selectors).value.map(({ name }) => name);

const everything = resources.map(({ name }) => name);

test("no selectors select everything", () => {
  expect(names("")).toEqual(everything);
  expect(names("[]")).toEqual(everything);
});

test("any selector that fits its namespace selects an object", () => {
  const checkout = `[{"matchLabels":{"team":"checkout"}}`;
  expect(names(`${checkout}]`)).toEqual(["shop", "office", "reviews", "kgateway"]);
  const back = `{"matchExpressions":[{"key":"team","operator":"In","values":["back"]}]}]`;
  expect(names(`${checkout},${back}`)).toEqual(["shop", "office", "reviews", "payroll", "kgateway"]);
});

test("an empty selector selects the namespaces that are there", () => {
  expect(names("[{}]")).toEqual(["shop", "office", "reviews", "payroll", "kgateway"]);
});

test.each(["{", "{}", "[1]", "[null]"])(
  "selectors that cannot be read (%s) are reported and pass everything",
  (text) => {
    const { value, diagnostics } = discoveredResources(resources, text);
    expect(value).toBe(resources);
    expect(diagnostics.map(({ code }) => code)).toEqual(["settings/invalid-discovery-selectors"]);
  },
);
