import { expect, test } from "vitest";
import { any, type Cluster, type UpstreamTlsContext } from "../../sdk/envoy/messages.ts";
import { withClientCertificate } from "./gateway-client-certificate.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");
const certificate = { certificateChain: base64("chain"), privateKey: base64("key") };

const upstreamTlsType = "envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext";
const tlsSocket = (context: UpstreamTlsContext) => ({
  name: "envoy.transport_sockets.tls",
  typedConfig: any(upstreamTlsType, context),
});

const presented = {
  tlsCertificates: [{ certificateChain: { inlineString: "chain" }, privateKey: { inlineString: "key" } }],
};

test("a client certificate takes the place of whatever a TLS socket presents", () => {
  const before: UpstreamTlsContext = {
    sni: "cart.shop",
    commonTlsContext: { alpnProtocols: ["h2"], tlsCertificateSdsSecretConfigs: [{ name: "other" }] },
  };
  const cluster: Cluster = { name: "c", transportSocket: tlsSocket(before) };
  expect(withClientCertificate(cluster, certificate)).toEqual({
    name: "c",
    transportSocket: tlsSocket({ sni: "cart.shop", commonTlsContext: { alpnProtocols: ["h2"], ...presented } }),
  });
  expect(cluster.transportSocket).toEqual(tlsSocket(before));
});

test("sockets of matches are treated alike, those without TLS stay", () => {
  const plain = { name: "envoy.transport_sockets.raw_buffer" };
  const matches = [
    { name: "tls", transportSocket: tlsSocket({}) },
    { name: "plain", transportSocket: plain },
  ];
  expect(withClientCertificate({ transportSocketMatches: matches }, certificate).transportSocketMatches).toEqual([
    { name: "tls", transportSocket: tlsSocket({ commonTlsContext: presented }) },
    { name: "plain", transportSocket: plain },
  ]);
  expect(withClientCertificate({ name: "c" }, certificate)).toEqual({ name: "c" });
});
