import {
  asProblem,
  type Diagnostic,
  defineDiagnostics,
  type ParsedPolicy,
  type PolicyContext,
  type Problem,
  type Resource,
} from "kgw/sdk";
import { encryptingPolicies } from "./encryption.ts";
import type { ComplianceSpec } from "./kind.ts";

/** A CompliancePolicy after reading. */
export interface ComplianceIr {
  /** Namespace and name of the policy, for the audit log and for findings. */
  readonly policy: string;
  readonly encryptionRequired: boolean;
  readonly auditLogging: boolean;
  /** The policies (by id) that let a backend be spoken to over TLS. */
  readonly encryptingPolicies: ReadonlySet<string>;
}

const report = defineDiagnostics({
  "compliance/hipaa-incomplete": {
    severity: "error",
    message: ({ field }: { readonly field: string }) => `hipaaMode is on, so ${field} has to be on too.`,
    help: ({ field }) => `Set ${field}: true, or turn hipaaMode off.`,
  },
  "compliance/no-effect": {
    severity: "warning",
    message: () => "The policy asks for nothing: hipaaMode, encryptionRequired and auditLogging are all off.",
    help: () => "Turn on what the routes need, or delete the policy.",
  },
});

function hipaaProblems(spec: ComplianceSpec): readonly Problem[] {
  if (!spec.hipaaMode) return [];
  const fields = ["encryptionRequired", "auditLogging"] as const;
  return fields
    .filter((field) => !spec[field])
    .map((field) => asProblem(report("compliance/hipaa-incomplete", {}, { field }), ["spec", field]));
}

function warnings({ hipaaMode, encryptionRequired, auditLogging }: ComplianceSpec, context: PolicyContext) {
  const asksForSomething = hipaaMode || encryptionRequired || auditLogging;
  const nothing: readonly Diagnostic[] = [report("compliance/no-effect", context.at(["spec"]), undefined)];
  return asksForSomething ? [] : nothing;
}

/** Reads a CompliancePolicy and holds its fields against each other. */
export function parseCompliance(resource: Resource, context: PolicyContext): ParsedPolicy<ComplianceIr> {
  const spec = resource.object.spec as unknown as ComplianceSpec;
  const ir: ComplianceIr = {
    policy: `${resource.namespace}/${resource.name}`,
    encryptionRequired: spec.encryptionRequired === true,
    auditLogging: spec.auditLogging === true,
    encryptingPolicies: encryptingPolicies(context),
  };
  return { ir, errors: hipaaProblems(spec), diagnostics: warnings(spec, context) };
}
