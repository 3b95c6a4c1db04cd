import type { FrontendTlsConfig, TlsProblem } from "../../sdk/ir/gateway.ts";
import type { ClientCertificateReferences } from "../../sdk/ir/tls.ts";
import type { JsonObject } from "../../sdk/json.ts";
import { numberOf, objectOf, objectsOf, textOf } from "../2-index/written-values.ts";

interface ValidationResult {
  readonly references?: ClientCertificateReferences | undefined;
  readonly problem?: TlsProblem | undefined;
}

const isSupported = ({ group, kind }: JsonObject): boolean =>
  (textOf(group) ?? "") === "" && (kind === "ConfigMap" || kind === "Secret");

function unsupportedKinds(references: readonly JsonObject[]): TlsProblem | undefined {
  if (references.length === 0) return undefined;
  const messages = references.map(({ kind, namespace, name }) => {
    const [kindText = "", namespaceText = "", nameText = ""] = [kind, namespace, name].map(textOf);
    return `invalid ca.crt kind ${kindText} in ${namespaceText}/${nameText}: InvalidCACertificateKind`;
  });
  return { kind: "ca-kind-unsupported", message: messages.join("\n") };
}

function parseValidation({ mode, caCertificateRefs }: JsonObject, gatewayNamespace: string): ValidationResult {
  const written = objectsOf(caCertificateRefs);
  const problem = unsupportedKinds(written.filter((reference) => !isSupported(reference)));
  const supported = written.filter(isSupported).map(({ kind, namespace, name }) => ({
    group: "",
    kind: textOf(kind) ?? "",
    namespace: textOf(namespace) ?? gatewayNamespace,
    name: textOf(name) ?? "",
  }));
  if (supported.length === 0) return { problem };
  const requireClientCertificate = !mode || mode === "AllowValidOnly";
  const allowInsecureFallback = mode === "AllowInsecureFallback";
  return { references: { caCertificateRefs: supported, requireClientCertificate, allowInsecureFallback }, problem };
}

function joinProblems(first: TlsProblem | undefined, second: TlsProblem): TlsProblem {
  return first ? { ...first, message: `${first.message}\n${second.message}` } : second;
}

/** `spec.tls.frontend` of a Gateway: how its listeners check client certificates, by port and for all others. */
export function frontendTls(frontend: JsonObject, namespace: string): FrontendTlsConfig {
  const perPortValidation = new Map<number, ClientCertificateReferences>();
  const portProblems = new Map<number, TlsProblem>();
  for (const { port: written, tls } of objectsOf(frontend.perPort)) {
    const { validation } = objectOf(tls);
    const port = numberOf(written) ?? 0;
    const { references, problem } = parseValidation(objectOf(validation), namespace);
    if (references) perPortValidation.set(port, references);
    if (problem) portProblems.set(port, joinProblems(portProblems.get(port), problem));
  }
  const { validation } = objectOf(frontend.default);
  const { references, problem } = parseValidation(objectOf(validation), namespace);
  return { defaultValidation: references, defaultProblem: problem, perPortValidation, portProblems };
}
