import { defineKindExtension, int32, object, objectName, required, string, type ValueOf } from "kgw/sdk";

/** Where the Backends of kgateway live. */
export const backendKind = { group: "gateway.kgateway.dev", kind: "Backend" } as const;

const microVm = object({
  vmName: required(string({ minLength: 1, maxLength: 63, pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" })),
  region: required(string({ minLength: 1, maxLength: 63, pattern: "^[a-z0-9-]+$" })),
  port: required(int32({ minimum: 1, maximum: 65535 })),
  /** A Secret of the same namespace whose entry `token` every request carries. */
  secretRef: object({ name: required(objectName) }),
});

/** `spec.microvm` of a Backend. */
export type MicroVm = ValueOf<typeof microVm>;

/** A Backend may say `type: MicroVM` and then `microvm`. */
export const microVmBackend = defineKindExtension(backendKind, {
  spec: object({ type: string({ enum: ["MicroVM"] }), microvm: microVm }),
});
