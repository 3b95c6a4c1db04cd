import { expect, test } from "vitest";
import type { DownstreamTlsContext } from "../../sdk/envoy/messages.ts";
import type { TlsConfig } from "../../sdk/ir/tls.ts";
import { canonicalMessage } from "../../validate/message.ts";
import { downstreamTlsSocket } from "./downstream-tls.ts";

const empty: TlsConfig = {
  ...{ alpnProtocols: [], certificates: [], cipherSuites: [], ecdhCurves: [], signatureAlgorithms: [] },
  ...{ verifySubjectAltNames: [], verifyCertificateHash: [] },
};

function check(tls: Partial<TlsConfig>, expected: DownstreamTlsContext): void {
  const { name, typedConfig } = downstreamTlsSocket({ ...empty, ...tls });
  expect(name).toBe("envoy.transport_sockets.tls");
  const { "@type": type, ...context } = canonicalMessage("google.protobuf.Any", typedConfig) ?? { "@type": "" };
  expect(type).toBe("type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext");
  expect(context).toEqual(expected);
}

const alpnProtocols = ["h2", "http/1.1"];

test("parameters are always there, and HTTP/2 is offered unless told", () => {
  check({}, { commonTlsContext: { tlsParams: {}, alpnProtocols } });
  check({ alpnProtocols: ["http/1.1"] }, { commonTlsContext: { tlsParams: {}, alpnProtocols: ["http/1.1"] } });
  check({ alpnProtocols: ["allow-empty"] }, { commonTlsContext: { tlsParams: {} } });
  check(
    { alpnProtocols: ["allow-empty", "h2"] },
    { commonTlsContext: { tlsParams: {}, alpnProtocols: ["allow-empty", "h2"] } },
  );
});

test("certificates keep their bytes", () => {
  const certificates = [{ certificateChain: "Y2hhaW4=", privateKey: "a2V5" }];
  const inline = { certificateChain: { inlineBytes: "Y2hhaW4=" }, privateKey: { inlineBytes: "a2V5" } };
  check({ certificates }, { commonTlsContext: { tlsParams: {}, tlsCertificates: [inline], alpnProtocols } });
});

test("parameters that are given are passed on", () => {
  check(
    { minTlsVersion: "TLSv1_2", maxTlsVersion: "TLSv1_3", cipherSuites: ["A"], ecdhCurves: ["B"] },
    {
      commonTlsContext: {
        tlsParams: {
          ...{ tlsMinimumProtocolVersion: "TLSv1_2", tlsMaximumProtocolVersion: "TLSv1_3" },
          ...{ cipherSuites: ["A"], ecdhCurves: ["B"] },
        },
        alpnProtocols,
      },
    },
  );
});

test("client certificates are checked against all bundles", () => {
  const validation = {
    requireClientCertificate: false,
    allowInsecureFallback: true,
    caCertificates: ["one\n", "two\n"],
  };
  check(
    { clientCertificateValidation: validation, verifySubjectAltNames: ["a.example"], verifyCertificateHash: ["00"] },
    {
      commonTlsContext: {
        tlsParams: {},
        validationContext: {
          trustedCa: { inlineBytes: Buffer.from("one\n\ntwo\n").toString("base64") },
          verifyCertificateHash: ["00"],
          matchTypedSubjectAltNames: [{ sanType: "DNS", matcher: { exact: "a.example" } }],
          trustChainVerification: "ACCEPT_UNTRUSTED",
        },
        alpnProtocols,
      },
      requireClientCertificate: false,
    },
  );
});

test("without any bundle only the demand for a certificate is left", () => {
  const validation = { requireClientCertificate: true, allowInsecureFallback: true, caCertificates: [] };
  check(
    { clientCertificateValidation: validation },
    { commonTlsContext: { tlsParams: {}, alpnProtocols }, requireClientCertificate: true },
  );
});
