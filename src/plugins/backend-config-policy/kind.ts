import { durationString, policyTargetSelector, tcpKeepalive } from "../../sdk/kinds/kgateway-shared.ts";
import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { localObjectReference } from "../../sdk/kinds/references.ts";
import { boolean, int32, list, object, required, string, type ValueOf } from "../../sdk/kinds/schema.ts";
import { circuitBreakers, healthCheck, outlierDetection } from "./schema/health.ts";
import { loadBalancer } from "./schema/load-balancer.ts";
import { commonHttpProtocolOptions, http1ProtocolOptions, http2ProtocolOptions } from "./schema/protocol-options.ts";
import { tls } from "./schema/tls.ts";

const dns = object({ jitter: durationString, refreshRate: durationString, respectTTL: boolean() });
export type Dns = ValueOf<typeof dns>;

const backendConfigPolicySpec = object({
  circuitBreakers,
  commonHttpProtocolOptions,
  connectTimeout: durationString,
  dns,
  healthCheck,
  http1ProtocolOptions,
  http2ProtocolOptions,
  loadBalancer,
  outlierDetection,
  perConnectionBufferLimitBytes: int32({ minimum: 0 }),
  targetRefs: list(localObjectReference, { minItems: 1, maxItems: 16 }),
  targetSelectors: list(policyTargetSelector),
  tcpKeepalive,
  tls,
  upstreamProxyProtocol: object({ version: string({ enum: ["V1", "V2"], default: "V1" }) }),
});
export type BackendConfigPolicySpec = ValueOf<typeof backendConfigPolicySpec>;

/** Settings for connections to backends. Source: kgateway 48460f7f. */
export const backendConfigPolicyKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "BackendConfigPolicy",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(backendConfigPolicySpec) },
});
export type BackendConfigPolicy = ObjectOf<typeof backendConfigPolicyKind>;
