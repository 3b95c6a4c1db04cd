import { localNameReference, quantity } from "../../../sdk/kinds/kgateway-shared.ts";
import { labelSelector } from "../../../sdk/kinds/references.ts";
import { boolean, int32, list, map, object, required, string } from "../../../sdk/kinds/schema.ts";
import { downwardApiVolume, keyToPath, projectedVolume } from "./projected-volume.ts";

const volumeClaimSpec = object({
  accessModes: list(string(), { listType: "atomic" }),
  dataSource: object({ apiGroup: string(), kind: required(string()), name: required(string()) }),
  dataSourceRef: object({
    apiGroup: string(),
    kind: required(string()),
    name: required(string()),
    namespace: string(),
  }),
  resources: object({ limits: map(quantity), requests: map(quantity) }),
  selector: labelSelector,
  storageClassName: string(),
  volumeAttributesClassName: string(),
  volumeMode: string(),
  volumeName: string(),
});

const volumeClaimTemplate = object({ metadata: object({}), spec: required(volumeClaimSpec) });

const ephemeralVolume = object({ volumeClaimTemplate });

const iscsiVolume = object({
  chapAuthDiscovery: boolean(),
  chapAuthSession: boolean(),
  fsType: string(),
  initiatorName: string(),
  iqn: required(string()),
  iscsiInterface: string({ default: "default" }),
  lun: required(int32()),
  portals: list(string(), { listType: "atomic" }),
  readOnly: boolean(),
  secretRef: localNameReference,
  targetPortal: required(string()),
});

const scaleIoVolume = object({
  fsType: string({ default: "xfs" }),
  gateway: required(string()),
  protectionDomain: string(),
  readOnly: boolean(),
  secretRef: required(localNameReference),
  sslEnabled: boolean(),
  storageMode: string({ default: "ThinProvisioned" }),
  storagePool: string(),
  system: required(string()),
  volumeName: string(),
});

/** A volume of a pod, by one of its types. Source: Kubernetes core/v1. */
export const volume = object({
  awsElasticBlockStore: object({
    fsType: string(),
    partition: int32(),
    readOnly: boolean(),
    volumeID: required(string()),
  }),
  azureDisk: object({
    cachingMode: string(),
    diskName: required(string()),
    diskURI: required(string()),
    fsType: string({ default: "ext4" }),
    kind: string(),
    readOnly: boolean({ default: false }),
  }),
  azureFile: object({ readOnly: boolean(), secretName: required(string()), shareName: required(string()) }),
  cephfs: object({
    monitors: required(list(string(), { listType: "atomic" })),
    path: string(),
    readOnly: boolean(),
    secretFile: string(),
    secretRef: localNameReference,
    user: string(),
  }),
  cinder: object({
    fsType: string(),
    readOnly: boolean(),
    secretRef: localNameReference,
    volumeID: required(string()),
  }),
  configMap: object({
    defaultMode: int32(),
    items: list(keyToPath, { listType: "atomic" }),
    name: string({ default: "" }),
    optional: boolean(),
  }),
  csi: object({
    driver: required(string()),
    fsType: string(),
    nodePublishSecretRef: localNameReference,
    readOnly: boolean(),
    volumeAttributes: map(string()),
  }),
  downwardAPI: downwardApiVolume,
  emptyDir: object({ medium: string(), sizeLimit: quantity }),
  ephemeral: ephemeralVolume,
  fc: object({
    fsType: string(),
    lun: int32(),
    readOnly: boolean(),
    targetWWNs: list(string(), { listType: "atomic" }),
    wwids: list(string(), { listType: "atomic" }),
  }),
  flexVolume: object({
    driver: required(string()),
    fsType: string(),
    options: map(string()),
    readOnly: boolean(),
    secretRef: localNameReference,
  }),
  flocker: object({ datasetName: string(), datasetUUID: string() }),
  gcePersistentDisk: object({ fsType: string(), partition: int32(), pdName: required(string()), readOnly: boolean() }),
  gitRepo: object({ directory: string(), repository: required(string()), revision: string() }),
  glusterfs: object({ endpoints: required(string()), path: required(string()), readOnly: boolean() }),
  hostPath: object({ path: required(string()), type: string() }),
  image: object({ pullPolicy: string(), reference: string() }),
  iscsi: iscsiVolume,
  name: required(string()),
  nfs: object({ path: required(string()), readOnly: boolean(), server: required(string()) }),
  persistentVolumeClaim: object({ claimName: required(string()), readOnly: boolean() }),
  photonPersistentDisk: object({ fsType: string(), pdID: required(string()) }),
  portworxVolume: object({ fsType: string(), readOnly: boolean(), volumeID: required(string()) }),
  projected: projectedVolume,
  quobyte: object({
    group: string(),
    readOnly: boolean(),
    registry: required(string()),
    tenant: string(),
    user: string(),
    volume: required(string()),
  }),
  rbd: object({
    fsType: string(),
    image: required(string()),
    keyring: string({ default: "/etc/ceph/keyring" }),
    monitors: required(list(string(), { listType: "atomic" })),
    pool: string({ default: "rbd" }),
    readOnly: boolean(),
    secretRef: localNameReference,
    user: string({ default: "admin" }),
  }),
  scaleIO: scaleIoVolume,
  secret: object({
    defaultMode: int32(),
    items: list(keyToPath, { listType: "atomic" }),
    optional: boolean(),
    secretName: string(),
  }),
  storageos: object({
    fsType: string(),
    readOnly: boolean(),
    secretRef: localNameReference,
    volumeName: string(),
    volumeNamespace: string(),
  }),
  vsphereVolume: object({
    fsType: string(),
    storagePolicyID: string(),
    storagePolicyName: string(),
    volumePath: required(string()),
  }),
});
