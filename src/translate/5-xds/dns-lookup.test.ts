import { expect, test } from "vitest";
import { any, type Cluster } from "../../sdk/envoy/messages.ts";
import { defaultSettings } from "../../sdk/settings.ts";
import { withDnsLookupFamily } from "./dns-lookup.ts";

test("only clusters that DNS finds get the setting's addresses", () => {
  const settings = { ...defaultSettings, dnsLookupFamily: "AUTO" as const };
  const dns = (
    name: string,
    type: "envoy.extensions.clusters.dns.v3.DnsCluster" | "google.protobuf.Empty",
  ): Cluster => ({
    clusterType: { name, typedConfig: any(type, {}) },
  });
  const found = dns("envoy.clusters.dns", "envoy.extensions.clusters.dns.v3.DnsCluster");
  expect(withDnsLookupFamily(found, settings).clusterType?.typedConfig).toMatchObject({ dnsLookupFamily: "AUTO" });
  for (const other of [
    dns("envoy.clusters.other", "envoy.extensions.clusters.dns.v3.DnsCluster"),
    dns("envoy.clusters.dns", "google.protobuf.Empty"),
    { type: "STRICT_DNS" } as const,
  ]) {
    expect(withDnsLookupFamily(other, settings)).toBe(other);
  }
});
