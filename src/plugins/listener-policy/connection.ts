import { envoyDurationOf } from "../../sdk/duration.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { tcpKeepalive as tcpKeepaliveMessage } from "../../sdk/envoy/tcp-keepalive.ts";
import type { TcpKeepalive as TcpKeepaliveSpec } from "../../sdk/kinds/kgateway-shared.ts";
import { defineListenerSetting } from "./listener-setting.ts";

/** When connections are probed. */
export const tcpKeepalive = defineListenerSetting<EnvoyMessages["envoy.config.core.v3.TcpKeepalive"]>({
  field: "tcpKeepalive",
  parse: (spec) => ({ ir: tcpKeepaliveMessage(spec as TcpKeepaliveSpec) }),
  applyToListener: (ir) => ({ set: { tcpKeepalive: ir } }),
});

/** How much of a connection's data Envoy holds back before it stops reading. */
export const perConnectionBufferLimitBytes = defineListenerSetting<number>({
  field: "perConnectionBufferLimitBytes",
  parse: (spec) => ({ ir: spec as number }),
  applyToListener: (ir) => ({ set: { perConnectionBufferLimitBytes: ir } }),
});

/** How long a client may take to set up TLS. */
export const transportSocketConnectTimeout = defineListenerSetting<string>({
  field: "transportSocketConnectTimeout",
  parse: (spec) => ({ ir: envoyDurationOf(spec as string) }),
  applyToFilterChain: (ir) => ({ set: { transportSocketConnectTimeout: ir } }),
});
