import { envoyDurationOf } from "../../sdk/duration.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { tcpKeepalive as tcpKeepaliveMessage } from "../../sdk/envoy/tcp-keepalive.ts";
import type { TcpKeepalive as TcpKeepaliveSpec } from "../../sdk/kinds/kgateway-shared.ts";
import { defineClusterField } from "./cluster-field.ts";

/** How long setting up a connection may take. */
export const connectTimeout = defineClusterField<string>({
  field: "connectTimeout",
  parse: (spec) => ({ ir: envoyDurationOf(spec as string) }),
  applyToCluster: (ir) => ({ set: { connectTimeout: ir } }),
});

/** How much of a connection's data Envoy holds back before it stops reading. */
export const perConnectionBufferLimitBytes = defineClusterField<number>({
  field: "perConnectionBufferLimitBytes",
  parse: (spec) => ({ ir: spec as number }),
  applyToCluster: (ir) => ({ set: { perConnectionBufferLimitBytes: ir } }),
});

/** When connections are probed. */
export const tcpKeepalive = defineClusterField<EnvoyMessages["envoy.config.core.v3.TcpKeepalive"]>({
  field: "tcpKeepalive",
  parse: (spec) => ({ ir: tcpKeepaliveMessage(spec as TcpKeepaliveSpec) }),
  applyToCluster: (ir) => ({ set: { upstreamConnectionOptions: { tcpKeepalive: ir } } }),
});
