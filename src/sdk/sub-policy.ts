import type { PolicyCheck } from "./checked-message.ts";
import type { Route } from "./envoy/messages.ts";
import type { HttpChainContribution, RouteContext, TranslationPass } from "./hooks.ts";
import { type ActionContribution, joinActions, joinChainContributions } from "./join-contributions.ts";
import type { Json, JsonObject } from "./json.ts";
import type { PolicyContext } from "./lookup.ts";
import {
  isMergeable,
  joinOrigins,
  type MergeField,
  type MergeStrategy,
  type Merging,
  mergePolicies,
  mergeWhole,
  type PolicyMerge,
} from "./merge.ts";
import type { PartialConfiguration, PolicyConfiguration } from "./partial-configuration.ts";
import type { ParsedPolicy, PolicyPlugin } from "./plugin.ts";
import type { Problem } from "./problem.ts";
import type { Resource } from "./resource.ts";
import type { Settings } from "./settings.ts";

/** What a field of a policy holds after reading; without IR the field has no effect. */
export interface ParsedField<Ir> {
  readonly ir?: Ir | undefined;
  readonly errors?: readonly Problem[] | undefined;
}

/**
 * One field of a policy that attaches to routes, listeners and Gateways: how to read it, how it merges and what it asks for.
 * One such definition is one file; a policy is the list of its fields.
 */
export interface SubPolicy<Ir> {
  /** The field of `spec`. */
  readonly field: string;
  /** Its name in the merge metadata of Envoy's messages; the field's unless told. */
  readonly origin?: string | undefined;
  /** Reads the field. `spec` is its value; `resource` the whole policy. */
  readonly parse: (spec: Json, context: PolicyContext, resource: Resource) => ParsedField<Ir>;
  /** What of it is held against the rules of Envoy's API, once every field has been read. */
  readonly checks?: ((ir: Ir) => readonly PolicyCheck[]) | undefined;
  /** Whole fields unless told; asked only where the strategy lets the next policy join. */
  readonly merge?: MergeField<Ir> | undefined;
  /** A strategy for policies of one place that the settings ask for (`PolicyMerge`). */
  readonly strategy?: ((settings: Settings) => MergeStrategy | undefined) | undefined;
  /** Per-filter configuration and filters, the same for routes, virtual hosts and route configurations. */
  readonly applyFilters?: ((ir: Ir, context: { readonly settings: Settings }) => HttpChainContribution) | undefined;
  /** Fields of the forwarding action, on the route itself or on every route below the virtual host or Gateway. */
  readonly applyAction?: ((ir: Ir, route: Route) => ActionContribution) | undefined;
  /** What only makes sense on the route itself. */
  readonly applyForRoute?: ((ir: Ir, context: RouteContext) => ActionContribution) | undefined;
}

/** A SubPolicy whatever its parts. */
// Fields of every IR type stand in one list; each only ever gets back the IR it made itself.
// biome-ignore lint/suspicious/noExplicitAny: erases the IR type for lists
export type AnySubPolicy = SubPolicy<any>;

/** The IR of a composed policy: the IR of each field that is set, by origin name. */
export type SubPolicyIr = Readonly<Record<string, unknown>>;

/** Checks a field's types where it is written; returns it as it is. */
export function defineSubPolicy<Ir>(subPolicy: SubPolicy<Ir>): SubPolicy<Ir> {
  return subPolicy;
}

const originOf = ({ field, origin }: AnySubPolicy): string => origin ?? field;

function parseFields(
  fields: readonly AnySubPolicy[],
  resource: Resource,
  context: PolicyContext,
): ParsedPolicy<SubPolicyIr> {
  const spec = (resource.object.spec ?? {}) as JsonObject;
  const ir: Record<string, unknown> = {};
  const errors: Problem[] = [];
  for (const subPolicy of fields) {
    const value = spec[subPolicy.field];
    if (value === undefined || value === null) continue;
    const parsed = subPolicy.parse(value, context, resource);
    if (parsed.ir !== undefined) ir[originOf(subPolicy)] = parsed.ir;
    errors.push(...(parsed.errors ?? []).map((problem) => ({ path: ["spec", subPolicy.field], ...problem })));
  }
  return { ir, errors };
}

function joinField(
  merging: Merging<SubPolicyIr>,
  subPolicy: AnySubPolicy,
  {
    next,
    strategy,
  }: { readonly next: Parameters<PolicyMerge<SubPolicyIr>["join"]>[1]; readonly strategy: MergeStrategy },
): Merging<SubPolicyIr> {
  const name = originOf(subPolicy);
  const present = merging.ir[name];
  if (!isMergeable(present, next.ir[name], strategy)) return merging;
  const merged = (subPolicy.merge ?? mergeWhole)(present, next.ir[name], strategy);
  if (!merged) return merging;
  return {
    ir: { ...merging.ir, [name]: merged.value },
    origins:
      merged.origins.length > 0
        ? joinOrigins(merging.origins, name, { from: next.from, steps: merged.origins })
        : merging.origins,
  };
}

