import type { ConnectedClient } from "../../sdk/ir/backend.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { type DestinationRule, destinationRuleKind } from "./kind.ts";
import type { TrafficPolicySpec } from "./schema.ts";
import { wrongDurations } from "./wrong-durations.ts";

type Rule = Resource & { readonly object: DestinationRule };
type RulesByHost = ReadonlyMap<string, readonly Rule[]>;

const everywhere = "*";

const keyOf = (namespace: string, host: string): string => `${namespace}/${host}`;

/** Stands for whoever a rule is for. */
const anybody = "";

/** The namespaces whose proxies a rule is for. */
function audience({ namespace, object }: Rule): readonly string[] {
  const { exportTo = [] } = object.spec;
  if (exportTo.length === 0) return [everywhere];
  return exportTo.map((each) => (each === "." ? namespace : each));
}

/** Of several rules the oldest holds; the names decide where the controller leaves it to chance. */
function byAge(left: Rule, right: Rule): number {
  if (left.createdAt !== right.createdAt) return left.createdAt - right.createdAt;
  return keyOf(left.namespace, left.name) < keyOf(right.namespace, right.name) ? -1 : 1;
}

function indexRules(rules: readonly Rule[]): RulesByHost {
  const byHost = new Map<string, Rule[]>();
  for (const rule of rules.filter(({ object }) => wrongDurations(object).length === 0).toSorted(byAge)) {
    for (const key of [anybody, ...audience(rule)].map((namespace) => keyOf(namespace, rule.object.spec.host))) {
      const found = byHost.get(key);
      if (found) found.push(rule);
      else byHost.set(key, [rule]);
    }
  }
  return byHost;
}

// Every cluster asks, always over the same list of rules.
const indexes = new WeakMap<readonly Resource[], RulesByHost>();

function rulesByHost({ list }: Pick<Lookup, "list">): RulesByHost {
  const rules = list(destinationRuleKind);
  const known = indexes.get(rules);
  if (known) return known;
  const made = indexRules(rules as readonly unknown[] as readonly Rule[]);
  indexes.set(rules, made);
  return made;
}

function selects({ object }: Rule, labels: Readonly<Record<string, string>>): boolean {
  return Object.entries(object.spec.workloadSelector?.matchLabels ?? {}).every(([key, value]) => labels[key] === value);
}

/** A host's port, and the proxy that speaks to it. */
export interface Destination {
  readonly client: ConnectedClient;
  readonly host: string;
  readonly port: number;
}

function ruleFor({ client, host }: Destination, rules: RulesByHost): Rule | undefined {
  const namespaces = client.namespace === "" ? [everywhere] : [everywhere, client.namespace];
  return namespaces
    .flatMap((namespace) => rules.get(keyOf(namespace, host)) ?? [])
    .find((candidate) => selects(candidate, client.labels));
}

/**
 * What the DestinationRules say of a destination. As kgateway: rules are not merged, and one for all namespaces comes before one
 * for the client's.
 */
export function trafficPolicyFor(
  destination: Destination,
  lookup: Pick<Lookup, "list">,
): TrafficPolicySpec | undefined {
  const rules = rulesByHost(lookup);
  if (rules.size === 0 || destination.host === "") return undefined;
  const policy = ruleFor(destination, rules)?.object.spec.trafficPolicy;
  return policy?.portLevelSettings?.find(({ port }) => port?.number === destination.port) ?? policy;
}

/** Rules for a host that are for some proxies only, where nothing is known of the client and so none of them holds. */
export function rulesForKnownClients(destination: Destination, lookup: Pick<Lookup, "list">): readonly Resource[] {
  const rules = rulesByHost(lookup);
  if (destination.client.namespace !== "" || rules.size === 0 || ruleFor(destination, rules)) return [];
  return rules.get(keyOf(anybody, destination.host)) ?? [];
}
