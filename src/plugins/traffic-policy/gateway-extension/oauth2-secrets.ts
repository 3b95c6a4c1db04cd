import { secretEntry } from "../../../sdk/data-entries.ts";
import type { Secret } from "../../../sdk/envoy/messages.ts";
import { findSecret } from "../../../sdk/find-secret.ts";
import type { Path } from "../../../sdk/json.ts";
import type { PolicyContext } from "../../../sdk/lookup.ts";
import type { Problem } from "../../../sdk/problem.ts";
import { objectSourceKey, type Resource } from "../../../sdk/resource.ts";
import type { Oauth2Provider } from "../schema/oauth2-provider.ts";
import type { ProviderResult } from "./provider.ts";

/** What the proxy gets beside its configuration: the client's password, and the key that it signs its cookies with. */
export interface Oauth2Secrets {
  readonly client: Secret;
  readonly hmac: Secret;
}

const clientKey = "client-secret";
const hmacKey = "hmac-secret";

/** kgateway makes this Secret where it runs, which is here taken to be its usual namespace. */
const hmacSource = { group: "", kind: "Secret", namespace: "kgateway-system", name: "oauth2-hmac-secret" };

const genericSecret = (name: string, entry: Buffer): Secret => ({
  name,
  genericSecret: { secret: { inlineBytes: entry.toString("base64") } },
});

function clientSecret(
  { credentials }: Oauth2Provider,
  context: PolicyContext,
  extension: Resource,
): ProviderResult<Secret> {
  const path: Path = ["spec", "oauth2", "credentials", "clientSecretRef"];
  const { name = "" } = credentials.clientSecretRef;
  const found = findSecret({ name, namespace: extension.namespace }, extension, context);
  if ("error" in found) return { problem: { message: found.error, path } };
  const entry = secretEntry(found.secret, clientKey);
  if (entry?.length) {
    return { config: genericSecret(`oauth2/client_secret/${extension.namespace}/${name}`, entry) };
  }
  const [secretKey, extensionKey] = [objectSourceKey(found.secret), objectSourceKey(extension)];
  const message = `${clientKey} not found or empty in secret ${secretKey} referenced by GatewayExtension ${extensionKey}`;
  const help = `Write the client's password into the Secret, under the key ${clientKey}.`;
  return { problem: { message, path, help } };
}

/** The controller fills the Secret at random in a cluster; what is translated here must be the same every time. */
const hmacHelp =
  "In a cluster kgateway makes this Secret when it starts. " +
  `Add a Secret ${hmacSource.namespace}/${hmacSource.name} to the input, with any text under the key ${hmacKey}.`;

function hmacSecret(context: PolicyContext): ProviderResult<Secret> {
  const { namespace, name } = hmacSource;
  const missing = (message: string): { readonly problem: Problem } => ({ problem: { message, help: hmacHelp } });
  const secret = context.find(hmacSource, namespace, name);
  if (!secret) return missing(`Secret ${namespace}/${name} not found`);
  const entry = secretEntry(secret, hmacKey);
  if (entry?.length) return { config: genericSecret(`oauth2/hmac_secret/${namespace}/${name}`, entry) };
  return missing(`${hmacKey} not found or empty in secret ${objectSourceKey(secret)} for OAuth2`);
}

/** The secrets of a provider. */
export function oauth2Secrets(
  spec: Oauth2Provider,
  context: PolicyContext,
  extension: Resource,
): ProviderResult<Oauth2Secrets> {
  const client = clientSecret(spec, context, extension);
  if ("problem" in client) return client;
  const hmac = hmacSecret(context);
  return "problem" in hmac ? hmac : { config: { client: client.config, hmac: hmac.config } };
}
