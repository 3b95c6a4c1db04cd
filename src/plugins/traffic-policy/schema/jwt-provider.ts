import { durationString, localNameReference, retryBackoff } from "../../../sdk/kinds/kgateway-shared.ts";
import { backendObjectReference, objectName } from "../../../sdk/kinds/references.ts";
import { boolean, int32, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";

const localJwks = object({ configMapRef: localNameReference, inline: string({ minLength: 1, maxLength: 16384 }) });
export type LocalJwks = ValueOf<typeof localJwks>;

const jwksRetryPolicy = object({ backOff: retryBackoff, numRetries: int32({ minimum: 1 }) });
export type JwksRetryPolicy = ValueOf<typeof jwksRetryPolicy>;

const remoteJwks = object({
  asyncFetch: object({ failedRefetchDuration: durationString, fastListener: boolean() }),
  backendRef: required(backendObjectReference),
  cacheDuration: durationString,
  retryPolicy: jwksRetryPolicy,
  url: required(string({ minLength: 1, maxLength: 2048 })),
});
export type RemoteJwks = ValueOf<typeof remoteJwks>;

const jwks = object({ local: localJwks, remote: remoteJwks });
export type Jwks = ValueOf<typeof jwks>;

/** A claim that becomes a header. */
export const jwtClaimToHeader = object({
  header: required(string({ minLength: 1, maxLength: 2048 })),
  name: required(string({ minLength: 1, maxLength: 2048 })),
});
export type JwtClaimToHeader = ValueOf<typeof jwtClaimToHeader>;

const jwtTokenSource = object({
  header: object({
    header: required(string({ minLength: 1, maxLength: 2048 })),
    prefix: string({ minLength: 1, maxLength: 2048 }),
  }),
  queryParameter: string(),
});
export type JwtTokenSource = ValueOf<typeof jwtTokenSource>;

const namedJwtProvider = object({
  audiences: list(string(), { minItems: 1, maxItems: 32 }),
  claimsToHeaders: list(jwtClaimToHeader, { minItems: 1, maxItems: 32 }),
  forwardToken: boolean(),
  issuer: string({ maxLength: 2048 }),
  jwks: required(jwks),
  name: required(objectName),
  tokenSource: jwtTokenSource,
});
export type NamedJwtProvider = ValueOf<typeof namedJwtProvider>;

/** Who issues tokens, and where their keys are. */
export const jwt = object({
  providers: list(namedJwtProvider, { maxItems: 32, listType: "map", mapKeys: ["name"] }),
  validationMode: string({ enum: ["Strict", "AllowMissing"] }),
});
export type Jwt = ValueOf<typeof jwt>;
