import { groupBy } from "../../sdk/group-by.ts";
import { hasLabels, type Labels } from "../../sdk/label-selector.ts";
import { localityPods } from "../../sdk/locality-pod.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { type WorkloadEntry, workloadEntryKind } from "./kind.ts";
import { type Workload, workloadFromEntry, workloadFromPod } from "./workload.ts";

/** A WorkloadEntry, as it was loaded. */
export type WorkloadEntryResource = Resource & { readonly object: WorkloadEntry };

/** Something that a selector may select. */
interface Candidate {
  readonly namespace: string;
  /** What selectors look at: of WorkloadEntries the labels of the object only. */
  readonly labels: Labels;
  /** Absent for Pods that are not ready. */
  readonly workload?: Workload | undefined;
}

/** The workloads of a namespace that carry labels, those that cannot serve left out; undefined where nothing carries them. */
export type SelectWorkloads = (namespace: string, labels: Labels) => readonly Workload[] | undefined;

function excludedKeys(setting: string): readonly string[] {
  return setting
    .split(",")
    .map((key) => key.trim())
    .filter((key) => key !== "");
}

/** The WorkloadEntries that the settings do not leave out. */
export function workloadEntries({
  list,
  settings,
}: Pick<Lookup, "list" | "settings">): readonly WorkloadEntryResource[] {
  const keys = excludedKeys(settings.workloadEntriesExclusionLabels);
  const entries = list(workloadEntryKind) as readonly unknown[] as readonly WorkloadEntryResource[];
  return entries.filter(
    ({ labels, object: { spec } }) =>
      !keys.some((key) => Object.hasOwn(labels, key) || Object.hasOwn(spec.labels ?? {}, key)),
  );
}

function candidates(lookup: Pick<Lookup, "find" | "list" | "settings">): readonly Candidate[] {
  const ofPods = localityPods(lookup).map((pod) => ({
    namespace: pod.namespace,
    labels: pod.labels,
    workload: workloadFromPod(pod),
  }));
  const ofEntries = workloadEntries(lookup).map(({ namespace, labels, object }) => ({
    namespace,
    labels,
    workload: workloadFromEntry(object.spec, labels),
  }));
  return [...ofPods, ...ofEntries];
}

/** Finds the workloads of selectors: Pods, then WorkloadEntries, in document order; the controller leaves the order to chance. */
export function selectWorkloads(lookup: Pick<Lookup, "find" | "list" | "settings">): SelectWorkloads {
  const byNamespace = groupBy(candidates(lookup), ({ namespace }) => namespace);
  return (namespace, wanted) => {
    const selected = (byNamespace.get(namespace) ?? []).filter(({ labels }) => hasLabels(labels, wanted));
    return selected.length === 0 ? undefined : selected.flatMap(({ workload }) => workload ?? []);
  };
}
