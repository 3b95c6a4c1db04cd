import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { PolicyConditions } from "../../sdk/plugin.ts";
import type { Report } from "../../sdk/report.ts";
import type { GatewayScope } from "./scope.ts";

function conditionsOf(scope: GatewayScope, backend: BackendObjectIr): readonly PolicyConditions[] {
  return scope.reportingKinds.flatMap(({ group, kind, plugin, policy: { reportForRouteBackend } }) => {
    const policies = backend.attachedPolicies.filter((policy) => policy.group === group && policy.kind === kind);
    if (policies.length === 0 || !reportForRouteBackend) return [];
    const call = { plugin, hook: "reportForRouteBackend", resource: backend.resource };
    return scope.call(call, () => reportForRouteBackend(policies, backend)) ?? [];
  });
}

/**
 * Reports the policies of a backend that a route refers to, for kinds (BackendTLSPolicy) whose statuses name the Gateway
 * and not the backend.
 */
export function reportForRouteBackend(
  scope: GatewayScope,
  backend: BackendObjectIr | undefined,
  ancestor: ParentReference,
): void {
  if (!backend || backend.attachedPolicies.length === 0 || scope.reportingKinds.length === 0) return;
  for (const { policy, conditions } of conditionsOf(scope, backend)) {
    if (!policy.policy) continue;
    const about = { about: "policy" as const, policy: policy.policy, ancestor, generation: policy.generation };
    scope.collector.report(...conditions.map((condition): Report => ({ ...about, condition })));
  }
}
