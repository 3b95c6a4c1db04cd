import { durationString, quantity } from "../../../sdk/kinds/kgateway-shared.ts";
import { boolean, int32, object, required, type ValueOf } from "../../../sdk/kinds/schema.ts";

/** What holds for HTTP/1 and HTTP/2. */
export const commonHttpProtocolOptions = object({
  idleTimeout: durationString,
  maxHeadersCount: int32({ minimum: 0 }),
  maxRequestsPerConnection: int32({ minimum: 0 }),
  maxStreamDuration: durationString,
});
export type CommonHttpProtocolOptions = ValueOf<typeof commonHttpProtocolOptions>;

/** What holds for HTTP/1 only. */
export const http1ProtocolOptions = object({
  enableTrailers: boolean(),
  overrideStreamErrorOnInvalidHttpMessage: boolean(),
  preserveHttp1HeaderCase: boolean(),
});
export type Http1ProtocolOptions = ValueOf<typeof http1ProtocolOptions>;

const connectionKeepalive = object({
  connectionIdleInterval: durationString,
  interval: durationString,
  timeout: required(durationString),
});
export type ConnectionKeepalive = ValueOf<typeof connectionKeepalive>;

/** What holds for HTTP/2 only. */
export const http2ProtocolOptions = object({
  connectionKeepalive,
  initialConnectionWindowSize: quantity,
  initialStreamWindowSize: quantity,
  maxConcurrentStreams: int32({ minimum: 1, maximum: 2147483647 }),
  overrideStreamErrorOnInvalidHttpMessage: boolean(),
});
export type Http2ProtocolOptions = ValueOf<typeof http2ProtocolOptions>;
