import {
  type BackendObjectIr,
  type Diagnostic,
  defineDiagnostics,
  type HttpBackend,
  type JsonObject,
  type Lookup,
  locationIn,
  objectReference,
  policyId,
  type RouteContext,
} from "kgw/sdk";
import type { ComplianceIr } from "./parse-compliance.ts";

const report = defineDiagnostics({
  "compliance/plaintext-backend": {
    severity: "error",
    message: (data: { readonly policy: string; readonly backend: string }) =>
      `CompliancePolicy ${data.policy} wants encryption, but ${data.backend} is spoken to in plaintext; requests get a 500.`,
    help: () => "Attach a BackendTLSPolicy, or a BackendConfigPolicy with spec.tls, to the backend.",
  },
});

const backendTlsPolicy = { group: "gateway.networking.k8s.io", kind: "BackendTLSPolicy" };
const backendConfigPolicy = { group: "gateway.kgateway.dev", kind: "BackendConfigPolicy" };

/** The policies (by id) that have a backend spoken to over TLS. */
export function encryptingPolicies({ list }: Pick<Lookup, "list">): ReadonlySet<string> {
  const withTls = list(backendConfigPolicy).filter(({ object }) => (object.spec as JsonObject | undefined)?.tls);
  return new Set([...list(backendTlsPolicy), ...withTls].map(policyId));
}

/** Types of Backend that are always spoken to over TLS. */
function isEncryptedByType({ resource }: BackendObjectIr): boolean {
  const { aws, gcp, dynamicForwardProxy } = (resource.object.spec ?? {}) as {
    readonly aws?: { readonly lambda?: unknown };
    readonly gcp?: unknown;
    readonly dynamicForwardProxy?: { readonly enableTls?: boolean };
  };
  return Boolean(aws?.lambda ?? gcp ?? dynamicForwardProxy?.enableTls);
}

function isEncrypted(backend: BackendObjectIr, policies: ReadonlySet<string>): boolean {
  const hasPolicy = backend.attachedPolicies.some(
    ({ policy }) => policy && policies.has(policyId({ ...policy, sectionName: undefined })),
  );
  return hasPolicy || isEncryptedByType(backend);
}

const nameOf = ({ source: { kind, namespace, name }, port }: BackendObjectIr): string =>
  `${kind} ${namespace}/${name}${port ? `:${port}` : ""}`;

function finding({ path }: HttpBackend, backend: BackendObjectIr, { policy }: ComplianceIr, context: RouteContext) {
  const route = context.in.parent?.resource;
  const place = route ? { location: locationIn(route, path), object: objectReference(route) } : {};
  return report("compliance/plaintext-backend", place, { policy, backend: nameOf(backend) });
}

/** Every backend of a route that is reached in plaintext against the policy, at its reference. References that lead nowhere are not ours. */
export function plaintextBackends(policy: ComplianceIr, context: RouteContext): readonly Diagnostic[] {
  if (!policy.encryptionRequired) return [];
  return context.in.backends.flatMap((reference) => {
    const { backend } = reference.backend;
    if (!backend || isEncrypted(backend, policy.encryptingPolicies)) return [];
    return [finding(reference, backend, policy, context)];
  });
}
