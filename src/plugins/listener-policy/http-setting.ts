import type { StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { HcmContext, HcmContribution } from "../../sdk/hooks.ts";
import type { SubPolicy } from "../../sdk/sub-policy.ts";

/**
 * One setting of `httpSettings`: how to read it, how it merges and what it asks of the HTTP connection manager.
 * It does not know whether it is for all ports or for one: the paths of its problems begin at its own value.
 */
export interface HttpSetting<Ir> extends Pick<SubPolicy<Ir>, "field" | "origin" | "parse" | "merge"> {
  /** Whether `parse` gets all of `httpSettings`, since other fields have a say, and paths begin there; its own value unless told. */
  readonly readsAllSettings?: boolean | undefined;
  /** The context's connection manager holds what the settings before this one have set. */
  readonly applyToHcm?: ((ir: Ir, context: HcmContext) => HcmContribution) | undefined;
  /** What a policy with HTTP settings, but without this one, asks for; nothing unless told. */
  readonly applyAbsence?: HcmContribution | undefined;
  /** Filters of all HTTP chains of the port. As kgateway: only policies of the whole Gateway are asked. */
  readonly portFilters?: ((ir: Ir) => readonly StagedHttpFilter[]) | undefined;
}

// Settings of every IR type stand in one list; each only ever gets back the IR it made itself.
// biome-ignore lint/suspicious/noExplicitAny: erases the IR type for lists
export type AnyHttpSetting = HttpSetting<any>;

/** Checks a setting's types where it is written; returns it as it is. */
export function defineHttpSetting<Ir>(setting: HttpSetting<Ir>): HttpSetting<Ir> {
  return setting;
}
