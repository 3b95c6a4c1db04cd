import { bytesAsText, configMapEntry, secretEntry } from "../../sdk/data-entries.ts";
import type { LocalOrRemoteReference } from "../../sdk/ir/reference.ts";
import type { Path } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { cleanCertificates } from "../../sdk/tls/certificates.ts";

/** Why CA certificates cannot be had, as the condition ResolvedRefs gives it. */
export type ReferenceFailure = "InvalidKind" | "InvalidCACertificateRef";

/** CA certificates as PEM, or why there are none. */
export type CaCertificate =
  | { readonly pem: string }
  | { readonly problem: Problem; readonly failure: ReferenceFailure };

const path: Path = ["spec", "validation", "caCertificateRefs", 0];

const kinds: Readonly<Record<"ConfigMap" | "Secret", (object: Resource) => Buffer | undefined>> = {
  ConfigMap: (object) => configMapEntry(object, "ca.crt"),
  Secret: (object) => secretEntry(object, "ca.crt"),
};

function invalidKind(group: string, kind: string): CaCertificate {
  const suffix = group === "" ? "" : ` in group ${JSON.stringify(group)}`;
  const message = `unsupported certificate reference kind ${JSON.stringify(kind)}${suffix}`;
  const help = "CA certificates come from a ConfigMap or a Secret.";
  return { problem: { message, path: [...path, "kind"], help }, failure: "InvalidKind" };
}

function missing(kind: "ConfigMap" | "Secret", name: string): string {
  return kind === "ConfigMap" ? `ConfigMap not found: ${name}` : `Secret not found: Secret ${name} not found`;
}

/** The certificates in an object, written anew; what is wrong is said in the controller's words. */
function certificatesOf(
  object: Resource,
  entry: Buffer | undefined,
): { readonly pem: string } | { readonly error: string } {
  if (!entry?.length) return { error: "ca.crt key missing" };
  const cleaned = cleanCertificates(bytesAsText(entry));
  if ("value" in cleaned) return { pem: cleaned.value };
  // As kgateway: a Secret is called a ConfigMap here, too.
  return { error: `invalid ca.crt in ConfigMap ${object.namespace}/${object.name}: ${cleaned.error}` };
}

/**
 * The CA certificates that a policy refers to, in its own namespace.
 * As kgateway: the group of the reference does not count unless the kind is unknown.
 */
export function caCertificate(
  { group = "", kind: written, name }: LocalOrRemoteReference,
  namespace: string,
  context: Pick<PolicyContext, "find">,
): CaCertificate {
  const kind = written || "ConfigMap";
  if (kind !== "ConfigMap" && kind !== "Secret") return invalidKind(group, kind);
  const object = context.find({ group: "", kind }, namespace, name);
  const found = object ? certificatesOf(object, kinds[kind](object)) : { error: missing(kind, `${namespace}/${name}`) };
  if ("pem" in found) return found;
  const message = `invalid CA certificate ref ${kind}/${name}: ${found.error}`;
  const help = `The ${kind} has to be in the namespace of the policy and hold PEM certificates under ca.crt.`;
  return { problem: { message, path: [...path, "name"], help }, failure: "InvalidCACertificateRef" };
}
