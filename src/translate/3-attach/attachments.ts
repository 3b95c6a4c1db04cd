import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import type { Gateway } from "../../sdk/ir/gateway.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";

/** What holds where: Gateways, routes and backends with the policies attached to them and their references resolved. The value of stage 3. */
export interface Attachments {
  /** The Gateways of kgateway's classes, in document order. */
  readonly gateways: readonly Gateway[];
  /** In document order. */
  readonly routes: readonly RouteIr[];
  readonly backends: readonly BackendObjectIr[];
  readonly diagnostics: readonly Diagnostic[];
}
