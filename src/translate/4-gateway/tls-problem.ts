import { defineDiagnostics, type ReportedAt } from "../../sdk/diagnostic.ts";
import type { Listener, TlsProblem } from "../../sdk/ir/gateway.ts";
import type { Condition } from "../../sdk/report.ts";
import { type Findings, nothingFound } from "./findings.ts";
import { listenerCondition } from "./listener-report.ts";
import { tlsOptionNames } from "./tls-options.ts";

/** A problem with TLS, and the place to blame. */
export interface LocatedTlsProblem {
  readonly problem: TlsProblem;
  /** The referenced object, for example `Secret shop/web`; absent where none is to blame. */
  readonly subject?: string | undefined;
  readonly at: ReportedAt;
}

interface Described {
  /** The controller's text. */
  readonly cause: string;
  readonly subject: string;
  /** Whether the listener works all the same. */
  readonly isPartial: boolean;
}

function consequence({ isPartial }: Described): string {
  return isPartial ? "the listener works without it" : "the listener is not programmed";
}

const grantHelp = () => "Add a ReferenceGrant to the namespace of the referenced object, or move it to this namespace.";

const diagnostic = defineDiagnostics({
  "listener/certificate-not-permitted": {
    severity: "error",
    message: (data: Described) => `No ReferenceGrant permits the reference to ${data.subject}; ${consequence(data)}.`,
    help: grantHelp,
  },
  "listener/certificate-not-found": {
    severity: "error",
    message: (data: Described) => `${data.subject} does not exist; ${consequence(data)}.`,
    help: () => "Check name and namespace of the reference, or add the Secret to the input.",
  },
  "listener/invalid-certificate": {
    severity: "error",
    message: (data: Described) => `The certificate cannot be used (${data.cause}); ${consequence(data)}.`,
    help: () => "`tls.crt` must hold a PEM certificate chain, and `tls.key` the private key of its first certificate.",
  },
  "listener/ca-not-permitted": {
    severity: "error",
    message: (data: Described) => `No ReferenceGrant permits the reference to ${data.subject}; ${consequence(data)}.`,
    help: grantHelp,
  },
  "listener/ca-not-found": {
    severity: "error",
    message: (data: Described) =>
      `${data.subject}, which should hold CA certificates to check clients with, does not exist; ${consequence(data)}.`,
    help: () => "Check name and namespace of the reference, or add the ConfigMap to the input.",
  },
  "listener/ca-kind-unsupported": {
    severity: "error",
    message: (data: Described) =>
      `CA certificates can only come from a ConfigMap or a Secret (${data.cause}); ${consequence(data)}.`,
    help: () => "Refer to a ConfigMap or Secret of the core group with `ca.crt`.",
  },
  "listener/ca-required": {
    severity: "error",
    message: (data: Described) =>
      `The option to verify names of clients needs CA certificates to verify clients with; ${consequence(data)}.`,
    help: () => "Set `spec.tls.frontend` of the Gateway, or remove kgateway.dev/verify-subject-alt-names.",
  },
  "listener/unknown-tls-option": {
    severity: "error",
    message: (data: Described) => `There is no such TLS option (${data.cause}); ${consequence(data)}.`,
    help: () => `The options are ${tlsOptionNames.join(", ")}.`,
  },
  "listener/invalid-tls": {
    severity: "error",
    message: (data: Described) => `The TLS settings cannot be used (${data.cause}); ${consequence(data)}.`,
  },
});

const codes = {
  "secret-not-permitted": "listener/certificate-not-permitted",
  "ca-not-permitted": "listener/ca-not-permitted",
  "invalid-secret": "listener/invalid-certificate",
  "missing-ca-for-subject-alt-names": "listener/ca-required",
  "ca-not-found": "listener/ca-not-found",
  "ca-kind-unsupported": "listener/ca-kind-unsupported",
  "unknown-option": "listener/unknown-tls-option",
  "secret-not-found": "listener/certificate-not-found",
  other: "listener/invalid-tls",
} as const satisfies Record<TlsProblem["kind"], string>;

/** How a kind of problem shows in the conditions of its listener. */
interface Reasons {
  /** Absent where the references themselves are sound. */
  readonly resolvedRefs?: string;
  readonly accepted: string;
  /** A fixed text; the problems' own unless told. */
  readonly message?: string;
}

const invalidCertificate = { resolvedRefs: "InvalidCertificateRef", accepted: "Invalid" };
const noValidCa = "NoValidCACertificate";

/** Of several problems the kind that comes first here decides. */
const reasonsByKind: readonly (readonly [TlsProblem["kind"], Reasons])[] = [
  [
    "secret-not-permitted",
    { resolvedRefs: "RefNotPermitted", accepted: "Invalid", message: "Reference not permitted by ReferenceGrant." },
  ],
  ["ca-not-permitted", { resolvedRefs: "RefNotPermitted", accepted: noValidCa }],
  ["invalid-secret", invalidCertificate],
  ["missing-ca-for-subject-alt-names", { accepted: "Invalid" }],
  ["ca-not-found", { resolvedRefs: "InvalidCACertificateRef", accepted: noValidCa }],
  ["ca-kind-unsupported", { resolvedRefs: "InvalidCACertificateKind", accepted: noValidCa }],
  ["unknown-option", { accepted: "Invalid" }],
];

const otherReasons: Reasons = { ...invalidCertificate, message: "Invalid certificate ref(s)." };

/** As kgateway: a missing object anywhere among the problems takes over the message. */
function conditionMessage(problems: readonly TlsProblem[], { message }: Reasons): string {
  const missing = problems.find((problem) => problem.missing)?.missing;
  if (missing) return `${missing.kind} ${missing.namespace}/${missing.name} not found.`;
  return message ?? problems.map((problem) => problem.message).join("\n");
}

function tlsConditions(problems: readonly TlsProblem[], isPartial: boolean): readonly Condition[] {
  const kinds = new Set(problems.map(({ kind }) => kind));
  const reasons = reasonsByKind.find(([kind]) => kinds.has(kind))?.[1] ?? otherReasons;
  const message = conditionMessage(problems, reasons);
  const { resolvedRefs, accepted } = reasons;
  const status = isPartial ? "True" : "False";
  return [
    ...(resolvedRefs ? [{ type: "ResolvedRefs", status: "False", reason: resolvedRefs, message } as const] : []),
    { type: "Programmed", status, reason: "Invalid", message },
    { type: "Accepted", status, reason: accepted, message },
  ];
}

/**
 * What a listener with problems in its TLS says of itself. As kgateway's `reportTLSConfigError`.
 * @param isPartial whether the listener works with what is left
 */
export function tlsFindings(
  listener: Listener,
  problems: readonly LocatedTlsProblem[],
  { isPartial }: { readonly isPartial: boolean },
): Findings {
  if (problems.length === 0) return nothingFound;
  const conditions = tlsConditions(
    problems.map(({ problem }) => problem),
    isPartial,
  );
  return {
    reports: conditions.map((condition) => listenerCondition(listener, condition)),
    diagnostics: problems.map(({ problem: { kind, message }, subject = "it", at }) =>
      diagnostic(codes[kind], at, { cause: message, subject, isPartial }),
    ),
  };
}

export const tlsProblemDiagnostics = diagnostic.definitions;
