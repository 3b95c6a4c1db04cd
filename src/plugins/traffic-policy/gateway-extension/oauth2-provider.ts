import { type Diagnostic, defineDiagnostics } from "../../../sdk/diagnostic.ts";
import type { EnvoyMessages, Secret } from "../../../sdk/envoy/messages.ts";
import type { BackendReference } from "../../../sdk/ir/reference.ts";
import type { Path } from "../../../sdk/json.ts";
import type { PolicyContext } from "../../../sdk/lookup.ts";
import type { Resource } from "../../../sdk/resource.ts";
import type { Oauth2Provider } from "../schema/oauth2-provider.ts";
import { serviceCluster } from "./grpc-service.ts";
import { type CookieNames, cookieNames } from "./oauth2-cookies.ts";
import { type Oauth2Endpoints, oauth2Endpoints } from "./oauth2-endpoints.ts";
import { loginConfig, redirectPath } from "./oauth2-login.ts";
import { oauth2Secrets } from "./oauth2-secrets.ts";
import { type JwtAuthentication, tokenAuthentication } from "./oauth2-tokens.ts";
import { defineProvider, type ProviderResult } from "./provider.ts";

/** What a provider asks for: the filter that logs clients in, what reads their tokens, and the secrets of both. */
export interface Oauth2Extension {
  readonly login: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2"];
  readonly tokens?: JwtAuthentication | undefined;
  readonly cookieNames: CookieNames;
  readonly secrets: readonly Secret[];
}

const report = defineDiagnostics({
  "gateway-extension/end-session-without-openid": {
    severity: "error",
    message: ({ endpoint }: { readonly endpoint: string }) =>
      `Envoy refuses every listener that uses this provider: sessions end at ${endpoint}, but the scope openid is not asked for.`,
    help: () => "Add openid to spec.oauth2.scopes.",
  },
});

/** kgateway delivers it all the same. */
function refusals(
  { endSession }: Oauth2Endpoints,
  { scopes = [] }: Oauth2Provider,
  { at }: PolicyContext,
): readonly Diagnostic[] {
  if (endSession === undefined || scopes.includes("openid")) return [];
  const path = ["spec", "oauth2", ...(scopes.length > 0 ? ["scopes"] : [])];
  return [report("gateway-extension/end-session-without-openid", at(path), { endpoint: endSession })];
}

/** A server that the proxy itself asks: what for, and where the provider names it. */
interface Server {
  readonly purpose: "oauth2" | "JWKS";
  readonly reference: BackendReference;
  readonly path: Path;
}

function serverCluster(
  { purpose, reference, path }: Server,
  context: PolicyContext,
  extension: Resource,
): ProviderResult<string> {
  const cluster = serviceCluster(reference, context, extension);
  if ("config" in cluster) return cluster;
  const { kind = "Service", namespace = extension.namespace, name } = reference;
  // The controller prints the reference as it lies in its memory, which differs from time to time; this is what it means.
  const message = `error resolving ${purpose} backend ${kind} ${namespace}/${name}: ${cluster.problem.message}`;
  return { problem: { message, path } };
}

/** The clusters of the servers that give out tokens, and the keys to check them with. */
function clusters(
  { backendRef, jwt }: Oauth2Provider,
  context: PolicyContext,
  extension: Resource,
): ProviderResult<{ readonly token: string; readonly jwks: string }> {
  const tokenServer = { purpose: "oauth2", reference: backendRef, path: ["spec", "oauth2", "backendRef"] } as const;
  const token = serverCluster(tokenServer, context, extension);
  if ("problem" in token) return token;
  if (!jwt?.jwksBackendRef) return { config: { token: token.config, jwks: token.config } };
  const path = ["spec", "oauth2", "jwt", "jwksBackendRef"];
  const jwks = serverCluster({ purpose: "JWKS", reference: jwt.jwksBackendRef, path }, context, extension);
  return "problem" in jwks ? jwks : { config: { token: token.config, jwks: jwks.config } };
}

function parse(spec: Oauth2Provider, context: PolicyContext, extension: Resource): ProviderResult<Oauth2Extension> {
  const endpoints = oauth2Endpoints(spec, context);
  if ("problem" in endpoints) return endpoints;
  const found = clusters(spec, context, extension);
  if ("problem" in found) return found;
  const secrets = oauth2Secrets(spec, context, extension);
  if ("problem" in secrets) return secrets;
  const path = redirectPath(spec);
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
    diagnostics: refusals(endpoints.config, spec, context),
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
