import { defineKind, type Kind, type ObjectOf } from "./kind.ts";
import { boolean, int32, intOrString, list, map, object, required, string, type ValueOf } from "./schema.ts";

// Core kinds come without CRDs. Described is what the controller reads and what people usually write; other fields
// are let through.
const open = { preserveUnknownFields: true } as const;
const v1 = { group: "", versions: ["v1"], namespaced: true, ...open } as const;

/** Namespace, as far as kgw reads it. */
export const namespace = defineKind({ ...v1, kind: "Namespace", namespaced: false, fields: {} });
/** An object of the kind `namespace`, as manifests hold it. */
export type Namespace = ObjectOf<typeof namespace>;

const transportProtocol = string({ enum: ["TCP", "UDP", "SCTP"], default: "TCP" });

/** A port of a Service. Where `targetPort` is absent, the API server sets it to `port`. */
export const servicePort = object(
  {
    name: string(),
    protocol: transportProtocol,
    appProtocol: string(),
    port: required(int32({ minimum: 1, maximum: 65535 })),
    targetPort: intOrString(),
    nodePort: int32(),
  },
  open,
);
/** A value of the schema `servicePort`, as manifests hold it. */
export type ServicePort = ValueOf<typeof servicePort>;

const loadBalancerIngress = object({ ip: string(), hostname: string() }, open);

/** Service, as far as kgw reads it. */
export const service = defineKind({
  ...v1,
  kind: "Service",
  fields: {
    spec: object(
      {
        type: string({ enum: ["ClusterIP", "NodePort", "LoadBalancer", "ExternalName"], default: "ClusterIP" }),
        clusterIP: string(),
        clusterIPs: list(string()),
        externalIPs: list(string()),
        externalName: string(),
        internalTrafficPolicy: string({ enum: ["Cluster", "Local"] }),
        ipFamilies: list(string({ enum: ["IPv4", "IPv6"] })),
        ipFamilyPolicy: string({ enum: ["SingleStack", "PreferDualStack", "RequireDualStack"] }),
        ports: list(servicePort),
        publishNotReadyAddresses: boolean(),
        selector: map(string()),
        sessionAffinity: string({ enum: ["None", "ClientIP"], default: "None" }),
        trafficDistribution: string(),
      },
      open,
    ),
    status: object({ loadBalancer: object({ ingress: list(loadBalancerIngress) }, open) }, open),
  },
});
/** An object of the kind `service`, as manifests hold it. */
export type Service = ObjectOf<typeof service>;

/** `data` is base64; `stringData` is plain and wins over it. */
export const secret = defineKind({
  ...v1,
  kind: "Secret",
  fields: { type: string(), data: map(string()), stringData: map(string()), immutable: boolean() },
});
/** An object of the kind `secret`, as manifests hold it. */
export type Secret = ObjectOf<typeof secret>;

/** `binaryData` is base64. */
export const configMap = defineKind({
  ...v1,
  kind: "ConfigMap",
  fields: { data: map(string()), binaryData: map(string()), immutable: boolean() },
});
/** An object of the kind `configMap`, as manifests hold it. */
export type ConfigMap = ObjectOf<typeof configMap>;

const containerPort = object({ name: string(), containerPort: required(int32()), protocol: transportProtocol }, open);

const container = object({ name: required(string()), ports: list(containerPort) }, open);

/** Pod, as far as kgw reads it. */
export const pod = defineKind({
  ...v1,
  kind: "Pod",
  fields: {
    spec: object(
      {
        containers: list(container),
        hostNetwork: boolean(),
        nodeName: string(),
        serviceAccountName: string(),
      },
      open,
    ),
    status: object(
      {
        conditions: list(object({ type: required(string()), status: required(string()) }, open)),
        phase: string(),
        podIP: string(),
        podIPs: list(object({ ip: string() }, open)),
      },
      open,
    ),
  },
});
/** An object of the kind `pod`, as manifests hold it. */
export type Pod = ObjectOf<typeof pod>;

/** Node, as far as kgw reads it. */
export const node = defineKind({
  ...v1,
  kind: "Node",
  namespaced: false,
  fields: {
    spec: object({ podCIDR: string(), podCIDRs: list(string()), providerID: string() }, open),
    status: object({ addresses: list(object({ type: required(string()), address: required(string()) }, open)) }, open),
  },
});
/** An object of the kind `node`, as manifests hold it. */
export type Node = ObjectOf<typeof node>;

const zoneHint = object({ name: required(string()) }, open);

/** Addresses that serve the same ports in the same place. */
export const endpointSliceEndpoint = object(
  {
    addresses: required(list(string())),
    conditions: object({ ready: boolean(), serving: boolean(), terminating: boolean() }, open),
    deprecatedTopology: map(string()),
    hints: object({ forNodes: list(zoneHint), forZones: list(zoneHint) }, open),
    hostname: string(),
    nodeName: string(),
    targetRef: object({ kind: string(), namespace: string(), name: string(), uid: string() }, open),
    zone: string(),
  },
  open,
);
/** A value of the schema `endpointSliceEndpoint`, as manifests hold it. */
export type EndpointSliceEndpoint = ValueOf<typeof endpointSliceEndpoint>;

const endpointPort = object(
  { name: string({ default: "" }), protocol: transportProtocol, port: int32(), appProtocol: string() },
  open,
);

/** EndpointSlice, as far as kgw reads it. */
export const endpointSlice = defineKind({
  group: "discovery.k8s.io",
  kind: "EndpointSlice",
  versions: ["v1"],
  namespaced: true,
  ...open,
  fields: {
    addressType: required(string({ enum: ["IPv4", "IPv6", "FQDN"] })),
    endpoints: list(endpointSliceEndpoint),
    ports: list(endpointPort),
  },
});
/** An object of the kind `endpointSlice`, as manifests hold it. */
export type EndpointSlice = ObjectOf<typeof endpointSlice>;

/** The kinds of Kubernetes itself that the controller reads. */
export const coreKinds: readonly Kind[] = [namespace, service, secret, configMap, pod, node, endpointSlice];
