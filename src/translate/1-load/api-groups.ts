import type { Kind } from "../../sdk/kinds/kind.ts";

/** What there is in a group of the Kubernetes API, as far as kgw can tell. */
export interface ApiGroup {
  /** The apiVersion by which to write each kind that kgw reads. */
  readonly read: ReadonlyMap<string, string>;
  /** The same for kinds that are none of kgw's business. */
  readonly passedOver: ReadonlyMap<string, string>;
  /** Kinds that are gone or may come, which nobody is to be reminded of. */
  readonly tolerated: ReadonlySet<string>;
  /** Whether these are all kinds of the group. */
  readonly complete: boolean;
}

interface UpstreamGroup {
  readonly group: string;
  readonly version: string;
  readonly kinds?: string;
  readonly tolerated?: string;
}

/** Groups of which all kinds are listed here, those of plugins that may be disabled as well, or read by kgw anyway. */
const completeGroups: readonly UpstreamGroup[] = [
  {
    group: "",
    version: "v1",
    kinds:
      "Binding Endpoints Event LimitRange PersistentVolume PersistentVolumeClaim PodTemplate ReplicationController " +
      "ResourceQuota ServiceAccount",
    tolerated: "ComponentStatus Config List RangeAllocation Status",
  },
  { group: "discovery.k8s.io", version: "v1" },
  {
    group: "gateway.networking.k8s.io",
    version: "v1",
    tolerated: "Backend BackendLBPolicy BackendTrafficPolicy Mesh",
  },
  { group: "gateway.networking.x-k8s.io", version: "v1alpha1", kinds: "XBackend XBackendTrafficPolicy XMesh" },
  {
    group: "gateway.kgateway.dev",
    version: "v1alpha1",
    kinds: "Backend BackendConfigPolicy DirectResponse GatewayExtension GatewayParameters ListenerPolicy TrafficPolicy",
    tolerated: "AgentgatewayBackend AgentgatewayParameters AgentgatewayPolicy HTTPListenerPolicy RoutePolicy Upstream",
  },
  {
    group: "networking.istio.io",
    version: "v1",
    kinds:
      "DestinationRule EnvoyFilter Gateway ProxyConfig ServiceEntry Sidecar VirtualService WorkloadEntry WorkloadGroup",
  },
  { group: "security.istio.io", version: "v1", kinds: "AuthorizationPolicy PeerAuthentication RequestAuthentication" },
];

/** Groups that hold nothing for kgw; named so that what does not belong there can be told. */
const otherGroups: readonly UpstreamGroup[] = [
  { group: "apps", version: "v1", kinds: "ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet" },
  { group: "batch", version: "v1", kinds: "CronJob Job" },
  { group: "networking.k8s.io", version: "v1", kinds: "IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR" },
  { group: "rbac.authorization.k8s.io", version: "v1", kinds: "ClusterRole ClusterRoleBinding Role RoleBinding" },
];

/** The apiVersion of a group's version; the core group has no name. */
export const apiVersionOf = (group: string, version: string): string =>
  group === "" ? version : `${group}/${version}`;

const words = (text = ""): readonly string[] => text.split(" ").filter((word) => word !== "");

const upstream = ({ group, version, kinds, tolerated }: UpstreamGroup, complete: boolean): ApiGroup => ({
  read: new Map(),
  passedOver: new Map(words(kinds).map((kind) => [kind, apiVersionOf(group, version)])),
  tolerated: new Set(words(tolerated)),
  complete,
});

const unknown: ApiGroup = { read: new Map(), passedOver: new Map(), tolerated: new Set(), complete: false };

/** The groups that hold kinds which kgw reads, and some others, by name. */
export function apiGroups(kinds: Iterable<Kind>): ReadonlyMap<string, ApiGroup> {
  const groups = new Map<string, ApiGroup>([
    ...completeGroups.map((each) => [each.group, upstream(each, true)] as const),
    ...otherGroups.map((each) => [each.group, upstream(each, false)] as const),
  ]);
  for (const { group, kind, versions } of kinds) {
    const known = groups.get(group) ?? unknown;
    const read = new Map([...known.read, [kind, apiVersionOf(group, versions[0] ?? "v1")]]);
    groups.set(group, { ...known, read });
  }
  return groups;
}
