import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import type { Resource } from "../../../sdk/resource.ts";
import type { Oauth2JwtConfig, Oauth2JwtProcessingConfig } from "../schema/oauth2-provider.ts";
import type { CookieNames } from "./oauth2-cookies.ts";
import type { ProviderResult } from "./provider.ts";

/** The filter that reads the tokens in the cookies of a login. */
export type JwtAuthentication = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication"];
type JwtProvider = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtProvider"];
type JwtRequirement = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"];
type RemoteJwks = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.RemoteJwks"];

/** What routes require of the tokens. */
export const tokenRequirement = "oauth2";

/** A token that is to be read: the name it goes by, and the cookie it is in. */
interface Token {
  readonly name: "accessToken" | "idToken";
  readonly cookie: string;
  readonly spec: Oauth2JwtProcessingConfig;
}

function tokensOf({ accessToken, idToken }: Oauth2JwtConfig, cookies: CookieNames): readonly Token[] {
  return [
    ...(accessToken ? [{ name: "accessToken", cookie: cookies.bearerToken, spec: accessToken } as const] : []),
    ...(idToken ? [{ name: "idToken", cookie: cookies.idToken, spec: idToken } as const] : []),
  ];
}

const providerName = ({ name }: Token): string => `oauth2/${name}`;

function provider({ name, cookie, spec }: Token, remoteJwks: RemoteJwks): JwtProvider {
  const { audiences, claimsToHeaders = [] } = spec;
  return {
    fromCookies: [cookie],
    payloadInMetadata: name,
    remoteJwks,
    audiences,
    claimToHeaders: claimsToHeaders.map((claim) => ({ claimName: claim.name, headerName: claim.header })),
    clearRouteCache: claimsToHeaders.length > 0 || undefined,
  };
}

/** A list that requires everything must hold at least two things. */
function requirement(tokens: readonly Token[]): JwtRequirement | undefined {
  const requirements = tokens.map((token) => ({ providerName: providerName(token) }));
  return requirements.length > 1 ? { requiresAll: { requirements } } : requirements[0];
}

interface TokenOptions {
  readonly extension: Resource;
  readonly cookies: CookieNames;
  /** Where the keys are. */
  readonly jwksUri: string | undefined;
  /** The cluster of the server that has them. */
  readonly jwksCluster: string;
}

/** What reads the tokens; nothing where none is to be read. */
export function tokenAuthentication(
  jwt: Oauth2JwtConfig | undefined,
  { extension, cookies, jwksUri, jwksCluster }: TokenOptions,
): ProviderResult<JwtAuthentication | undefined> {
  const tokens = jwt ? tokensOf(jwt, cookies) : [];
  const requires = requirement(tokens);
  if (!requires) return { config: undefined };
  if (!jwksUri) {
    const { namespace, name } = extension;
    const message =
      "jwksURI not specified or not found in issuer well-known configuration. " +
      `Required since JWT parsing is configured on GatewayExtension ${namespace}/${name}`;
    return { problem: { message, path: ["spec", "oauth2", "jwt"], help: "Write spec.oauth2.jwt.jwksURI." } };
  }
  const remoteJwks: RemoteJwks = { httpUri: { uri: jwksUri, cluster: jwksCluster, timeout: "5s" } };
  return {
    config: {
      providers: Object.fromEntries(tokens.map((token) => [providerName(token), provider(token, remoteJwks)])),
      requirementMap: { [tokenRequirement]: requires },
    },
  };
}
