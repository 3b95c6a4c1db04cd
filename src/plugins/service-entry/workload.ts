import type { Locality } from "../../sdk/ir/backend.ts";
import { type LocalityPod, localityFromLabels, localityLabels } from "../../sdk/locality-pod.ts";
import type { WorkloadSpec } from "./kind.ts";

/** The label by which Istio tells networks apart. */
const networkLabel = "topology.istio.io/network";

/** What serves a ServiceEntry: a Pod, a WorkloadEntry, or an endpoint written into the ServiceEntry itself. */
export interface Workload {
  /** The empty string where there is none. */
  readonly address: string;
  /** The empty string where unknown. */
  readonly network: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly locality: Locality;
  /** Its own port for a port of the ServiceEntry, by name. */
  readonly ports: Readonly<Record<string, number>>;
  /** 0 where it has none. */
  readonly weight: number;
}

function parseLocality(text: string): Locality {
  const [region = "", zone = "", subzone = ""] = text.split("/");
  return { region, zone, subzone };
}

/** A workload as written; `inherited` are the labels of its object, if it has one of its own. */
export function workloadFromEntry(spec: WorkloadSpec, inherited: Readonly<Record<string, string>> = {}): Workload {
  const labels = { ...inherited, ...spec.labels };
  const network = spec.network || labels[networkLabel] || "";
  const locality = spec.locality ? parseLocality(spec.locality) : localityFromLabels(labels);
  return {
    address: spec.address ?? "",
    network,
    // Priorities go by labels, so that what was said in fields has to be among them.
    labels: { ...labels, ...(network && { [networkLabel]: network }), ...localityLabels(locality) },
    locality,
    ports: spec.ports ?? {},
    weight: spec.weight ?? 0,
  };
}

/** A Pod as a workload; undefined where it is not ready, or about to end. */
export function workloadFromPod({ labels, locality, addresses, ...pod }: LocalityPod): Workload | undefined {
  if (!pod.isReady || pod.isTerminating) return undefined;
  const network = labels[networkLabel] ?? "";
  return { address: addresses[0] ?? "", network, labels, locality, ports: {}, weight: 0 };
}
