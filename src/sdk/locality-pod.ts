import type { Locality } from "./ir/backend.ts";
import type { JsonObject } from "./json.ts";
import type { Pod } from "./kinds/core.ts";
import type { Lookup } from "./lookup.ts";
import type { Resource } from "./resource.ts";

/**
 * A Pod with what its Node tells of it: a client that configuration is for, or the target of an endpoint.
 * As kgateway's LocalityPod.
 */
export interface LocalityPod {
  readonly namespace: string;
  readonly name: string;
  /** The Pod's labels and, where the Node is known, the places that it stands for. */
  readonly labels: Readonly<Record<string, string>>;
  readonly locality: Locality;
  /** The Pod's addresses, at most one of each family; none where it has none yet. */
  readonly addresses: readonly string[];
  /** Whether its condition `Ready` is true. */
  readonly isReady: boolean;
  /** Whether it is being deleted. */
  readonly isTerminating: boolean;
}

const podGroupKind = { group: "", kind: "Pod" };
const nodeGroupKind = { group: "", kind: "Node" };

const regionLabel = "topology.kubernetes.io/region";
const zoneLabel = "topology.kubernetes.io/zone";
const subzoneLabel = "topology.istio.io/subzone";
const hostnameLabel = "kubernetes.io/hostname";

/** Annotations of a Pod that count as labels. */
const labellingAnnotations = ["ambient.istio.io/redirection", "gateway.kgateway.dev/gateway-full-name"];

/** Nowhere: all parts are unknown. */
export const unknownLocality: Locality = { region: "", zone: "", subzone: "" };

/** The place that labels of a Node (or workload) name. */
export function localityFromLabels(labels: Readonly<Record<string, string>>): Locality {
  return { region: labels[regionLabel] ?? "", zone: labels[zoneLabel] ?? "", subzone: labels[subzoneLabel] ?? "" };
}

/** The labels that name a place; parts that are unknown have none. */
export function localityLabels({ region, zone, subzone }: Locality): Readonly<Record<string, string>> {
  return {
    ...(region && { [regionLabel]: region }),
    ...(zone && { [zoneLabel]: zone }),
    ...(subzone && { [subzoneLabel]: subzone }),
  };
}

function addresses({ podIPs, podIP }: NonNullable<Pod["status"]>): readonly string[] {
  if (podIPs && podIPs.length > 0) return podIPs.map(({ ip }) => ip ?? "");
  return podIP ? [podIP] : [];
}

function labellingAnnotationsOf({ annotations }: Resource): Readonly<Record<string, string>> {
  return Object.fromEntries(
    labellingAnnotations.flatMap((name) => {
      const value = annotations[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** A Pod and its Node. */
export function localityPod(pod: Resource, { find }: Pick<Lookup, "find">): LocalityPod {
  const { spec, status } = pod.object as unknown as Pod;
  const node = spec?.nodeName ? find(nodeGroupKind, "", spec.nodeName) : undefined;
  const locality = node ? localityFromLabels(node.labels) : unknownLocality;
  const labelsOfNode = node && { ...localityLabels(locality), [hostnameLabel]: node.name };
  const { deletionTimestamp } = pod.object.metadata as unknown as JsonObject;
  return {
    namespace: pod.namespace,
    name: pod.name,
    labels: { ...pod.labels, ...labelsOfNode, ...labellingAnnotationsOf(pod) },
    locality,
    addresses: addresses(status ?? {}),
    isReady: (status?.conditions ?? []).find(({ type }) => type === "Ready")?.status === "True",
    isTerminating: typeof deletionTimestamp === "string",
  };
}

/** A Pod by name, with its Node; undefined where the input holds no such Pod. */
export function findLocalityPod(
  lookup: Pick<Lookup, "find">,
  namespace: string,
  name: string,
): LocalityPod | undefined {
  const pod = lookup.find(podGroupKind, namespace, name);
  return pod && localityPod(pod, lookup);
}

/** All Pods, in document order. */
export function localityPods(lookup: Pick<Lookup, "find" | "list">): readonly LocalityPod[] {
  return lookup.list(podGroupKind).map((pod) => localityPod(pod, lookup));
}
