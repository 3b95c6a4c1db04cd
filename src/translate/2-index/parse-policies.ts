import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Policy } from "../../sdk/ir/policy.ts";
import type { Path } from "../../sdk/json.ts";
import type { AnyPolicyPlugin, Plugin, PolicyContext } from "../../sdk/plugin.ts";
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
  readonly plugin: string;
  readonly policy: AnyPolicyPlugin;
}

function contributors(plugins: readonly Plugin[]): ReadonlyMap<string, Contributor> {
  const entries = plugins.flatMap(({ name, contributesPolicies = [] }) =>
    contributesPolicies.map((contributed): [string, Contributor] => [
      groupKindKey(contributed),
      { plugin: name, policy: contributed.contribution },
    ]),
  );
  return new Map(entries);
}

/** The place and the object of diagnostics about a resource. */
export function reporterOf(resource: Resource): PolicyContext["at"] {
  return (path: Path) => ({ location: locationIn(resource, path), object: objectReference(resource) });
}

function parsePolicy(
  resource: Resource,
  { plugin, policy }: Contributor,
  context: PolicyContext,
  call: HookCaller,
): Policy | undefined {
  const parsed = call({ plugin, hook: "parse", resource }, () => policy.parse?.(resource, context));
  if (!parsed) return undefined;
  const annotated =
    parsed.precedenceWeight === undefined ? precedenceWeight(resource.annotations, weightAnnotation) : undefined;
  const targets = call({ plugin, hook: "targets", resource }, () => (policy.targets ?? policyTargets)(resource));
  const { group, kind, namespace, name } = resource;
  return {
    group,
    kind,
    namespace,
    name,
    resource,
    ir: parsed.ir,
    targets: targets ?? [],
    errors: [...(annotated?.problem ? [annotated.problem] : []), ...(parsed.errors ?? [])],
    precedenceWeight: parsed.precedenceWeight ?? annotated?.weight ?? 0,
  };
}

/** Has every policy object read by its plugin, once, whoever asks for it first. */
export function parsePolicies(plugins: readonly Plugin[], lookup: PolicyLookup): PolicyIndex {
  const byKind = contributors(plugins);
  const parsedByKey = new Map<string, Policy | "reading" | undefined>();
  const diagnostics: Diagnostic[] = [];
  const call = hookCaller((diagnostic) => diagnostics.push(diagnostic));

  const read = (resource: Resource, contributor: Contributor): Policy | undefined => {
    const key = objectSourceKey(resource);
    const known = parsedByKey.get(key);
    if (known === "reading") {
      diagnostics.push(report("policy/refers-to-itself", reporterOf(resource)([]), { plugin: contributor.plugin }));
      return undefined;
    }
    if (known || parsedByKey.has(key)) return known;
    parsedByKey.set(key, "reading");
    const context: PolicyContext = { ...lookup, findPolicy, at: reporterOf(resource) };
    const parsed = parsePolicy(resource, contributor, context, call);
    parsedByKey.set(key, parsed);
    if (parsed) diagnostics.push(...problemDiagnostics(resource, parsed.errors, "policy/invalid"));
    return parsed;
  };

  const findPolicy: PolicyIndex["findPolicy"] = (groupKind, namespace, name) => {
    const contributor = byKind.get(groupKindKey(groupKind));
    const resource = contributor?.policy.parse && lookup.find(groupKind, namespace, name);
    return contributor && resource ? read(resource, contributor) : undefined;
  };

  const policies = [...byKind].flatMap(([key, contributor]) => {
    if (!contributor.policy.parse) return [];
    const [group = "", kind = ""] = key.split("/");
    return lookup.list({ group, kind }).flatMap((resource) => read(resource, contributor) ?? []);
  });
  return { policies, findPolicy, diagnostics };
}
