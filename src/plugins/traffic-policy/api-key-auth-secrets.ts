import { findSecret } from "../../sdk/find-secret.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { ApiKeyAuth } from "./schema/authentication.ts";

type FoundSecrets = { readonly secrets: readonly Resource[] } | { readonly problem: Problem };

type Labels = Readonly<Record<string, string>>;

const secretKind = { group: "", kind: "Secret" };

/** As kgateway: a Secret without labels is never selected, and a label that is missing equals the empty text. */
function isSelected({ labels }: Resource, matchLabels: Labels): boolean {
  if (Object.keys(labels).length === 0) return false;
  return Object.entries(matchLabels).every(([name, value]) => (labels[name] ?? "") === value);
}

/** Labels as Go prints a map. */
function labelsText(labels: Labels): string {
  const pairs = Object.keys(labels)
    .sort()
    .map((name) => `${name}:${labels[name]}`);
  return `map[${pairs.join(" ")}]`;
}

/** Secrets of other namespaces that no ReferenceGrant opens are passed over, unless there is no other. */
function selectedSecrets(matchLabels: Labels, policy: Resource, context: PolicyContext): FoundSecrets {
  const path = ["spec", "apiKeyAuth", "secretSelector"];
  const selected = context.list(secretKind).filter((secret) => isSelected(secret, matchLabels));
  const found = selected.map(({ namespace, name }) =>
    context.findReferenced(policy, { ...secretKind, namespace, name }),
  );
  const secrets = found.flatMap((secret) => ("value" in secret ? [secret.value] : []));
  if (secrets.length > 0) return { secrets };
  const message =
    selected.length > 0
      ? "failed to get secrets by selector: missing reference grant"
      : `no secrets found matching selector ${labelsText(matchLabels)} in namespace ${policy.namespace}`;
  return { problem: { message, path } };
}

/** The Secrets whose entries are API keys: the one that is named, or those that carry the labels. */
export function apiKeySecrets(
  { secretRef, secretSelector }: ApiKeyAuth,
  policy: Resource,
  context: PolicyContext,
): FoundSecrets {
  if (secretRef) {
    const found = findSecret(secretRef, policy, context);
    if ("secret" in found) return { secrets: [found.secret] };
    const message = `API key secret ${secretRef.name}: ${found.error}`;
    return { problem: { message, path: ["spec", "apiKeyAuth", "secretRef"] } };
  }
  if (secretSelector) return selectedSecrets(secretSelector.matchLabels, policy, context);
  return { problem: { message: "either secretRef or secretSelector must be specified" } };
}
