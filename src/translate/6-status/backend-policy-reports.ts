import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { AnyPolicyPlugin, Plugin } from "../../sdk/plugin.ts";
import { problemMessages } from "../../sdk/problem.ts";
import type { Condition, Report } from "../../sdk/report.ts";
import { groupKindKey } from "../../sdk/resource.ts";
import { hookCaller } from "../2-index/hook-caller.ts";

/** Kinds whose statuses come from the Gateways' translation and not from the backends. */
export function kindsReportedByGateways(plugins: readonly Plugin[]): ReadonlySet<string> {
  const contributed = plugins.flatMap(({ contributesPolicies = [] }) => contributesPolicies);
  return new Set(contributed.filter(({ contribution }) => contribution.reportForRouteBackend).map(groupKindKey));
}

interface PolicyKind {
  readonly plugin: string;
  readonly policy: AnyPolicyPlugin;
}

type PolicyKinds = ReadonlyMap<string, PolicyKind>;

function kindsWithReports(plugins: readonly Plugin[]): PolicyKinds {
  const entries = plugins.flatMap(({ name, contributesPolicies = [] }) =>
    contributesPolicies
      .filter(({ contribution }) => contribution.reportForBackend)
      .map((contributed): [string, PolicyKind] => [
        groupKindKey(contributed),
        { plugin: name, policy: contributed.contribution },
      ]),
  );
  return new Map(entries);
}

function ancestor({ source }: BackendObjectIr, sectionName: string | undefined): ParentReference {
  return { ...source, ...(sectionName && { sectionName }) };
}

/** What the plugin itself has to say; a hook that fails says nothing here, having no part in the configuration. */
function ownConditions(
  kinds: PolicyKinds,
  backend: BackendObjectIr,
  attachment: PolicyAttachment,
): readonly Condition[] {
  const kind = kinds.get(groupKindKey(attachment));
  if (!kind) return [];
  const call = hookCaller(() => undefined);
  const where = { plugin: kind.plugin, hook: "reportForBackend", resource: backend.resource };
  return call(where, () => kind.policy.reportForBackend?.(attachment, backend)) ?? [];
}

function invalid({ errors }: PolicyAttachment): Condition {
  return { type: "Accepted", status: "False", reason: "Invalid", message: problemMessages(errors) };
}

/** As kgateway: on a backend every sound policy counts as attached, whether or not merging left anything of it. */
const sound: readonly Condition[] = [
  { type: "Accepted", status: "True", reason: "Valid", message: "Policy accepted" },
  { type: "Attached", status: "True", reason: "Attached", message: "Attached to all targets" },
];

function attachmentReports(
  kinds: PolicyKinds,
  backend: BackendObjectIr,
  attachment: PolicyAttachment,
): readonly Report[] {
  const { policy, generation, errors } = attachment;
  if (!policy) return [];
  const about = { about: "policy" as const, policy, ancestor: ancestor(backend, policy.sectionName), generation };
  const conditions =
    errors.length > 0 ? [invalid(attachment)] : [...sound, ...ownConditions(kinds, backend, attachment)];
  return conditions.map((condition) => ({ ...about, condition }));
}

/** What to say about policies on backends; whether a route uses the backend does not matter. */
export function backendPolicyReports(
  backends: readonly BackendObjectIr[],
  plugins: readonly Plugin[],
): readonly Report[] {
  const elsewhere = kindsReportedByGateways(plugins);
  const kinds = kindsWithReports(plugins);
  return backends.flatMap((backend) =>
    backend.attachedPolicies
      .filter((attachment) => !elsewhere.has(groupKindKey(attachment)))
      .flatMap((attachment) => attachmentReports(kinds, backend, attachment)),
  );
}
