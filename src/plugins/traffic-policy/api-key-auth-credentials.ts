import { dataKeys, secretEntry } from "../../sdk/data-entries.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { Resource } from "../../sdk/resource.ts";

type Credential = EnvoyMessages["envoy.extensions.filters.http.api_key_auth.v3.Credential"];

interface ApiKey {
  readonly client: string;
  readonly key: string;
  /** Namespace and name of the Secret that it stands in. */
  readonly secret: string;
}

/** Credentials in the order of their clients, and what is ambiguous about them; no message shows a key. */
export interface Credentials {
  readonly credentials: readonly Credential[];
  readonly errors: readonly string[];
}

function keysOf(secret: Resource): readonly ApiKey[] {
  return dataKeys(secret)
    .map((client) => ({
      client,
      key: secretEntry(secret, client)?.toString() ?? "",
      secret: `${secret.namespace}/${secret.name}`,
    }))
    .filter(({ key }) => key !== "");
}

const compareTexts = (left: string, right: string): number => Buffer.compare(Buffer.from(left), Buffer.from(right));

function compareKeys(left: ApiKey, right: ApiKey): number {
  return (
    compareTexts(left.client, right.client) ||
    compareTexts(left.key, right.key) ||
    compareTexts(left.secret, right.secret)
  );
}

/**
 * The keys of Secrets: each entry is a client and its key.
 * A client that shows up twice with one key counts once. Two clients with one key are an error: Envoy refuses such a list, and
 * which of the two a request comes from could not be told.
 */
export function credentialsOf(secrets: readonly Resource[]): Credentials {
  const byKey = new Map<string, ApiKey>();
  const errors: string[] = [];
  for (const apiKey of secrets.flatMap(keysOf).toSorted(compareKeys)) {
    const known = byKey.get(apiKey.key);
    if (!known) {
      byKey.set(apiKey.key, apiKey);
    } else if (known.client !== apiKey.client) {
      const [first, second] = [known, apiKey].map(
        ({ client, secret }) => `client ${JSON.stringify(client)} in secret ${secret}`,
      );
      errors.push(`duplicate API key value shared by ${first} and ${second}`);
    }
  }
  return { credentials: [...byKey.values()].map(({ key, client }) => ({ key, client })), errors };
}
