import { defineDiagnostics, type ReportedAt } from "../../sdk/diagnostic.ts";
import { envoyDurationOf } from "../../sdk/duration.ts";
import type { Any, Cluster, EnvoyMessages, LoadBalancingPolicy } from "../../sdk/envoy/messages.ts";
import { any } from "../../sdk/envoy/messages.ts";
import { clusterName } from "../../sdk/ir/backend.ts";
import { defineClusterField } from "./cluster-field.ts";
import { dnsConfig } from "./dns.ts";
import { hashPolicies } from "./hash-policies.ts";
import { localityLbConfig } from "./locality.ts";
import type {
  LoadBalancerMaglevConfig,
  LoadBalancerRingHashConfig,
  LoadBalancer as LoadBalancerSpec,
  SlowStart,
} from "./schema/load-balancer.ts";

type SlowStartConfig = EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.SlowStartConfig"];
type ConsistentHashing = EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.ConsistentHashingLbConfig"];

/** How endpoints of a cluster are chosen. */
export interface LoadBalancer {
  readonly commonLbConfig: NonNullable<Cluster["commonLbConfig"]>;
  readonly policy: LoadBalancingPolicy | undefined;
  /** The same for clusters whose endpoints have no host names to hash. */
  readonly policyWithoutHostnames: LoadBalancingPolicy | undefined;
  /** Where host names are asked to be hashed; absent where they are not. */
  readonly hashesHostnamesAt: ReportedAt | undefined;
  readonly isZoneAware: boolean;
}

const report = defineDiagnostics({
  "backend-config-policy/no-hostnames": {
    severity: "warning",
    message: ({ cluster }: { readonly cluster: string }) =>
      `useHostnameForHashing has no effect on the cluster ${cluster}, whose endpoints have no host names.`,
    help: () =>
      "Leave it out; host names are only known where Envoy itself resolves them, as for a Backend with names.",
  },
});

function policyOf(name: string, typedConfig: Any): LoadBalancingPolicy {
  return { policies: [{ typedExtensionConfig: { name: `envoy.load_balancing_policies.${name}`, typedConfig } }] };
}

const decimalPattern = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;

/** As kgateway: with an aggression that is no number there is no slow start at all. */
function slowStart(spec: SlowStart | undefined, policyName: string): SlowStartConfig | undefined {
  if (!spec) return undefined;
  const { window, minWeightPercent, aggression } = spec;
  if (aggression !== undefined && !decimalPattern.test(aggression)) return undefined;
  return {
    slowStartWindow: envoyDurationOf(window),
    minWeightPercent: minWeightPercent === undefined ? undefined : { value: minWeightPercent },
    // Envoy wants a runtime key beside the value.
    aggression:
      aggression === undefined
        ? undefined
        : { defaultValue: Number(aggression), runtimeKey: `${policyName}.slowStart.aggression` },
  };
}

function consistentHashing(
  { useHostnameForHashing, hashPolicies: policies = [] }: LoadBalancerMaglevConfig,
  knowsHostnames: boolean,
): ConsistentHashing | undefined {
  if (useHostnameForHashing === undefined && policies.length === 0) return undefined;
  return {
    useHostnameForHashing: useHostnameForHashing && knowsHostnames,
    hashPolicy: hashPolicies(policies),
  };
}

function ringHash(ring: LoadBalancerRingHashConfig, spec: LoadBalancerSpec, knowsHostnames: boolean) {
  const config = {
    minimumRingSize: ring.minimumRingSize,
    maximumRingSize: ring.maximumRingSize,
    consistentHashingLbConfig: consistentHashing(ring, knowsHostnames),
    localityWeightedLbConfig: spec.localityType === undefined ? undefined : {},
  };
  return policyOf("ring_hash", any("envoy.extensions.load_balancing_policies.ring_hash.v3.RingHash", config));
}

function maglev(table: LoadBalancerMaglevConfig, spec: LoadBalancerSpec, knowsHostnames: boolean) {
  const config = {
    consistentHashingLbConfig: consistentHashing(table, knowsHostnames),
    localityWeightedLbConfig: spec.localityType === undefined ? undefined : {},
  };
  return policyOf("maglev", any("envoy.extensions.load_balancing_policies.maglev.v3.Maglev", config));
}

/** Of several the first counts, in this order. */
function loadBalancingPolicy(
  spec: LoadBalancerSpec,
  policyName: string,
  knowsHostnames: boolean,
): LoadBalancingPolicy | undefined {
  const locality = localityLbConfig(spec);
  if (spec.leastRequest) {
    const config = {
      choiceCount: spec.leastRequest.choiceCount ?? 0,
      slowStartConfig: slowStart(spec.leastRequest.slowStart, policyName),
      localityLbConfig: locality,
    };
    return policyOf(
      "least_request",
      any("envoy.extensions.load_balancing_policies.least_request.v3.LeastRequest", config),
    );
  }
  if (spec.roundRobin) {
    const config = { slowStartConfig: slowStart(spec.roundRobin.slowStart, policyName), localityLbConfig: locality };
    return policyOf("round_robin", any("envoy.extensions.load_balancing_policies.round_robin.v3.RoundRobin", config));
  }
  if (spec.ringHash) return ringHash(spec.ringHash, spec, knowsHostnames);
  if (spec.maglev) return maglev(spec.maglev, spec, knowsHostnames);
  if (!spec.random) return undefined;
  return policyOf(
    "random",
    any("envoy.extensions.load_balancing_policies.random.v3.Random", { localityLbConfig: locality }),
  );
}

function commonLbConfig(spec: LoadBalancerSpec): LoadBalancer["commonLbConfig"] {
  const { healthyPanicThreshold, updateMergeWindow, closeConnectionsOnHostSetChange } = spec;
  return {
    healthyPanicThreshold: healthyPanicThreshold === undefined ? undefined : { value: healthyPanicThreshold },
    updateMergeWindow: envoyDurationOf(updateMergeWindow),
    closeConnectionsOnHostSetChange,
  };
}

/** Only endpoints that are resolved one by one have host names of their own. */
function knowsHostnames(cluster: Cluster): boolean {
  if (cluster.clusterType === undefined) return cluster.type === "STRICT_DNS";
  const config = dnsConfig(cluster);
  return config !== undefined && !config.allAddressesInSingleEndpoint;
}

/** How an endpoint is chosen. */
export const loadBalancer = defineClusterField<LoadBalancer>({
  field: "loadBalancer",
  parse(json, context, { namespace, name }) {
    const spec = json as LoadBalancerSpec;
    const policyName = `${name}.${namespace}`;
    const hashing = (["ringHash", "maglev"] as const).find((type) => spec[type]?.useHostnameForHashing);
    return {
      ir: {
        commonLbConfig: commonLbConfig(spec),
        policy: loadBalancingPolicy(spec, policyName, true),
        policyWithoutHostnames: loadBalancingPolicy(spec, policyName, false),
        hashesHostnamesAt: hashing && context.at(["spec", "loadBalancer", hashing, "useHostnameForHashing"]),
        isZoneAware: spec.zoneAware?.preferLocal !== undefined,
      },
    };
  },
  applyToCluster({ commonLbConfig, policy, policyWithoutHostnames, hashesHostnamesAt: at }, { backend, cluster }) {
    if (knowsHostnames(cluster)) return { set: { commonLbConfig, loadBalancingPolicy: policy } };
    const data = { cluster: clusterName(backend) };
    return {
      set: { commonLbConfig, loadBalancingPolicy: policyWithoutHostnames },
      diagnostics: at && [report("backend-config-policy/no-hostnames", at, data)],
    };
  },
});
