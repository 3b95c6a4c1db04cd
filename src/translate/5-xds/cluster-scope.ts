import type { ConnectedClient } from "../../sdk/ir/backend.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Settings } from "../../sdk/settings.ts";
import { type BackendContributors, backendContributors } from "../2-index/backend-contributors.ts";
import { type HookCaller, hookCaller } from "../2-index/hook-caller.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { Collector } from "./collector.ts";
import { collector } from "./collector.ts";
import { compareNames } from "./names.ts";
import { type PolicyKind, policyKinds } from "./plugin-passes.ts";

/** What clusters and endpoints are built with. */
export interface ClusterScope {
  readonly index: TranslationIndex;
  readonly lookup: Lookup;
  readonly settings: Settings;
  readonly client: ConnectedClient;
  /** The plugin that a backend comes from. */
  readonly contributorOf: BackendContributors["of"];
  /** Kinds of policies that have a say in clusters, in the order of the plugins. */
  readonly clusterKinds: readonly PolicyKind[];
  /** Kinds of policies that have a say in endpoints, by group, kind and name. */
  readonly endpointKinds: readonly PolicyKind[];
  readonly call: HookCaller;
  readonly collector: Collector;
}

const inNameOrder = (left: PolicyKind, right: PolicyKind): number =>
  compareNames(left.group, right.group) ||
  compareNames(left.kind, right.kind) ||
  compareNames(left.policy.name, right.policy.name);

export function clusterScope(index: TranslationIndex, client: ConnectedClient): ClusterScope {
  const { settings, list, find, findReferenced, fact } = index;
  const kinds = policyKinds(index.plugins);
  const found = collector();
  return {
    index,
    lookup: { settings, list, find, findReferenced, fact },
    settings,
    client,
    contributorOf: backendContributors(index.plugins).of,
    clusterKinds: kinds.filter(({ policy }) => policy.processBackend ?? policy.perClientProcessBackend),
    endpointKinds: kinds.filter(({ policy }) => policy.perClientProcessEndpoints).sort(inNameOrder),
    call: hookCaller(found.diagnose),
    collector: found,
  };
}
