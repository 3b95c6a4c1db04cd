import { describe, expect, test } from "vitest";
import type { ClusterContext } from "../../sdk/hooks.ts";
import type { BackendObjectIr, EndpointsForBackend } from "../../sdk/ir/backend.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { AnyPolicyPlugin } from "../../sdk/plugin.ts";
import { defaultSettings } from "../../sdk/settings.ts";
import { backendConfigPolicy } from "./index.ts";

const configKind = { group: "gateway.kgateway.dev", kind: "BackendConfigPolicy" };
const tlsKind = { group: "gateway.networking.k8s.io", kind: "BackendTLSPolicy" };
const plugin = backendConfigPolicy.contributesPolicies?.[0]?.contribution as AnyPolicyPlugin;

function attachment(kind: typeof configKind, name: string, more: Partial<PolicyAttachment> = {}): PolicyAttachment {
  return {
    ...{ ...kind, ir: {}, generation: 0, createdAt: 0, errors: [], precedenceWeight: 0 },
    ...{ hierarchicalPriority: 0, inheritedPolicyPriority: "" as const },
    policy: { ...kind, namespace: "shop", name },
    ...more,
  };
}

const backend = (...attachedPolicies: readonly PolicyAttachment[]) =>
  ({ attachedPolicies }) as unknown as BackendObjectIr;

const broken = [{ message: "broken" }];

describe("merging", () => {
  const merged = (...policies: readonly PolicyAttachment[]) => plugin.merge?.(policies, defaultSettings);

  test("goes by age and not by the order of the list", () => {
    const ofPort = attachment(configKind, "port", { createdAt: 1, ir: { connectTimeout: "1s" } });
    const ofService = attachment(configKind, "service", { createdAt: 2, ir: { connectTimeout: "2s", tls: {} } });
    const result = merged(ofService, ofPort);
    expect(result?.ir).toEqual({ connectTimeout: "1s", tls: {} });
    const [port, service] = ["port", "service"].map((name) => `${configKind.group}/${configKind.kind}/shop/${name}`);
    expect(result?.origins).toEqual({ connectTimeout: [port], tls: [service] });
  });

  test("keeps the parts of dns apart", () => {
    const first = attachment(configKind, "first", { ir: { "dns.jitter": { dnsJitter: "1s" } } });
    const second = attachment(configKind, "second", {
      createdAt: 1,
      ir: { "dns.jitter": { dnsJitter: "2s" }, "dns.refreshRate": { dnsRefreshRate: "3s" } },
    });
    expect(merged(first, second)?.ir).toEqual({
      "dns.jitter": { dnsJitter: "1s" },
      "dns.refreshRate": { dnsRefreshRate: "3s" },
    });
  });
});

describe("endpoints", () => {
  const initial = { clusterName: "catalog", trafficDistribution: "PreferSameZone" } as EndpointsForBackend;
  const distribution = (...policies: readonly PolicyAttachment[]) => {
    const context = { backend: backend(...policies) } as never;
    return plugin.perClientProcessEndpoints?.({} as never, initial, context)?.endpoints?.trafficDistribution;
  };
  const zoneAware = { ir: { loadBalancer: { isZoneAware: true } } };

  test("are not ordered where a policy prefers the own zone, even one whose balancer merging left out", () => {
    const other = attachment(configKind, "other", { ir: { loadBalancer: { isZoneAware: false } } });
    expect(distribution(other, attachment(configKind, "near", zoneAware))).toBe("Any");
  });

  test("stay as they are otherwise", () => {
    expect(distribution()).toBeUndefined();
    expect(distribution(attachment(configKind, "near", { ...zoneAware, errors: broken }))).toBeUndefined();
    expect(distribution(attachment(tlsKind, "near", zoneAware))).toBeUndefined();
  });
});

describe("TLS beside BackendTLSPolicies", () => {
  const withTls = attachment(configKind, "mine", { ir: { tls: { sni: "mine.example" } } });
  const reported = (policy: PolicyAttachment, ...others: readonly PolicyAttachment[]) =>
    plugin.reportForBackend?.(policy, backend(policy, ...others)).map(({ message }) => message);

  test("is overridden, by the oldest sound one", () => {
    const [old, young] = [1, 2].map((createdAt) => attachment(tlsKind, `of-day-${createdAt}`, { createdAt }));
    const bad = attachment(tlsKind, "bad", { errors: broken });
    expect(reported(withTls, bad, young as PolicyAttachment, old as PolicyAttachment)).toEqual([
      "spec.tls overridden by BackendTLSPolicy shop/of-day-1",
    ]);
    expect(reported(withTls, bad)).toEqual([]);
    expect(reported(withTls)).toEqual([]);
    expect(reported(attachment(configKind, "plain"), old as PolicyAttachment)).toEqual([]);
  });

  test("is not applied, even where theirs is unusable", () => {
    const applied = (...others: readonly PolicyAttachment[]) => {
      const context = { backend: backend(withTls, ...others), cluster: {} } as unknown as ClusterContext;
      return plugin.processBackend?.(withTls.ir, context).cluster?.set?.transportSocket?.name;
    };
    expect(applied()).toBe("envoy.transport_sockets.tls");
    expect(applied(attachment(tlsKind, "bad", { errors: broken }))).toBeUndefined();
  });
});
