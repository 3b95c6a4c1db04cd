import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import { compareByAge } from "../../sdk/ir/policy.ts";
import type { Condition } from "../../sdk/report.ts";
import { backendTlsPolicies } from "./tls.ts";

/** The condition of a policy whose `tls` a BackendTLSPolicy takes the place of; among several the oldest sound one is named. */
export function overriddenTls(backend: BackendObjectIr): readonly Condition[] {
  const [winner] = backendTlsPolicies(backend)
    .filter(({ errors }) => errors.length === 0)
    .toSorted(compareByAge);
  if (!winner?.policy) return [];
  const { namespace, name } = winner.policy;
  const message = `spec.tls overridden by BackendTLSPolicy ${namespace}/${name}`;
  return [{ type: "Overridden", status: "True", reason: "ConflictedWithBackendTLSPolicy", message }];
}
