import { headerMatch, localNameReference } from "../../../sdk/kinds/kgateway-shared.ts";
import { backendObjectReference, backendRef } from "../../../sdk/kinds/references.ts";
import { boolean, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { jwtClaimToHeader } from "./jwt-provider.ts";

const httpsUrl = string({
  pattern:
    "^https://([a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?\\.)*[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?(:[0-9]{1,5})?(/[a-zA-Z0-9\\-._~!$&'()*+,;=:@%]*)*/?(\\?[a-zA-Z0-9\\-._~!$&'()*+,;=:@%/?]*)?$",
  form: "a URL: with https:// in front, like https://login.example.com/authorize",
});

const issuerUrl = string({
  pattern:
    "^https://([a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?\\.)*[a-zA-Z0-9]([a-zA-Z0-9\\-]{0,61}[a-zA-Z0-9])?(:[0-9]{1,5})?(/[a-zA-Z0-9\\-._~!$&'()*+,;=:@%]*)*/?$",
  form: "an issuer's URL: with https:// in front and without query, like https://login.example.com",
});

const oauth2Cookies = object({
  disableAccessTokenSetCookie: boolean(),
  disableIDTokenSetCookie: boolean(),
  disableRefreshTokenSetCookie: boolean(),
  domain: string({
    minLength: 1,
    maxLength: 253,
    pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9]))*$",
    form: "a domain: lower-case labels of two characters or more between dots, like example.com",
  }),
  names: object({ accessToken: string({ minLength: 1 }), idToken: string({ minLength: 1 }) }),
  sameSite: string({ enum: ["Lax", "Strict", "None"] }),
});
export type Oauth2Cookies = ValueOf<typeof oauth2Cookies>;

const oauth2Credentials = object({
  clientID: required(string({ minLength: 1 })),
  clientSecretRef: required(localNameReference),
});
export type Oauth2Credentials = ValueOf<typeof oauth2Credentials>;

const oauth2DenyRedirectMatcher = object({ headers: list(headerMatch, { minItems: 1, maxItems: 16 }) });
export type Oauth2DenyRedirectMatcher = ValueOf<typeof oauth2DenyRedirectMatcher>;

const oauth2JwtProcessingConfig = object({
  audiences: list(string(), { minItems: 1, maxItems: 32 }),
  claimsToHeaders: list(jwtClaimToHeader, { minItems: 1, maxItems: 32 }),
});
export type Oauth2JwtProcessingConfig = ValueOf<typeof oauth2JwtProcessingConfig>;

const oauth2JwtConfig = object({
  accessToken: oauth2JwtProcessingConfig,
  idToken: oauth2JwtProcessingConfig,
  jwksBackendRef: backendObjectReference,
  jwksURI: httpsUrl,
});
export type Oauth2JwtConfig = ValueOf<typeof oauth2JwtConfig>;

/** An authorization server that clients log in with. */
export const oauth2Provider = object({
  authorizationEndpoint: httpsUrl,
  backendRef: required(backendRef),
  cookies: oauth2Cookies,
  credentials: required(oauth2Credentials),
  denyRedirect: oauth2DenyRedirectMatcher,
  endSessionEndpoint: httpsUrl,
  forwardAccessToken: boolean(),
  issuerURI: issuerUrl,
  jwt: oauth2JwtConfig,
  logoutPath: string({ minLength: 1, default: "/logout" }),
  redirectURI: string(),
  scopes: list(string()),
  tokenEndpoint: httpsUrl,
});
export type Oauth2Provider = ValueOf<typeof oauth2Provider>;
