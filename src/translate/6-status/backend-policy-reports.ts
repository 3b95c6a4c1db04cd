import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import { problemMessages } from "../../sdk/problem.ts";
import type { Condition, Report } from "../../sdk/report.ts";
import { type GroupKind, groupKindKey } from "../../sdk/resource.ts";

/** Kinds whose statuses come from the Gateways' translation and not from the backends. */
export function kindsReportedByGateways(plugins: readonly Plugin[]): ReadonlySet<string> {
  const contributed = plugins.flatMap(({ contributesPolicies = [] }) => contributesPolicies);
  return new Set(contributed.filter(({ contribution }) => contribution.reportForRouteBackend).map(groupKindKey));
}

function ancestor({ source }: BackendObjectIr, sectionName: string | undefined): ParentReference {
  return { ...source, ...(sectionName && { sectionName }) };
}

/** As kgateway: on a backend every sound policy counts as attached, whether or not merging left anything of it. */
function attachmentReports(backend: BackendObjectIr, attachment: PolicyAttachment): readonly Report[] {
  const { policy, generation, errors } = attachment;
  if (!policy) return [];
  const about = { about: "policy" as const, policy, ancestor: ancestor(backend, policy.sectionName), generation };
  if (errors.length > 0) {
    const condition: Condition = {
      type: "Accepted",
      status: "False",
      reason: "Invalid",
      message: problemMessages(errors),
    };
    return [{ ...about, condition }];
  }
  return [
    {
      ...about,
      condition: { type: "Accepted", status: "True", reason: "Valid", message: "Policy accepted" },
      attachment: "attached",
    },
  ];
}

/** What to say about policies on backends; whether a route uses the backend does not matter. */
export function backendPolicyReports(
  backends: readonly BackendObjectIr[],
  plugins: readonly Plugin[],
): readonly Report[] {
  const elsewhere = kindsReportedByGateways(plugins);
  const isOurs = (attachment: GroupKind): boolean => !elsewhere.has(groupKindKey(attachment));
  return backends.flatMap((backend) =>
    backend.attachedPolicies.filter(isOurs).flatMap((attachment) => attachmentReports(backend, attachment)),
  );
}
