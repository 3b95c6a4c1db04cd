import { type Any, any } from "../../sdk/envoy/messages.ts";

const filterConfigType = "envoy.config.route.v3.FilterConfig";

// A message of no type at all: Envoy then takes the configuration that the chain's filter has.
const noConfig = {} as Any;

/** Per-route configuration that turns a filter on which is disabled in its chain. */
export const enabledOnRoute = any(filterConfigType, { config: noConfig });

/** Per-route configuration that turns a filter off. */
export const disabledOnRoute = any(filterConfigType, { config: noConfig, disabled: true });

/** The same, whether or not the chain has the filter. */
export const disabledOnRouteOptional = any(filterConfigType, { config: noConfig, disabled: true, isOptional: true });
