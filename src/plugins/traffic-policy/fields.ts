import type { AnySubPolicy } from "../../sdk/sub-policy.ts";
import { acl } from "./acl.ts";
import { apiKeyAuth } from "./api-key-auth.ts";
import { autoHostRewrite } from "./auto-host-rewrite.ts";
import { basicAuth } from "./basic-auth.ts";
import { buffer } from "./buffer.ts";
import { compression, decompression } from "./compression.ts";
import { cors } from "./cors.ts";
import { csrf } from "./csrf.ts";
import { extAuth } from "./ext-auth.ts";
import { extProc } from "./ext-proc.ts";
import { faultInjection } from "./fault-injection.ts";
import { globalRateLimit } from "./global-rate-limit.ts";
import { headerModifiers } from "./header-modifiers.ts";
import { internalRedirect } from "./internal-redirect.ts";
import { jwtAuth } from "./jwt-auth.ts";
import { localRateLimit } from "./local-rate-limit.ts";
import { oauth2 } from "./oauth2.ts";
import { rbac } from "./rbac.ts";
import { requestMirror } from "./request-mirror.ts";
import { retry } from "./retry.ts";
import { statPrefix } from "./stat-prefix.ts";
import { timeouts } from "./timeouts.ts";
import { tracing } from "./tracing.ts";
import { transformation } from "./transformation.ts";
import { urlRewrite } from "./url-rewrite.ts";

/**
 * The fields of TrafficPolicy. The order is the controller's order of reading them, and so that of errors in a status.
 * Source: kgateway `trafficpolicy/constructor.go`.
 */
export const fields: readonly AnySubPolicy[] = [
  transformation,
  extProc,
  extAuth,
  localRateLimit,
  globalRateLimit,
  cors,
  csrf,
  compression,
  decompression,
  headerModifiers,
  requestMirror,
  autoHostRewrite,
  buffer,
  faultInjection,
  acl,
  timeouts,
  retry,
  internalRedirect,
  rbac,
  apiKeyAuth,
  jwtAuth,
  oauth2,
  tracing,
  urlRewrite,
  statPrefix,
  basicAuth,
];
