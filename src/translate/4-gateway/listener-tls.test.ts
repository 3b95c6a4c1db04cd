import { describe, expect, test } from "vitest";
import type { FrontendTlsConfig, Gateway, ListenerTlsSpec } from "../../sdk/ir/gateway.ts";
import type { ClientCertificateReferences } from "../../sdk/ir/tls.ts";
import type { Resource } from "../../sdk/resource.ts";
import {
  edwardsCertificate,
  edwardsKey,
  frontCertificate,
  frontKey,
  toysCertificate,
  toysKey,
} from "../../sdk/tls/shop-certificates.ts";
import { prepareRoutes } from "./prepared-routes.ts";
import { shopGateway, shopHttpRoute, shopIndex, shopResource } from "./shop-objects.ts";
import { translateGateway } from "./translate-gateway.ts";

const base64 = (text: string) => Buffer.from(text).toString("base64");

function secret(name: string, entries: Readonly<Record<string, string>>, namespace = "shop"): Resource {
  const data = Object.fromEntries(Object.entries(entries).map(([key, text]) => [key, base64(text)]));
  return shopResource("Secret", { name, namespace }, { data });
}

const front = secret("front", { "tls.crt": frontCertificate, "tls.key": frontKey });
const edwards = secret("edwards", { "tls.crt": edwardsCertificate, "tls.key": edwardsKey });
const broken = secret("broken", { "tls.crt": frontCertificate, "tls.key": toysKey });
const elsewhere = secret("elsewhere", { "tls.crt": frontCertificate, "tls.key": frontKey }, "vault");
const bundle = shopResource("ConfigMap", { name: "clients" }, { data: { "ca.crt": `shop\n${toysCertificate}` } });
const emptyBundle = shopResource("ConfigMap", { name: "empty" }, { data: {} });
const secretBundle = secret("clients", { "ca.crt": edwardsCertificate });

const resources = [front, edwards, broken, elsewhere, bundle, emptyBundle, secretBundle];

interface Setup {
  readonly tls?: ListenerTlsSpec;
  readonly frontend?: Partial<FrontendTlsConfig>;
  readonly isGranted?: boolean;
  readonly protocol?: string;
}

function gatewayOf({ tls, frontend, protocol = "HTTPS" }: Setup): Gateway {
  const gateway = shopGateway([{ name: "web", port: 443, protocol, ...(tls && { tls }) }]);
  const nothing = { perPortValidation: new Map(), portProblems: new Map() };
  return frontend ? { ...gateway, frontendTls: { ...nothing, ...frontend } } : gateway;
}

function translate(setup: Setup) {
  const index = shopIndex({ resources, isGranted: setup.isGranted ?? false });
  const routes = prepareRoutes({ routes: [shopHttpRoute({ name: "reviews" })] });
  const { ir, reports, diagnostics } = translateGateway(gatewayOf(setup), index, routes);
  const conditions = reports.flatMap((report) =>
    report.about === "listener" && report.condition ? [report.condition] : [],
  );
  return {
    chains: ir.listeners.flatMap(({ httpFilterChains }) => httpFilterChains),
    conditions: conditions.map(({ type, status, reason }) => `${type} ${status} ${reason}`),
    messages: [...new Set(conditions.map(({ message }) => message))],
    codes: diagnostics.map(({ code }) => code),
  };
}

const terminate = (...names: readonly string[]) => ({
  mode: "Terminate",
  certificateRefs: names.map((name) => ({ name })),
});
const references = (
  name: string,
  more: Partial<ClientCertificateReferences> = {},
  kind = "ConfigMap",
): ClientCertificateReferences => ({
  caCertificateRefs: [{ group: "", kind, namespace: "shop", name }],
  requireClientCertificate: true,
  allowInsecureFallback: false,
  ...more,
});

const refused = (resolvedRefs: string, accepted = "Invalid") => [
  `ResolvedRefs False ${resolvedRefs}`,
  "Programmed False Invalid",
  `Accepted False ${accepted}`,
];

