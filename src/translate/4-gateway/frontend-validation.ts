import { bytesAsText, configMapEntry, secretEntry } from "../../sdk/data-entries.ts";
import type { ReportedAt } from "../../sdk/diagnostic.ts";
import type { Gateway, TlsProblem } from "../../sdk/ir/gateway.ts";
import type { ReferenceOrigin } from "../../sdk/ir/reference.ts";
import type { ClientCertificateReferences, ClientCertificateValidation } from "../../sdk/ir/tls.ts";
import type { Path } from "../../sdk/json.ts";
import type { Gateway as GatewayObject } from "../../sdk/kinds/gateway.ts";
import { locationIn, type ObjectSource, objectReference } from "../../sdk/resource.ts";
import { cleanCertificates } from "../../sdk/tls/certificates.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { type FoundObject, findSecret } from "./secrets.ts";
import type { LocatedTlsProblem } from "./tls-problem.ts";

/** How a Gateway checks client certificates on one port. */
export interface FrontendValidation {
  /** Absent where there is nothing to check with. */
  readonly references?: ClientCertificateReferences | undefined;
  readonly problem?: LocatedTlsProblem | undefined;
  /** Who refers to the CA certificates, and where. */
  readonly origin: ReferenceOrigin;
  readonly atReference: (reference: ObjectSource) => ReportedAt;
}

interface PlacedValidation {
  readonly path: Path;
  readonly caCertificateRefs: readonly { readonly kind: string; readonly name: string }[];
}

/** Where a Gateway says how client certificates are checked on a port. */
function placedValidation(gateway: Gateway, port: number, isPerPort: boolean): PlacedValidation {
  const { spec } = gateway.resource.object as unknown as GatewayObject;
  const frontend = spec.tls?.frontend;
  const index = isPerPort ? (frontend?.perPort?.findLastIndex((perPort) => perPort.port === port) ?? -1) : -1;
  const perPort = frontend?.perPort?.[index];
  const place = perPort ? ["perPort", index, "tls", "validation"] : ["default", "validation"];
  const { caCertificateRefs = [] } = (perPort ? perPort.tls?.validation : frontend?.default?.validation) ?? {};
  return { path: ["spec", "tls", "frontend", ...place, "caCertificateRefs"], caCertificateRefs };
}

/**
 * What holds on a port. As kgateway: a port with settings of its own never falls back to the default, not even if all of its references are
 * invalid; undefined where the Gateway says nothing at all.
 */
export function frontendValidation(gateway: Gateway, port: number): FrontendValidation | undefined {
  const { frontendTls, resource, source } = gateway;
  if (!frontendTls) return undefined;
  const { perPortValidation, portProblems, defaultValidation, defaultProblem } = frontendTls;
  const isPerPort = portProblems.has(port) || perPortValidation.has(port);
  const { path, caCertificateRefs } = placedValidation(gateway, port, isPerPort);
  const at = (below: Path) => ({
    location: locationIn(resource, [...path, ...below]),
    object: objectReference(resource),
  });
  const atReference = ({ kind, name }: ObjectSource) => {
    const index = caCertificateRefs.findIndex((written) => written.kind === kind && written.name === name);
    return at(index < 0 ? [] : [index]);
  };
  const problem = isPerPort ? portProblems.get(port) : defaultProblem;
  return {
    references: isPerPort ? perPortValidation.get(port) : defaultValidation,
    problem: problem && { problem, at: at([]) },
    origin: source,
    atReference,
  };
}

function missingCa(reference: ObjectSource, origin: ReferenceOrigin, isGranted: boolean): TlsProblem {
  // As kgateway: the name comes first, and the namespace is the Gateway's.
  const message = `failed to fetch CA certificate ConfigMap ${reference.name}/${origin.namespace}`;
  return isGranted
    ? { kind: "ca-not-found", message: `${message}: InvalidCACertificateRef` }
    : { kind: "ca-not-permitted", message: `${message}: missing CA certificate reference grant` };
}

function findCaConfigMap(index: TranslationIndex, origin: ReferenceOrigin, reference: ObjectSource): FoundObject {
  const isGranted = index.isGranted(origin, reference);
  const object = isGranted ? index.find(reference, reference.namespace, reference.name) : undefined;
  return object ? { object } : { problem: missingCa(reference, origin, isGranted) };
}

function findCaSecret(index: TranslationIndex, origin: ReferenceOrigin, reference: ObjectSource): FoundObject {
  const secret = findSecret(index, origin, reference);
  if ("object" in secret) return secret;
  const { problem } = secret;
  const message = `failed to fetch CA certificate Secret ${reference.name}/${origin.namespace}: ${problem.message}`;
  return { problem: { ...problem, message } };
}

/** The CA certificates of one reference as PEM, written anew. */
function caCertificates(
  index: TranslationIndex,
  origin: ReferenceOrigin,
  reference: ObjectSource,
): { readonly pem: string } | { readonly problem: TlsProblem } {
  const { group, kind } = reference;
  const isSecret = kind === "Secret";
  if (group !== "" || !(isSecret || kind === "ConfigMap")) {
    return { problem: { kind: "other", message: `unsupported CA certificate reference type: ${group}/${kind}` } };
  }
  const target = { ...reference, namespace: reference.namespace || origin.namespace };
  const found = isSecret ? findCaSecret(index, origin, target) : findCaConfigMap(index, origin, target);
  if ("problem" in found) return found;
  const { namespace, name } = found.object;
  const entry = isSecret ? secretEntry(found.object, "ca.crt") : configMapEntry(found.object, "ca.crt");
  const cleaned = entry?.length ? cleanCertificates(bytesAsText(entry)) : undefined;
  if (cleaned && "value" in cleaned) return { pem: cleaned.value };
  // As kgateway: the inner text says ConfigMap for Secrets too.
  const cause = cleaned ? `invalid ca.crt in ConfigMap ${namespace}/${name}: ${cleaned.error}` : "ca.crt key missing";
  const message = `failed to extract CA certificate from ${reference.kind} ${namespace}/${name}: ${cause}`;
  return { problem: { kind: "other", message } };
}

/** Fetches the CA certificates that clients are checked with; without a value where none could be had. */
export function clientCertificateValidation(
  index: TranslationIndex,
  { references, origin, atReference }: FrontendValidation,
): { readonly value?: ClientCertificateValidation | undefined; readonly problems: readonly LocatedTlsProblem[] } {
  if (!references) return { problems: [] };
  const results = references.caCertificateRefs.map((reference) => ({
    reference,
    ca: caCertificates(index, origin, reference),
  }));
  const pems = results.flatMap(({ ca }) => ("pem" in ca ? [ca.pem] : []));
  const problems = results.flatMap(({ reference, ca }) => {
    if ("pem" in ca) return [];
    const { kind, namespace, name } = reference;
    return [{ problem: ca.problem, subject: `${kind} ${namespace}/${name}`, at: atReference(reference) }];
  });
  if (pems.length === 0) return { problems };
  const { requireClientCertificate, allowInsecureFallback } = references;
  return { value: { caCertificates: pems, requireClientCertificate, allowInsecureFallback }, problems };
}
