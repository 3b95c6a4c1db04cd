import { type Any, any } from "../../sdk/envoy/messages.ts";
import { beforeStage, duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { HttpChainContribution } from "../../sdk/hooks.ts";
import { joinChainContributions } from "../../sdk/join-contributions.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { authMetadata } from "./auth-metadata.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { enabledOnRoute } from "./filter-config.ts";
import { type Extension, extensionCheck, extensionProblem, findExtension } from "./gateway-extension/find-extension.ts";
import { type Oauth2Extension, oauth2Provider } from "./gateway-extension/oauth2-provider.ts";
import { tokenRequirement } from "./gateway-extension/oauth2-tokens.ts";
import type { Oauth2Policy } from "./schema/authentication.ts";

type Oauth2Ir = Extension<Oauth2Extension>;

const loginFilterName = ({ name }: Oauth2Ir): string => `envoy.filters.http.oauth2/${name}`;
const tokenFilterName = ({ name }: Oauth2Ir): string => `envoy.filters.http.oauth2/jwt/${name}`;

const loginConfig = ({ config }: Oauth2Ir): Any => any("envoy.extensions.filters.http.oauth2.v3.OAuth2", config.login);

/** Logging in comes before the other authentications: what reads the tokens finds them in the cookies. */
function loginFilter(extension: Oauth2Ir): StagedHttpFilter {
  return {
    ...disabledFilter(loginFilterName(extension), beforeStage("authN"), loginConfig(extension)),
    weight: extension.precedenceWeight,
  };
}

function login(extension: Oauth2Ir): HttpChainContribution {
  return {
    chainFilters: [loginFilter(extension)],
    perFilterConfig: { [loginFilterName(extension)]: enabledOnRoute },
    secrets: extension.config.secrets,
  };
}

function tokens(extension: Oauth2Ir): HttpChainContribution {
  if (!extension.config.tokens) return {};
  const name = tokenFilterName(extension);
  const config = any("envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication", extension.config.tokens);
  const filter = { ...disabledFilter(name, duringStage("authN"), config), weight: extension.precedenceWeight };
  const perRoute = any("envoy.extensions.filters.http.jwt_authn.v3.PerRouteConfig", {
    requirementName: tokenRequirement,
  });
  return { chainFilters: [filter], perFilterConfig: { [name]: perRoute } };
}

/** `oauth2`: clients log in with an authorization server. */
export const oauth2 = defineSubPolicy<Oauth2Ir>({
  field: "oauth2",
  origin: "oidc",
  parse(json, context, resource) {
    const { extensionRef } = json as Oauth2Policy;
    const found = findExtension(extensionRef, { provider: oauth2Provider, context, resource });
    // As kgateway: the prefix is that of another field.
    if ("problem" in found) return { errors: [extensionProblem("extauth", found)] };
    return { ir: found.extension };
  },
  checks: (extension) => [
    extensionCheck(extension, loginConfig(extension)),
    ...(extension.config.secrets ?? []).map((secret) =>
      extensionCheck(extension, any("envoy.extensions.transport_sockets.tls.v3.Secret", secret)),
    ),
  ],
  applyFilters: (extension, { settings }) =>
    joinChainContributions([login(extension), tokens(extension), authMetadata("oauth2", settings)]),
});
