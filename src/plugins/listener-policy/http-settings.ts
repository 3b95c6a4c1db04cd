import { accessLog, accessLogConfig } from "./access-log.ts";
import { skipXffAppend, useRemoteAddress, xffConfig, xffNumTrustedHops } from "./client-address.ts";
import { idleTimeout, maxHeadersCount, maxRequestsPerConnection } from "./common-http-protocol-options.ts";
import { earlyRequestHeaderModifier } from "./early-request-headers.ts";
import { forwardClientCertMode, setCurrentClientCertDetails } from "./forward-client-cert-details.ts";
import { healthCheck } from "./health-check.ts";
import { stripHostPortMode, stripTrailingHostDot } from "./host-normalization.ts";
import type { AnyHttpSetting } from "./http-setting.ts";
import { acceptHttp10, defaultHostForHttp10, preserveHttp1HeaderCase } from "./http1-protocol-options.ts";
import { http2ProtocolOptions } from "./http2-protocol-options.ts";
import { localReplies } from "./local-replies.ts";
import { generateRequestId, preserveExternalRequestId, uuidRequestIdConfig } from "./request-id.ts";
import { maxRequestHeadersKb, proxy100Continue, streamIdleTimeout } from "./request-limits.ts";
import { serverHeaderTransformation, serverName } from "./server-header.ts";
import { tracing } from "./tracing.ts";
import { upgradeConfig } from "./upgrade-config.ts";

/**
 * The settings of `httpSettings`. The order is that in which they are read, merged and applied, and so that of errors in a status.
 * Source: kgateway `listenerpolicy/http.go` and `merge_http.go`.
 */
export const httpSettings: readonly AnyHttpSetting[] = [
  accessLogConfig,
  accessLog,
  tracing,
  localReplies,
  upgradeConfig,
  useRemoteAddress,
  preserveExternalRequestId,
  generateRequestId,
  proxy100Continue,
  serverHeaderTransformation,
  serverName,
  streamIdleTimeout,
  idleTimeout,
  http2ProtocolOptions,
  xffNumTrustedHops,
  xffConfig,
  skipXffAppend,
  healthCheck,
  preserveHttp1HeaderCase,
  acceptHttp10,
  defaultHostForHttp10,
  earlyRequestHeaderModifier,
  maxRequestHeadersKb,
  maxRequestsPerConnection,
  maxHeadersCount,
  uuidRequestIdConfig,
  forwardClientCertMode,
  setCurrentClientCertDetails,
  stripHostPortMode,
  stripTrailingHostDot,
];
