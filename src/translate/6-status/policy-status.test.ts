import { describe, expect, test } from "vitest";
import type { Condition, PolicyAttachmentState, Report } from "../../sdk/report.ts";
import { foldReports, type PolicyReport } from "./folded-reports.ts";
import { policyStatus } from "./policy-status.ts";

const policy = { group: "gateway.kgateway.dev", kind: "TrafficPolicy", namespace: "shop", name: "slow" };
const edge = { group: "gateway.networking.k8s.io", kind: "Gateway", namespace: "shop", name: "edge" };
const accepted: Condition = { type: "Accepted", status: "True", reason: "Valid", message: "Policy accepted" };

const report = (parts: Partial<Extract<Report, { readonly about: "policy" }>>): Report => ({
  about: "policy",
  policy,
  ancestor: edge,
  generation: 0,
  ...parts,
});

function folded(reports: readonly Report[]): PolicyReport {
  const [first] = foldReports(reports).policies.values();
  if (!first) throw new Error("Nothing was folded.");
  return first;
}

const status = (reports: readonly Report[], speaksForItself = false) =>
  policyStatus(folded(reports), { speaksForItself, mostAncestors: 3 }).ancestors;

describe("whether a policy is attached", () => {
  test.each<[readonly PolicyAttachmentState[], string]>([
    [[], "False/Pending"],
    [["attached"], "True/Attached"],
    [["merged", "attached"], "True/Merged"],
    [["attached", "overridden", "merged"], "False/Overridden"],
  ])("after %j is %s", (states, expected) => {
    const [ancestor] = status([report({ condition: accepted }), ...states.map((attachment) => report({ attachment }))]);
    expect(ancestor?.conditions.map(({ type, status: is, reason }) => `${type}=${is}/${reason}`)).toEqual([
      "Accepted=True/Valid",
      `Attached=${expected}`,
    ]);
  });
});

test("a policy of which nothing is known yet is pending", () => {
  expect(status([report({})])[0]?.conditions.map(({ reason }) => reason)).toEqual(["Pending", "Pending"]);
});

test("a policy that speaks for itself gets no conditions but its own", () => {
  expect(status([report({ condition: accepted, attachment: "attached" })], true)[0]?.conditions).toEqual([accepted]);
});

test("ancestors stand in order, and sections are ancestors of their own", () => {
  const ancestors = [{ ...edge, sectionName: "https" }, { ...edge, name: "a" }, edge];
  const names = status(ancestors.map((ancestor) => report({ ancestor }))).map(({ ancestorRef }) => ancestorRef);
  expect(names).toEqual([{ ...edge, name: "a" }, edge, { ...edge, sectionName: "https" }]);
});

test("where there is no room for all ancestors those of the first namespaces stay", () => {
  const namespaces = ["b", "d", "a", "c"];
  const ancestors = namespaces.map((namespace) => ({ ...edge, namespace, name: `z-${namespace}` }));
  const names = status(ancestors.map((ancestor) => report({ ancestor }))).map(({ ancestorRef }) => ancestorRef.name);
  expect(names).toEqual(["z-a", "z-b", "z-c"]);
});
