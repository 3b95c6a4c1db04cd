import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { withProxyProtocol } from "../../sdk/envoy/upstream-transport-socket.ts";
import { defineClusterField } from "./cluster-field.ts";
import type { BackendConfigPolicySpec } from "./kind.ts";

type Spec = NonNullable<BackendConfigPolicySpec["upstreamProxyProtocol"]>;

/** Tells the backend the client's address, in front of whatever the connection speaks. */
export const upstreamProxyProtocol = defineClusterField<EnvoyMessages["envoy.config.core.v3.ProxyProtocolConfig"]>({
  field: "upstreamProxyProtocol",
  parse: (spec) => ({ ir: { version: (spec as Spec).version === "V2" ? "V2" : "V1" } }),
  applyToCluster: (ir, { cluster }) => ({ set: { transportSocket: withProxyProtocol(cluster.transportSocket, ir) } }),
});
