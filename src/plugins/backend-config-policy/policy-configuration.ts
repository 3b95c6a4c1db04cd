import type { Cluster } from "../../sdk/envoy/messages.ts";
import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { PartialConfiguration, PolicyConfiguration } from "../../sdk/partial-configuration.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";
import type { SubPolicyIr } from "../../sdk/sub-policy.ts";
import { type AnyClusterField, applyFields } from "./cluster-field.ts";
import type { LoadBalancer } from "./load-balancer.ts";

const source = { group: "core", kind: "Service", namespace: "test", name: "test-backend" };

/** A backend of no kind in particular: what a policy asks for by itself does not depend on it. */
const anyBackend: BackendObjectIr = {
  source,
  port: 80,
  canonicalHostname: "",
  resource: { ...source, object: {} } as unknown as Resource,
  ir: undefined,
  aliases: [],
  trafficDistribution: "Any",
  disableIstioAutoMtls: false,
  errors: [],
  attachedPolicies: [],
};

const dnsFields: readonly string[] = ["dns.refreshRate", "dns.jitter", "dns.respectTTL"];

/** Settings for DNS only hold for clusters that use it. */
function needsDns(policy: SubPolicyIr): boolean {
  const loadBalancer = policy.loadBalancer as LoadBalancer | undefined;
  return loadBalancer?.hashesHostnamesAt !== undefined || dnsFields.some((field) => policy[field] !== undefined);
}

const dnsCluster: Pick<Cluster, "clusterType"> = {
  clusterType: {
    name: "envoy.clusters.dns",
    typedConfig: { "@type": "type.googleapis.com/envoy.extensions.clusters.dns.v3.DnsCluster" },
  },
};

function configurationOf(
  fields: readonly AnyClusterField[],
  policy: SubPolicyIr,
  settings: Settings,
): PartialConfiguration {
  const discovery = needsDns(policy) ? dnsCluster : ({ type: "STATIC" } as const);
  const cluster: Cluster = { name: "test-cluster-for-validation", connectTimeout: "5s", ...discovery };
  const changes = applyFields(fields, policy, { settings, backend: anyBackend, cluster });
  return { clusters: [{ ...cluster, ...changes.cluster?.set }] };
}

/** What Envoy is asked about a policy: a cluster that has nothing but its settings. */
export function policyConfiguration(
  fields: readonly AnyClusterField[],
  policy: SubPolicyIr,
  settings: Settings,
): PolicyConfiguration {
  return {
    configuration: configurationOf(fields, policy, settings),
    fields: fields.map((field) => ({
      path: ["spec", field.field],
      configuration: configurationOf([field], policy, settings),
    })),
  };
}
