import { quantity } from "../../../sdk/kinds/kgateway-shared.ts";
import { boolean, int64, list, map, object, required, string } from "../../../sdk/kinds/schema.ts";

const keySelector = object({ key: required(string()), name: string({ default: "" }), optional: boolean() });

export const objectFieldSelector = object({ apiVersion: string(), fieldPath: required(string()) });

export const resourceFieldSelector = object({
  containerName: string(),
  divisor: quantity,
  resource: required(string()),
});

const envVarSource = object({
  configMapKeyRef: keySelector,
  fieldRef: objectFieldSelector,
  fileKeyRef: object({
    key: required(string()),
    optional: boolean({ default: false }),
    path: required(string()),
    volumeName: required(string()),
  }),
  resourceFieldRef: resourceFieldSelector,
  secretKeyRef: keySelector,
});

/** An environment variable of a container. Source: Kubernetes core/v1. */
export const envVar = object({ name: required(string()), value: string(), valueFrom: envVarSource });

/** A volume inside a container. Source: Kubernetes core/v1. */
export const volumeMount = object({
  mountPath: required(string()),
  mountPropagation: string(),
  name: required(string()),
  readOnly: boolean(),
  recursiveReadOnly: string(),
  subPath: string(),
  subPathExpr: string(),
});

/** A container image by its parts. */
export const image = object({
  digest: string(),
  pullPolicy: string(),
  registry: string(),
  repository: string(),
  tag: string(),
});

/** What a container needs and may use. Source: Kubernetes core/v1. */
export const resourceRequirements = object({
  claims: list(object({ name: required(string()), request: string() }), { listType: "map", mapKeys: ["name"] }),
  limits: map(quantity),
  requests: map(quantity),
});

export const seLinuxOptions = object({ level: string(), role: string(), type: string(), user: string() });

export const securityProfile = object({ localhostProfile: string(), type: required(string()) });

export const windowsOptions = object({
  gmsaCredentialSpec: string(),
  gmsaCredentialSpecName: string(),
  hostProcess: boolean(),
  runAsUserName: string(),
});

/** What a container may do. Source: Kubernetes core/v1. */
export const securityContext = object({
  allowPrivilegeEscalation: boolean(),
  appArmorProfile: securityProfile,
  capabilities: object({ add: list(string(), { listType: "atomic" }), drop: list(string(), { listType: "atomic" }) }),
  privileged: boolean(),
  procMount: string(),
  readOnlyRootFilesystem: boolean(),
  runAsGroup: int64(),
  runAsNonRoot: boolean(),
  runAsUser: int64(),
  seLinuxOptions,
  seccompProfile: securityProfile,
  windowsOptions,
});
