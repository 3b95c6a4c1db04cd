import { type FilterStage, filterStages } from "../sdk/filter-stage.ts";
import type { GwTranslator } from "../sdk/gw-translator.ts";
import type {
  ClusterContribution,
  EndpointsContribution,
  HcmContribution,
  HttpFiltersContribution,
  ListenerContribution,
  PostListenerContribution,
  RouteBackendContribution,
  RouteConfigContribution,
  RouteContribution,
  TranslationPass,
  VirtualHostContribution,
} from "../sdk/hooks.ts";
import type { AnyBackendPlugin, AnyPolicyPlugin, Plugin } from "../sdk/plugin.ts";
import { nearestWord } from "./nearest-word.ts";

type Fields = Readonly<Record<string, unknown>>;

/** Every field of a type and no other: the compiler sees to it. */
type FieldsOf<Value> = Readonly<Record<keyof Value, true>>;

const shared = { clusters: true, secrets: true, diagnostics: true } as const;
const inChain = { ...shared, perFilterConfig: true, chainFilters: true, upstreamFilters: true } as const;
const filters: FieldsOf<HttpFiltersContribution> = { ...shared, filters: true };
const route: FieldsOf<RouteContribution> = {
  ...inChain,
  route: true,
  action: true,
  fixedPerFilterConfig: true,
  errors: true,
};
const virtualHost: FieldsOf<VirtualHostContribution> = { ...inChain, virtualHost: true, forEachRoute: true };
const routeConfiguration: FieldsOf<RouteConfigContribution> = {
  ...inChain,
  routeConfiguration: true,
  forEachRoute: true,
};
const routeBackend: FieldsOf<RouteBackendContribution> = {
  ...inChain,
  headers: true,
  route: true,
  action: true,
  errors: true,
};
const listener: FieldsOf<ListenerContribution> = { ...shared, listener: true, networkFilters: true };
const postListener: FieldsOf<PostListenerContribution> = { ...shared, listener: true, filterChain: true };
const hcm: FieldsOf<HcmContribution> = { ...shared, hcm: true, error: true };
const cluster: FieldsOf<ClusterContribution> = { ...shared, cluster: true, endpoints: true, errors: true };
const endpoints: FieldsOf<EndpointsContribution> = { endpoints: true, failoverPriority: true, failover: true };

/** What each hook may return. */
const contributions: Readonly<Record<string, Readonly<Record<string, true>>>> = {
  applyForListener: listener,
  applyForRouteBackend: routeBackend,
  applyForRoute: route,
  forEachRoute: route,
  applyForVirtualHost: virtualHost,
  applyForRouteConfig: routeConfiguration,
  networkFilters: filters,
  httpFilters: filters,
  upstreamHttpFilters: filters,
  applyHCM: hcm,
  applyForPostListener: postListener,
  applyForCluster: cluster,
  processBackend: cluster,
  perClientProcessBackend: cluster,
  initEnvoyBackend: cluster,
  perClientProcessEndpoints: endpoints,
};

const pass: FieldsOf<TranslationPass<unknown>> = {
  applyForListener: true,
  applyForRouteBackend: true,
  applyForRoute: true,
  applyForVirtualHost: true,
  applyForRouteConfig: true,
  networkFilters: true,
  httpFilters: true,
  upstreamHttpFilters: true,
  applyHCM: true,
  applyForPostListener: true,
  applyForCluster: true,
};

const policy: FieldsOf<AnyPolicyPlugin> = {
  name: true,
  parse: true,
  targets: true,
  globalPolicy: true,
  parseRouteFilter: true,
  parseRouteRule: true,
  merge: true,
  checks: true,
  policyConfiguration: true,
  newGatewayTranslationPass: true,
  clientCertificateValidation: true,
  processBackend: true,
  perClientProcessBackend: true,
  perClientProcessEndpoints: true,
  reportForBackend: true,
  reportForRouteBackend: true,
};

const backend: FieldsOf<AnyBackendPlugin> = {
  backends: true,
  aliasKinds: true,
  handles: true,
  initEnvoyBackend: true,
  endpoints: true,
  extraConditions: true,
};

const plugin: FieldsOf<Plugin> = {
  name: true,
  sdkVersion: true,
  enabledBy: true,
  replaces: true,
  kinds: true,
  extendsKinds: true,
  contributesPolicies: true,
  contributesBackends: true,
  contributesGwTranslator: true,
  contributesLeaderAction: true,
  facts: true,
};

const translator: FieldsOf<GwTranslator> = { translate: true };

/** The parts of a plugin that hold hooks or further parts. */
const parts = { plugin, policy, backend, pass, translator } as const;
export type PluginPart = keyof typeof parts;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Names that a part of a plugin has and that mean nothing there, each with the one that was likely meant. */
export function unknownNames(
  part: PluginPart,
  value: object,
): readonly { readonly name: string; readonly meant?: string | undefined }[] {
  const known = Object.keys(parts[part]);
  return Object.keys(value)
    .filter((name) => !known.includes(name))
    .map((name) => ({ name, meant: nearestWord(name, known) }));
}

function unknownField(field: string, known: readonly string[]): readonly string[] {
  if (known.includes(field)) return [];
  const meant = nearestWord(field, known);
  return [`there is no field ${field} in it. ${meant ? `Did you mean ${meant}?` : `It may have ${known.join(", ")}.`}`];
}

function positionProblems(place: string, value: unknown): readonly string[] {
  if (!Array.isArray(value)) return value === undefined ? [] : [`${place} has to be a list.`];
  return value.flatMap((staged, index) => {
    const position = isFields(staged) && isFields(staged.position) ? staged.position : {};
    if (filterStages.includes(position.stage as FilterStage) && typeof position.relative === "number") return [];
    const help = `Use duringStage, beforeStage or afterStage with one of ${filterStages.join(", ")}.`;
    return [`${place}[${index}].position is no place in a chain. ${help}`];
  });
}

/** Filters that stand at stages; those towards the backend know none. */
function stagedProblems(hook: string, contribution: Fields): readonly string[] {
  return [
    ...(hook === "upstreamHttpFilters" ? [] : positionProblems("filters", contribution.filters)),
    ...positionProblems("chainFilters", contribution.chainFilters),
    ...positionProblems("networkFilters", contribution.networkFilters),
  ];
}

/** What is wrong with the form of what a hook returned; nothing for hooks that return no contributions. */
export function contributionShapeProblems(hook: string, result: unknown): readonly string[] {
  const fields = Object.hasOwn(contributions, hook) ? contributions[hook] : undefined;
  if (!fields || result === undefined) return [];
  if (!isFields(result)) return ["a contribution is an object; a hook that asks for nothing returns {}."];
  const known = Object.keys(fields);
  return [...Object.keys(result).flatMap((field) => unknownField(field, known)), ...stagedProblems(hook, result)];
}
