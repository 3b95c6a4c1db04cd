import { labelSelector } from "../../../sdk/kinds/references.ts";
import { int32, list, object, required, string } from "../../../sdk/kinds/schema.ts";

const selectorRequirement = object({
  key: required(string()),
  operator: required(string()),
  values: list(string(), { listType: "atomic" }),
});

const nodeSelectorTerm = object({
  matchExpressions: list(selectorRequirement, { listType: "atomic" }),
  matchFields: list(selectorRequirement, { listType: "atomic" }),
});

const preferredNodes = object({ preference: required(nodeSelectorTerm), weight: required(int32()) });

const requiredNodes = object({ nodeSelectorTerms: required(list(nodeSelectorTerm, { listType: "atomic" })) });

const nodeAffinity = object({
  preferredDuringSchedulingIgnoredDuringExecution: list(preferredNodes, { listType: "atomic" }),
  requiredDuringSchedulingIgnoredDuringExecution: requiredNodes,
});

const podAffinityTerm = object({
  labelSelector,
  matchLabelKeys: list(string(), { listType: "atomic" }),
  mismatchLabelKeys: list(string(), { listType: "atomic" }),
  namespaceSelector: labelSelector,
  namespaces: list(string(), { listType: "atomic" }),
  topologyKey: required(string()),
});

const preferredPods = object({ podAffinityTerm: required(podAffinityTerm), weight: required(int32()) });

const podAffinity = object({
  preferredDuringSchedulingIgnoredDuringExecution: list(preferredPods, { listType: "atomic" }),
  requiredDuringSchedulingIgnoredDuringExecution: list(podAffinityTerm, { listType: "atomic" }),
});

/** Which nodes a proxy should run on, as in a PodSpec. Source: Kubernetes core/v1. */
export const affinity = object({ nodeAffinity, podAffinity, podAntiAffinity: podAffinity });
