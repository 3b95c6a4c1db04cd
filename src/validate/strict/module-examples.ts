import { any } from "../../sdk/envoy/messages.ts";
import type { PartialConfiguration } from "../../sdk/partial-configuration.ts";

/** A transformation of requests by kgateway's module with one template. For tests. */
export function moduleFilterExample(template: string): PartialConfiguration {
  const config = JSON.stringify({ request: { set: [{ name: "x-shop", value: template }] } });
  const perRoute = any("envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilterPerRoute", {
    dynamicModuleConfig: { name: "rust_module" },
    filterName: "rustformation",
    perRouteConfigName: "rustformation",
    filterConfig: any("google.protobuf.StringValue", config),
  });
  return { perFilterConfig: { "dynamic_modules/simple_mutations": perRoute } };
}
