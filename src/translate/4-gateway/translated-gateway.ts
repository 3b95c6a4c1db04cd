import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { Gateway, GatewayIr } from "../../sdk/ir/gateway.ts";
import type { Report } from "../../sdk/report.ts";

/** What one Gateway should do, and what to say about it. The value of stage 4. */
export interface TranslatedGateway {
  readonly gateway: Gateway;
  readonly ir: GatewayIr;
  /** Copies of backends that present this Gateway's client certificate; routes refer to them. */
  readonly clientCertificateBackends: readonly BackendObjectIr[];
  /** In the order in which the controller comes to know things: it is the order of the conditions. */
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}
