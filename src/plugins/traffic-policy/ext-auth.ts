import type { CheckedMessage } from "../../sdk/checked-message.ts";
import { type Any, any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { HttpChainContribution } from "../../sdk/hooks.ts";
import { joinChainContributions } from "../../sdk/join-contributions.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { authMetadata, noAuthMetadata } from "./auth-metadata.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { enabledOnRoute } from "./filter-config.ts";
import { bufferSettings, type ExtAuthz, extAuthProvider } from "./gateway-extension/ext-auth-provider.ts";
import { type Extension, extensionCheck, extensionProblem, findExtension } from "./gateway-extension/find-extension.ts";
import { globalDisableFilter, globalDisableFilterName } from "./global-disable.ts";
import { mergeSetting } from "./merge-setting.ts";
import { mergeProviders, type ProviderIr } from "./provider-merge.ts";
import type { ExtAuthPolicy } from "./schema/authentication.ts";

type CheckSettings = EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.CheckSettings"];

interface ExtAuthUse {
  readonly extension: Extension<ExtAuthz>;
  /** What the policy changes for its routes; nothing where the extension's own settings hold. */
  readonly checkSettings?: CheckSettings | undefined;
}

const filterName = ({ name }: Extension<ExtAuthz>): string => `ext_auth/${name}`;

/** The authorization filter runs among the authentications: that is what it is used for. */
function chainFilter(extension: Extension<ExtAuthz>): StagedHttpFilter {
  const config = any("envoy.extensions.filters.http.ext_authz.v3.ExtAuthz", extension.config);
  return {
    ...disabledFilter(filterName(extension), duringStage("authN"), config),
    weight: extension.precedenceWeight,
  };
}

function checkSettings({ withRequestBody, contextExtensions }: ExtAuthPolicy): CheckSettings | undefined {
  if (!withRequestBody && Object.keys(contextExtensions ?? {}).length === 0) return undefined;
  return { withRequestBody: bufferSettings(withRequestBody), contextExtensions };
}

const perRoute = (checkSettings: CheckSettings): Any =>
  any("envoy.extensions.filters.http.ext_authz.v3.ExtAuthzPerRoute", { checkSettings });

const perRouteCheck = ({ checkSettings }: ExtAuthUse): CheckedMessage => ({
  message: perRoute(checkSettings ?? {}),
  all: true,
});

const extAuthzCheck = ({ extension }: ExtAuthUse): CheckedMessage =>
  extensionCheck(extension, any("envoy.extensions.filters.http.ext_authz.v3.ExtAuthz", extension.config));

function useOnRoute({ extension, checkSettings }: ExtAuthUse): HttpChainContribution {
  const config = checkSettings ? perRoute(checkSettings) : enabledOnRoute;
  return { chainFilters: [chainFilter(extension)], perFilterConfig: { [filterName(extension)]: config } };
}

/** `extAuth`: a service decides which requests pass. */
export const extAuth = defineSubPolicy<ProviderIr<ExtAuthUse>>({
  field: "extAuth",
  strategy: mergeSetting("extAuth"),
  merge: mergeProviders,
  parse(json, context, resource) {
    const spec = json as ExtAuthPolicy;
    if (spec.disable) return { ir: { uses: [], isDisabled: true } };
    const found = findExtension(spec.extensionRef ?? { name: "" }, { provider: extAuthProvider, context, resource });
    if ("problem" in found) return { errors: [extensionProblem("extauth", found)] };
    return { ir: { uses: [{ extension: found.extension, checkSettings: checkSettings(spec) }], isDisabled: false } };
  },
  // As kgateway: only the first extension is looked at.
  checks: ({ uses: [use] }) => (use ? [perRouteCheck(use), extAuthzCheck(use)] : []),
  applyFilters({ uses, isDisabled }, { settings }) {
    if (isDisabled) {
      const off = { perFilterConfig: { [globalDisableFilterName("ext_auth")]: enabledOnRoute } };
      return joinChainContributions([off, noAuthMetadata("ext_auth", settings)]);
    }
    if (uses.length === 0) return {};
    return joinChainContributions([
      { chainFilters: [globalDisableFilter("ext_auth")] },
      ...uses.map(useOnRoute),
      authMetadata("ext_auth", settings),
    ]);
  },
});
