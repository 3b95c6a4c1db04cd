import { expect, test } from "vitest";
import { any } from "./messages.ts";
import {
  exactSubjectAltName,
  replaceTransportSocket,
  systemCaValidation,
  upstreamTlsSocket,
  withProxyProtocol,
} from "./upstream-transport-socket.ts";

const insecure = upstreamTlsSocket({ sni: "insecure.example" });
const checked = upstreamTlsSocket({
  commonTlsContext: systemCaValidation([exactSubjectAltName("DNS", "catalog.example")]),
  sni: "catalog.example",
});

test("TLS and the proxy protocol give the same socket in either order", () => {
  const wrappedLast = withProxyProtocol(replaceTransportSocket(undefined, checked), { version: "V2" });
  const wrappedFirst = replaceTransportSocket(withProxyProtocol(undefined, { version: "V2" }), checked);
  expect(wrappedFirst).toEqual(wrappedLast);
});

test("TLS takes the place of other TLS, inside the proxy protocol and without it", () => {
  expect(replaceTransportSocket(insecure, checked)).toEqual(checked);
  expect(replaceTransportSocket(withProxyProtocol(insecure, { version: "V1" }), checked)).toEqual(
    withProxyProtocol(checked, { version: "V1" }),
  );
});

test("a socket that only has the name of the proxy protocol is replaced", () => {
  const name = "envoy.transport_sockets.upstream_proxy_protocol";
  expect(replaceTransportSocket({ name }, checked)).toEqual(checked);
  expect(replaceTransportSocket({ name, typedConfig: any("google.protobuf.StringValue", "x") }, checked)).toEqual(
    checked,
  );
});

test("the proxy protocol needs an inner socket", () => {
  const { typedConfig } = withProxyProtocol(undefined, { version: "V1" });
  expect(typedConfig).toMatchObject({ transportSocket: { name: "envoy.transport_sockets.raw_buffer" } });
});