describe("certificates", () => {
  test("come from the Secrets as they are", () => {
    const { chains, conditions, codes } = translate({ tls: terminate("front", "edwards") });
    expect(chains[0]?.tls?.certificates).toEqual([
      { certificateChain: base64(frontCertificate), privateKey: base64(frontKey) },
      { certificateChain: base64(edwardsCertificate), privateKey: base64(edwardsKey) },
    ]);
    expect([conditions, codes]).toEqual([[], []]);
  });

  test.each<[string, Setup, readonly string[], string, string]>([
    [
      "is missing",
      { tls: terminate("missing") },
      refused("InvalidCertificateRef"),
      "Secret shop/missing not found.",
      "listener/certificate-not-found",
    ],
    [
      "is no pair",
      { tls: terminate("broken") },
      refused("InvalidCertificateRef"),
      "invalid TLS secret shop/broken: tls: private key does not match public key",
      "listener/invalid-certificate",
    ],
    [
      "lies elsewhere without a grant",
      { tls: { mode: "Terminate", certificateRefs: [{ name: "elsewhere", namespace: "vault" }] } },
      refused("RefNotPermitted"),
      "Reference not permitted by ReferenceGrant.",
      "listener/certificate-not-permitted",
    ],
    [
      "is no Secret",
      { tls: { mode: "Terminate", certificateRefs: [{ name: "front", kind: "ConfigMap" }] } },
      refused("InvalidCertificateRef"),
      "Invalid certificate ref(s).",
      "listener/invalid-tls",
    ],
    [
      "comes with an option that does not exist",
      { tls: { ...terminate("front"), options: { "kgateway.dev/alpn": "h2" } } },
      ["Programmed False Invalid", "Accepted False Invalid"],
      "unknown tls option: kgateway.dev/alpn",
      "listener/unknown-tls-option",
    ],
    [
      "comes with a wrong option",
      { tls: { ...terminate("front"), options: { "kgateway.dev/min-tls-version": "3" } } },
      refused("InvalidCertificateRef"),
      "Invalid certificate ref(s).",
      "listener/invalid-tls",
    ],
    [
      "asks for names of clients nobody checks",
      { tls: { ...terminate("front"), options: { "kgateway.dev/verify-subject-alt-names": "a" } } },
      ["Programmed False Invalid", "Accepted False Invalid"],
      "verify-subject-alt-names annotation requires a trusted CA to be configured",
      "listener/ca-required",
    ],
  ])("there is no chain where the only one %s", (_, setup, conditions, message, code) => {
    const translated = translate(setup);
    expect(translated).toEqual({ chains: [], conditions, messages: [message], codes: [code] });
  });

  test("one that is missing leaves the others at work", () => {
    const { chains, conditions, messages } = translate({ tls: terminate("missing", "front") });
    expect(chains[0]?.tls?.certificates).toHaveLength(1);
    expect(conditions).toEqual([
      "ResolvedRefs False InvalidCertificateRef",
      "Programmed True Invalid",
      "Accepted True Invalid",
    ]);
    expect(messages).toEqual(["Secret shop/missing not found."]);
  });

  test("may lie elsewhere with a grant", () => {
    const tls = { mode: "Terminate", certificateRefs: [{ name: "elsewhere", namespace: "vault" }] };
    expect(translate({ tls, isGranted: true }).chains).toHaveLength(1);
  });

  test.each([
    ["no TLS", {}, "listener/no-tls"],
    ["a mode that ends no TLS", { tls: { certificateRefs: [{ name: "front" }] } }, "listener/no-tls"],
    ["no certificate", { tls: { mode: "Terminate" } }, "listener/no-certificate"],
  ])("HTTPS with %s works in the controller, and is warned of", (_, setup, code) => {
    const { chains, conditions, codes } = translate(setup);
    expect([chains.length, conditions, codes]).toEqual([1, [], [code]]);
  });
});

