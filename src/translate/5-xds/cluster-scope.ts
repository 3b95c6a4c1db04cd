import type { ConnectedClient } from "../../sdk/ir/backend.ts";
import type { AnyBackendPlugin, Lookup, Plugin } from "../../sdk/plugin.ts";
import { groupKindKey } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";
import { type HookCaller, hookCaller } from "../2-index/hook-caller.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { Collector } from "./collector.ts";
import { collector } from "./collector.ts";
import { compareNames } from "./names.ts";
import { type PolicyKind, policyKinds } from "./plugin-passes.ts";

/** A kind of backend and who brings it. */
export interface BackendKind {
  readonly plugin: string;
  readonly backend: AnyBackendPlugin;
}

/** What clusters and endpoints are built with. */
export interface ClusterScope {
  readonly index: TranslationIndex;
  readonly lookup: Lookup;
  readonly settings: Settings;
  readonly client: ConnectedClient;
  /** By group and kind. */
  readonly backendKinds: ReadonlyMap<string, BackendKind>;
  /** Kinds of policies that have a say in clusters, in the order of the plugins. */
  readonly clusterKinds: readonly PolicyKind[];
  /** Kinds of policies that have a say in endpoints, by group, kind and name. */
  readonly endpointKinds: readonly PolicyKind[];
  readonly call: HookCaller;
  readonly collector: Collector;
}

function backendKinds(plugins: readonly Plugin[]): ReadonlyMap<string, BackendKind> {
  return new Map(
    plugins.flatMap(({ name, contributesBackends = [] }) =>
      contributesBackends.map((contributed) => [
        groupKindKey(contributed),
        { plugin: name, backend: contributed.contribution },
      ]),
    ),
  );
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
    backendKinds: backendKinds(index.plugins),
    clusterKinds: kinds.filter(({ policy }) => policy.processBackend ?? policy.perClientProcessBackend),
    endpointKinds: kinds.filter(({ policy }) => policy.perClientProcessEndpoints).sort(inNameOrder),
    call: hookCaller(found.diagnose),
    collector: found,
  };
}
