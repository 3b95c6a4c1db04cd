import { beforeStage } from "../../sdk/filter-stage.ts";
import { goJson, withSortedKeys } from "../../sdk/go-json.ts";
import type { Json, JsonObject } from "../../sdk/json.ts";
import { type MergedField, type MergeStrategy, mergeWhole } from "../../sdk/merge.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { moduleFilter, moduleFilterOnRoute } from "./dynamic-module.ts";
import { mergeSetting } from "./merge-setting.ts";

/** The configuration that the module reads; none where the field is empty. */
interface Transformation {
  readonly config?: JsonObject | undefined;
}

const filterName = "dynamic_modules/simple_mutations";
const moduleFilterName = "rustformation";

const chainFilter = disabledFilter(filterName, beforeStage("accepted"), moduleFilter(moduleFilterName, "{}"));

/** The fields of an object that hold something, in the order of the names: that in which the controller writes them. */
function inOrder(object: JsonObject, names: readonly string[]): JsonObject {
  const isEmpty = (value: Json | undefined) =>
    value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(names.flatMap((name) => (isEmpty(object[name]) ? [] : [[name, object[name] ?? null]])));
}

const asObject = (value: Json | undefined): JsonObject | undefined =>
  value !== null && typeof value === "object" && !Array.isArray(value) ? (value as JsonObject) : undefined;

const asList = (value: Json | undefined): readonly Json[] | undefined => (Array.isArray(value) ? value : undefined);

function transform(spec: JsonObject): JsonObject {
  const headers = (field: string) =>
    asList(spec[field])?.map((header) => inOrder(asObject(header) ?? {}, ["name", "value"]));
  const body = asObject(spec.body);
  const metadata = asList(spec.dynamicMetadata)?.map((entry) => ({
    ...inOrder(asObject(entry) ?? {}, ["namespace", "key", "value"]),
  }));
  const ordered = {
    set: headers("set") ?? null,
    add: headers("add") ?? null,
    remove: spec.remove ?? null,
    // The value of a body may be the empty text: it then replaces the body.
    body: body ? { ...inOrder(body, ["parseAs"]), ...(body.value !== undefined && { value: body.value }) } : null,
    dynamicMetadata: metadata ?? null,
  };
  return inOrder(ordered, Object.keys(ordered));
}

function parseConfig(spec: JsonObject): JsonObject | undefined {
  const given = ["request", "response"].flatMap((direction) => {
    const part = asObject(spec[direction]);
    return part ? [[direction, transform(part)] as const] : [];
  });
  return given.length > 0 ? Object.fromEntries(given) : undefined;
}

/** Lists add up, the body of the second wins; as kgateway metadata of the second is lost. */
function mergeTransforms(base: JsonObject, over: JsonObject): JsonObject {
  const lists = ["add", "remove", "set"].flatMap((name) => {
    const all = [...(asList(base[name]) ?? []), ...(asList(over[name]) ?? [])];
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
  parse: (spec) => ({ ir: { config: parseConfig(spec as JsonObject) } }),
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
