import type { Json, JsonObject } from "../sdk/json.ts";

const moduleTypes = [
  "envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilter",
  "envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilterPerRoute",
].map((type) => `type.googleapis.com/${type}`);

const isObject = (value: unknown): value is JsonObject =>
  value !== null && typeof value === "object" && !Array.isArray(value);

const isModuleConfig = (value: unknown): boolean =>
  isObject(value) && typeof value["@type"] === "string" && moduleTypes.includes(value["@type"]);

const isModuleFilter = (value: unknown): boolean => isObject(value) && isModuleConfig(value.typedConfig);

function withoutModules(value: Json): Json {
  if (Array.isArray(value)) return value.filter((item) => !isModuleFilter(item)).map(withoutModules);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([, field]) => !isModuleConfig(field));
  return Object.fromEntries(kept.map(([name, field]) => [name, withoutModules(field as Json)]));
}

/**
 * A configuration without the filters that run in kgateway's own dynamic module, and without what routes say of them: only the
 * Envoy of kgateway's image holds that module, others refuse every configuration that names it.
 */
export function withoutDynamicModules(message: JsonObject): JsonObject {
  return withoutModules(message) as JsonObject;
}
