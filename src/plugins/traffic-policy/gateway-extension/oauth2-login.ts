import { headerMatcher } from "../../../sdk/envoy/header-match.ts";
import type { EnvoyMessages, Secret } from "../../../sdk/envoy/messages.ts";
import type { Oauth2Provider } from "../schema/oauth2-provider.ts";
import { type CookieNames, cookieConfigs } from "./oauth2-cookies.ts";
import type { Oauth2Endpoints } from "./oauth2-endpoints.ts";
import type { Oauth2Secrets } from "./oauth2-secrets.ts";
import type { ProviderResult } from "./provider.ts";

type OAuth2Config = EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2Config"];
type Credentials = EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2Credentials"];
type SdsSecret = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"];

const defaultRedirectUri = "%REQ(x-forwarded-proto)%://%REQ(:authority)%/oauth2/redirect";

const redirectUri = ({ redirectURI }: Oauth2Provider): string => redirectURI ?? defaultRedirectUri;

/** The path of the redirect URI, which is no URL: it may hold variables. Whatever follows the host belongs to the path. */
export function redirectPath(spec: Oauth2Provider): ProviderResult<string> {
  const uri = redirectUri(spec);
  const [, afterScheme] = /^.*?:\/\/(.*)$/s.exec(uri) ?? [];
  const [, path] = /^[^/]*\/(.+)$/s.exec(afterScheme ?? "") ?? [];
  if (path !== undefined) return { config: `/${path}` };
  const missing = afterScheme === undefined ? "scheme" : "path";
  const message = `invalid redirectURI: invalid redirect URI: ${uri}; missing ${missing}`;
  const help = "Write a URI such as https://shop.example/oauth2/redirect.";
  return { problem: { message, path: ["spec", "oauth2", "redirectURI"], help } };
}

/** The secret comes on the connection that brought the configuration. */
const deliveredSecret = ({ name }: Secret): SdsSecret => ({
  name,
  sdsConfig: { ads: {}, resourceApiVersion: "V3" },
});

/** What a login consists of besides what its provider says. */
export interface LoginParts {
  readonly endpoints: Oauth2Endpoints;
  readonly cluster: string;
  readonly secrets: Oauth2Secrets;
  readonly redirectPath: string;
  readonly cookies: CookieNames;
}

function credentials({ credentials: { clientID }, cookies }: Oauth2Provider, parts: LoginParts): Credentials {
  return {
    clientId: clientID,
    tokenSecret: deliveredSecret(parts.secrets.client),
    hmacSecret: deliveredSecret(parts.secrets.hmac),
    cookieNames: parts.cookies,
    cookieDomain: cookies?.domain,
  };
}

function cookieSettings({ cookies }: Oauth2Provider): Partial<OAuth2Config> {
  if (!cookies) return {};
  return {
    cookieConfigs: cookieConfigs(cookies),
    disableAccessTokenSetCookie: cookies.disableAccessTokenSetCookie || undefined,
    disableIdTokenSetCookie: cookies.disableIDTokenSetCookie || undefined,
    disableRefreshTokenSetCookie: cookies.disableRefreshTokenSetCookie || undefined,
  };
}

/** How the filter logs clients in. */
export function loginConfig(spec: Oauth2Provider, parts: LoginParts): OAuth2Config {
  const { endpoints, cluster } = parts;
  return {
    tokenEndpoint: { uri: endpoints.token, cluster, timeout: "15s" },
    authorizationEndpoint: endpoints.authorization,
    endSessionEndpoint: endpoints.endSession,
    forwardBearerToken: spec.forwardAccessToken || undefined,
    // The header is free for the clients' own use unless it is what carries the token.
    preserveAuthorizationHeader: !spec.forwardAccessToken || undefined,
    authScopes: spec.scopes,
    credentials: credentials(spec, parts),
    redirectUri: redirectUri(spec),
    redirectPathMatcher: { path: { exact: parts.redirectPath } },
    signoutPath: { path: { exact: spec.logoutPath ?? "" } },
    denyRedirectMatcher: spec.denyRedirect?.headers?.map(headerMatcher),
    ...cookieSettings(spec),
  };
}
