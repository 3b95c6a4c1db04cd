import { any, type Cluster, type HttpFilter } from "kgw/sdk";
import type { MicroVmIr } from "./parse-micro-vm.ts";

const protocolOptions = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions";

const upstreamCodec: HttpFilter = {
  name: "envoy.filters.http.upstream_codec",
  typedConfig: any("envoy.extensions.filters.http.upstream_codec.v3.UpstreamCodec", {}),
};

/** Sets the header on the way to the MicroVM only, so that no other backend of the route sees the token. */
function authorization(token: string): HttpFilter {
  const header = { key: "authorization", value: `Bearer ${token}` };
  return {
    name: "microvm.authorization",
    typedConfig: any("envoy.extensions.filters.http.header_mutation.v3.HeaderMutation", {
      mutations: { requestMutations: [{ append: { header, appendAction: "OVERWRITE_IF_EXISTS_OR_ADD" } }] },
    }),
  };
}

/** The name under which the platform's DNS knows a MicroVM. */
export const hostOf = ({ vmName, region }: MicroVmIr): string => `${vmName}.${region}.microvm.internal`;

/** The cluster's fields: one host that Envoy resolves by DNS, and the token on every request. */
export function microVmCluster(ir: MicroVmIr, clusterName: string): Partial<Cluster> {
  const socketAddress = { address: hostOf(ir), portValue: ir.port };
  const host = { endpoint: { address: { socketAddress } } };
  return {
    type: "STRICT_DNS",
    loadAssignment: { clusterName, endpoints: [{ locality: { region: ir.region }, lbEndpoints: [host] }] },
    ...(ir.token && {
      typedExtensionProtocolOptions: {
        [protocolOptions]: any(protocolOptions, {
          explicitHttpConfig: { httpProtocolOptions: {} },
          httpFilters: [authorization(ir.token), upstreamCodec],
        }),
      },
    }),
  };
}
