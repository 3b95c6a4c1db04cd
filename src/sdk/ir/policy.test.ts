import fc from "fast-check";
import { expect, test } from "vitest";
import { compareByAge, type PolicyAttachment } from "./policy.ts";

function attachment(name: string, more: Partial<PolicyAttachment> & { readonly sectionName?: string } = {}) {
  const { sectionName, ...rest } = more;
  const source = { group: "shop.example", kind: "Discount", namespace: "shop", name };
  return {
    ...{ group: source.group, kind: source.kind, ir: {}, generation: 0, errors: [], precedenceWeight: 0 },
    ...{ hierarchicalPriority: 0, inheritedPolicyPriority: "" as const },
    policy: sectionName === undefined ? source : { ...source, sectionName },
    ...rest,
  };
}

const names = (attachments: readonly PolicyAttachment[]) =>
  attachments.toSorted(compareByAge).map(({ policy }) => [policy?.name, policy?.sectionName].filter(Boolean).join("/"));

test("older policies come first, whatever their weights", () => {
  const young = attachment("a", { createdAt: 2, precedenceWeight: 9 });
  expect(names([young, attachment("b", { createdAt: 1 })])).toEqual(["b", "a"]);
});

test("policies of one age stand by reference, where a name that goes on comes before one that ends", () => {
  const all = [attachment("spring", { sectionName: "http" }), attachment("spring-sale"), attachment("spring")];
  expect(names(all)).toEqual(["spring-sale", "spring", "spring/http"]);
});

test("the order does not depend on the order before", () => {
  const any = fc.record({
    name: fc.constantFrom("a", "a-b", "b"),
    createdAt: fc.integer({ min: 0, max: 2 }),
    sectionName: fc.constantFrom("", "http"),
  });
  fc.assert(
    fc.property(fc.uniqueArray(any, { selector: (each) => JSON.stringify(each) }), (described) => {
      const attachments = described.map(({ name, ...more }) => attachment(name, more));
      expect(attachments.toReversed().toSorted(compareByAge)).toEqual(attachments.toSorted(compareByAge));
    }),
  );
});
