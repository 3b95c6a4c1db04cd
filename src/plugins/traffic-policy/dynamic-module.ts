import { type Any, any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";

type ModuleConfig = EnvoyMessages["google.protobuf.Any"];

/** The one module that kgateway's Envoy is built with; it holds several filters. */
const dynamicModuleConfig = { name: "rust_module" };

const stringValue = (value: string): ModuleConfig => any("google.protobuf.StringValue", value);

/** A filter of kgateway's module, with its configuration as JSON text. */
export function moduleFilter(filterName: string, config: string): Any {
  return any("envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilter", {
    dynamicModuleConfig,
    filterName,
    filterConfig: stringValue(config),
  });
}

/** What a filter of kgateway's module does on one route, with its configuration as JSON text. */
export function moduleFilterOnRoute(filterName: string, config: string): Any {
  return any("envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilterPerRoute", {
    dynamicModuleConfig,
    filterName,
    perRouteConfigName: filterName,
    filterConfig: stringValue(config),
  });
}
