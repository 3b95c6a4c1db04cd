import type { Backend } from "../../sdk/ir/backend.ts";
import type { AnyBackendPlugin, Plugin } from "../../sdk/plugin.ts";
import { type GroupKind, groupKindKey, type Resource } from "../../sdk/resource.ts";

/** A kind of backends and the plugin that contributes it. */
export interface BackendContributor extends GroupKind {
  readonly plugin: string;
  readonly backend: AnyBackendPlugin;
}

/** What contributes backends. */
export interface BackendContributors {
  /** In the order of the plugins. */
  readonly all: readonly BackendContributor[];
  /** The one that a backend comes from, and that its hooks are asked of. */
  readonly of: (backend: Pick<Backend, "source" | "resource">) => BackendContributor | undefined;
  /** Whether an object is for a contributor to see. */
  readonly isFor: (contributor: BackendContributor, resource: Resource) => boolean;
}

/** A plugin that fails here handles nothing; what it would have handled is then unknown to everybody else's kinds, and said there. */
function handles({ backend }: BackendContributor, resource: Resource): boolean {
  try {
    return backend.handles?.(resource) === true;
  } catch {
    return false;
  }
}

/** Tells whose each backend is, where several plugins share a kind. */
export function backendContributors(plugins: readonly Plugin[]): BackendContributors {
  const all = plugins.flatMap(({ name, contributesBackends = [] }) =>
    contributesBackends.map(({ group, kind, contribution }) => ({ group, kind, plugin: name, backend: contribution })),
  );
  const whole = new Map(all.filter(({ backend }) => !backend.handles).map((each) => [groupKindKey(each), each]));
  const partial = all.filter(({ backend }) => backend.handles);
  const ownerOf = (kind: GroupKind, resource: Resource): BackendContributor | undefined =>
    partial.find((each) => groupKindKey(each) === groupKindKey(kind) && handles(each, resource)) ??
    whole.get(groupKindKey(kind));
  return {
    all,
    of: ({ source, resource }) => ownerOf(source, resource),
    isFor: (contributor, resource) =>
      groupKindKey(resource) !== groupKindKey(contributor) || ownerOf(contributor, resource) === contributor,
  };
}
