import type { RouteBackendContribution, RouteContext, RouteContribution } from "../../sdk/hooks.ts";
import type { Json } from "../../sdk/json.ts";
import type { RouteFilterContext, RoutePolicy } from "../../sdk/plugin.ts";

/** One type of filter of HTTPRoute and GRPCRoute rules: the field that holds it, how to read it and what it asks for. */
export interface RouteFilter<Ir> {
  readonly type: string;
  readonly field: string;
  /** Reads the content of `field`; a policy without IR has no effect. */
  readonly parse: (spec: Json, context: RouteFilterContext) => RoutePolicy<Ir>;
  readonly applyForRoute: (ir: Ir, context: RouteContext) => RouteContribution;
  /** Absent where the filter means nothing on a backendRef. */
  readonly applyForRouteBackend?: (ir: Ir) => RouteBackendContribution;
}

// Filters of every IR type stand in one list; each only ever gets back the IR it made itself.
// biome-ignore lint/suspicious/noExplicitAny: erases the IR type for lists
export type AnyRouteFilter = RouteFilter<any>;

/** What asks for nothing. */
export const noContribution = {} as const;
