import type { Path } from "../json.ts";
import type { ObjectSource } from "../resource.ts";
import type { LocalOrRemoteReference } from "./reference.ts";

/** A certificate with its key: base64 of the PEM bytes as the Secret holds them. */
export interface TlsCertificate {
  readonly certificateChain: string;
  readonly privateKey: string;
}

/** A version of TLS, in the words of Envoy. */
export type TlsVersion = "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3";

/** How client certificates are checked at a listener. */
export interface ClientCertificateValidation {
  /** PEM text of each CA bundle, re-encoded. */
  readonly caCertificates: readonly string[];
  readonly requireClientCertificate: boolean;
  readonly allowInsecureFallback: boolean;
}

/** TLS of one filter chain. */
export interface TlsConfig {
  readonly alpnProtocols: readonly string[];
  readonly certificates: readonly TlsCertificate[];
  readonly cipherSuites: readonly string[];
  readonly ecdhCurves: readonly string[];
  readonly signatureAlgorithms: readonly string[];
  readonly minTlsVersion?: TlsVersion | undefined;
  readonly maxTlsVersion?: TlsVersion | undefined;
  readonly verifySubjectAltNames: readonly string[];
  readonly verifyCertificateHash: readonly string[];
  readonly clientCertificateValidation?: ClientCertificateValidation | undefined;
}

/** Which CA certificates validate client certificates, before they are fetched. */
export interface ClientCertificateReferences {
  readonly caCertificateRefs: readonly ObjectSource[];
  readonly requireClientCertificate: boolean;
  readonly allowInsecureFallback: boolean;
}

/** How a policy of a listener wants client certificates checked, as written. */
export interface PolicyClientCertificateValidation {
  /** Without a namespace they count from the listener's Gateway or ListenerSet, whose ReferenceGrants decide, too. */
  readonly caCertificateRefs: readonly LocalOrRemoteReference[];
  /** Whether connections without a certificate are refused; one that is given is checked in any case. */
  readonly requireClientCertificate: boolean;
  /** Where the list of references stands in the policy, for example `["spec", "default", "caCertificateRefs"]`. */
  readonly path: Path;
}
