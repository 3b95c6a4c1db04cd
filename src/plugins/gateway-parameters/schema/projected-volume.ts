import { labelSelector } from "../../../sdk/kinds/references.ts";
import { boolean, int32, int64, list, map, object, required, string } from "../../../sdk/kinds/schema.ts";
import { objectFieldSelector, resourceFieldSelector } from "./container.ts";

export const keyToPath = object({ key: required(string()), mode: int32(), path: required(string()) });

const downwardApiFile = object({
  fieldRef: objectFieldSelector,
  mode: int32(),
  path: required(string()),
  resourceFieldRef: resourceFieldSelector,
});

/** Facts about the pod as files. Source: Kubernetes core/v1. */
export const downwardApiVolume = object({ defaultMode: int32(), items: list(downwardApiFile, { listType: "atomic" }) });

const clusterTrustBundle = object({
  labelSelector,
  name: string(),
  optional: boolean(),
  path: required(string()),
  signerName: string(),
});

const projectedDownwardApi = object({ items: list(downwardApiFile, { listType: "atomic" }) });

const projectedKeys = object({
  items: list(keyToPath, { listType: "atomic" }),
  name: string({ default: "" }),
  optional: boolean(),
});

const projectedSource = object({
  clusterTrustBundle,
  configMap: projectedKeys,
  downwardAPI: projectedDownwardApi,
  podCertificate: object({
    certificateChainPath: string(),
    credentialBundlePath: string(),
    keyPath: string(),
    keyType: required(string()),
    maxExpirationSeconds: int32(),
    signerName: required(string()),
    userAnnotations: map(string()),
  }),
  secret: projectedKeys,
  serviceAccountToken: object({ audience: string(), expirationSeconds: int64(), path: required(string()) }),
});

/** Several sources in one folder. Source: Kubernetes core/v1. */
export const projectedVolume = object({ defaultMode: int32(), sources: list(projectedSource, { listType: "atomic" }) });
