import { bytesAsText, secretEntry } from "../../sdk/data-entries.ts";
import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import { type BackendObjectIr, type BackendRefIr, backendKey, clusterName } from "../../sdk/ir/backend.ts";
import type { Gateway, TlsProblem } from "../../sdk/ir/gateway.ts";
import type { LocalOrRemoteReference } from "../../sdk/ir/reference.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import type { TlsCertificate } from "../../sdk/ir/tls.ts";
import type { Gateway as GatewayObject } from "../../sdk/kinds/gateway.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { checkKeyPair } from "../../sdk/tls/key-pair.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { AttachedRoute } from "./attached-route.ts";
import { type Findings, type Found, found } from "./findings.ts";
import type { BackendScope } from "./http-rules.ts";
import { findSecret } from "./secrets.ts";

const diagnostic = defineDiagnostics({
  "gateway/client-certificate": {
    severity: "error",
    message: (data: { readonly cause: string }) =>
      `The client certificate for backends cannot be used (${data.cause}), so backends are called without it.`,
    help: () => "Refer to a Secret with `tls.crt` and `tls.key` that this Gateway may use.",
  },
});

type Certificate = { readonly certificate: TlsCertificate } | { readonly problem: TlsProblem };

function unsupportedReference(reference: LocalOrRemoteReference, defaultNamespace: string): TlsProblem | undefined {
  const { group = "", kind = "Secret", namespace = defaultNamespace, name } = reference;
  if (group === "" && kind === "Secret") return undefined;
  const what =
    group === "" ? `ref kind ${JSON.stringify(kind)}` : `ref ${JSON.stringify(group)}/${JSON.stringify(kind)}`;
  const message = `unsupported backend client certificate ${what} for ${namespace}/${name}: only core Secret references are supported`;
  return { kind: "other", message };
}

/** The key pair of a Secret; the chain is written anew, without what stood between its certificates. */
function clientKeyPair(secret: Resource): Certificate {
  const chain = secretEntry(secret, "tls.crt");
  const key = secretEntry(secret, "tls.key");
  const invalid = (error: string): Certificate => {
    const message = `invalid TLS secret ${secret.namespace}/${secret.name}: ${error}`;
    return { problem: { kind: "invalid-secret", message } };
  };
  if (!chain?.length) return invalid("tls.crt is required");
  if (!key?.length) return invalid("tls.key is required");
  const checked = checkKeyPair(bytesAsText(chain), bytesAsText(key));
  if ("error" in checked) return invalid(checked.error);
  const certificateChain = Buffer.from(checked.value, "latin1").toString("base64");
  return { certificate: { certificateChain, privateKey: key.toString("base64") } };
}

function problemFindings({ resource, source }: Gateway, problem: TlsProblem): Findings {
  const { kind, missing } = problem;
  const message = missing ? `${missing.kind} ${missing.namespace}/${missing.name} not found.` : problem.message;
  const reason = kind === "secret-not-permitted" ? "RefNotPermitted" : "InvalidClientCertificateRef";
  const location = locationIn(resource, ["spec", "tls", "backend", "clientCertificateRef"]);
  const at = { location, object: objectReference(resource) };
  return {
    reports: [
      { about: "gateway", gateway: source, condition: { type: "ResolvedRefs", status: "False", reason, message } },
    ],
    diagnostics: [diagnostic("gateway/client-certificate", at, { cause: problem.message })],
  };
}

/** The certificate that a Gateway presents to backends; undefined where it asks for none, or for one that cannot be had. */
export function clientCertificate(gateway: Gateway, index: TranslationIndex): Found<TlsCertificate | undefined> {
  const { spec } = gateway.resource.object as unknown as GatewayObject;
  const reference = spec?.tls?.backend?.clientCertificateRef;
  if (!reference) return found(undefined);
  const unsupported = unsupportedReference(reference, gateway.source.namespace);
  if (unsupported) return found(undefined, [problemFindings(gateway, unsupported)]);
  const secret = findSecret(index, gateway.source, reference);
  const resolved = "problem" in secret ? secret : clientKeyPair(secret.object);
  if ("problem" in resolved) return found(undefined, [problemFindings(gateway, resolved.problem)]);
  return found(resolved.certificate);
}

function backendRefs(route: RouteIr): readonly BackendRefIr[] {
  if (route.kind !== "http") return route.backends;
  return route.rules.flatMap(({ backends }) =>
    backends.flatMap((backend) => (backend.type === "backend" ? [backend.backend] : [])),
  );
}

/** Every backend that routes can reach, delegated ones included, whether they will be translated or not. */
function reachableBackends(routes: readonly AttachedRoute[]): readonly BackendObjectIr[] {
  return routes.flatMap(({ route, children }) => [
    ...backendRefs(route).flatMap(({ backend }) => (backend ? [backend] : [])),
    ...[...children.routes.values()].flatMap(reachableBackends),
  ]);
}

/** The copy of a backend that only one Gateway uses, with the certificate that it presents there. */
function gatewayBackend(backend: BackendObjectIr, gateway: Gateway, certificate: TlsCertificate): BackendObjectIr {
  const suffix = `gw_backend_client_cert_${gateway.source.namespace}_${gateway.source.name}`;
  const extraKey = backend.extraKey ? `${backend.extraKey}_${suffix}` : suffix;
  return { ...backend, extraKey, gatewayClientCertificate: certificate };
}

export interface ScopedBackends {
  readonly backends: readonly BackendObjectIr[];
  readonly scope: BackendScope;
}

/** Copies all reachable backends for a Gateway that presents a certificate to them; without one there is nothing to copy. */
export function clientCertificateBackends(
  gateway: Gateway,
  certificate: TlsCertificate | undefined,
  routes: readonly AttachedRoute[],
): ScopedBackends {
  if (!certificate) return { backends: [], scope: (reference) => reference };
  const byKey = new Map<string, BackendObjectIr>();
  for (const backend of reachableBackends(routes)) {
    const key = backendKey(backend);
    if (!byKey.has(key)) byKey.set(key, gatewayBackend(backend, gateway, certificate));
  }
  const scope: BackendScope = (reference) => {
    const backend = reference.backend && byKey.get(backendKey(reference.backend));
    return backend ? { ...reference, backend, clusterName: clusterName(backend) } : reference;
  };
  return { backends: [...byKey.values()], scope };
}

export const clientCertificateDiagnostics = diagnostic.definitions;
