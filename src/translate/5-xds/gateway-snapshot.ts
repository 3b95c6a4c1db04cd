import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { Cluster, ClusterLoadAssignment, Listener, RouteConfiguration, Secret } from "../../sdk/envoy/messages.ts";
import type { Report } from "../../sdk/report.ts";
import type { ObjectSource } from "../../sdk/resource.ts";

/** The Envoy configuration of one Gateway, each list sorted by name. The value of stage 5. */
export interface GatewaySnapshot {
  readonly gateway: ObjectSource;
  readonly listeners: readonly Listener[];
  readonly routes: readonly RouteConfiguration[];
  /** One per backend, whether a route uses it or not; those of broken backends are empty ones. */
  readonly clusters: readonly Cluster[];
  /** Names of the clusters that stand for broken backends; the controller does not deliver them. */
  readonly erroredClusters: readonly string[];
  /** Names of the clusters that only this Gateway has: copies of backends, to present its client certificate to them. */
  readonly copiedClusters: readonly string[];
  /** Clusters that plugins asked for besides. */
  readonly extraClusters: readonly Cluster[];
  readonly endpoints: readonly ClusterLoadAssignment[];
  readonly secrets: readonly Secret[];
  readonly reports: readonly Report[];
  readonly diagnostics: readonly Diagnostic[];
}
