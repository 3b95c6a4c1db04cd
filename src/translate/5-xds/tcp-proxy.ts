import { any, type Filter, type TcpProxy } from "../../sdk/envoy/messages.ts";
import type { TcpFilterChainIr } from "../../sdk/ir/gateway.ts";

/** As kgateway: the weight of an only backend does not count, not even 0; of several, those without weight are left out. */
function destination({ backends }: TcpFilterChainIr): TcpProxy {
  const [first] = backends;
  if (first && backends.length === 1) return { cluster: first.clusterName };
  const clusters = backends
    .filter(({ weight }) => weight !== 0)
    .map(({ clusterName, weight }) => ({ name: clusterName, weight }));
  return { weightedClusters: clusters.length > 0 ? { clusters } : {} };
}

/** The network filter that forwards a chain's connections. */
export function tcpProxy(chain: TcpFilterChainIr): Filter {
  return {
    name: "envoy.filters.network.tcp_proxy",
    typedConfig: any("envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy", {
      statPrefix: chain.name,
      ...destination(chain),
    }),
  };
}
