import { dataKeys, secretEntry } from "../../sdk/data-entries.ts";
import type { ModifiedHeader } from "../../sdk/kinds/kgateway-shared.ts";
import type { PolicyContext } from "../../sdk/plugin.ts";
import type { Resource } from "../../sdk/resource.ts";
import { trafficPolicyKind } from "./kind.ts";

interface HeaderValue {
  readonly name: string;
  readonly value: string;
}

type HeaderValues = { readonly headers: readonly HeaderValue[] } | { readonly error: string };

type SecretRef = NonNullable<ModifiedHeader["secretRef"]>;

function findSecret(
  { namespace, name }: SecretRef & { readonly namespace: string },
  resource: Resource,
  { findReferenced }: PolicyContext,
) {
  const origin = { group: trafficPolicyKind.group, kind: trafficPolicyKind.kind, namespace: resource.namespace };
  const found = findReferenced(origin, { group: "", kind: "Secret", namespace, name });
  if (!("problem" in found)) return found;
  const { kind, message } = found.problem;
  const cause =
    kind === "missing-reference-grant" ? `cannot reference secret ${namespace}/${name} : ${message}` : message;
  return { error: `secret ${namespace}/${name}: ${cause}` };
}

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
  const found = findSecret(reference, resource, context);
  if ("error" in found) return found;
  const key = secretRef.key ?? name;
  if (key === undefined) return { headers: allEntries(found.value) };
  const entry = secretEntry(found.value, key);
  if (!entry) {
    return { error: `secret ${reference.namespace}/${reference.name} does not contain key ${JSON.stringify(key)}` };
  }
  return { headers: [{ name: name ?? key, value: entry.toString() }] };
}
