import type { Any, HttpFilter } from "./envoy/messages.ts";

/**
 * The stages of an HTTP (and network) filter chain, in the order in which Envoy runs them.
 * Source: kgateway `pkg/pluginsdk/filters/stages.go`.
 */
export const filterStages = [
  "fault",
  "cors",
  "waf",
  "authN",
  "authZ",
  "rateLimit",
  "accepted",
  "outAuth",
  "route",
] as const;
/** The name of a stage. */
export type FilterStage = (typeof filterStages)[number];

/** A place relative to a stage: negative is before it, 0 in it, positive after it. */
export interface FilterStagePosition {
  readonly stage: FilterStage;
  readonly relative: number;
}

/** In a stage, among the filters that belong there. */
export const duringStage = (stage: FilterStage): FilterStagePosition => ({ stage, relative: 0 });
/** Just before a stage. */
export const beforeStage = (stage: FilterStage): FilterStagePosition => ({ stage, relative: -1 });
/** Just after a stage. */
export const afterStage = (stage: FilterStage): FilterStagePosition => ({ stage, relative: 1 });
/** Further away from a stage than just before or after it. */
export const relativeToStage = (stage: FilterStage, relative: number): FilterStagePosition => ({ stage, relative });

/** An HTTP filter and where in the chain it stands. Two equal ones become one. */
export interface StagedHttpFilter {
  readonly position: FilterStagePosition;
  readonly filter: HttpFilter;
  /** Among filters of one type at one position the heavier comes first; 0 unless told. */
  readonly weight?: number | undefined;
  /** Filters of one row stand one behind the other from their position on, in the order in which they are first asked for. */
  readonly row?: string | undefined;
}

/** A filter of the chain towards the backend; there is only one stage, so they are ordered by name. */
export interface StagedUpstreamHttpFilter {
  readonly relative: number;
  readonly filter: HttpFilter;
  readonly weight?: number | undefined;
}

/** A network filter and where in the chain it stands; it runs before the HTTP connection manager or TCP proxy. */
export interface StagedNetworkFilter {
  readonly position: FilterStagePosition;
  readonly filter: { readonly name: string; readonly typedConfig: Any };
  readonly weight?: number | undefined;
}
