import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { Json, JsonObject, Path } from "../../sdk/json.ts";
import type { AnyPolicyPlugin, RouteFilterContext, RoutePolicy } from "../../sdk/plugin.ts";
import type { Problem } from "../../sdk/problem.ts";
import { type GroupKind, objectSourceKey } from "../../sdk/resource.ts";
import { type HookCaller, hookCaller } from "../2-index/hook-caller.ts";
import { reporterOf } from "../2-index/parse-policies.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { objectOf, objectsOf, textOf } from "../2-index/written-values.ts";
import { ownAttachment, policyAttachment } from "./policy-attachments.ts";
import type { RuleContext } from "./rule-context.ts";

const report = defineDiagnostics({
  "route/extension-ref-missing": {
    severity: "warning",
    message: () => "The filter names no extension and does nothing.",
    help: () => "Set extensionRef to the policy that the rule is to have.",
  },
});

/** The policies of filters or settings, and what makes the rule that holds them unacceptable. */
export interface FoundPolicies {
  readonly attached: readonly PolicyAttachment[];
  readonly problems: readonly Problem[];
}

/** Turns filters and settings of route rules into policies. */
export interface RoutePolicyReader {
  readonly ofFilter: (filter: JsonObject, path: Path, rule: RuleContext) => FoundPolicies;
  /** The filters of a list that stands at the path. */
  readonly ofFilters: (filters: Json | undefined, path: Path, rule: RuleContext) => FoundPolicies;
  /** What the rule says of itself besides its filters. */
  readonly ofRule: (rule: RuleContext) => FoundPolicies;
}

const noPolicies: FoundPolicies = { attached: [], problems: [] };

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

function filterContext(index: TranslationIndex, path: Path, rule: RuleContext): RouteFilterContext {
  return {
    settings: index.settings,
    list: index.list,
    find: index.find,
    findReferenced: index.findReferenced,
    fact: index.fact,
    findBackend: index.findBackend,
    findPolicy: index.findPolicy,
    at: reporterOf(rule.route),
    route: rule.route,
    path,
    rule: { index: rule.index, name: rule.name, object: rule.rule },
    inheritedPolicyPriority: rule.inheritedPolicyPriority,
  };
}

function joinPolicies(parts: readonly FoundPolicies[]): FoundPolicies {
  const [only = noPolicies, ...others] = parts;
  if (others.length === 0) return only;
  return { attached: parts.flatMap(({ attached }) => attached), problems: parts.flatMap(({ problems }) => problems) };
}

/** A filter that names a policy object of the route's namespace. */
function extensionPolicies(
  { index, diagnose }: ReaderContext,
  { filter, path, rule }: { readonly filter: JsonObject; readonly path: Path; readonly rule: RuleContext },
): FoundPolicies {
  if (!filter.extensionRef) {
    diagnose([report("route/extension-ref-missing", reporterOf(rule.route)(path), {})]);
    return noPolicies;
  }
  const reference = objectOf(filter.extensionRef);
  const text = (field: string): string => textOf(reference[field]) ?? "";
  const { namespace } = rule.route;
  const source = { group: text("group"), kind: text("kind"), namespace, name: text("name") };
  const policy = index.findPolicy(source, namespace, source.name);
  if (policy) {
    const { inheritedPolicyPriority } = rule;
    return { attached: [{ ...policyAttachment(policy), inheritedPolicyPriority }], problems: [] };
  }
  const problem: Problem = {
    message: `${objectSourceKey(source)}: policy not found`,
    path: [...path, "extensionRef"],
    help: `Create it in the route's namespace ${namespace}, or correct group, kind and name of the reference.`,
  };
  return { attached: [], problems: [problem] };
}

interface PlaceInRoute {
  readonly path: Path;
  readonly rule: RuleContext;
  readonly hook: "parseRouteFilter" | "parseRouteRule";
}

type Read = (policy: AnyPolicyPlugin, context: RouteFilterContext) => RoutePolicy<unknown> | undefined;

/** What the plugins make of a filter or of the settings of a rule: every plugin is asked, and attaches what it makes. */
function ownPolicies(reader: ReaderContext, { path, rule, hook }: PlaceInRoute, read: Read): FoundPolicies {
  const { index, plugins, call, diagnose } = reader;
  const { inheritedPolicyPriority, route: resource } = rule;
  const context = filterContext(index, path, rule);
  const found: FoundPolicies[] = [];
  for (const contributed of plugins) {
    const result = call({ plugin: contributed.plugin, hook, resource }, () => read(contributed.policy, context));
    if (!result) continue;
    const { ir, errors = [], diagnostics = [] } = result;
    diagnose(diagnostics);
    const attached = ir === undefined ? [] : [{ ...ownAttachment(contributed, ir), inheritedPolicyPriority }];
    found.push({ attached, problems: errors });
  }
  return joinPolicies(found);
}

/** Makes a reader; what it finds goes to `diagnose`. */
export function routePolicyReader(
  index: TranslationIndex,
  diagnose: (diagnostics: readonly Diagnostic[]) => void,
): RoutePolicyReader {
  const call = hookCaller((diagnostic) => diagnose([diagnostic]));
  const reader: ReaderContext = { index, plugins: routePolicyPlugins(index), call, diagnose };
  const ofFilter: RoutePolicyReader["ofFilter"] = (filter, path, rule) =>
    filter.type === "ExtensionRef"
      ? extensionPolicies(reader, { filter, path, rule })
      : ownPolicies(reader, { path, rule, hook: "parseRouteFilter" }, (policy, context) =>
          policy.parseRouteFilter?.(filter, context),
        );
  return {
    ofFilter,
    ofFilters: (filters, path, rule) =>
      joinPolicies(objectsOf(filters).map((filter, position) => ofFilter(filter, [...path, position], rule))),
    ofRule: (rule) =>
      ownPolicies(reader, { path: rule.path, rule, hook: "parseRouteRule" }, (policy, context) =>
        policy.parseRouteRule?.(context),
      ),
  };
}

export const routePolicyDiagnostics = report.definitions;
