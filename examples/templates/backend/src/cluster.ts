import type { Cluster } from "kgw/sdk";
import type { SamplePluginSpec } from "./kind.ts";

/** The fields of the cluster: one host, which Envoy resolves by DNS. */
export function samplePluginCluster({ host, port }: SamplePluginSpec, clusterName: string): Partial<Cluster> {
  const endpoint = { address: { socketAddress: { address: host, portValue: port ?? 80 } } };
  return { type: "STRICT_DNS", loadAssignment: { clusterName, endpoints: [{ lbEndpoints: [{ endpoint }] }] } };
}
