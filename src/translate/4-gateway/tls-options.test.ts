import { describe, expect, test } from "vitest";
import { parseTlsOptions, type TlsOptions } from "./tls-options.ts";

const hash = "0a".repeat(32);
const hashInPairs = Array.from({ length: 32 }, () => "0A").join(":");

describe("parseTlsOptions", () => {
  test.each<[string, string, Partial<TlsOptions>]>([
    ["alpn-protocols", "h2, http/1.1", { alpnProtocols: ["h2", "http/1.1"] }],
    ["alpn-protocols", "", { alpnProtocols: [""] }],
    ["alpn-protocols", "allow-empty", { alpnProtocols: ["allow-empty"] }],
    ["cipher-suites", " A ,B", { cipherSuites: ["A", "B"] }],
    ["ecdh-curves", "X25519,P-256", { ecdhCurves: ["X25519", "P-256"] }],
    ["signature-algorithms", "rsa_pss_rsae_sha256", { signatureAlgorithms: ["rsa_pss_rsae_sha256"] }],
    ["min-tls-version", "1.2", { minTlsVersion: "TLSv1_2" }],
    ["max-tls-version", "1.3", { maxTlsVersion: "TLSv1_3" }],
    ["verify-subject-alt-names", "a.example,b.example", { verifySubjectAltNames: ["a.example", "b.example"] }],
    ["verify-certificate-hash", hash, { verifyCertificateHash: [hash] }],
    ["verify-certificate-hash", `\n- ${hash}\n- ${hashInPairs},`, { verifyCertificateHash: [hash, hashInPairs] }],
  ])("reads %s %j", (option, text, expected) => {
    const { options, errors } = parseTlsOptions({ [`kgateway.dev/${option}`]: text });
    expect(errors).toEqual([]);
    expect(options).toMatchObject(expected);
  });

  test.each<[Readonly<Record<string, string>>, readonly string[]]>([
    [{ "kgateway.dev/min-tls-version": "1.4" }, ["invalid minimum tls version: 1.4"]],
    [{ "kgateway.dev/max-tls-version": "constructor" }, ["invalid maximum tls version: constructor"]],
    [
      { "kgateway.dev/min-tls-version": "1.3", "kgateway.dev/max-tls-version": "1.2" },
      ["maximum tls version TLSv1_2 is less than minimum tls version TLSv1_3"],
    ],
    [{ "kgateway.dev/verify-certificate-hash": `${hash},xy` }, ["invalid certificate hash: xy"]],
    [{ "shop.example/x": "1", toString: "2" }, ["unknown tls option: shop.example/x", "unknown tls option: toString"]],
  ])("refuses %j", (options, messages) => {
    expect(parseTlsOptions(options).errors.map(({ message }) => message)).toEqual(messages);
  });

  test("tells unknown options from wrong values", () => {
    const { errors } = parseTlsOptions({ "kgateway.dev/tls": "1", "kgateway.dev/min-tls-version": "2" });
    expect(errors.map(({ isUnknownOption, option }) => [option, isUnknownOption])).toEqual([
      ["kgateway.dev/tls", true],
      ["kgateway.dev/min-tls-version", false],
    ]);
  });
});
