import type { ClientCertificateValidationConfig } from "./kind.ts";
import { defineListenerSetting } from "./listener-setting.ts";

/**
 * `clientCertificateValidation`: how client certificates are checked. It only exists beside the settings for all ports, and it is
 * part of a listener's TLS, so no hook applies it.
 */
export const clientCertificateValidation = defineListenerSetting<ClientCertificateValidationConfig>({
  field: "clientCertificateValidation",
  parse: (spec) => ({ ir: spec as ClientCertificateValidationConfig }),
});
