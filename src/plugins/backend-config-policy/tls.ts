import type { CommonTlsContext, TlsParameters, UpstreamTlsContext } from "../../sdk/envoy/messages.ts";
import {
  exactSubjectAltName,
  systemCaValidation,
  upstreamTlsSocket,
} from "../../sdk/envoy/upstream-transport-socket.ts";
import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { defineClusterField } from "./cluster-field.ts";
import type { Tls, TlsParameters as TlsParametersSpec } from "./schema/tls.ts";
import { clientCertificate, type TlsMaterial, tlsMaterial } from "./tls-material.ts";

type OrProblem<Value> = Value | { readonly problem: Problem };

const versions: ReadonlyMap<string, TlsParameters["tlsMinimumProtocolVersion"]> = new Map([
  ["AUTO", "TLS_AUTO"],
  ["1.0", "TLSv1_0"],
  ["1.1", "TLSv1_1"],
  ["1.2", "TLSv1_2"],
  ["1.3", "TLSv1_3"],
]);

function unknownVersion(spec: TlsParametersSpec): Problem | undefined {
  for (const field of ["maxVersion", "minVersion"] as const) {
    const version = spec[field] ?? "AUTO";
    if (!versions.has(version)) {
      return { message: `invalid TLS version: ${version}`, path: ["spec", "tls", "parameters", field] };
    }
  }
  return undefined;
}

function tlsParameters(spec: TlsParametersSpec): TlsParameters {
  return {
    cipherSuites: spec.cipherSuites,
    ecdhCurves: spec.ecdhCurves,
    signatureAlgorithms: spec.signatureAlgorithms,
    tlsMinimumProtocolVersion: versions.get(spec.minVersion ?? "AUTO"),
    tlsMaximumProtocolVersion: versions.get(spec.maxVersion ?? "AUTO"),
  };
}

/** How the backend's certificate is checked; not at all where the policy names no CA certificates. */
function validation(spec: Tls, { rootCa, source }: TlsMaterial): OrProblem<CommonTlsContext> {
  const names = (spec.verifySubjectAltNames ?? []).map((name) => exactSubjectAltName("DNS", name));
  if (spec.wellKnownCACertificates === "System") return systemCaValidation(names);
  if (rootCa !== "") return { validationContext: { trustedCa: source(rootCa), matchTypedSubjectAltNames: names } };
  if (names.length === 0) return {};
  const message = "a root_ca must be provided if verify_subject_alt_name is not empty";
  const help = "Add ca.crt to the Secret, or set wellKnownCACertificates to System.";
  return { problem: { message, path: ["spec", "tls", "verifySubjectAltNames"], help } };
}

function certificates(spec: Tls, context: PolicyContext, resource: Resource): OrProblem<CommonTlsContext> {
  if (spec.insecureSkipVerify) return { validationContext: {} };
  const material = tlsMaterial(spec, context, resource);
  if ("problem" in material) return material;
  const own = spec.simpleTLS ? {} : clientCertificate(material);
  if ("problem" in own) return own;
  const checks = validation(spec, material);
  return "problem" in checks ? checks : { ...own, ...checks };
}

/** How Envoy speaks TLS to the backend; passed over where a BackendTLSPolicy says it, even one with errors. */
export const tls = defineClusterField<UpstreamTlsContext>({
  field: "tls",
  parse(json, context, resource) {
    const spec = json as Tls;
    const { parameters, alpnProtocols, sni, allowRenegotiation } = spec;
    const unknown = parameters && unknownVersion(parameters);
    if (unknown) return { errors: [unknown] };
    const material = certificates(spec, context, resource);
    if ("problem" in material) return { errors: [material.problem] };
    const tlsParams = parameters && tlsParameters(parameters);
    return { ir: { commonTlsContext: { tlsParams, alpnProtocols, ...material }, sni, allowRenegotiation } };
  },
  applyToCluster: (ir, { backend }) =>
    backendTlsPolicies(backend).length > 0 ? {} : { set: { transportSocket: upstreamTlsSocket(ir) } },
});

/** The BackendTLSPolicies of a backend. */
export function backendTlsPolicies({ attachedPolicies }: BackendObjectIr): BackendObjectIr["attachedPolicies"] {
  return attachedPolicies.filter(
    ({ group, kind }) => group === "gateway.networking.k8s.io" && kind === "BackendTLSPolicy",
  );
}
