import { type Any, any } from "../../sdk/envoy/messages.ts";
import { duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import { joinChainContributions } from "../../sdk/join-contributions.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { authMetadata, noAuthMetadata } from "./auth-metadata.ts";
import type { CompositeFilter } from "./composite-filter.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { enabledOnRoute } from "./filter-config.ts";
import { type Extension, extensionCheck, extensionProblem, findExtension } from "./gateway-extension/find-extension.ts";
import { jwtProviders, requirementName } from "./gateway-extension/jwt-provider.ts";
import { globalDisableFilter, globalDisableFilterName } from "./global-disable.ts";
import type { JwtAuth } from "./schema/authentication.ts";

/** Without an extension the field turns off what a wider policy asks for. */
interface JwtAuthIr {
  readonly use?: { readonly extension: Extension<CompositeFilter>; readonly requirementName: string } | undefined;
}

const filterName = ({ name }: Extension<CompositeFilter>): string => `jwt/${name}`;

const filterConfig = ({ config }: Extension<CompositeFilter>): Any =>
  any("envoy.extensions.common.matching.v3.ExtensionWithMatcher", config);

function chainFilter(extension: Extension<CompositeFilter>): StagedHttpFilter {
  return disabledFilter(filterName(extension), duringStage("authN"), filterConfig(extension));
}

/** `jwtAuth`: requests must carry a token of one of the providers of an extension. */
export const jwtAuth = defineSubPolicy<JwtAuthIr>({
  field: "jwtAuth",
  origin: "jwt",
  parse(json, context, resource) {
    const { disable, extensionRef } = json as JwtAuth;
    if (disable) return { ir: {} };
    if (!extensionRef) return { errors: [{ message: "jwt: extensionRef is required if disable is not set" }] };
    const found = findExtension(extensionRef, { provider: jwtProviders, context, resource });
    if ("problem" in found) return { errors: [extensionProblem("jwt", found)] };
    const name = requirementName(extensionRef.name, extensionRef.namespace || resource.namespace);
    return { ir: { use: { extension: found.extension, requirementName: name } } };
  },
  checks: ({ use }) => (use ? [extensionCheck(use.extension, filterConfig(use.extension))] : []),
  applyFilters({ use }, { settings }) {
    if (!use) {
      const off = { perFilterConfig: { [globalDisableFilterName("jwt")]: enabledOnRoute } };
      return joinChainContributions([off, noAuthMetadata("jwt", settings)]);
    }
    const { extension, requirementName } = use;
    const config = any("envoy.extensions.filters.http.jwt_authn.v3.PerRouteConfig", { requirementName });
    const on = {
      chainFilters: [globalDisableFilter("jwt"), chainFilter(extension)],
      perFilterConfig: { [filterName(extension)]: config },
    };
    return joinChainContributions([on, authMetadata("jwt", settings)]);
  },
});
