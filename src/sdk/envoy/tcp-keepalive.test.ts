import { expect, test } from "vitest";
import { tcpKeepalive } from "./tcp-keepalive.ts";

test("durations become whole seconds, cut off and not rounded", () => {
  expect(tcpKeepalive({ keepAliveProbes: 0, keepAliveTime: "1m59s999ms", keepAliveInterval: "999ms" })).toEqual({
    keepaliveProbes: 0,
    keepaliveTime: 119,
    keepaliveInterval: 0,
  });
});

test("what is not said, or is no duration, stays Envoy's choice", () => {
  expect(tcpKeepalive({ keepAliveTime: "soon" })).toEqual({});
});
