import { expect, test } from "vitest";
import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { AnyPolicyPlugin } from "../../sdk/plugin.ts";
import { defaultSettings } from "../../sdk/settings.ts";
import { backendTlsPolicy } from "./index.ts";

const tlsKind = { group: "gateway.networking.k8s.io", kind: "BackendTLSPolicy" };
const plugin = backendTlsPolicy.contributesPolicies?.[0]?.contribution as AnyPolicyPlugin;

function attachment(name: string, more: Partial<PolicyAttachment> & { readonly sectionName?: string } = {}) {
  const { sectionName, ...rest } = more;
  const policy = { ...tlsKind, namespace: "shop", name };
  return {
    ...{ ...tlsKind, ir: { socket: { name } }, generation: 0, createdAt: 0, errors: [], precedenceWeight: 0 },
    ...{ hierarchicalPriority: 0, inheritedPolicyPriority: "" as const },
    policy: sectionName === undefined ? policy : { ...policy, sectionName },
    ...rest,
  };
}

const broken = [{ message: "invalid CA certificate ref ConfigMap/ca: ca.crt key missing" }];

function conditions(...policies: readonly PolicyAttachment[]) {
  const reported = plugin.reportForRouteBackend?.(policies, {} as BackendObjectIr) ?? [];
  return reported.map(({ policy, conditions: all }) =>
    [policy.policy?.name, ...all.map(({ type, status, reason }) => `${type}=${status} ${reason}`)].join(" "),
  );
}

test("the oldest policy holds, and the others conflict", () => {
  const [young, old] = [attachment("young", { createdAt: 2 }), attachment("old", { createdAt: 1 })];
  expect(plugin.merge?.([young, old], defaultSettings).ir).toBe(old.ir);
  expect(conditions(young, old)).toEqual([
    "young ResolvedRefs=True ResolvedRefs Accepted=False Conflicted",
    "old ResolvedRefs=True ResolvedRefs Accepted=True Accepted",
  ]);
});

test("the oldest policy holds even with errors, and those of others do not count", () => {
  const failing = attachment("failing", { createdAt: 1, errors: broken, ir: { failure: "InvalidCACertificateRef" } });
  const sound = attachment("sound", { createdAt: 2 });
  expect(plugin.merge?.([sound, failing], defaultSettings).errors.map(({ message }) => message)).toEqual([
    broken[0]?.message,
  ]);
  expect(conditions(sound, failing)).toEqual([
    "sound ResolvedRefs=True ResolvedRefs Accepted=False Conflicted",
    "failing ResolvedRefs=False InvalidCACertificateRef Accepted=False NoValidCACertificate",
  ]);
  expect(plugin.merge?.([{ ...failing, createdAt: 3 }, sound], defaultSettings).errors).toEqual([]);
});

test("without a failed reference a policy with errors is only invalid", () => {
  const failing = attachment("failing", { errors: [{ message: "invalid validation spec" }], ir: {} });
  expect(conditions(failing)).toEqual(["failing Accepted=False Invalid"]);
});

test("a policy does not conflict with itself, but with itself at a port", () => {
  const policy = attachment("twice");
  expect(conditions(policy, { ...policy })).toEqual(
    Array(2).fill("twice ResolvedRefs=True ResolvedRefs Accepted=True Accepted"),
  );
  expect(conditions(policy, attachment("twice", { sectionName: "http" }))).toEqual([
    "twice ResolvedRefs=True ResolvedRefs Accepted=True Accepted",
    "twice ResolvedRefs=True ResolvedRefs Accepted=False Conflicted",
  ]);
});

test("a policy without a socket leaves the cluster alone", () => {
  expect(plugin.processBackend?.({}, { cluster: {} } as never)).toEqual({});
});
