import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { type Policy, type PolicyTarget, policyId } from "../../sdk/ir/policy.ts";
import type { Path } from "../../sdk/json.ts";
import type { Report } from "../../sdk/report.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

interface Overridden {
  readonly winners: string;
  readonly target: string;
}

const report = defineDiagnostics({
  "policy/overridden": {
    severity: "warning",
    message: ({ winners, target }: Overridden) =>
      `All that this policy sets for ${target} is set by ${winners} already, so that it has no effect there (Overridden).`,
    help: () => "Put into one policy what belongs together, and remove the other.",
  },
});

/** The definitions of what is said about policies that others override. */
export const overriddenPolicyDiagnostics = report.definitions;

const targetKey = ({ group, kind, name, sectionName }: PolicyTarget): string =>
  JSON.stringify([group, kind, name, sectionName]);

/** The target that both name; who wins by a weight, or because it targets less, is meant to. */
function commonTarget(policy: Policy, other: Policy): PolicyTarget | undefined {
  if (policy.precedenceWeight !== other.precedenceWeight) return undefined;
  const others = new Set(other.targets.map(targetKey));
  return policy.targets.find((target) => target.name !== undefined && others.has(targetKey(target)));
}

function targetPath({ resource, targets }: Policy, target: PolicyTarget): Path {
  const { targetRefs } = (resource.object as { readonly spec?: { readonly targetRefs?: unknown } }).spec ?? {};
  const named = targets.filter(({ name }) => name !== undefined);
  const isUsual = Array.isArray(targetRefs) && targetRefs.length === named.length;
  return isUsual ? ["spec", "targetRefs", named.indexOf(target)] : ["spec"];
}

const nameOf = ({ kind, namespace, name }: Policy): string => `${kind} ${namespace}/${name}`;

function diagnosticOf(policy: Policy, winners: readonly Policy[]): readonly Diagnostic[] {
  const shared = winners.map((winner) => commonTarget(policy, winner));
  const [target] = shared;
  if (!target || shared.includes(undefined)) return [];
  const { kind, name = "", sectionName } = target;
  const section = sectionName === undefined ? "" : ` (${sectionName})`;
  const at = {
    location: locationIn(policy.resource, targetPath(policy, target)),
    object: objectReference(policy.resource),
    related: winners.map((winner) => ({ message: `${nameOf(winner)}.`, location: winner.resource.origin })),
  };
  const data = {
    winners: winners
      .map(nameOf)
      .join(", ")
      .replace(/, (?!.*, )/, " and "),
    target: `${kind} ${policy.namespace}/${name}${section}`,
  };
  return [report("policy/overridden", at, data)];
}

/**
 * Policies whose status says Overridden because others, which are attached to the very same, set all that they set. One that others
 * override because they are attached more closely, or by their weight, is as somebody wants it.
 */
export function overriddenPolicies(reports: readonly Report[], { policies }: TranslationIndex): readonly Diagnostic[] {
  const overridden = reports.filter((each) => each.about === "policy" && (each.overriddenBy?.length ?? 0) > 0);
  if (overridden.length === 0) return [];
  const byId = new Map(policies.map((policy) => [policyId(policy), policy]));
  return overridden.flatMap((each) => {
    if (each.about !== "policy") return [];
    const policy = byId.get(policyId({ ...each.policy, sectionName: undefined }));
    const winners = (each.overriddenBy ?? []).map((id) => byId.get(id));
    if (!policy || winners.includes(undefined)) return [];
    return diagnosticOf(policy, winners as readonly Policy[]);
  });
}
