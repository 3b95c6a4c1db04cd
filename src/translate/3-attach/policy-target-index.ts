import type { Policy, PolicyTarget } from "../../sdk/ir/policy.ts";
import { hasLabels, type Labels } from "../../sdk/label-selector.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import { indexByName } from "../2-index/by-name.ts";

/** A kind of object in one namespace, and a section of it; the whole object where the section is empty. */
export interface TargetPlace extends Omit<ObjectSource, "name"> {
  readonly section: string;
}

/** Policies by what they target. */
export interface PolicyTargetIndex {
  /** Those of the place's namespace that name the object, each once. */
  readonly naming: (place: TargetPlace, name: string) => readonly Policy[];
  /** False where no policy selects by labels, as in most inputs. */
  readonly hasSelectors: boolean;
  /** Those of the place's namespace that select the labels, each once. */
  readonly selecting: (place: TargetPlace, labels: Labels) => readonly Policy[];
}

interface Selector {
  readonly policy: Policy;
  readonly matchLabels: Labels;
}

interface NamedTarget {
  readonly policy: Policy;
  readonly target: PolicyTarget;
}

const noPolicies: readonly never[] = [];

const placeKey = ({ group, kind, namespace, section }: TargetPlace): string =>
  `${group}/${kind}/${namespace}/${section}`;
const labelKey = (place: string, [label, value]: readonly [string, string]): string => `${place}/${label}=${value}`;

function distinct(policies: readonly Policy[]): readonly Policy[] {
  return policies.length > 1 ? [...new Set(policies)] : policies;
}

function namedTargets(policies: readonly Policy[]): readonly NamedTarget[] {
  return policies.flatMap((policy) =>
    policy.targets.filter(({ matchLabels }) => !matchLabels).map((target) => ({ policy, target })),
  );
}

function isAt({ group, kind, sectionName = "" }: PolicyTarget, place: TargetPlace): boolean {
  return kind === place.kind && group === place.group && sectionName === place.section;
}

/** Selectors by their place and the first of their labels. As kgateway: one without labels selects nothing. */
function indexSelectors(policies: readonly Policy[]): ReadonlyMap<string, readonly Selector[]> {
  const byLabel = new Map<string, Selector[]>();
  for (const policy of policies) {
    for (const { group, kind, sectionName = "", matchLabels = {} } of policy.targets) {
      const [label] = Object.entries(matchLabels);
      if (!label) continue;
      const place = { group, kind, namespace: policy.namespace, section: sectionName };
      const key = labelKey(placeKey(place), label);
      const selectors = byLabel.get(key);
      if (selectors) selectors.push({ policy, matchLabels });
      else byLabel.set(key, [{ policy, matchLabels }]);
    }
  }
  return byLabel;
}

/**
 * Indexes policies by the names and labels that they target. Selectors stand under the first of their labels, so that an object
 * is only compared with those that share a label with it.
 */
export function indexPolicyTargets(policies: readonly Policy[]): PolicyTargetIndex {
  const byLabel = indexSelectors(policies);
  const byName = indexByName(namedTargets(policies), ({ policy, target }) => {
    return { namespace: policy.namespace, name: target.name ?? "" };
  });
  return {
    naming(place, name) {
      const targets = byName(place.namespace, name);
      if (targets.length === 0) return noPolicies;
      return distinct(targets.filter(({ target }) => isAt(target, place)).map(({ policy }) => policy));
    },
    hasSelectors: byLabel.size > 0,
    selecting(place, labels) {
      const key = placeKey(place);
      const candidates = Object.entries(labels).flatMap((label) => byLabel.get(labelKey(key, label)) ?? []);
      const selecting = candidates.filter(({ matchLabels }) => hasLabels(labels, matchLabels));
      return distinct(selecting.map(({ policy }) => policy));
    },
  };
}
