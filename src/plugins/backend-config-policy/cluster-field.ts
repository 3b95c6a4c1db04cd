import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { Cluster } from "../../sdk/envoy/messages.ts";
import type { ClusterContext, ClusterContribution } from "../../sdk/hooks.ts";
import type { SubPolicy, SubPolicyIr } from "../../sdk/sub-policy.ts";

/** What a field changes: fields of the cluster that get new values. */
export interface ClusterChanges {
  readonly set?: Partial<Cluster> | undefined;
  readonly diagnostics?: readonly Diagnostic[] | undefined;
}

/** One field of the policy: how to read it, and what it makes of a cluster. */
export interface ClusterField<Ir> extends SubPolicy<Ir> {
  /** The context's cluster holds what the fields before this one have set. */
  readonly applyToCluster: (ir: Ir, context: ClusterContext) => ClusterChanges;
}

// Fields of every IR type stand in one list; each only ever gets back the IR it made itself.
// biome-ignore lint/suspicious/noExplicitAny: erases the IR type for lists
export type AnyClusterField = ClusterField<any>;

/** Checks a field's types where it is written; returns it as it is. */
export function defineClusterField<Ir>(field: ClusterField<Ir>): ClusterField<Ir> {
  return field;
}

/** What a policy asks of a cluster, field after field. */
export function applyFields(
  fields: readonly AnyClusterField[],
  policy: SubPolicyIr,
  context: ClusterContext,
): ClusterContribution {
  const diagnostics: Diagnostic[] = [];
  let set: Partial<Cluster> = {};
  for (const { field, origin = field, applyToCluster } of fields) {
    const ir = policy[origin];
    if (ir === undefined) continue;
    const changes = applyToCluster(ir, { ...context, cluster: { ...context.cluster, ...set } });
    set = { ...set, ...changes.set };
    diagnostics.push(...(changes.diagnostics ?? []));
  }
  return { cluster: { set }, diagnostics };
}
