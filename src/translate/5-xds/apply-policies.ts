import type { MergeOrigins } from "../../sdk/ir/policy.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import { type EffectivePolicy, effectivePolicies, type PolicyFault, type PolicyGroup } from "./attached-policies.ts";
import type { PluginPass } from "./plugin-passes.ts";
import { acceptanceReports, attachmentReports } from "./policy-reports.ts";
import type { GatewayScope } from "./scope.ts";

/** How the policies of one place are applied. */
export interface PolicyApplication {
  readonly groups: readonly PolicyGroup[];
  /** What the policies' statuses name; without it nothing is reported. */
  readonly ancestor?: ParentReference | undefined;
  /** As kgateway: policies on backendRefs are never reported as attached. */
  readonly neverAttached?: boolean | undefined;
  /** Gets what is wrong with unusable policies, which are then passed over. As kgateway: without it they apply all the same. */
  readonly onFaults?: ((faults: readonly PolicyFault[]) => void) | undefined;
  readonly apply: (policy: EffectivePolicy, pass: PluginPass) => void;
  /** Gets the origins of merged fields. */
  readonly onMerged?: ((pass: PluginPass, origins: MergeOrigins) => void) | undefined;
}

/** Merges the policies of one place kind by kind, hands them on one by one and reports how each took effect. */
export function applyPolicies(scope: GatewayScope, application: PolicyApplication): void {
  const { ancestor, onFaults, onMerged } = application;
  for (const { pass, attachments } of application.groups) {
    const { policies, origins } = effectivePolicies(pass, attachments, scope);
    if (ancestor) scope.collector.report(...acceptanceReports(attachments, ancestor));
    for (const policy of policies) {
      if (onFaults && policy.faults.length > 0) onFaults(policy.faults);
      else application.apply(policy, pass);
    }
    if (origins) onMerged?.(pass, origins);
    if (ancestor && !application.neverAttached) {
      scope.collector.report(...attachmentReports(attachments, ancestor, origins));
    }
  }
}
