import type { TransportSocket, UpstreamTlsContext } from "../../sdk/envoy/messages.ts";
import {
  exactSubjectAltName,
  systemCaValidation,
  upstreamTlsSocket,
} from "../../sdk/envoy/upstream-transport-socket.ts";
import type { BackendTlsPolicy, SubjectAltName } from "../../sdk/kinds/backend-tls-policy.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { caCertificate, type ReferenceFailure } from "./ca-certificate.ts";

type Validation = BackendTlsPolicy["spec"]["validation"];

/** The socket that a policy gives to clusters, or why it gives none. */
export type TlsSocket =
  | { readonly socket: TransportSocket }
  | { readonly problem: Problem; readonly failure?: ReferenceFailure | undefined };

function matcher({ type, hostname, uri }: SubjectAltName): readonly ReturnType<typeof exactSubjectAltName>[] {
  if (type === "Hostname") return [exactSubjectAltName("DNS", hostname ?? "")];
  return type === "URI" ? [exactSubjectAltName("URI", uri ?? "")] : [];
}

/** The names of which the backend's certificate must have one: the host name, unless others are given. */
function subjectAltNames({ hostname, subjectAltNames: names = [] }: Validation): ReturnType<typeof matcher> {
  if (names.length > 0) return names.flatMap(matcher);
  return hostname ? [exactSubjectAltName("DNS", hostname)] : [];
}

function socket(commonTlsContext: UpstreamTlsContext["commonTlsContext"], { hostname }: Validation): TlsSocket {
  return { socket: upstreamTlsSocket({ commonTlsContext, sni: hostname }) };
}

/** Reads how the backends' certificates are checked. As kgateway: only the first reference to CA certificates counts. */
export function tlsSocket({ object, namespace }: Resource<BackendTlsPolicy>, context: PolicyContext): TlsSocket {
  const { validation } = object.spec;
  const names = subjectAltNames(validation);
  if (validation.wellKnownCACertificates === "System") return socket(systemCaValidation(names), validation);
  const [reference] = validation.caCertificateRefs ?? [];
  if (!reference) return { problem: { message: "invalid validation spec", path: ["spec", "validation"] } };
  const certificate = caCertificate(reference, namespace, context);
  if ("problem" in certificate) return certificate;
  const validationContext = { trustedCa: { inlineString: certificate.pem }, matchTypedSubjectAltNames: names };
  return socket({ tlsParams: {}, validationContext }, validation);
}
