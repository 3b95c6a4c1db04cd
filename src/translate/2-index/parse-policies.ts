import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import type { Policy } from "../../sdk/ir/policy.ts";
import type { Path } from "../../sdk/json.ts";
import type { AnyPolicyPlugin, ParsedPolicy, Plugin, PolicyContext } from "../../sdk/plugin.ts";
import {
  type GroupKind,
  groupKindKey,
  locationIn,
  objectReference,
  objectSourceKey,
  type Resource,
} from "../../sdk/resource.ts";
import { type HookCaller, hookCaller } from "./hook-caller.ts";
import { policyTargets } from "./policy-targets.ts";
import { precedenceWeight } from "./precedence-weight.ts";
import { problemDiagnostics } from "./problem-diagnostics.ts";

/** The annotation that puts a policy before (or behind) others of its kind. */
const weightAnnotation = "kgateway.dev/policy-weight";

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
  const { weight, problem } = precedenceWeight(resource.annotations, weightAnnotation);
  return { errors: problem ? [...errors, problem] : errors, precedenceWeight: weight };
}

function parsePolicy(
  resource: Resource,
  { plugin, policy }: Contributor,
  { context, call }: { readonly context: PolicyContext; readonly call: HookCaller },
): Parsed<Policy | undefined> {
  const result = call({ plugin, hook: "parse", resource }, () => policy.parse?.(resource, context));
  if (!result) return parsed(undefined);
  const targets = call({ plugin, hook: "targets", resource }, () =>
    policy.targets ? policy.targets(resource) : policyTargets(resource),
  );
  const { group, kind, namespace, name } = resource;
  const source = { group, kind, namespace, name };
  const read = { ...source, resource, ir: result.ir, targets: targets ?? [], ...errorsAndWeight(resource, result) };
  const invalid = problemDiagnostics(resource, read.errors, "policy/invalid");
  return parsed(read, [...(result.diagnostics ?? []), ...invalid]);
}

/** Has every policy object read by its plugin, once, whoever asks for it first. */
export function parsePolicies(plugins: readonly Plugin[], lookup: PolicyLookup): PolicyIndex {
  const byKind = contributors(plugins);
  const readByKey = new Map<string, Policy | "reading" | undefined>();
  const diagnostics: Diagnostic[] = [];
  const call = hookCaller((diagnostic) => diagnostics.push(diagnostic));

  const read = (resource: Resource, contributor: Contributor): Policy | undefined => {
    const key = objectSourceKey(resource);
    const known = readByKey.get(key);
    if (known === "reading") {
      diagnostics.push(report("policy/refers-to-itself", reporterOf(resource)([]), { plugin: contributor.plugin }));
      return undefined;
    }
    if (readByKey.has(key)) return known;
    readByKey.set(key, "reading");
    const context: PolicyContext = { ...lookup, findPolicy, at: reporterOf(resource) };
    const policy = parsePolicy(resource, contributor, { context, call });
    readByKey.set(key, policy.value);
    for (const diagnostic of policy.diagnostics) diagnostics.push(diagnostic);
    return policy.value;
  };

  const findPolicy: PolicyIndex["findPolicy"] = (groupKind, namespace, name) => {
    const contributor = byKind.get(groupKindKey(groupKind));
    const resource = contributor?.policy.parse && lookup.find(groupKind, namespace, name);
    return contributor && resource ? read(resource, contributor) : undefined;
  };

  const all = [...byKind.values()].flatMap((contributor) => {
    if (!contributor.policy.parse) return [];
    return lookup.list(contributor.groupKind).flatMap((resource) => read(resource, contributor) ?? []);
  });
  return { policies: [...new Set(all)], findPolicy, diagnostics };
}

export const parsePoliciesDiagnostics = report.definitions;
