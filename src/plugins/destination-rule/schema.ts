import {
  boolean,
  int32,
  integer,
  list,
  map,
  nullable,
  number,
  object,
  required,
  string,
  type ValueOf,
} from "../../sdk/kinds/schema.ts";

/** The range of unsigned numbers of 32 bits, as Istio's CRDs write it. */
const count = integer({ minimum: 0, maximum: 4_294_967_295 });
const percentage = nullable(number({ minimum: 0, maximum: 100 }));

const tcpSettings = object({
  connectTimeout: string(),
  idleTimeout: string(),
  maxConnectionDuration: string(),
  maxConnections: int32(),
  tcpKeepalive: object({ interval: string(), probes: count, time: string() }),
});

const httpSettings = object({
  h2UpgradePolicy: string({ enum: ["DEFAULT", "DO_NOT_UPGRADE", "UPGRADE"] }),
  http1MaxPendingRequests: int32(),
  http2KeepAlive: object({ interval: string(), timeout: string() }),
  http2MaxRequests: int32(),
  idleTimeout: string(),
  maxConcurrentStreams: int32(),
  maxRequestsPerConnection: int32(),
  maxRetries: int32(),
  useClientProtocol: boolean(),
});

const consistentHash = object({
  httpCookie: object({
    attributes: list(object({ name: required(string()), value: string() })),
    name: required(string()),
    path: string(),
    ttl: string(),
  }),
  httpHeaderName: string(),
  httpQueryParameterName: string(),
  maglev: object({ tableSize: integer({ minimum: 0 }) }),
  minimumRingSize: integer({ minimum: 0 }),
  ringHash: object({ minimumRingSize: integer({ minimum: 0 }) }),
  useSourceIp: boolean(),
});

const localityLbSetting = object({
  distribute: list(object({ from: string(), to: map(count) })),
  enabled: nullable(boolean()),
  failover: list(object({ from: string(), to: string() })),
  failoverPriority: list(string()),
});
export type LocalityLbSetting = ValueOf<typeof localityLbSetting>;

const loadBalancer = object({
  consistentHash,
  localityLbSetting,
  simple: string({ enum: ["UNSPECIFIED", "LEAST_CONN", "RANDOM", "PASSTHROUGH", "ROUND_ROBIN", "LEAST_REQUEST"] }),
  warmup: object({
    aggression: nullable(number({ minimum: 0 })),
    duration: required(string()),
    minimumPercent: percentage,
  }),
  warmupDurationSecs: string(),
});

const outlierDetection = object({
  baseEjectionTime: string(),
  consecutive5xxErrors: nullable(count),
  consecutiveErrors: int32(),
  consecutiveGatewayErrors: nullable(count),
  consecutiveLocalOriginFailures: nullable(count),
  interval: string(),
  maxEjectionPercent: int32(),
  minHealthPercent: int32(),
  splitExternalLocalOriginErrors: boolean(),
});
export type OutlierDetectionSpec = ValueOf<typeof outlierDetection>;

const tls = object({
  caCertificates: string(),
  caCrl: string(),
  clientCertificate: string(),
  credentialName: string(),
  insecureSkipVerify: nullable(boolean()),
  mode: string({ enum: ["DISABLE", "SIMPLE", "MUTUAL", "ISTIO_MUTUAL"] }),
  privateKey: string(),
  sni: string(),
  subjectAltNames: list(string()),
});

const settings = {
  connectionPool: object({ http: httpSettings, tcp: tcpSettings }),
  loadBalancer,
  outlierDetection,
  tls,
};

/** What a rule says for one port; it takes the place of what it says for all. */
const portLevelSettings = list(object({ port: object({ number: count }), ...settings }), { maxItems: 4096 });

/** `trafficPolicy` of a DestinationRule and of its subsets. */
export const trafficPolicy = object({
  ...settings,
  portLevelSettings,
  proxyProtocol: object({ version: string({ enum: ["V1", "V2"] }) }),
  retryBudget: object({ budgetInterval: string(), minRetryConcurrency: count, percent: percentage }),
  tunnel: object({ protocol: string(), targetHost: required(string()), targetPort: required(count) }),
});
export type TrafficPolicySpec = ValueOf<typeof trafficPolicy>;
