import { afterStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { HttpChainContribution } from "../../sdk/hooks.ts";
import type { Settings } from "../../sdk/settings.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { moduleFilter, moduleFilterOnRoute } from "./dynamic-module.ts";

/** What authenticates a request and may say so in its metadata. */
export type Authentication = "ext_auth" | "jwt" | "oauth2" | "basic_auth" | "api_key_auth";

const moduleFilterName = "rustformation";

const authSucceeded = JSON.stringify({
  request: {
    body: { parseAs: "None" },
    dynamicMetadata: [{ namespace: "dev.kgateway.auth_policy", key: "auth_succeeded", value: { stringValue: "true" } }],
  },
  response: { body: { parseAs: "None" } },
});

const filterName = (authentication: Authentication): string => `${authentication}_enabled`;

function chainFilter(authentication: Authentication): StagedHttpFilter {
  return disabledFilter(filterName(authentication), afterStage("authN"), moduleFilter(moduleFilterName, "{}"));
}

/** Requests that get past an authentication are marked, so that later filters can tell; only if the settings say so. */
export function authMetadata(authentication: Authentication, settings: Settings): HttpChainContribution {
  if (!settings.enableAuthMetadata) return {};
  return {
    chainFilters: [chainFilter(authentication)],
    perFilterConfig: { [filterName(authentication)]: moduleFilterOnRoute(moduleFilterName, authSucceeded) },
  };
}

/** Where a route turns an authentication off, its requests are not marked either. */
export function noAuthMetadata(authentication: Authentication, settings: Settings): HttpChainContribution {
  if (!settings.enableAuthMetadata) return {};
  return { perFilterConfig: { [filterName(authentication)]: moduleFilterOnRoute(moduleFilterName, "{}") } };
}
