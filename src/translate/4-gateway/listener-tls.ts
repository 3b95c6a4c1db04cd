import { bytesAsText, secretEntry } from "../../sdk/data-entries.ts";
import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { Listener, ListenerTlsSpec, TlsProblem } from "../../sdk/ir/gateway.ts";
import type { TlsCertificate, TlsConfig } from "../../sdk/ir/tls.ts";
import type { Resource } from "../../sdk/resource.ts";
import { checkKeyPair } from "../../sdk/tls/key-pair.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { type Findings, type Found, found, nothingFound } from "./findings.ts";
import { clientCertificateValidation, type FrontendValidation } from "./frontend-validation.ts";
import { atListener } from "./listener-report.ts";
import { policyValidation } from "./policy-validation.ts";
import { findSecret } from "./secrets.ts";
import { parseTlsOptions, type TlsOptionError } from "./tls-options.ts";
import { type LocatedTlsProblem, tlsFindings } from "./tls-problem.ts";

const diagnostic = defineDiagnostics({
  "listener/no-tls": {
    severity: "warning",
    message: () => "The listener speaks HTTPS but does not terminate TLS, so it serves plain text.",
    help: () => "Set `tls.mode: Terminate` and `tls.certificateRefs`.",
  },
  "listener/no-certificate": {
    severity: "warning",
    message: () => "The listener terminates TLS without any certificate, which Envoy refuses.",
    help: () => "Name a Secret in `tls.certificateRefs`.",
  },
});

/** What a filter chain's TLS depends on. */
export interface TlsContext {
  readonly index: TranslationIndex;
  readonly listener: Listener;
  /** The listener's `tls`; absent where the protocol knows none. */
  readonly spec?: ListenerTlsSpec | undefined;
  readonly frontend?: FrontendValidation | undefined;
}

interface PolicyContext {
  /** How the policies of the listener check clients. */
  readonly policies: FrontendValidation | undefined;
}

/** TLS of a chain: none at all where the listener does not terminate it, and no chain either where it is not usable. */
export interface ListenerTls {
  readonly isUsable: boolean;
  readonly config?: TlsConfig | undefined;
}

interface Resolved {
  readonly config?: TlsConfig | undefined;
  readonly problems: readonly LocatedTlsProblem[];
  /** What the controller keeps to itself. */
  readonly unreported?: readonly LocatedTlsProblem[] | undefined;
}

function invalidSecret({ namespace, name }: Resource, error: string): TlsProblem {
  return { kind: "invalid-secret", message: `invalid TLS secret ${namespace}/${name}: ${error}` };
}

/** The certificate of a Secret. As kgateway: one that only holds a CA certificate is taken without a key pair. */
function secretCertificate(secret: Resource): TlsCertificate | TlsProblem {
  const chain = secretEntry(secret, "tls.crt") ?? Buffer.alloc(0);
  const key = secretEntry(secret, "tls.key") ?? Buffer.alloc(0);
  const hasOnlyCa = chain.length === 0 && key.length === 0 && (secretEntry(secret, "ca.crt")?.length ?? 0) > 0;
  const checked = hasOnlyCa ? undefined : checkKeyPair(bytesAsText(chain), bytesAsText(key));
  if (checked && "error" in checked) return invalidSecret(secret, checked.error);
  return { certificateChain: chain.toString("base64"), privateKey: key.toString("base64") };
}

interface Certificates {
  readonly certificates: readonly TlsCertificate[];
  readonly problems: readonly LocatedTlsProblem[];
}

function certificates({ index, listener }: TlsContext, { certificateRefs = [] }: ListenerTlsSpec): Certificates {
  const results = certificateRefs.map((reference) => {
    const secret = findSecret(index, listener.parent, reference);
    return "problem" in secret ? secret.problem : secretCertificate(secret.object);
  });
  const problems = results.flatMap((result, position) => {
    if ("certificateChain" in result) return [];
    const { kind = "Secret", namespace = listener.parent.namespace, name } = certificateRefs[position] ?? {};
    const at = atListener(listener, ["tls", "certificateRefs", position]);
    return [{ problem: result, subject: `${kind} ${namespace}/${name}`, at }];
  });
  return { certificates: results.filter((result) => "certificateChain" in result), problems };
}

function optionProblem(listener: Listener, error: TlsOptionError): LocatedTlsProblem {
  const kind = error.isUnknownOption ? "unknown-option" : "other";
  return { problem: { kind, message: error.message }, at: atListener(listener, ["tls", "options", error.option]) };
}

