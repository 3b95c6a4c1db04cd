import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import type { Policy } from "../../sdk/ir/policy.ts";
import type { Path } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { EnvoyVerdict } from "../../sdk/partial-configuration.ts";
import type { AnyPolicyPlugin, ParsedPolicy, Plugin } from "../../sdk/plugin.ts";
import {
  precedenceWeight as annotatedWeight,
  policyWeightAnnotation as weightAnnotation,
} from "../../sdk/precedence-weight.ts";
import { type GroupKind, groupKindKey, locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { type HookCaller, hookCaller } from "./hook-caller.ts";
import { policyFault } from "./policy-faults.ts";
import { policyTargets } from "./policy-targets.ts";
import { problemDiagnostics } from "./problem-diagnostics.ts";

const report = defineDiagnostics({
  "policy/refers-to-itself": {
    severity: "error",
    message: ({ plugin }: { readonly plugin: string }) => `Plugin ${plugin} needs this policy in order to read it.`,
    help: () => "Policies refer to each other in a circle; take one of the references out.",
  },
});

/** What parsing needs of the rest of the index. */
export type PolicyLookup = Omit<PolicyContext, "at" | "findPolicy">;

export interface PolicyIndex {
  readonly policies: readonly Policy[];
  readonly findPolicy: (groupKind: GroupKind, namespace: string, name: string) => Policy | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

interface Contributor {
  readonly groupKind: GroupKind;
  readonly plugin: string;
  readonly policy: AnyPolicyPlugin;
}

function contributors(plugins: readonly Plugin[]): ReadonlyMap<string, Contributor> {
  const entries = plugins.flatMap(({ name, contributesPolicies = [] }) =>
    contributesPolicies.map((contributed): [string, Contributor] => [
      groupKindKey(contributed),
      { groupKind: contributed, plugin: name, policy: contributed.contribution },
    ]),
  );
  return new Map(entries);
}

/** The place and the object of diagnostics about a resource. */
export function reporterOf(resource: Resource): PolicyContext["at"] {
  return (path: Path) => ({ location: locationIn(resource, path), object: objectReference(resource) });
}

/** As kgateway: what is wrong with the annotation comes after what is wrong with the policy itself. */
function errorsAndWeight(resource: Resource, { errors = [], precedenceWeight: given }: ParsedPolicy<unknown>) {
  if (given !== undefined) return { errors, precedenceWeight: given };
  const { weight, problem } = annotatedWeight(resource.annotations, weightAnnotation);
  return { errors: problem ? [...errors, problem] : errors, precedenceWeight: weight };
}

interface Reading {
  readonly context: PolicyContext;
  readonly call: HookCaller;
  readonly verdict: EnvoyVerdict | undefined;
}

function parsePolicy(
  resource: Resource,
  { plugin, policy }: Contributor,
  { context, call, verdict }: Reading,
): Parsed<Policy | undefined> {
  const result = call({ plugin, hook: "parse", resource }, () => policy.parse?.(resource, context));
  if (!result) return parsed(undefined);
  const targets = call({ plugin, hook: "targets", resource }, () =>
    policy.targets ? policy.targets(resource) : policyTargets(resource),
  );
  const { group, kind, namespace, name } = resource;
  const fault = call({ plugin, hook: "checks", resource }, () =>
    policyFault(policy, result.ir, { settings: context.settings, verdict }),
  );
  const { errors, precedenceWeight } = errorsAndWeight(resource, {
    ...result,
    errors: fault ? [...(result.errors ?? []), fault] : result.errors,
  });
  const read = {
    group,
    kind,
    namespace,
    name,
    resource,
    ir: result.ir,
    targets: targets ?? [],
    errors,
    precedenceWeight,
  };
  const invalid = problemDiagnostics(resource, errors, "policy/invalid");
  return parsed(read, result.diagnostics ? [...result.diagnostics, ...invalid] : invalid);
}

/** Has every policy object read by its plugin, once, whoever asks for it first. */
export function parsePolicies(
  plugins: readonly Plugin[],
  lookup: PolicyLookup,
  verdict?: EnvoyVerdict | undefined,
): PolicyIndex {
  const byKind = contributors(plugins);
  const readPolicies = new Map<Resource, Policy | "reading" | undefined>();
  const diagnostics: Diagnostic[] = [];
  const call = hookCaller((diagnostic) => diagnostics.push(diagnostic));

  const read = (resource: Resource, contributor: Contributor): Policy | undefined => {
    const known = readPolicies.get(resource);
    if (known === "reading") {
      diagnostics.push(report("policy/refers-to-itself", reporterOf(resource)([]), { plugin: contributor.plugin }));
      return undefined;
    }
    if (readPolicies.has(resource)) return known;
    readPolicies.set(resource, "reading");
    const context: PolicyContext = { ...lookup, findPolicy, at: reporterOf(resource) };
    const policy = parsePolicy(resource, contributor, { context, call, verdict });
    readPolicies.set(resource, policy.value);
    for (const diagnostic of policy.diagnostics) diagnostics.push(diagnostic);
    return policy.value;
  };

  const findPolicy: PolicyIndex["findPolicy"] = (groupKind, namespace, name) => {
    const contributor = byKind.get(groupKindKey(groupKind));
    const resource = contributor?.policy.parse && lookup.find(groupKind, namespace, name);
    return contributor && resource ? read(resource, contributor) : undefined;
  };

  const policies = [...byKind.values()].flatMap((contributor) => {
    if (!contributor.policy.parse) return [];
    return lookup.list(contributor.groupKind).flatMap((resource) => read(resource, contributor) ?? []);
  });
  return { policies, findPolicy, diagnostics };
}

export const parsePoliciesDiagnostics = report.definitions;
