import { beforeStage } from "../../sdk/filter-stage.ts";
import { goJson, withSortedKeys } from "../../sdk/go-json.ts";
import type { Json, JsonObject } from "../../sdk/json.ts";
import { type MergedField, type MergeStrategy, mergeWhole } from "../../sdk/merge.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { moduleFilter, moduleFilterOnRoute } from "./dynamic-module.ts";
import { mergeSetting } from "./merge-setting.ts";
import type { HeaderTransformation, Transform, TransformationPolicy } from "./schema/transformation.ts";

/** The configuration that the module reads; none where the field is empty. */
interface Transformation {
  readonly config?: JsonObject | undefined;
}

const filterName = "dynamic_modules/simple_mutations";
const moduleFilterName = "rustformation";

const chainFilter = disabledFilter(filterName, beforeStage("accepted"), moduleFilter(moduleFilterName, "{}"));

const asObject = (value: Json | undefined): JsonObject | undefined => value as JsonObject | undefined;

/** The name is written even where it is empty. */
const writtenHeader = ({ name, value }: HeaderTransformation): JsonObject => ({ name, ...(value && { value }) });

/** One direction as the controller writes it: fields in its order, empty ones left out. */
function writtenTransform({ set = [], add = [], remove = [], body, dynamicMetadata = [] }: Transform): JsonObject {
  return {
    ...(set.length > 0 && { set: set.map(writtenHeader) }),
    ...(add.length > 0 && { add: add.map(writtenHeader) }),
    ...(remove.length > 0 && { remove }),
    // The value of a body may be the empty text: it then replaces the body.
    ...(body && {
      body: { ...(body.parseAs && { parseAs: body.parseAs }), ...(body.value !== undefined && { value: body.value }) },
    }),
    ...(dynamicMetadata.length > 0 && {
      dynamicMetadata: dynamicMetadata.map(({ namespace, key, value }) => ({ namespace, key, value: { ...value } })),
    }),
  };
}

function writtenPolicy({ request, response }: TransformationPolicy): JsonObject | undefined {
  if (!request && !response) return undefined;
  return {
    ...(request && { request: writtenTransform(request) }),
    ...(response && { response: writtenTransform(response) }),
  };
}

/** Lists add up, the body of the second wins; as kgateway metadata of the second is lost. */
function mergeTransforms(base: JsonObject, over: JsonObject): JsonObject {
  const lists = ["add", "remove", "set"].flatMap((name) => {
    const all = [base[name], over[name]].flatMap((list) => (list as readonly Json[] | undefined) ?? []);
    return all.length > 0 ? [[name, all] as const] : [];
  });
  return { ...base, ...Object.fromEntries(lists), ...(over.body !== undefined && { body: over.body }) };
}

function mergeConfigs(base: JsonObject, over: JsonObject): JsonObject {
  const directions = ["request", "response"].flatMap((direction) => {
    const [first, second] = [asObject(base[direction]), asObject(over[direction])];
    const merged = first && second ? mergeTransforms(first, second) : (first ?? second);
    return merged ? [[direction, merged] as const] : [];
  });
  return Object.fromEntries(directions);
}

/** Deep merges keep both; the preferred policy's part comes last, so that it has the last word on a header. */
function merge(
  present: Transformation | undefined,
  next: Transformation,
  strategy: MergeStrategy,
): MergedField<Transformation> | undefined {
  if (strategy === "AugmentedShallow" || strategy === "OverridableShallow") return mergeWhole(present, next, strategy);
  const [first, second] = [present?.config ?? {}, next.config ?? {}];
  const merged = strategy === "OverridableDeep" ? mergeConfigs(first, second) : mergeConfigs(second, first);
  return { value: { config: withSortedKeys(merged) as JsonObject }, origins: ["append"] };
}

/** `transformation`: templates that change headers and bodies of requests and responses. */
export const transformation = defineSubPolicy<Transformation>({
  field: "transformation",
  parse: (spec) => ({ ir: { config: writtenPolicy(spec as unknown as TransformationPolicy) } }),
  merge,
  strategy: mergeSetting("transformation"),
  applyFilters: ({ config }) =>
    config
      ? {
          chainFilters: [chainFilter],
          perFilterConfig: { [filterName]: moduleFilterOnRoute(moduleFilterName, goJson(config)) },
        }
      : {},
});
