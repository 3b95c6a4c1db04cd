import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import { joinChainContributions } from "../../sdk/join-contributions.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { defineSubPolicy, type ParsedField } from "../../sdk/sub-policy.ts";
import { credentialsOf } from "./api-key-auth-credentials.ts";
import { apiKeySecrets } from "./api-key-auth-secrets.ts";
import { authMetadata, noAuthMetadata } from "./auth-metadata.ts";
import { disabledFilter } from "./disabled-filter.ts";
import type { ApiKeyAuth, ApiKeySource } from "./schema/authentication.ts";

type PerRoute = EnvoyMessages["envoy.extensions.filters.http.api_key_auth.v3.ApiKeyAuthPerRoute"];

/** Without configuration the field turns off what a wider policy asks for. */
interface ApiKeyAuthIr {
  readonly config?: PerRoute | undefined;
}

const filterName = "envoy.filters.http.api_key_auth";
const perRouteType = "envoy.extensions.filters.http.api_key_auth.v3.ApiKeyAuthPerRoute";

const chainFilter = disabledFilter(
  filterName,
  duringStage("authN"),
  any("envoy.extensions.filters.http.api_key_auth.v3.ApiKeyAuth", {}),
);

/** As kgateway: unlike the other filters, this one is turned off by a configuration without the empty message in it. */
const disabledOnRoute = any("envoy.config.route.v3.FilterConfig", { disabled: true });

function keySources(sources: readonly ApiKeySource[]): PerRoute["keySources"] {
  const given = sources.filter(({ header, query, cookie }) => header || query || cookie);
  return given.length > 0 ? given : [{ header: "api-key" }];
}

function perRoute(spec: ApiKeyAuth, credentials: PerRoute["credentials"]): PerRoute {
  return {
    credentials,
    keySources: keySources(spec.keySources ?? []),
    forwarding: { header: spec.clientIdHeader || undefined, hideCredentials: !spec.forwardCredential || undefined },
  };
}

function parse(spec: ApiKeyAuth, policy: Resource, context: PolicyContext): ParsedField<ApiKeyAuthIr> {
  if (spec.disable) return { ir: {} };
  const found = apiKeySecrets(spec, policy, context);
  if ("problem" in found) return { errors: [found.problem] };
  const { credentials, errors } = credentialsOf(found.secrets);
  const path = ["spec", "apiKeyAuth", spec.secretRef ? "secretRef" : "secretSelector"];
  const failed = (message: string, help: string): { readonly errors: readonly Problem[] } => ({
    errors: [{ message, path, help }],
  });
  if (errors.length > 0) {
    return failed(`errors processing API key secrets: ${errors.join("\n")}`, "Give each client a key of its own.");
  }
  if (credentials.length === 0) {
    return failed("no valid API keys found in secrets", "Write one entry for each client into the Secret.");
  }
  return { ir: { config: perRoute(spec, credentials) } };
}

/** `apiKeyAuth`: clients must show a key that one of the Secrets holds. */
export const apiKeyAuth = defineSubPolicy<ApiKeyAuthIr>({
  field: "apiKeyAuth",
  parse: (spec, context, policy) => parse(spec as ApiKeyAuth, policy, context),
  checks: ({ config }) => (config ? [{ message: any(perRouteType, config) }] : []),
  applyFilters({ config }, { settings }) {
    if (!config) {
      const off = { perFilterConfig: { [filterName]: disabledOnRoute } };
      return joinChainContributions([off, noAuthMetadata("api_key_auth", settings)]);
    }
    const on = { chainFilters: [chainFilter], perFilterConfig: { [filterName]: any(perRouteType, config) } };
    return joinChainContributions([on, authMetadata("api_key_auth", settings)]);
  },
});