function mergeFields(fields: readonly AnySubPolicy[], settings: Settings): PolicyMerge<SubPolicyIr> {
  return {
    empty: {},
    join: (merging, next, { strategy, sameHierarchy }) =>
      fields.reduce((before, subPolicy) => {
        const asked = sameHierarchy ? subPolicy.strategy?.(settings) : undefined;
        return joinField(before, subPolicy, { next, strategy: asked ?? strategy });
      }, merging),
  };
}

function pass(fields: readonly AnySubPolicy[]): TranslationPass<SubPolicyIr> {
  const set = (ir: SubPolicyIr) => fields.filter((subPolicy) => ir[originOf(subPolicy)] !== undefined);
  const filters = (ir: SubPolicyIr, context: { readonly settings: Settings }) =>
    joinChainContributions(
      set(ir).map((subPolicy) => subPolicy.applyFilters?.(ir[originOf(subPolicy)], context) ?? {}),
    );
  const actions = (ir: SubPolicyIr, route: Route) =>
    set(ir).map((subPolicy) => subPolicy.applyAction?.(ir[originOf(subPolicy)], route) ?? {});
  const ownActions = (ir: SubPolicyIr, context: RouteContext) =>
    set(ir).map((subPolicy) => subPolicy.applyForRoute?.(ir[originOf(subPolicy)], context) ?? {});
  const forEachRoute = (ir: SubPolicyIr) => (route: Route) => (route.route ? joinActions(actions(ir, route)) : {});
  return {
    applyForRouteBackend: (ir, context) => (ir ? filters(ir, context) : {}),
    applyForRoute: (ir, context) => ({
      ...filters(ir, context),
      ...joinActions([...(context.route.route ? actions(ir, context.route) : []), ...ownActions(ir, context)]),
    }),
    applyForVirtualHost: (ir, context) => ({ ...filters(ir, context), forEachRoute: forEachRoute(ir) }),
    applyForRouteConfig: (ir, context) => ({ ...filters(ir, context), forEachRoute: forEachRoute(ir) }),
  };
}

function checks(
  fields: readonly AnySubPolicy[],
  ir: SubPolicyIr,
  order: readonly string[] | undefined,
): readonly PolicyCheck[] {
  const rank = ({ field }: AnySubPolicy) => order?.indexOf(field) ?? 0;
  return fields
    .filter((subPolicy) => subPolicy.checks && ir[originOf(subPolicy)] !== undefined)
    .toSorted((left, right) => rank(left) - rank(right))
    .flatMap((subPolicy) => {
      const found = subPolicy.checks?.(ir[originOf(subPolicy)]) ?? [];
      return found.map((check) => ({ ...check, path: check.path ?? ["spec", subPolicy.field] }));
    });
}

/** What the filters of a chain would be told of the fields, as Envoy is asked about it. */
function configurationOf(fields: readonly AnySubPolicy[], ir: SubPolicyIr, settings: Settings): PartialConfiguration {
  const set = fields.filter((subPolicy) => ir[originOf(subPolicy)] !== undefined);
  const asked = set.map((subPolicy) => subPolicy.applyFilters?.(ir[originOf(subPolicy)], { settings }) ?? {});
  const { perFilterConfig, chainFilters = [] } = joinChainContributions(asked);
  const httpFilters = new Map(chainFilters.map(({ filter }) => [filter.name ?? "", filter]));
  return { perFilterConfig, httpFilters: [...httpFilters.values()] };
}

function policyConfiguration(
  fields: readonly AnySubPolicy[],
  ir: SubPolicyIr,
  settings: Settings,
): PolicyConfiguration {
  return {
    configuration: configurationOf(fields, ir, settings),
    fields: fields.map((subPolicy) => ({
      path: ["spec", subPolicy.field],
      configuration: configurationOf([subPolicy], ir, settings),
    })),
  };
}

/**
 * Makes a policy of its fields. The order of the list is that in which they are read, merged and applied.
 * @param checkOrder the names of the fields in the order of their checks, where it is another one
 * @returns `parse`, `merge`, the translation pass and what Envoy is asked of a PolicyPlugin.
 */
export function composeSubPolicies(
  fields: readonly AnySubPolicy[],
  checkOrder?: readonly string[],
): Required<
  Pick<PolicyPlugin<SubPolicyIr>, "parse" | "merge" | "newGatewayTranslationPass" | "checks" | "policyConfiguration">
> {
  const hooks = pass(fields);
  return {
    parse: (resource, context) => parseFields(fields, resource, context),
    merge: (attachments, settings) => mergePolicies(attachments, mergeFields(fields, settings)),
    newGatewayTranslationPass: () => hooks,
    checks: (ir) => checks(fields, ir, checkOrder),
    policyConfiguration: (ir, settings) => policyConfiguration(fields, ir, settings),
  };
}
