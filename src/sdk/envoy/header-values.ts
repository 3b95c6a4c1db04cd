import { dataKeys, secretEntry } from "../data-entries.ts";
import { findSecret } from "../find-secret.ts";
import type { ModifiedHeader } from "../kinds/kgateway-shared.ts";
import type { PolicyContext } from "../lookup.ts";
import type { Resource } from "../resource.ts";

interface HeaderValue {
  readonly name: string;
  readonly value: string;
}

type HeaderValues = { readonly headers: readonly HeaderValue[] } | { readonly error: string };

const allEntries = (secret: Resource): readonly HeaderValue[] =>
  dataKeys(secret)
    .toSorted()
    .map((name) => ({ name, value: secretEntry(secret, name)?.toString() ?? "" }));

/**
 * The headers that one entry stands for: its value; or one entry of a Secret, whose key is the header's name unless told;
 * or, without name and key, all entries of the Secret, by name.
 */
export function headerValues(
  { name, value, secretRef }: ModifiedHeader,
  resource: Resource,
  context: PolicyContext,
): HeaderValues {
  if (value !== undefined || !secretRef) return { headers: [{ name: name ?? "", value: value ?? "" }] };
  const reference = { ...secretRef, namespace: secretRef.namespace ?? resource.namespace };
  const secretName = `${reference.namespace}/${reference.name}`;
  const found = findSecret(reference, resource, context);
  if ("error" in found) return { error: `secret ${secretName}: ${found.error}` };
  const key = secretRef.key ?? name;
  if (key === undefined) return { headers: allEntries(found.secret) };
  const entry = secretEntry(found.secret, key);
  if (!entry) {
    return { error: `secret ${secretName} does not contain key ${JSON.stringify(key)}` };
  }
  return { headers: [{ name: name ?? key, value: entry.toString() }] };
}
