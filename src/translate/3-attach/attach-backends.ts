import type { Backend, BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import type { AttachmentLookup } from "./policy-attachments.ts";

const isBackendTlsPolicy = ({ group, kind }: PolicyAttachment): boolean =>
  group === "gateway.networking.k8s.io" && kind === "BackendTLSPolicy";

/** A BackendTLSPolicy for the port takes the place of those for the whole Service; other kinds merge. */
function preferPort(
  whole: readonly PolicyAttachment[],
  port: readonly PolicyAttachment[],
): readonly PolicyAttachment[] {
  const kept = port.some(isBackendTlsPolicy) ? whole.filter((policy) => !isBackendTlsPolicy(policy)) : whole;
  return [...kept, ...port];
}

function policiesOf(source: ObjectSource, backend: Backend, lookup: AttachmentLookup, withoutGlobalPolicies: boolean) {
  const target = { source, labels: backend.resource.labels };
  const whole = lookup(target, { onlyBackends: true, withoutGlobalPolicies });
  if (!backend.portName) return whole;
  return preferPort(
    whole,
    lookup({ ...target, section: backend.portName }, { onlyBackends: true, withoutGlobalPolicies: true }),
  );
}

/** Policies reach a backend through its aliases too; an alias without namespace counts as in the backend's own. */
export function attachBackend(backend: Backend, lookup: AttachmentLookup): BackendObjectIr {
  const own = policiesOf(backend.source, backend, lookup, false);
  if (backend.aliases.length === 0) return { ...backend, attachedPolicies: own };
  const aliases = backend.aliases.map((alias) => ({
    ...alias,
    namespace: alias.namespace || backend.source.namespace,
  }));
  const ofAliases = aliases.flatMap((alias) => policiesOf(alias, backend, lookup, true));
  return { ...backend, attachedPolicies: [...own, ...ofAliases] };
}
