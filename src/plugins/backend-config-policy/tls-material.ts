import { bytesAsText, secretEntry } from "../../sdk/data-entries.ts";
import type { CommonTlsContext, DataSource } from "../../sdk/envoy/messages.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { checkKeyPair } from "../../sdk/tls/key-pair.ts";
import type { Tls } from "./schema/tls.ts";

/** Certificates and the key as the policy gives them; empty where it does not. */
export interface TlsMaterial {
  readonly certificateChain: Buffer;
  readonly privateKey: Buffer;
  readonly rootCa: string;
  /** How Envoy gets them. */
  readonly source: (text: string) => DataSource;
  readonly from: "secretRef" | "files";
}

const none = Buffer.alloc(0);

const fromNowhere: TlsMaterial = {
  certificateChain: none,
  privateKey: none,
  rootCa: "",
  source: (inlineString) => ({ inlineString }),
  from: "secretRef",
};

/** Reads the Secret of the policy's namespace, or takes the paths of files that Envoy will read. */
export function tlsMaterial(
  { secretRef, files }: Tls,
  context: PolicyContext,
  { namespace }: Resource,
): TlsMaterial | { readonly problem: Problem } {
  if (secretRef) {
    const { name = "" } = secretRef;
    const secret = context.find({ group: "", kind: "Secret" }, namespace, name);
    if (!secret) {
      const message = `failed to extract TLS data: Secret ${namespace}/${name} not found`;
      const help = "The Secret has to be in the namespace of the policy.";
      return { problem: { message, path: ["spec", "tls", "secretRef"], help } };
    }
    return {
      ...fromNowhere,
      certificateChain: secretEntry(secret, "tls.crt") ?? none,
      privateKey: secretEntry(secret, "tls.key") ?? none,
      rootCa: secretEntry(secret, "ca.crt")?.toString() ?? "",
    };
  }
  if (!files) return fromNowhere;
  return {
    certificateChain: Buffer.from(files.tlsCertificate ?? ""),
    privateKey: Buffer.from(files.tlsKey ?? ""),
    rootCa: files.rootCA ?? "",
    source: (filename) => ({ filename }),
    from: "files",
  };
}

const filesHelp =
  "The controller takes the paths of files for their contents; put the certificate and key into a Secret.";

/** The client certificate, where the policy gives one. */
export function clientCertificate({
  certificateChain,
  privateKey,
  source,
  from,
}: TlsMaterial): Pick<CommonTlsContext, "tlsCertificates"> | { readonly problem: Problem } {
  if (certificateChain.length === 0 && privateKey.length === 0) return {};
  const path = ["spec", "tls", from];
  if (certificateChain.length === 0 || privateKey.length === 0) {
    const message =
      "invalid TLS config: for if providing a client certificate, both certChain and privateKey must be provided";
    return { problem: { message, path } };
  }
  // As kgateway: the paths of files are checked as if they were what stands in the files.
  const checked = checkKeyPair(bytesAsText(certificateChain), bytesAsText(privateKey));
  if ("error" in checked) {
    const message = `invalid certificate and key pair: ${checked.error}`;
    return { problem: { message, path, ...(from === "files" && { help: filesHelp }) } };
  }
  const pair = { certificateChain: source(checked.value), privateKey: source(privateKey.toString()) };
  return { tlsCertificates: [pair] };
}
