import type { FrontendTlsConfig, TlsProblem } from "../../sdk/ir/gateway.ts";
import type { ClientCertificateReferences } from "../../sdk/ir/tls.ts";
import type { Gateway as GatewayObject } from "../../sdk/kinds/gateway.ts";

type FrontendTls = NonNullable<NonNullable<GatewayObject["spec"]["tls"]>["frontend"]>;
type Validation = NonNullable<NonNullable<FrontendTls["default"]>["validation"]>;
type CaReference = NonNullable<Validation["caCertificateRefs"]>[number];

interface ValidationResult {
  readonly references?: ClientCertificateReferences;
  readonly problem?: TlsProblem;
}

const isSupported = ({ group = "", kind = "" }: CaReference): boolean =>
  group === "" && (kind === "ConfigMap" || kind === "Secret");

function unsupportedKinds(references: readonly CaReference[]): TlsProblem | undefined {
  if (references.length === 0) return undefined;
  const messages = references.map(
    ({ kind = "", namespace = "", name }) =>
      `invalid ca.crt kind ${kind} in ${namespace}/${name}: InvalidCACertificateKind`,
  );
  return { kind: "ca-kind-unsupported", message: messages.join("\n") };
}

function parseValidation({ mode, caCertificateRefs = [] }: Validation, namespace: string): ValidationResult {
  const problem = unsupportedKinds(caCertificateRefs.filter((reference) => !isSupported(reference)));
  const supported = caCertificateRefs.filter(isSupported);
  const references: ClientCertificateReferences = {
    caCertificateRefs: supported.map((reference) => ({
      group: "",
      kind: reference.kind,
      namespace: reference.namespace ?? namespace,
      name: reference.name,
    })),
    requireClientCertificate: !mode || mode === "AllowValidOnly",
    allowInsecureFallback: mode === "AllowInsecureFallback",
  };
  return { ...(supported.length > 0 && { references }), ...(problem && { problem }) };
}

function joinProblems(first: TlsProblem | undefined, second: TlsProblem): TlsProblem {
  return first ? { ...first, message: `${first.message}\n${second.message}` } : second;
}

/** `spec.tls.frontend` of a Gateway: how its listeners check client certificates, by port and for all others. */
export function frontendTls(frontend: FrontendTls, namespace: string): FrontendTlsConfig {
  const perPortValidation = new Map<number, ClientCertificateReferences>();
  const portProblems = new Map<number, TlsProblem>();
  for (const { port, tls } of frontend.perPort ?? []) {
    if (!tls?.validation) continue;
    const { references, problem } = parseValidation(tls.validation, namespace);
    if (references) perPortValidation.set(port, references);
    if (problem) portProblems.set(port, joinProblems(portProblems.get(port), problem));
  }
  const { references, problem } = frontend.default?.validation
    ? parseValidation(frontend.default.validation, namespace)
    : {};
  return { defaultValidation: references, defaultProblem: problem, perPortValidation, portProblems };
}