function missingCaForNames(listener: Listener): LocatedTlsProblem {
  const message = "verify-subject-alt-names annotation requires a trusted CA to be configured";
  const at = atListener(listener, ["tls", "options", "kgateway.dev/verify-subject-alt-names"]);
  return { problem: { kind: "missing-ca-for-subject-alt-names", message }, at };
}

/** Adds what the Gateway checks clients with; without it the chain is only usable if client certificates are optional. */
function withGatewayValidation(context: TlsContext, config: TlsConfig): Resolved {
  const { index, frontend } = context;
  if (!frontend?.references) return { config, problems: [] };
  const { value, problems } = clientCertificateValidation(index, frontend);
  if (!value && frontend.references.requireClientCertificate) return { problems };
  return { config: { ...config, clientCertificateValidation: value }, problems };
}

/**
 * Lets the listener's policies have their say about clients after the Gateway, if there is one.
 * As kgateway: what is wrong with the Gateway's CA certificates is then hidden, and where the policies' cannot be had but are optional,
 * so is all that is wrong with certificates.
 */
function withPolicyValidation(
  { index, policies }: TlsContext & PolicyContext,
  gateway: Resolved,
  problems: Resolved["problems"],
): Resolved {
  const all = [...problems, ...gateway.problems];
  if (!gateway.config || !policies?.references) return { ...gateway, problems: all };
  const { value, problems: own } = clientCertificateValidation(index, policies);
  if (value) {
    const config = { ...gateway.config, clientCertificateValidation: value };
    return { config, problems: [...problems, ...own], unreported: gateway.problems };
  }
  if (policies.references.requireClientCertificate) {
    return { problems: [...problems, ...own], unreported: gateway.problems };
  }
  return { config: gateway.config, problems: [], unreported: [...all, ...own] };
}

/** TLS as the listener and the Gateway's frontend validation ask for. As kgateway's `translateTLSConfig`. */
function resolveTls(context: TlsContext & PolicyContext, spec: ListenerTlsSpec): Resolved {
  const { listener, frontend } = context;
  const { certificates: usable, problems } = certificates(context, spec);
  if (usable.length === 0 && problems.length > 0) return { problems };
  const { options, errors } = parseTlsOptions(spec.options ?? {});
  // As kgateway: problems with options hide those with certificates.
  if (errors.length > 0) return { problems: errors.map((error) => optionProblem(listener, error)) };
  if (options.verifySubjectAltNames.length > 0 && !frontend?.references) {
    return { problems: [missingCaForNames(listener)] };
  }
  const gateway = withGatewayValidation(context, { ...options, certificates: usable });
  return withPolicyValidation(context, gateway, problems);
}

function silentFaults({ listener, spec }: TlsContext): Findings {
  const isHttps = listener.spec.protocol === "HTTPS";
  if (spec?.mode !== "Terminate") {
    const diagnostics = isHttps ? [diagnostic("listener/no-tls", atListener(listener), undefined)] : [];
    return { reports: [], diagnostics };
  }
  if (spec.certificateRefs?.length) return nothingFound;
  return {
    reports: [],
    diagnostics: [diagnostic("listener/no-certificate", atListener(listener, ["tls"]), undefined)],
  };
}

/** The TLS of a listener's filter chain. */
export function listenerTls(context: TlsContext): Found<ListenerTls> {
  const { listener, spec, frontend } = context;
  const frontendProblems = frontend?.problem ? [frontend.problem] : [];
  const hasFrontend = frontend?.references !== undefined;
  const frontendFindings = tlsFindings(listener, frontendProblems, { isPartial: hasFrontend });
  if (frontendProblems.length > 0 && !hasFrontend) return found({ isUsable: false }, [frontendFindings]);
  const silent = silentFaults(context);
  if (spec?.mode !== "Terminate") return found({ isUsable: true }, [frontendFindings, silent]);
  const policies = policyValidation(listener, context.index);
  const { config, problems, unreported = [] } = resolveTls({ ...context, policies: policies.value }, spec);
  const isPartial = config !== undefined;
  const findings = tlsFindings(listener, problems, { isPartial });
  const hidden = { reports: [], diagnostics: tlsFindings(listener, unreported, { isPartial }).diagnostics };
  return found({ isUsable: isPartial, config }, [frontendFindings, silent, policies, findings, hidden]);
}

export const listenerTlsDiagnostics = diagnostic.definitions;
