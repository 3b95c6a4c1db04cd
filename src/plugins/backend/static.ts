import type { Cluster, EnvoyMessages, LbEndpoint } from "../../sdk/envoy/messages.ts";
import { any } from "../../sdk/envoy/messages.ts";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import { isIpAddress } from "../../sdk/ip-address.ts";
import type { Path } from "../../sdk/json.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { BackendType } from "./backend-type.ts";

type LocalityLbEndpoints = EnvoyMessages["envoy.config.endpoint.v3.LocalityLbEndpoints"];

export interface StaticSpec {
  readonly hosts?: readonly StaticHost[] | undefined;
  readonly appProtocol?: string | undefined;
}

interface StaticHost {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
}

/** A list of hosts: known addresses, or names that Envoy has to resolve. */
export interface StaticHosts {
  readonly endpoints: readonly LbEndpoint[];
  readonly needsDns: boolean;
}

function endpoint(host: string, port: number): LbEndpoint {
  return {
    endpoint: {
      address: { socketAddress: { address: host, portValue: port } },
      healthCheckConfig: { hostname: host },
      hostname: host,
    },
  };
}

/** Reads the hosts of a static backend; the first bad one makes the whole list unusable. */
export function parseStatic({ hosts = [] }: StaticSpec, path: Path): StaticHosts | { readonly problem: Problem } {
  for (const [index, { host, port }] of hosts.entries()) {
    const at = [...path, "hosts", index];
    if (!host) return { problem: { message: "addr cannot be empty for host", path: at } };
    if (!port) return { problem: { message: "port cannot be empty for host", path: at } };
  }
  return {
    endpoints: hosts.map(({ host = "", port = 0 }) => endpoint(host, port)),
    needsDns: hosts.some(({ host = "" }) => !isIpAddress(host)),
  };
}

/** The discovery type of a cluster whose endpoints stand in it. */
export function discoveryType(needsDns: boolean): Pick<Cluster, "type" | "clusterType"> {
  if (!needsDns) return { type: "STATIC" };
  return {
    clusterType: { name: "envoy.clusters.dns", typedConfig: any("envoy.extensions.clusters.dns.v3.DnsCluster", {}) },
  };
}

/** The cluster of a list of hosts, all in one locality. */
export function staticCluster({ endpoints, needsDns }: StaticHosts, clusterName: string): ClusterContribution {
  const localities: readonly LocalityLbEndpoints[] = [{ lbEndpoints: endpoints }];
  const loadAssignment = endpoints.length > 0 ? { clusterName, endpoints: localities } : undefined;
  return { cluster: { set: { ...discoveryType(needsDns), loadAssignment } } };
}

/** A fixed list of hosts. */
export const staticHosts: BackendType<StaticSpec, StaticHosts> = {
  field: "static",
  parse(spec) {
    const hosts = parseStatic(spec, ["spec", "static"]);
    return "problem" in hosts ? { problems: [hosts.problem] } : { ir: hosts, problems: [] };
  },
  cluster: staticCluster,
};
