import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { InheritedPolicyPriority, PolicyAttachment } from "./ir/policy.ts";
import { inheritedPolicyPriorities } from "./ir/policy.ts";
import { isSettable, mergePolicies, type PolicyMerge } from "./merge.ts";
import { defaultSettings } from "./settings.ts";
import { composeSubPolicies, defineSubPolicy } from "./sub-policy.ts";

const { merge } = composeSubPolicies([
  defineSubPolicy<string>({ field: "colour", parse: (spec) => ({ ir: String(spec) }) }),
  defineSubPolicy<readonly string[]>({
    field: "tags",
    parse: () => ({}),
    merge: (present = [], next, strategy) => {
      if (!strategy.endsWith("Deep")) return { value: next, origins: ["set"] };
      return {
        value: strategy === "AugmentedDeep" ? [...present, ...next] : [...next, ...present],
        origins: ["append"],
      };
    },
  }),
]);

interface Written {
  readonly name: string;
  readonly ir: object;
  readonly level?: number;
  readonly inherited?: InheritedPolicyPriority;
  readonly error?: string;
}

function attachment({ name, ir, level = 0, inherited = "", error }: Written): PolicyAttachment<never> {
  const source = { group: "shop.example", kind: "Sign", namespace: "shop", name };
  return {
    ...source,
    ir: ir as never,
    policy: source,
    generation: 0,
    errors: error ? [{ message: error }] : [],
    inheritedPolicyPriority: inherited,
    hierarchicalPriority: level,
    precedenceWeight: 0,
  };
}

const merged = (...written: readonly Written[]) => merge(written.map(attachment), defaultSettings);
const id = (name: string) => `shop.example/Sign/shop/${name}`;

describe("policies of one place", () => {
  test("fill each other's gaps, the first one winning", () => {
    const { ir, origins } = merged(
      { name: "a", ir: { colour: "red" } },
      { name: "b", ir: { colour: "blue", tags: ["b"] } },
    );
    expect(ir).toEqual({ colour: "red", tags: ["b"] });
    expect(origins).toEqual({ colour: [id("a")], tags: [id("b")] });
  });

  // As kgateway: one bad policy spoils its level; the policies of other levels still merge.
  test("with errors take no part, but make the whole unusable", () => {
    const { ir, errors } = merged(
      { name: "a", ir: { colour: "red" }, error: "no paint" },
      { name: "b", ir: { colour: "blue" } },
    );
    expect(ir).toEqual({});
    expect(errors).toEqual([{ message: "no paint", policy: id("a") }]);
  });
});

describe("policies of a delegating parent", () => {
  const child: Written = { name: "child", ir: { colour: "red", tags: ["c"] } };
  test.each<[InheritedPolicyPriority, object, object]>([
    ["", { colour: "red", tags: ["c"] }, { colour: [id("child")], tags: [id("child")] }],
    ["ShallowMergePreferChild", { colour: "red", tags: ["c"] }, { colour: [id("child")], tags: [id("child")] }],
    ["ShallowMergePreferParent", { colour: "blue", tags: ["p"] }, { colour: [id("parent")], tags: [id("parent")] }],
    [
      "DeepMergePreferChild",
      { colour: "red", tags: ["c", "p"] },
      { colour: [id("child")], tags: [id("child"), id("parent")] },
    ],
    [
      "DeepMergePreferParent",
      { colour: "red", tags: ["p", "c"] },
      { colour: [id("child")], tags: [id("child"), id("parent")] },
    ],
  ])("join as %j says", (inherited, ir, origins) => {
    const result = merged(child, { name: "parent", ir: { colour: "blue", tags: ["p"] }, level: -1, inherited });
    expect(result.ir).toEqual(ir);
    expect(result.origins).toEqual(origins);
  });
});

test("a policy alone stays as it is", () => {
  fc.assert(
    fc.property(
      fc.record({ colour: fc.string({ minLength: 1 }), tags: fc.array(fc.string()) }),
      fc.constantFrom("" as const, ...inheritedPolicyPriorities),
      (ir, inherited) => {
        const result = merged({ name: "a", ir, inherited });
        expect(result.ir).toEqual(ir);
        expect(result.origins).toEqual({ colour: [id("a")], tags: [id("a")] });
      },
    ),
  );
});

test("policies are joined level by level, the farthest parent last", () => {
  const order: PolicyMerge<readonly string[]> = {
    empty: [],
    join: ({ ir, origins }, next) => ({ ir: [...ir, ...next.ir], origins }),
  };
  const policies = [0, -1, -2, 0, -1].map((level, index) => attachment({ name: `${index}`, ir: [`${index}`], level }));
  expect(mergePolicies<readonly string[]>(policies, order).ir).toEqual(["0", "3", "1", "4", "2"]);
});

test.each<[unknown, InheritedPolicyPriority, boolean]>([
  [undefined, "", true],
  ["", "", true],
  ["x", "", false],
  ["x", "ShallowMergePreferChild", false],
  ["x", "ShallowMergePreferParent", true],
  ["x", "DeepMergePreferChild", true],
])("whether %j may be set under %j: %j", (present, priority, expected) => {
  expect(isSettable(present, priority)).toBe(expected);
});
