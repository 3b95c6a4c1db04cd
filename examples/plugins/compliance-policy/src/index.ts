import { definePlugin, definePolicy, type RouteContext, type RouteContribution } from "kgw/sdk";
import { auditLog } from "./audit-log.ts";
import { plaintextBackends } from "./encryption.ts";
import { compliancePolicyKind } from "./kind.ts";
import { type ComplianceIr, parseCompliance } from "./parse-compliance.ts";

function applyForRoute(policy: ComplianceIr, context: RouteContext): RouteContribution {
  const diagnostics = plaintextBackends(policy, context);
  if (diagnostics.length > 0) return { diagnostics, errors: diagnostics.map(({ message }) => message) };
  return policy.auditLogging ? auditLog(policy.policy) : {};
}

/** CompliancePolicy: what HIPAA and the company's auditors ask of routes. */
export default definePlugin({
  name: "compliance-policy",
  kinds: [compliancePolicyKind],
  contributesPolicies: [
    definePolicy<ComplianceIr>(compliancePolicyKind, {
      name: "compliance-policy",
      parse: parseCompliance,
      newGatewayTranslationPass: () => ({ applyForRoute }),
    }),
  ],
});
