import { wholeSeconds } from "../duration.ts";
import type { TcpKeepalive as TcpKeepaliveSpec } from "../kinds/kgateway-shared.ts";
import type { EnvoyMessages } from "./messages.ts";

type TcpKeepalive = EnvoyMessages["envoy.config.core.v3.TcpKeepalive"];

/** When Envoy probes TCP connections, as policies of listeners and backends say it. */
export function tcpKeepalive(spec: TcpKeepaliveSpec): TcpKeepalive {
  return {
    keepaliveProbes: spec.keepAliveProbes,
    keepaliveTime: wholeSeconds(spec.keepAliveTime),
    keepaliveInterval: wholeSeconds(spec.keepAliveInterval),
  };
}
