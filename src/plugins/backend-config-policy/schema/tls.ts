import { localNameReference } from "../../../sdk/kinds/kgateway-shared.ts";
import { boolean, list, object, string, type ValueOf } from "../../../sdk/kinds/schema.ts";

const tlsFiles = object({
  rootCA: string({ minLength: 1 }),
  tlsCertificate: string({ minLength: 1 }),
  tlsKey: string({ minLength: 1 }),
});
export type TlsFiles = ValueOf<typeof tlsFiles>;

const tlsParameters = object({
  cipherSuites: list(string()),
  ecdhCurves: list(string()),
  maxVersion: string({ enum: ["AUTO", "1.0", "1.1", "1.2", "1.3"] }),
  minVersion: string({ enum: ["AUTO", "1.0", "1.1", "1.2", "1.3"] }),
  signatureAlgorithms: list(string()),
});
export type TlsParameters = ValueOf<typeof tlsParameters>;

/** How Envoy speaks TLS to a backend. */
export const tls = object({
  allowRenegotiation: boolean(),
  alpnProtocols: list(string()),
  files: tlsFiles,
  insecureSkipVerify: boolean(),
  parameters: tlsParameters,
  secretRef: localNameReference,
  simpleTLS: boolean(),
  sni: string({ minLength: 1 }),
  verifySubjectAltNames: list(string()),
  wellKnownCACertificates: string({
    minLength: 1,
    maxLength: 253,
    pattern:
      "^(System|([a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/([A-Za-z0-9][-A-Za-z0-9_.]{0,61})?[A-Za-z0-9]))$",
    form: "a set of certificates: System, or one with a domain in front, like example.com/ours",
  }),
});
export type Tls = ValueOf<typeof tls>;
