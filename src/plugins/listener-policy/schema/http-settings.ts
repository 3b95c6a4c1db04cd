import { durationString, quantity } from "../../../sdk/kinds/kgateway-shared.ts";
import { headerName } from "../../../sdk/kinds/route-filters.ts";
import { boolean, int32, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { accessLog } from "./access-log.ts";
import { localReplyConfig } from "./local-reply.ts";
import { tracing } from "./tracing.ts";

const earlyRequestHeader = object({
  name: required(headerName),
  value: required(string({ minLength: 1, maxLength: 4096 })),
});

const earlyRequestHeaderModifier = object({
  add: list(earlyRequestHeader, { maxItems: 16, listType: "map", mapKeys: ["name"] }),
  remove: list(string(), { maxItems: 16, listType: "set" }),
  set: list(earlyRequestHeader, { maxItems: 16, listType: "map", mapKeys: ["name"] }),
});
export type EarlyRequestHeaderModifier = ValueOf<typeof earlyRequestHeaderModifier>;

const setCurrentClientCertDetails = object({
  cert: boolean(),
  chain: boolean(),
  dns: boolean(),
  subject: boolean(),
  uri: boolean(),
});
export type SetCurrentClientCertDetails = ValueOf<typeof setCurrentClientCertDetails>;

const forwardClientCertDetails = object({
  details: setCurrentClientCertDetails,
  mode: string({ enum: ["Sanitize", "ForwardOnly", "AppendForward", "SanitizeSet", "AlwaysForwardOnly"] }),
});
export type ForwardClientCertDetails = ValueOf<typeof forwardClientCertDetails>;

const listenerHttp2ProtocolOptions = object({
  allowConnect: boolean(),
  initialConnectionWindowSize: quantity,
  initialStreamWindowSize: quantity,
  maxConcurrentStreams: int32({ minimum: 1, maximum: 2147483647 }),
});
export type ListenerHttp2ProtocolOptions = ValueOf<typeof listenerHttp2ProtocolOptions>;

/** Settings for the HTTP connections of a listener. */
export const httpSettings = object({
  acceptHttp10: boolean(),
  accessLog: list(accessLog, { maxItems: 16 }),
  defaultHostForHttp10: string({ minLength: 1 }),
  earlyRequestHeaderModifier,
  forwardClientCertDetails,
  generateRequestId: boolean(),
  healthCheck: object({
    path: required(
      string({
        maxLength: 2048,
        pattern: "^/[-a-zA-Z0-9@:%.+~#?&/=_]+$",
        form: "a path: with a slash in front and without blanks, like /healthz",
      }),
    ),
  }),
  http2ProtocolOptions: listenerHttp2ProtocolOptions,
  idleTimeout: durationString,
  localReplies: localReplyConfig,
  maxHeadersCount: int32({ minimum: 1 }),
  maxRequestHeadersKb: int32({ minimum: 1, maximum: 8192 }),
  maxRequestsPerConnection: int32({ minimum: 0 }),
  preserveExternalRequestId: boolean(),
  preserveHttp1HeaderCase: boolean(),
  proxy100Continue: boolean(),
  serverHeaderTransformation: string({ enum: ["Overwrite", "AppendIfAbsent", "PassThrough"] }),
  serverName: string({ minLength: 1 }),
  skipXFFAppend: boolean(),
  streamIdleTimeout: durationString,
  stripHostPortMode: string({ enum: ["MatchingPort", "AnyPort"] }),
  stripTrailingHostDot: boolean(),
  tracing,
  upgradeConfig: object({ enabledUpgrades: list(string(), { minItems: 1 }) }),
  useRemoteAddress: boolean(),
  uuidRequestIdConfig: object({ packTraceReason: boolean(), useRequestIdForTraceSampling: boolean() }),
  xffNumTrustedHops: int32({ minimum: 0 }),
  xffTrustedCIDRs: list(
    string({
      pattern:
        "^((25[0-5]|(2[0-4]|1\\d|[1-9]|)\\d)\\.?\\b){4}\\/([0-9]|[1-2][0-9]|3[0-2])$|^((?:[0-9A-Fa-f]{1,4}:){7}[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,7}:|:(?::[0-9A-Fa-f]{1,4}){1,7}|(?:[0-9A-Fa-f]{1,4}:){1,6}:[0-9A-Fa-f]{1,4}|(?:[0-9A-Fa-f]{1,4}:){1,5}(?::[0-9A-Fa-f]{1,4}){1,2}|(?:[0-9A-Fa-f]{1,4}:){1,4}(?::[0-9A-Fa-f]{1,4}){1,3}|(?:[0-9A-Fa-f]{1,4}:){1,3}(?::[0-9A-Fa-f]{1,4}){1,4}|(?:[0-9A-Fa-f]{1,4}:){1,2}(?::[0-9A-Fa-f]{1,4}){1,5}|[0-9A-Fa-f]{1,4}:(?:(?::[0-9A-Fa-f]{1,4}){1,6})|:(?:(?::[0-9A-Fa-f]{1,4}){1,6}))\\/(12[0-8]|1[0-1][0-9]|[1-9][0-9]|[0-9])$",
      form: "an address range: an IP address and a length, like 10.0.0.0/8 or 2001:db8::/32",
      format: "cidr",
    }),
    { minItems: 1 },
  ),
});
export type HttpSettings = ValueOf<typeof httpSettings>;
