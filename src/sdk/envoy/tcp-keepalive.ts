import { parseDuration } from "../duration.ts";
import type { TcpKeepalive as TcpKeepaliveSpec } from "../kinds/kgateway-shared.ts";
import type { EnvoyMessages } from "./messages.ts";

type TcpKeepalive = EnvoyMessages["envoy.config.core.v3.TcpKeepalive"];

/** Whole seconds of a duration, as the kernel counts them; parts of a second are cut off. */
function wholeSeconds(duration: string | undefined): number | undefined {
  const nanoseconds = duration === undefined ? undefined : parseDuration(duration);
  return nanoseconds === undefined ? undefined : Number(nanoseconds / 1_000_000_000n);
}

/** When Envoy probes TCP connections, as policies of listeners and backends say it. */
export function tcpKeepalive(spec: TcpKeepaliveSpec): TcpKeepalive {
  return {
    keepaliveProbes: spec.keepAliveProbes,
    keepaliveTime: wholeSeconds(spec.keepAliveTime),
    keepaliveInterval: wholeSeconds(spec.keepAliveInterval),
  };
}
