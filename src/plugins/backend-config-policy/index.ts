import type { EndpointsContribution } from "../../sdk/hooks.ts";
import type { BackendObjectIr, EndpointsForBackend } from "../../sdk/ir/backend.ts";
import { compareByAge } from "../../sdk/ir/policy.ts";
import { definePlugin, definePolicy } from "../../sdk/plugin.ts";
import { composeSubPolicies, type SubPolicyIr } from "../../sdk/sub-policy.ts";
import { circuitBreakers } from "./circuit-breakers.ts";
import { type AnyClusterField, applyFields } from "./cluster-field.ts";
import { connectTimeout, perConnectionBufferLimitBytes, tcpKeepalive } from "./connection.ts";
import { dns } from "./dns.ts";
import { healthCheck } from "./health-check.ts";
import { backendConfigPolicyKind } from "./kind.ts";
import { type LoadBalancer, loadBalancer } from "./load-balancer.ts";
import { outlierDetection } from "./outlier-detection.ts";
import { overriddenTls } from "./overridden-tls.ts";
import { policyConfiguration } from "./policy-configuration.ts";
import { commonHttpProtocolOptions, http1ProtocolOptions, http2ProtocolOptions } from "./protocol-options.ts";
import { tls } from "./tls.ts";
import { upstreamProxyProtocol } from "./upstream-proxy-protocol.ts";

/** The fields in the order in which they apply: the proxy protocol wraps what TLS has set. */
const fields: readonly AnyClusterField[] = [
  connectTimeout,
  perConnectionBufferLimitBytes,
  tcpKeepalive,
  commonHttpProtocolOptions,
  http1ProtocolOptions,
  http2ProtocolOptions,
  tls,
  upstreamProxyProtocol,
  loadBalancer,
  healthCheck,
  outlierDetection,
  circuitBreakers,
  ...dns,
];

const composed = composeSubPolicies(fields);

/** As kgateway: the first policy that is zone-aware counts, even where merging took the load balancer of another. */
function isZoneAware({ attachedPolicies }: BackendObjectIr): boolean {
  return attachedPolicies.some(({ group, kind, ir, errors }) => {
    if (group !== backendConfigPolicyKind.group || kind !== backendConfigPolicyKind.kind) return false;
    const balancer = (ir as SubPolicyIr).loadBalancer as LoadBalancer | undefined;
    return errors.length === 0 && balancer?.isZoneAware;
  });
}

/** Zone-aware balancing takes the place of the Service's own preference. */
function zoneAwareEndpoints(
  endpoints: EndpointsForBackend,
  backend: BackendObjectIr,
): EndpointsContribution | undefined {
  return isZoneAware(backend) ? { endpoints: { ...endpoints, trafficDistribution: "Any" } } : undefined;
}

/** BackendConfigPolicy: settings for connections to Services and Backends. */
export const backendConfigPolicy = definePlugin({
  name: "backend-config-policy",
  kinds: [backendConfigPolicyKind],
  contributesPolicies: [
    definePolicy<SubPolicyIr>(backendConfigPolicyKind, {
      name: "BackendConfigPolicy",
      // As kgateway: the annotation for weights does not count for this kind.
      parse: (resource, context) => ({ ...composed.parse(resource, context), precedenceWeight: 0 }),
      // Policies of a port and of a backend's other names come after those of the backend itself, so age decides anew.
      merge: (policies, settings) => composed.merge(policies.toSorted(compareByAge), settings),
      policyConfiguration: (policy, settings) => policyConfiguration(fields, policy, settings),
      processBackend: (policy, context) => applyFields(fields, policy, context),
      perClientProcessEndpoints: (_client, endpoints, { backend }) => zoneAwareEndpoints(endpoints, backend),
      reportForBackend: ({ ir }, backend) => (ir.tls === undefined ? [] : overriddenTls(backend)),
    }),
  ],
});
