import { localNameReference } from "../../../sdk/kinds/kgateway-shared.ts";
import { labelSelector } from "../../../sdk/kinds/references.ts";
import { boolean, int32, int64, list, map, object, required, string } from "../../../sdk/kinds/schema.ts";
import { affinity } from "./affinity.ts";
import { securityProfile, seLinuxOptions, windowsOptions } from "./container.ts";
import { nameAndValue, probe } from "./probes.ts";
import { volume } from "./volume.ts";

const podSecurityContext = object({
  appArmorProfile: securityProfile,
  fsGroup: int64(),
  fsGroupChangePolicy: string(),
  runAsGroup: int64(),
  runAsNonRoot: boolean(),
  runAsUser: int64(),
  seLinuxChangePolicy: string(),
  seLinuxOptions,
  seccompProfile: securityProfile,
  supplementalGroups: list(int64(), { listType: "atomic" }),
  supplementalGroupsPolicy: string(),
  sysctls: list(nameAndValue, { listType: "atomic" }),
  windowsOptions,
});

const toleration = object({
  effect: string(),
  key: string(),
  operator: string(),
  tolerationSeconds: int64(),
  value: string(),
});

const topologySpreadConstraint = object({
  labelSelector,
  matchLabelKeys: list(string(), { listType: "atomic" }),
  maxSkew: required(int32()),
  minDomains: int32(),
  nodeAffinityPolicy: string(),
  nodeTaintsPolicy: string(),
  topologyKey: required(string()),
  whenUnsatisfiable: required(string()),
});

/** What the proxy's pods have beside their containers. */
export const podTemplate = object({
  affinity,
  extraAnnotations: map(string()),
  extraLabels: map(string()),
  extraVolumes: list(volume),
  gracefulShutdown: object({ enabled: boolean(), sleepTimeSeconds: int64({ minimum: 0, maximum: 31536000 }) }),
  imagePullSecrets: list(localNameReference),
  livenessProbe: probe,
  nodeSelector: map(string()),
  priorityClassName: string(),
  readinessProbe: probe,
  securityContext: podSecurityContext,
  startupProbe: probe,
  terminationGracePeriodSeconds: int64({ minimum: 0, maximum: 31536000 }),
  tolerations: list(toleration),
  topologySpreadConstraints: list(topologySpreadConstraint),
});
