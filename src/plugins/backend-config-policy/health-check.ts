import { envoyDurationOf } from "../../sdk/duration.ts";
import type { ClusterLoadAssignment, HealthCheck, LbEndpoint } from "../../sdk/envoy/messages.ts";
import { defineClusterField } from "./cluster-field.ts";
import type { HealthCheck as HealthCheckSpec } from "./schema/health.ts";

function checker({ http, grpc }: HealthCheckSpec): Pick<HealthCheck, "httpHealthCheck" | "grpcHealthCheck"> {
  if (http) return { httpHealthCheck: { path: http.path, host: http.host, method: http.method } };
  if (grpc) return { grpcHealthCheck: { serviceName: grpc.serviceName, authority: grpc.authority } };
  return {};
}

function withoutCheckedHost(lbEndpoint: LbEndpoint): LbEndpoint {
  const { endpoint } = lbEndpoint;
  if (!endpoint?.healthCheckConfig) return lbEndpoint;
  return {
    ...lbEndpoint,
    endpoint: { ...endpoint, healthCheckConfig: { ...endpoint.healthCheckConfig, hostname: undefined } },
  };
}

/** Static backends tell Envoy to ask each endpoint for its own host, which would hide the host that the policy names. */
function withoutCheckedHosts(assignment: ClusterLoadAssignment): ClusterLoadAssignment {
  return {
    ...assignment,
    endpoints: assignment.endpoints?.map((locality) => ({
      ...locality,
      lbEndpoints: locality.lbEndpoints?.map(withoutCheckedHost),
    })),
  };
}

/** How Envoy asks the endpoints whether they are well. */
export const healthCheck = defineClusterField<HealthCheck>({
  field: "healthCheck",
  parse(json) {
    const spec = json as HealthCheckSpec;
    return {
      ir: {
        timeout: envoyDurationOf(spec.timeout),
        interval: envoyDurationOf(spec.interval),
        unhealthyThreshold: spec.unhealthyThreshold,
        healthyThreshold: spec.healthyThreshold,
        ...checker(spec),
      },
    };
  },
  applyToCluster(ir, { cluster: { loadAssignment } }) {
    const namesHost = Boolean(ir.httpHealthCheck?.host || ir.grpcHealthCheck?.authority);
    return {
      set: {
        healthChecks: [ir],
        ...(namesHost && loadAssignment && { loadAssignment: withoutCheckedHosts(loadAssignment) }),
      },
    };
  },
});
