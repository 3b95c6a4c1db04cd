import {
  boolean,
  defineKind,
  list,
  type ObjectOf,
  object,
  objectName,
  required,
  sectionName,
  string,
  type ValueOf,
} from "kgw/sdk";

const targetRef = object({
  group: string({ default: "gateway.networking.k8s.io" }),
  kind: required(string({ enum: ["HTTPRoute", "GRPCRoute"] })),
  name: required(objectName),
  sectionName,
});

const complianceSpec = object({
  targetRefs: required(list(targetRef, { minItems: 1, maxItems: 16 })),
  /** What HIPAA asks for: encryption and audit logging have to be on. */
  hipaaMode: boolean({ default: false }),
  /** Traffic of the routes reaches backends over TLS only. */
  encryptionRequired: boolean({ default: false }),
  /** Every request of the routes is written to the audit log. */
  auditLogging: boolean({ default: false }),
});

/** `spec` of a CompliancePolicy. */
export type ComplianceSpec = ValueOf<typeof complianceSpec>;

/** What the rules of a company ask of routes. */
export const compliancePolicyKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "CompliancePolicy",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(complianceSpec) },
});
export type CompliancePolicy = ObjectOf<typeof compliancePolicyKind>;
