import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { GroupKind } from "../../sdk/resource.ts";
import type { BackendType } from "./backend-type.ts";
import { backendKind } from "./kind.ts";
import { discoveryType, parseStatic, type StaticHosts, type StaticSpec } from "./static.ts";

type LocalityLbEndpoints = EnvoyMessages["envoy.config.endpoint.v3.LocalityLbEndpoints"];

export interface PriorityGroupSpec {
  readonly backendRefs?: readonly { readonly name: string }[] | undefined;
}

/** Hosts of other static backends, group by group: Envoy uses a group only when those before it are unhealthy. */
export interface PriorityGroups {
  readonly groups: readonly StaticHosts[];
}

/** Who asks: where the backends it names are found. */
interface Referrer extends GroupKind {
  readonly namespace: string;
  readonly lookup: Lookup;
}

function referencedHosts(name: string, referrer: Referrer): StaticHosts | string {
  const backend = referrer.lookup.find(referrer, referrer.namespace, name);
  const quoted = JSON.stringify(name);
  if (!backend) return `backend ${quoted} not found in namespace ${JSON.stringify(referrer.namespace)}`;
  const spec = (backend.object.spec as { readonly static?: StaticSpec } | undefined)?.static;
  if (!spec) return `backend ${quoted} is not a static backend; only static backends are supported in priority groups`;
  const hosts = parseStatic(spec, []);
  return "problem" in hosts ? `backend ${quoted}: ${hosts.problem.message}` : hosts;
}

/** Reads priority groups; what is wrong with one reference leaves the others as they are. */
export function parsePriorityGroups(
  specs: readonly PriorityGroupSpec[],
  referrer: Referrer,
): { readonly value: PriorityGroups; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const groups = specs.map((group, groupIndex): StaticHosts => {
    const hosts = (group.backendRefs ?? []).flatMap((reference, index) => {
      const found = referencedHosts(reference.name, referrer);
      if (typeof found !== "string") return [found];
      const path = ["spec", "priorityGroups", groupIndex, "backendRefs", index];
      problems.push({ message: `priority group ${groupIndex}: ${found}`, path });
      return [];
    });
    return { endpoints: hosts.flatMap(({ endpoints }) => endpoints), needsDns: hosts.some(({ needsDns }) => needsDns) };
  });
  return { value: { groups }, problems };
}

/** The cluster of priority groups: one locality per group. */
export function priorityGroupsCluster({ groups }: PriorityGroups, clusterName: string): ClusterContribution {
  const endpoints = groups.map(
    ({ endpoints }, priority): LocalityLbEndpoints => ({ lbEndpoints: endpoints, priority }),
  );
  const type = discoveryType(groups.some(({ needsDns }) => needsDns));
  return { cluster: { set: { ...type, loadAssignment: { clusterName, endpoints } } } };
}

/** Groups of other static backends, in the order of preference. */
export const priorityGroups: BackendType<readonly PriorityGroupSpec[], PriorityGroups> = {
  field: "priorityGroups",
  parse(specs, { resource, lookup }) {
    const { group, kind } = backendKind;
    const { value, problems } = parsePriorityGroups(specs, { group, kind, namespace: resource.namespace, lookup });
    return { ir: value, problems };
  },
  cluster: priorityGroupsCluster,
};
