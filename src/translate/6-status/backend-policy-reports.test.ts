import { expect, test } from "vitest";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import { definePlugin, definePolicy, type PolicyPlugin } from "../../sdk/plugin.ts";
import { attachment, backend, limitKind } from "../5-xds/test-world.ts";
import { backendPolicyReports } from "./backend-policy-reports.ts";

const slow = { type: "Slow", status: "True", reason: "ByRequest", message: "Slowed down" } as const;

function conditions(policy: Partial<PolicyPlugin<string>>, ...attachedPolicies: readonly PolicyAttachment[]) {
  const contributed = definePolicy<string>(limitKind, { name: "limit", ...policy });
  const plugins = [definePlugin({ name: "limit", contributesPolicies: [contributed] })];
  const reports = backendPolicyReports([backend("catalog", { attachedPolicies })], plugins);
  return reports.map((report) => {
    if (report.about !== "policy") throw new Error("reports are about policies");
    const { condition, ancestor, policy: about } = report;
    return `${about.name} on ${ancestor.name}: ${condition?.type}=${condition?.status} ${condition?.reason}`;
  });
}

const sound = ["few on catalog: Accepted=True Valid", "few on catalog: Attached=True Attached"];

test("a sound policy is accepted and attached, and then the plugin may add to it", () => {
  const reportForBackend = (policy: PolicyAttachment<string>) => (policy.ir === "few" ? [slow] : []);
  expect(conditions({ reportForBackend }, attachment(limitKind, "few"))).toEqual([
    ...sound,
    "few on catalog: Slow=True ByRequest",
  ]);
  expect(conditions({}, attachment(limitKind, "few"))).toEqual(sound);
});

test("the plugin is not asked about a policy with errors", () => {
  const broken = attachment(limitKind, "few", { errors: [{ message: "too few" }] });
  expect(conditions({ reportForBackend: () => [slow] }, broken)).toEqual(["few on catalog: Accepted=False Invalid"]);
});

test("a plugin that fails says nothing", () => {
  const reportForBackend = () => {
    throw new Error("broken");
  };
  expect(conditions({ reportForBackend }, attachment(limitKind, "few"))).toEqual(sound);
});

test("nothing is said of kinds that Gateways report, and of policies without an object", () => {
  expect(conditions({ reportForRouteBackend: () => [] }, attachment(limitKind, "few"))).toEqual([]);
  expect(conditions({}, attachment(limitKind, undefined))).toEqual([]);
});
