import { type Any, any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { FilterStagePosition } from "../../sdk/filter-stage.ts";
import type { HttpChainContribution } from "../../sdk/hooks.ts";
import { joinChainContributions } from "../../sdk/join-contributions.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { enabledOnRoute } from "./filter-config.ts";
import { type ExtProcConfig, extProcProvider, processingMode } from "./gateway-extension/ext-proc-provider.ts";
import { type Extension, extensionCheck, extensionProblem, findExtension } from "./gateway-extension/find-extension.ts";
import { globalDisableFilter, globalDisableFilterName } from "./global-disable.ts";
import { mergeSetting } from "./merge-setting.ts";
import { mergeProviders, type ProviderIr } from "./provider-merge.ts";
import type { ExtProcPolicy } from "./schema/external-processing.ts";

type Overrides = EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ExtProcOverrides"];

interface ExtProcUse {
  readonly extension: Extension<ExtProcConfig>;
  readonly overrides: Overrides;
}

/** What comes after the choice of a route runs towards the backend. */
const isUpstream = ({ stage, relative }: FilterStagePosition): boolean =>
  stage === "route" ? relative > 0 : stage === "accepted" || stage === "outAuth";

const filterConfig = ({ config: { filter } }: Extension<ExtProcConfig>): Any =>
  any("envoy.extensions.common.matching.v3.ExtensionWithMatcher", filter);

function filterOf(extension: Extension<ExtProcConfig>): HttpChainContribution {
  const { position, weight } = extension.config;
  const staged = disabledFilter(`ext_proc/${extension.name}`, position, filterConfig(extension));
  if (isUpstream(position)) return { upstreamFilters: [{ relative: 0, filter: staged.filter, weight }] };
  return { chainFilters: [{ ...staged, weight }] };
}

function useOnRoute({ extension, overrides }: ExtProcUse): HttpChainContribution {
  const config = any("envoy.extensions.filters.http.ext_proc.v3.ExtProcPerRoute", { overrides });
  return { ...filterOf(extension), perFilterConfig: { [`ext_proc/${extension.name}`]: config } };
}

/** `extProc`: a service processes requests and responses. */
export const extProc = defineSubPolicy<ProviderIr<ExtProcUse>>({
  field: "extProc",
  strategy: mergeSetting("extProc"),
  merge: mergeProviders,
  parse(json, context, resource) {
    const spec = json as ExtProcPolicy;
    if (spec.disable) return { ir: { uses: [], isDisabled: true } };
    const found = findExtension(spec.extensionRef ?? { name: "" }, { provider: extProcProvider, context, resource });
    if ("problem" in found) return { errors: [extensionProblem("extproc", found)] };
    const overrides = { processingMode: spec.processingMode && processingMode(spec.processingMode) };
    return { ir: { uses: [{ extension: found.extension, overrides }], isDisabled: false } };
  },
  checks: ({ uses }) => uses.flatMap(({ extension }) => extensionCheck(extension, filterConfig(extension))),
  applyFilters({ uses, isDisabled }) {
    if (isDisabled) return { perFilterConfig: { [globalDisableFilterName("ext_proc")]: enabledOnRoute } };
    if (uses.length === 0) return {};
    return joinChainContributions([{ chainFilters: [globalDisableFilter("ext_proc")] }, ...uses.map(useOnRoute)]);
  },
});