describe("client certificates", () => {
  const tls = terminate("front");
  const validation = (setup: Setup) => translate(setup).chains[0]?.tls?.clientCertificateValidation;

  test("are checked with the CA certificates, written anew", () => {
    expect(validation({ tls, frontend: { defaultValidation: references("clients") } })).toEqual({
      caCertificates: [toysCertificate],
      requireClientCertificate: true,
      allowInsecureFallback: false,
    });
    expect(
      validation({ tls, frontend: { defaultValidation: references("clients", {}, "Secret") } })?.caCertificates,
    ).toEqual([edwardsCertificate]);
  });

  test("a port's own settings come before the default, even broken ones", () => {
    const defaultValidation = references("clients");
    const perPortValidation = new Map([[443, references("clients", { requireClientCertificate: false })]]);
    expect(validation({ tls, frontend: { defaultValidation, perPortValidation } })?.requireClientCertificate).toBe(
      false,
    );
    const problem = {
      kind: "ca-kind-unsupported",
      message: "invalid ca.crt kind Service in /x: InvalidCACertificateKind",
    } as const;
    const { chains, conditions, codes } = translate({
      tls,
      frontend: { defaultValidation, portProblems: new Map([[443, problem]]) },
    });
    expect(chains).toEqual([]);
    expect(conditions).toEqual(refused("InvalidCACertificateKind", "NoValidCACertificate"));
    expect(codes).toEqual(["listener/ca-kind-unsupported"]);
  });

  test.each<[string, ClientCertificateReferences, readonly string[], string]>([
    [
      "missing",
      references("missing"),
      refused("InvalidCACertificateRef", "NoValidCACertificate"),
      "failed to fetch CA certificate ConfigMap missing/shop: InvalidCACertificateRef",
    ],
    [
      "not permitted",
      references("x", { caCertificateRefs: [{ group: "", kind: "ConfigMap", namespace: "vault", name: "x" }] }),
      refused("RefNotPermitted", "NoValidCACertificate"),
      "failed to fetch CA certificate ConfigMap x/shop: missing CA certificate reference grant",
    ],
    [
      "missing in a Secret",
      references("missing", {}, "Secret"),
      refused("InvalidCertificateRef"),
      "Secret shop/missing not found.",
    ],
    ["not inside", references("empty"), refused("InvalidCertificateRef"), "Invalid certificate ref(s)."],
  ])("that cannot be checked as the CA is %s stop the listener", (_, defaultValidation, conditions, message) => {
    const translated = translate({ tls, frontend: { defaultValidation } });
    expect(translated).toMatchObject({ chains: [], conditions, messages: [message] });
  });

  test("that are optional do not stop it", () => {
    const more = { requireClientCertificate: false, allowInsecureFallback: true };
    const { chains, conditions } = translate({ tls, frontend: { defaultValidation: references("missing", more) } });
    expect(chains[0]?.tls?.clientCertificateValidation).toBeUndefined();
    expect(conditions.slice(1)).toEqual(["Programmed True Invalid", "Accepted True NoValidCACertificate"]);
  });

  test("are not checked where a TLS listener comes first on the port, which is warned of", () => {
    const specs = [
      { name: "raw", port: 443, protocol: "TLS", hostname: "a.example", tls: { mode: "Passthrough" } },
      { name: "web", port: 443, protocol: "HTTPS", tls },
    ];
    const frontendTls = {
      defaultValidation: references("clients"),
      perPortValidation: new Map(),
      portProblems: new Map(),
    };
    const gateway = { ...shopGateway(specs), frontendTls };
    const { ir, diagnostics } = translateGateway(gateway, shopIndex({ resources }), prepareRoutes({ routes: [] }));
    expect(ir.listeners[0]?.httpFilterChains[0]?.tls?.clientCertificateValidation).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "listener/client-validation-lost", severity: "warning", location: { path: ["spec", "listeners", 1] } },
    ]);
  });
});
