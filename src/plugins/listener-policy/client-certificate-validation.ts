import type { PolicyClientCertificateValidation } from "../../sdk/ir/tls.ts";
import type { SubPolicyIr } from "../../sdk/sub-policy.ts";
import type { ClientCertificateValidationConfig } from "./kind.ts";
import { defineListenerSetting } from "./listener-setting.ts";

function read({ caCertificateRefs, mode }: ClientCertificateValidationConfig): PolicyClientCertificateValidation {
  const path = ["spec", "default", "clientCertificateValidation", "caCertificateRefs"];
  return { caCertificateRefs, requireClientCertificate: mode === "Require", path };
}

/**
 * `clientCertificateValidation`: how client certificates are checked. It only exists beside the settings for all ports, and it is
 * part of a listener's TLS, so no hook applies it.
 */
export const clientCertificateValidation = defineListenerSetting<PolicyClientCertificateValidation>({
  field: "clientCertificateValidation",
  parse: (spec) => ({ ir: read(spec as ClientCertificateValidationConfig) }),
});

/** How a policy wants client certificates checked. */
export function clientCertificateValidationOf(settings: SubPolicyIr): PolicyClientCertificateValidation | undefined {
  return settings.clientCertificateValidation as PolicyClientCertificateValidation | undefined;
}
