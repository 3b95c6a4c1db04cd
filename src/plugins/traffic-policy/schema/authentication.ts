import { namespaceName, objectName, secretObjectReference } from "../../../sdk/kinds/references.ts";
import { boolean, int32, list, map, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { namespacedObjectReference } from "./extension-reference.ts";

const apiKeySource = object({
  cookie: string({ minLength: 1, maxLength: 256 }),
  header: string({ minLength: 1, maxLength: 256 }),
  query: string({ minLength: 1, maxLength: 256 }),
});
export type ApiKeySource = ValueOf<typeof apiKeySource>;

/** Clients show a key. */
export const apiKeyAuth = object({
  clientIdHeader: string(),
  disable: object({}),
  forwardCredential: boolean(),
  keySources: list(apiKeySource, { maxItems: 16 }),
  secretRef: secretObjectReference,
  secretSelector: object({ matchLabels: required(map(string())) }),
});
export type ApiKeyAuth = ValueOf<typeof apiKeyAuth>;

const secretReference = object({
  key: string({ minLength: 1, default: ".htpasswd" }),
  name: required(objectName),
  namespace: namespaceName,
});
export type SecretReference = ValueOf<typeof secretReference>;

/** Clients show a name and a password. */
export const basicAuthPolicy = object({
  disable: object({}),
  secretRef: secretReference,
  users: list(string(), { minItems: 1, maxItems: 256 }),
});
export type BasicAuthPolicy = ValueOf<typeof basicAuthPolicy>;

/** How much of a body an authorization service is shown. */
export const extAuthBufferSettings = object({
  allowPartialMessage: boolean({ default: false }),
  maxRequestBytes: required(int32({ minimum: 1 })),
  packAsBytes: boolean({ default: false }),
});
export type ExtAuthBufferSettings = ValueOf<typeof extAuthBufferSettings>;

/** A service decides, by a GatewayExtension. */
export const extAuthPolicy = object({
  contextExtensions: map(string()),
  disable: object({}),
  extensionRef: namespacedObjectReference,
  withRequestBody: extAuthBufferSettings,
});
export type ExtAuthPolicy = ValueOf<typeof extAuthPolicy>;

/** Clients show a token, by a GatewayExtension. */
export const jwtAuth = object({ disable: object({}), extensionRef: namespacedObjectReference });
export type JwtAuth = ValueOf<typeof jwtAuth>;

/** Clients log in, by a GatewayExtension. */
export const oauth2Policy = object({ extensionRef: required(namespacedObjectReference) });
export type Oauth2Policy = ValueOf<typeof oauth2Policy>;

/** CEL expressions decide. */
export const authorization = object({
  action: string({ enum: ["Allow", "Deny"], default: "Allow" }),
  policy: required(
    object({
      matchExpressions: required(list(string({ minLength: 1, maxLength: 16384 }), { minItems: 1, maxItems: 256 })),
    }),
  ),
});
export type Authorization = ValueOf<typeof authorization>;
