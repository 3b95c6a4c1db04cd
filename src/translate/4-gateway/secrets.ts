import type { TlsProblem } from "../../sdk/ir/gateway.ts";
import type { LocalOrRemoteReference, ReferenceOrigin } from "../../sdk/ir/reference.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";

/** The object that a TLS reference names, or why it cannot be had. */
export type FoundObject = { readonly object: Resource } | { readonly problem: TlsProblem };

/** Looks up a Secret: the ReferenceGrants decide first, then whether it exists. */
export function findSecret(
  index: Pick<TranslationIndex, "find" | "isGranted">,
  origin: ReferenceOrigin,
  reference: LocalOrRemoteReference,
): FoundObject {
  const { group = "", kind = "Secret", name } = reference;
  const namespace = reference.namespace ?? origin.namespace;
  const target = { group, kind, namespace, name };
  if (group !== "" || kind !== "Secret") {
    return { problem: { kind: "other", message: `internal error looking up secret ${namespace}/${name}` } };
  }
  if (!index.isGranted(origin, target)) {
    const message = `cannot reference secret ${namespace}/${name} : missing reference grant`;
    return { problem: { kind: "secret-not-permitted", message } };
  }
  const object = index.find(target, namespace, name);
  if (object) return { object };
  const message = `Secret ${namespace}/${name} not found`;
  return { problem: { kind: "secret-not-found", message, missing: target } };
}
