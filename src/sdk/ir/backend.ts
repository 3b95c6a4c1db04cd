import type { LbEndpoint } from "../envoy/messages.ts";
import type { Problem } from "../problem.ts";
import { type ObjectSource, objectSourceKey, type Resource } from "../resource.ts";
import type { AttachedPolicies } from "./policy.ts";
import type { ReferenceProblem } from "./reference.ts";
import type { TlsCertificate } from "./tls.ts";

/** How traffic to a backend speaks, where it is not plain HTTP/1.1 or TCP. */
export type AppProtocol = "http2" | "websocket";

/**
 * Reads an `appProtocol` as kgateway does: http2, grpc, grpc-web and kubernetes.io/h2c are HTTP/2, kubernetes.io/ws is
 * websocket, in any letter case; everything else is undefined.
 */
export function parseAppProtocol(appProtocol: string | undefined): AppProtocol | undefined {
  switch (appProtocol?.toLowerCase()) {
    case "http2":
    case "grpc":
    case "grpc-web":
    case "kubernetes.io/h2c":
      return "http2";
    case "kubernetes.io/ws":
      return "websocket";
    default:
      return undefined;
  }
}

/** Which endpoints are preferred; `Any` unless the Service says otherwise. */
export type TrafficDistribution = "Any" | "PreferSameZone" | "PreferSameNode" | "PreferNetwork";

/**
 * One thing that traffic can be sent to: a port of a Service, a Backend, a host of a ServiceEntry.
 * A backend plugin makes them; the cluster name and key follow from source, port, prefix and extra key.
 */
export interface Backend<Ir = unknown> {
  readonly source: ObjectSource;
  /** 0 where the kind of backend knows its ports itself. */
  readonly port: number;
  readonly portName?: string | undefined;
  readonly appProtocol?: AppProtocol | undefined;
  /** First part of the cluster name, such as `kube`; the kind in lower case unless told. */
  readonly clusterPrefix?: string | undefined;
  /** Tells several backends of one object and port apart. */
  readonly extraKey?: string | undefined;
  /** The host name that Istio's rules know the backend by. */
  readonly canonicalHostname: string;
  readonly resource: Resource;
  /** What the plugin read from the object, for its own hooks. */
  readonly ir: Ir;
  /** Other references that lead here; an empty namespace stands for the backend's own. */
  readonly aliases: readonly ObjectSource[];
  readonly trafficDistribution: TrafficDistribution;
  readonly disableIstioAutoMtls: boolean;
  /** What makes the backend unusable: its cluster is then not delivered, and requests for it fail. */
  readonly errors: readonly Problem[];
}

/** A backend with the policies that hold for it. As kgateway's BackendObjectIR. */
export interface BackendObjectIr<Ir = unknown> extends Backend<Ir> {
  readonly attachedPolicies: AttachedPolicies;
  /** The Gateway's client certificate, for the copy of the backend that only this Gateway uses. */
  readonly gatewayClientCertificate?: TlsCertificate | undefined;
}

/** `group/kind/namespace/name:port[_extraKey]`, unique among backends. */
export function backendKey({ source, port, extraKey }: Pick<Backend, "source" | "port" | "extraKey">): string {
  return `${objectSourceKey(source)}:${port}${extraKey ? `_${extraKey}` : ""}`;
}

/** Name of the Envoy cluster of a backend: `prefix_namespace_name[_extraKey]_port`. */
export function clusterName(backend: Pick<Backend, "source" | "port" | "extraKey" | "clusterPrefix">): string {
  const { source, port, extraKey } = backend;
  const prefix = backend.clusterPrefix || source.kind.toLowerCase();
  return `${prefix}_${source.namespace}_${source.name}${extraKey ? `_${extraKey}` : ""}_${port}`;
}

/** Cluster name of references that could not be resolved; no cluster of this name exists, so Envoy answers 500. */
export const blackholeClusterName = "blackhole-cluster";

/** A resolved (or failed) backend reference of a route. */
export interface BackendRefIr {
  readonly clusterName: string;
  readonly weight: number;
  readonly backend?: BackendObjectIr | undefined;
  readonly problem?: ReferenceProblem | undefined;
}

/** Where a pod, node or endpoint is; empty strings where unknown. */
export interface Locality {
  readonly region: string;
  readonly zone: string;
  readonly subzone: string;
}

/** One endpoint and the labels by which its priority for a client is found. */
export interface Endpoint {
  readonly lbEndpoint: LbEndpoint;
  readonly locality: Locality;
  readonly labels: Readonly<Record<string, string>>;
}

/** The endpoints of one backend, before they are ordered for a client. As kgateway's EndpointsForBackend. */
export interface EndpointsForBackend {
  readonly clusterName: string;
  readonly endpoints: readonly Endpoint[];
  readonly port: number;
  readonly hostname: string;
  readonly trafficDistribution: TrafficDistribution;
}

/** The Envoy that configuration is made for; without `--client` it has no namespace, no labels and no locality. */
export interface ConnectedClient {
  readonly namespace: string;
  /** The Pod's labels, and those that its Node gives it (see `localityPod`). */
  readonly labels: Readonly<Record<string, string>>;
  readonly locality: Locality;
}
