import { headerMatcher } from "../../../sdk/envoy/header-match.ts";
import type { EnvoyMessages, Secret } from "../../../sdk/envoy/messages.ts";
import type { BackendReference } from "../../../sdk/ir/reference.ts";
import type { PolicyContext } from "../../../sdk/plugin.ts";
import type { Problem } from "../../../sdk/problem.ts";
import type { Resource } from "../../../sdk/resource.ts";
import type { Oauth2Provider } from "../schema/oauth2-provider.ts";
import { serviceCluster } from "./grpc-service.ts";
import { type CookieNames, cookieConfigs, cookieNames } from "./oauth2-cookies.ts";
import { type Oauth2Endpoints, oauth2Endpoints } from "./oauth2-endpoints.ts";
import { type Oauth2Secrets, oauth2Secrets } from "./oauth2-secrets.ts";
import { type JwtAuthentication, tokenAuthentication } from "./oauth2-tokens.ts";
import { defineProvider, type ProviderResult } from "./provider.ts";

type OAuth2Config = EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2Config"];
type Credentials = EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2Credentials"];
type SdsSecret = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"];

/** What a provider asks for: the filter that logs clients in, what reads their tokens, and the secrets of both. */
export interface Oauth2Extension {
  readonly login: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2"];
  readonly tokens?: JwtAuthentication | undefined;
  readonly cookieNames: CookieNames;
  readonly secrets: readonly Secret[];
}

const defaultRedirectUri = "%REQ(x-forwarded-proto)%://%REQ(:authority)%/oauth2/redirect";

/** The path of a redirect URI, which is no URL: it may hold variables. Whatever follows the host belongs to it. */
export function redirectPath(redirectUri: string): ProviderResult<string> {
  const [, afterScheme] = /^.*?:\/\/(.*)$/s.exec(redirectUri) ?? [];
  const [, path] = /^[^/]*\/(.+)$/s.exec(afterScheme ?? "") ?? [];
  if (path !== undefined) return { config: `/${path}` };
  const missing = afterScheme === undefined ? "scheme" : "path";
  const message = `invalid redirectURI: invalid redirect URI: ${redirectUri}; missing ${missing}`;
  const help = "Write a URI such as https://shop.example/oauth2/redirect.";
  return { problem: { message, path: ["spec", "oauth2", "redirectURI"], help } };
}

/** The secret comes on the connection that brought the configuration. */
const deliveredSecret = ({ name }: Secret): SdsSecret => ({
  name,
  sdsConfig: { ads: {}, resourceApiVersion: "V3" },
});

interface LoginParts {
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

function loginConfig(spec: Oauth2Provider, parts: LoginParts): OAuth2Config {
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
    redirectUri: spec.redirectURI ?? defaultRedirectUri,
    redirectPathMatcher: { path: { exact: parts.redirectPath } },
    signoutPath: { path: { exact: spec.logoutPath ?? "" } },
    denyRedirectMatcher: spec.denyRedirect?.headers?.map(headerMatcher),
    ...cookieSettings(spec),
  };
}

function referenceText({ kind, namespace, name }: BackendReference, extension: Resource): string {
  return `${kind ?? "Service"} ${namespace ?? extension.namespace}/${name}`;
}

/** The clusters of the servers that give out tokens, and the keys to check them with. */
function clusters(
  { backendRef, jwt }: Oauth2Provider,
  context: PolicyContext,
  extension: Resource,
): ProviderResult<{ readonly token: string; readonly jwks: string }> {
  // As kgateway, but for the object's name: what is there printed of the reference differs in every process.
  const unresolved = (what: string, reference: BackendReference, problem: Problem): Problem => ({
    message: `error resolving ${what} backend ${referenceText(reference, extension)}: ${problem.message}`,
  });
  const token = serviceCluster(backendRef, context, extension);
  if ("problem" in token) {
    const problem = unresolved("oauth2", backendRef, token.problem);
    return { problem: { ...problem, path: ["spec", "oauth2", "backendRef"] } };
  }
  if (!jwt?.jwksBackendRef) return { config: { token: token.config, jwks: token.config } };
  const jwks = serviceCluster(jwt.jwksBackendRef, context, extension);
  if ("problem" in jwks) {
    const problem = unresolved("JWKS", jwt.jwksBackendRef, jwks.problem);
    return { problem: { ...problem, path: ["spec", "oauth2", "jwt", "jwksBackendRef"] } };
  }
  return { config: { token: token.config, jwks: jwks.config } };
}

function parse(spec: Oauth2Provider, context: PolicyContext, extension: Resource): ProviderResult<Oauth2Extension> {
  const endpoints = oauth2Endpoints(spec, context);
  if ("problem" in endpoints) return endpoints;
  const found = clusters(spec, context, extension);
  if ("problem" in found) return found;
  const secrets = oauth2Secrets(spec, context, extension);
  if ("problem" in secrets) return secrets;
  const path = redirectPath(spec.redirectURI ?? defaultRedirectUri);
  if ("problem" in path) return path;
  const cookies = cookieNames(spec.cookies, extension);
  const keys = { jwksUri: endpoints.config.jwks, jwksCluster: found.config.jwks };
  const tokens = tokenAuthentication(spec.jwt, { extension, cookies, ...keys });
  if ("problem" in tokens) return tokens;
  const parts = { endpoints: endpoints.config, secrets: secrets.config, redirectPath: path.config, cookies };
  return {
    config: {
      login: { config: loginConfig(spec, { ...parts, cluster: found.config.token }) },
      tokens: tokens.config,
      cookieNames: cookies,
      secrets: [secrets.config.client, secrets.config.hmac],
    },
  };
}

/** `oauth2`: an authorization server that clients log in with. */
export const oauth2Provider = defineProvider<Oauth2Extension>({
  field: "oauth2",
  type: "OAuth2",
  parse(json, context, extension) {
    const result = parse(json as Oauth2Provider, context, extension);
    if ("config" in result) return result;
    const { problem } = result;
    return { problem: { ...problem, message: `error building OAuth2 config: ${problem.message}` } };
  },
});
