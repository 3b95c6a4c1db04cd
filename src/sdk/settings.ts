/**
 * The controller's settings that reach Envoy configuration or statuses, with the controller's own names and defaults.
 * Settings that only concern the running controller (images, logging, leader election) are not here.
 *
 * Source: kgateway `api/settings/settings.go`.
 */
export interface Settings {
  /** Which addresses a DNS cluster resolves to. */
  readonly dnsLookupFamily: "V4_PREFERRED" | "V4_ONLY" | "V6_ONLY" | "ALL" | "AUTO";
  /** Whether listeners bind to `::` (with IPv4 mapped) and not to `0.0.0.0`. */
  readonly listenerBindIpv6: boolean;
  readonly enableIstioIntegration: boolean;
  readonly enableIstioAutoMtls: boolean;
  readonly istioNamespace: string;
  /** Comma-separated labels; WorkloadEntries that carry one are left out. */
  readonly workloadEntriesExclusionLabels: string;
  /** JSON list of label selectors; ServiceEntries that match one are left out. */
  readonly serviceEntriesExclusionLabelSelectors: string;
  readonly xdsServiceHost: string;
  readonly xdsServiceName: string;
  readonly xdsServicePort: number;
  readonly xdsAuth: boolean;
  readonly xdsTls: boolean;
  readonly waypointLocalBinding: boolean;
  readonly ingressUseWaypoints: boolean;
  readonly enableWaypoint: boolean;
  /** JSON list of label selectors; only namespaces that match one are read. */
  readonly discoveryNamespaceSelectors: string;
  /** Whether the annotation `kgateway.dev/route-weight` orders routes. */
  readonly weightedRoutePrecedence: boolean;
  /** STRICT also replaces what only Envoy itself would refuse. */
  readonly validationMode: "STANDARD" | "STRICT";
  /** Namespace whose policies may select targets by label in every namespace. */
  readonly globalPolicyNamespace: string;
  readonly enableAwsEc2Discovery: boolean;
  /** JSON, for example `{"trafficPolicy":{"extAuth":"DeepMerge"}}`. */
  readonly policyMerge: string;
  readonly enableExperimentalGatewayApiFeatures: boolean;
  /** Whether every route carries the metadata `dev.kgateway.route_source`. */
  readonly enableRouteSourceMetadata: boolean;
  readonly enableAuthMetadata: boolean;
  readonly referenceGrantMode: "OFF" | "PERMISSIVE" | "STRICT";
  /** Namespace of a delegating reference that stands for all namespaces. */
  readonly delegationWildcardNamespace: string;
  /** DNS domain of the cluster, for canonical host names of Services. */
  readonly clusterDomain: string;
  /** Namespace of the controller itself. */
  readonly podNamespace: string;
  /** Version of the controller that some outputs carry; the empty string leaves it out. */
  readonly kgatewayVersion: string;
}

/** The settings that are on or off. */
export type BooleanSetting = {
  readonly [Name in keyof Settings]: Settings[Name] extends boolean ? Name : never;
}[keyof Settings];

/** What the controller uses where nothing is set. */
export const defaultSettings: Settings = {
  dnsLookupFamily: "V4_PREFERRED",
  listenerBindIpv6: true,
  enableIstioIntegration: false,
  enableIstioAutoMtls: false,
  istioNamespace: "istio-system",
  workloadEntriesExclusionLabels: "",
  serviceEntriesExclusionLabelSelectors: "[]",
  xdsServiceHost: "",
  xdsServiceName: "kgateway",
  xdsServicePort: 9977,
  xdsAuth: true,
  xdsTls: false,
  waypointLocalBinding: false,
  ingressUseWaypoints: true,
  enableWaypoint: false,
  discoveryNamespaceSelectors: "[]",
  weightedRoutePrecedence: false,
  validationMode: "STANDARD",
  globalPolicyNamespace: "",
  enableAwsEc2Discovery: false,
  policyMerge: "{}",
  enableExperimentalGatewayApiFeatures: true,
  enableRouteSourceMetadata: false,
  enableAuthMetadata: false,
  referenceGrantMode: "PERMISSIVE",
  delegationWildcardNamespace: "all",
  clusterDomain: "cluster.local",
  podNamespace: "kgateway-system",
  kgatewayVersion: "",
};
