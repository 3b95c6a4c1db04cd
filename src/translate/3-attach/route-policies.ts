import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { InheritedPolicyPriority, PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { JsonObject, Path } from "../../sdk/json.ts";
import type { AnyPolicyPlugin, PolicyContext, RouteFilterContext, RoutePolicy } from "../../sdk/plugin.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { GroupKind, Resource } from "../../sdk/resource.ts";
import { type HookCaller, hookCaller } from "../2-index/hook-caller.ts";
import { reporterOf } from "../2-index/parse-policies.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

const report = defineDiagnostics({
  "route/extension-ref-missing": {
    severity: "warning",
    message: () => "The filter names no extension and does nothing.",
    help: () => "Set extensionRef to the policy that the rule is to have.",
  },
});

/** A rule of a route, as far as its filters and settings need to know. */
export interface RuleContext {
  readonly route: Resource;
  readonly path: Path;
  readonly index: number;
  readonly name: string;
  readonly rule: JsonObject;
  readonly inheritedPolicyPriority: InheritedPolicyPriority;
}

/** The policies of filters, and what makes the rule that holds them unacceptable. */
export interface FilterPolicies {
  readonly attached: readonly PolicyAttachment[];
  readonly problems: readonly Problem[];
}

/** Turns filters and settings of route rules into policies. */
export interface RoutePolicyReader {
  readonly ofFilters: (filters: readonly JsonObject[] | undefined, path: Path, rule: RuleContext) => FilterPolicies;
  readonly ofRule: (rule: RuleContext) => readonly PolicyAttachment[];
}

interface RoutePolicyPlugin extends GroupKind {
  readonly plugin: string;
  readonly policy: AnyPolicyPlugin;
}

interface ReaderContext {
  readonly index: TranslationIndex;
  readonly plugins: readonly RoutePolicyPlugin[];
  readonly call: HookCaller;
  readonly diagnose: (diagnostics: readonly Diagnostic[]) => void;
}

function routePolicyPlugins({ plugins }: TranslationIndex): readonly RoutePolicyPlugin[] {
  return plugins.flatMap(({ name, contributesPolicies = [] }) =>
    contributesPolicies
      .filter(({ contribution }) => contribution.parseRouteFilter ?? contribution.parseRouteRule)
      .map(({ group, kind, contribution }) => ({ group, kind, plugin: name, policy: contribution })),
  );
}

function policyContext(index: TranslationIndex, resource: Resource): PolicyContext {
  const { settings, list, find, findReferenced, fact, findBackend, findPolicy } = index;
  return { settings, list, find, findReferenced, fact, findBackend, findPolicy, at: reporterOf(resource) };
}

function filterContext(index: TranslationIndex, path: Path, rule: RuleContext): RouteFilterContext {
  return {
    ...policyContext(index, rule.route),
    route: rule.route,
    path,
    rule: { index: rule.index, name: rule.name, object: rule.rule },
    inheritedPolicyPriority: rule.inheritedPolicyPriority,
  };
}

function ownAttachment({ group, kind }: GroupKind, ir: unknown, rule: RuleContext): PolicyAttachment {
  const { inheritedPolicyPriority } = rule;
  return {
    group,
    kind,
    ir,
    generation: 0,
    errors: [],
    inheritedPolicyPriority,
    hierarchicalPriority: 0,
    precedenceWeight: 0,
  };
}

interface ExtensionReference {
  readonly group?: string;
  readonly kind?: string;
  readonly name?: string;
}

/** A filter that names a policy object of the route's namespace. */
function extensionPolicies(
  filter: JsonObject,
  path: Path,
  { rule, reader }: { readonly rule: RuleContext; readonly reader: ReaderContext },
): FilterPolicies {
  const reference = filter.extensionRef as ExtensionReference | undefined;
  if (!reference) {
    reader.diagnose([report("route/extension-ref-missing", reporterOf(rule.route)(path), {})]);
    return { attached: [], problems: [] };
  }
  const { group = "", kind = "", name = "" } = reference;
  const { namespace } = rule.route;
  const policy = reader.index.findPolicy({ group, kind }, namespace, name);
  if (!policy) {
    const message = `${group}/${kind}/${namespace}/${name}: policy not found`;
    return { attached: [], problems: [{ message, path: [...path, "extensionRef"] }] };
  }
  const attached: PolicyAttachment = {
    group,
    kind,
    ir: policy.ir,
    policy: { group, kind, namespace, name },
    generation: policy.resource.generation,
    errors: policy.errors,
    inheritedPolicyPriority: rule.inheritedPolicyPriority,
    hierarchicalPriority: 0,
    precedenceWeight: policy.precedenceWeight,
  };
  return { attached: [attached], problems: [] };
}

type Read = (policy: AnyPolicyPlugin, context: RouteFilterContext) => RoutePolicy<unknown> | undefined;

/** The first plugin that knows the filter or setting has its say. */
function ownPolicies(
  { index, plugins, call, diagnose }: ReaderContext,
  {
    path,
    rule,
    hook,
  }: { readonly path: Path; readonly rule: RuleContext; readonly hook: "parseRouteFilter" | "parseRouteRule" },
  read: Read,
): FilterPolicies {
  const context = filterContext(index, path, rule);
  for (const contributed of plugins) {
    const result = call({ plugin: contributed.plugin, hook, resource: rule.route }, () =>
      read(contributed.policy, context),
    );
    if (!result) continue;
    diagnose(result.diagnostics ?? []);
    const { ir, errors = [] } = result;
    return { attached: ir === undefined ? [] : [ownAttachment(contributed, ir, rule)], problems: errors };
  }
  return { attached: [], problems: [] };
}

/** Makes a reader; what it finds goes to `diagnose`. */
export function routePolicyReader(
  index: TranslationIndex,
  diagnose: (diagnostics: readonly Diagnostic[]) => void,
): RoutePolicyReader {
  const call = hookCaller((diagnostic) => diagnose([diagnostic]));
  const reader: ReaderContext = { index, plugins: routePolicyPlugins(index), call, diagnose };
  const ofFilter = (filter: JsonObject, path: Path, rule: RuleContext): FilterPolicies =>
    filter.type === "ExtensionRef"
      ? extensionPolicies(filter, path, { rule, reader })
      : ownPolicies(reader, { path, rule, hook: "parseRouteFilter" }, (policy, context) =>
          policy.parseRouteFilter?.(filter, context),
        );
  return {
    ofFilters(filters, path, rule) {
      const read = (filters ?? []).map((filter, index) => ofFilter(filter, [...path, index], rule));
      return { attached: read.flatMap(({ attached }) => attached), problems: read.flatMap(({ problems }) => problems) };
    },
    ofRule: (rule) =>
      ownPolicies(reader, { path: rule.path, rule, hook: "parseRouteRule" }, (policy, context) =>
        policy.parseRouteRule?.(context),
      ).attached,
  };
}
