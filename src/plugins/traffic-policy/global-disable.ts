import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { beforeStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import { disabledFilter } from "./disabled-filter.ts";

type MetadataMatcher = EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher"];

/** What extensions a route can turn off altogether. */
export type Disableable = "ext_auth" | "ext_proc" | "jwt";

/** The key of the mark that a route leaves for the filters it turns off. */
export const disableKey = "disable";

/** The metadata namespace of the mark. */
export const disableNamespace = (what: Disableable): string => `dev.kgateway.disable_${what}`;

/** The filter that leaves the mark, on routes that enable it. */
export const globalDisableFilterName = (what: Disableable): string => `global_disable/${what}`;

/** The filter that leaves the mark; it runs before everything that looks for it. */
export function globalDisableFilter(what: Disableable): StagedHttpFilter {
  const config = any("envoy.extensions.filters.http.set_metadata.v3.Config", {
    metadata: [{ metadataNamespace: disableNamespace(what), value: { [disableKey]: true } }],
  });
  return disabledFilter(globalDisableFilterName(what), beforeStage("fault"), config);
}

/** Matches requests that do not carry the mark. */
export function disabledByMetadata(what: Disableable): MetadataMatcher {
  return { filter: disableNamespace(what), path: [{ key: disableKey }], value: { boolMatch: true }, invert: true };
}
