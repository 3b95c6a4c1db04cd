import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import type { Resource } from "../../../sdk/resource.ts";
import type { Oauth2Cookies } from "../schema/oauth2-provider.ts";

type CookieNamesMessage = EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2Credentials.CookieNames"];
/** The names of the cookies that keep a login. */
export type CookieNames = { readonly [Cookie in keyof CookieNamesMessage]-?: string };
type CookieConfigs = EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfigs"];

const offsetBasis = 0xcbf29ce484222325n;
const prime = 0x100000001b3n;

/** The FNV-1a hash of a text's UTF-8 bytes, 64 bits. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
export function fnv1a64(text: string): bigint {
  return Buffer.from(text).reduce((hash, byte) => BigInt.asUintN(64, (hash ^ BigInt(byte)) * prime), offsetBasis);
}

/** Every extension has cookies of its own, so that the logins of one host's routes do not mix. */
export function cookieNames(cookies: Oauth2Cookies | undefined, { namespace, name }: Resource): CookieNames {
  const suffix = fnv1a64(`${namespace}/${name}`).toString(16);
  return {
    bearerToken: cookies?.names?.accessToken ?? `AccessToken-${suffix}`,
    idToken: cookies?.names?.idToken ?? `IdToken-${suffix}`,
    oauthHmac: `OauthHMAC-${suffix}`,
    oauthExpires: `OauthExpires-${suffix}`,
    refreshToken: `RefreshToken-${suffix}`,
    oauthNonce: `OauthNonce-${suffix}`,
    codeVerifier: `OauthCodeVerifier-${suffix}`,
  };
}

const sameSites = { Lax: "LAX", Strict: "STRICT", None: "NONE" } as const;

/** When browsers show the cookies to the site; the same for all of them. */
export function cookieConfigs({ sameSite }: Oauth2Cookies): CookieConfigs | undefined {
  if (!sameSite) return undefined;
  const config = { sameSite: sameSites[sameSite] };
  return {
    bearerTokenCookieConfig: config,
    idTokenCookieConfig: config,
    oauthHmacCookieConfig: config,
    oauthExpiresCookieConfig: config,
    refreshTokenCookieConfig: config,
    oauthNonceCookieConfig: config,
    codeVerifierCookieConfig: config,
  };
}
