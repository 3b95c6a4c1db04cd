import { backendTlsPolicy } from "./backend-tls-policy.ts";
import { gateway, gatewayClass, listenerSet, xListenerSet } from "./gateway.ts";
import type { Kind } from "./kind.ts";
import { referenceGrant } from "./reference-grant.ts";
import { grpcRoute, httpRoute, tcpRoute, tlsRoute, udpRoute } from "./routes.ts";

/** Every kind of Gateway API that the controller knows. */
export const gatewayApiKinds: readonly Kind[] = [
  gatewayClass,
  gateway,
  listenerSet,
  xListenerSet,
  httpRoute,
  grpcRoute,
  tcpRoute,
  tlsRoute,
  udpRoute,
  referenceGrant,
  backendTlsPolicy,
];
