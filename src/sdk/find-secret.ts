import type { LocalOrRemoteReference } from "./ir/reference.ts";
import type { PolicyContext } from "./lookup.ts";
import type { Resource } from "./resource.ts";

/** The Secret that a policy refers to, or why the policy may not read it, in the controller's words. */
export function findSecret(
  { group = "", kind = "Secret", namespace, name }: LocalOrRemoteReference,
  policy: Resource,
  { findReferenced }: Pick<PolicyContext, "findReferenced">,
): { readonly secret: Resource } | { readonly error: string } {
  const secretName = `${namespace ?? policy.namespace}/${name}`;
  if (group !== "" || kind !== "Secret") return { error: `internal error looking up secret ${secretName}` };
  const found = findReferenced(policy, { group, kind, namespace, name });
  if ("value" in found) return { secret: found.value };
  const { kind: problem, message } = found.problem;
  return {
    error: problem === "missing-reference-grant" ? `cannot reference secret ${secretName} : ${message}` : message,
  };
}
