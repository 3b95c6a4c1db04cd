import { expect, test } from "vitest";
import { defaultSettings } from "../../sdk/settings.ts";
import { mergeAcl } from "./acl-merge.ts";
import { mergeSetting } from "./merge-setting.ts";
import { transformation } from "./transformation.ts";

const office = { defaultAction: "deny", rules: [{ cidrs: ["10.1.0.0/16"], action: "allow" }] };
const shop = { defaultAction: "deny", rules: [{ cidrs: ["10.2.0.0/16"], action: "allow" }] };

test("access lists add up, the rules of the preferred policy first", () => {
  expect(mergeAcl(office, shop, "AugmentedDeep")?.value.rules).toEqual([...office.rules, ...shop.rules]);
  expect(mergeAcl(office, shop, "OverridableDeep")?.value.rules).toEqual([...shop.rules, ...office.rules]);
});

test("access lists that contradict each other merge as a whole", () => {
  const open = { ...shop, defaultAction: "allow" };
  expect(mergeAcl(office, open, "AugmentedDeep")).toBeUndefined();
  expect(mergeAcl(office, open, "OverridableDeep")).toEqual({ value: open, origins: ["set"] });
});

test("answers of access lists keep the status code of the first and the headers of both", () => {
  const first = { ...office, denyResponse: { headers: [{ name: "a", value: "1" }] } };
  const second = { ...shop, denyResponse: { statusCode: 404, headers: [{ name: "b", value: "2" }] } };
  expect(mergeAcl(first, second, "AugmentedDeep")?.value.denyResponse).toEqual({
    headers: [
      { name: "a", value: "1" },
      { name: "b", value: "2" },
    ],
  });
});

test("transformations add up, the preferred policy last; its body wins", () => {
  const route = { config: { request: { set: [{ name: "x", value: "route" }], body: { value: "route" } } } };
  const gateway = { config: { request: { set: [{ name: "x", value: "gateway" }], body: { value: "gateway" } } } };
  const merged = (strategy: "AugmentedDeep" | "OverridableDeep") =>
    transformation.merge?.(route, gateway, strategy)?.value.config?.request;
  expect(merged("AugmentedDeep")).toEqual({
    body: { value: "route" },
    set: [
      { name: "x", value: "gateway" },
      { name: "x", value: "route" },
    ],
  });
  expect(merged("OverridableDeep")).toHaveProperty("body.value", "gateway");
});

test.each([
  ['{"trafficPolicy":{"acl":"DeepMerge"}}', "AugmentedDeep"],
  ['{"trafficPolicy":{"acl":"ShallowMerge"}}', "AugmentedShallow"],
  ['{"trafficPolicy":{"acl":"Both"}}', "AugmentedShallow"],
  ['{"trafficPolicy":{"extAuth":"DeepMerge"}}', undefined],
  ["not JSON", undefined],
  ["", undefined],
])("policyMerge %s", (policyMerge, strategy) => {
  expect(mergeSetting("acl")({ ...defaultSettings, policyMerge })).toBe(strategy);
});
