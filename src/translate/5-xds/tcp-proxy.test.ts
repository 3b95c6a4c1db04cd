import { expect, test } from "vitest";
import type { TcpProxy } from "../../sdk/envoy/messages.ts";
import { tcpProxy } from "./tcp-proxy.ts";

function check(weights: readonly number[], expected: TcpProxy): void {
  const backends = weights.map((weight, index) => ({ clusterName: `cluster-${index}`, weight }));
  const { "@type": _, ...config } = tcpProxy({ name: "chain", match: {}, backends }).typedConfig ?? { "@type": "" };
  expect(config).toEqual({ statPrefix: "chain", ...expected });
}

test("one backend is the cluster, whatever its weight", () => {
  check([1], { cluster: "cluster-0" });
  check([0], { cluster: "cluster-0" });
});

test("several are weighted, without those of no weight", () => {
  check([1, 0, 3], {
    weightedClusters: {
      clusters: [
        { name: "cluster-0", weight: 1 },
        { name: "cluster-2", weight: 3 },
      ],
    },
  });
  check([0, 0], { weightedClusters: {} });
});
