import type { FilterChainContext } from "../../sdk/hooks.ts";
import type { Gateway, GatewayIr, HttpFilterChainIr, ListenerIr } from "../../sdk/ir/gateway.ts";
import type { Settings } from "../../sdk/settings.ts";
import type { HookCaller } from "../2-index/hook-caller.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { ChainFilters, Collector } from "./collector.ts";
import type { PluginPasses, PolicyKind } from "./plugin-passes.ts";

/** What everything that is built for one Gateway works with. */
export interface GatewayScope {
  readonly gateway: Gateway;
  readonly ir: GatewayIr;
  readonly index: TranslationIndex;
  readonly settings: Settings;
  readonly passes: PluginPasses;
  /** Kinds of policies on backends that report on every route to such a backend. */
  readonly reportingKinds: readonly PolicyKind[];
  readonly call: HookCaller;
  readonly collector: Collector;
}

/** The same for one Envoy listener, that is one port. */
export interface ListenerScope extends GatewayScope {
  readonly listener: ListenerIr;
}

/** The same for one HTTP filter chain. */
export interface ChainScope extends ListenerScope {
  readonly chain: HttpFilterChainIr;
  readonly filters: ChainFilters;
  /** What hooks inside the chain know; made once, since every route hands it out. */
  readonly hookContext: FilterChainContext;
}

/** What hooks inside one filter chain know. */
export function filterChainContext(
  { ir, settings, listener }: ListenerScope,
  filterChainName: string,
): FilterChainContext {
  return { gateway: ir, settings, port: listener.bindPort, filterChainName };
}
