import { type Backend, backendKey } from "../../sdk/ir/backend.ts";
import type { BackendReference, ReferenceOrigin, ReferenceProblem, Resolved } from "../../sdk/ir/reference.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import { type GroupKind, groupKindKey, type ObjectSource, objectSourceKey } from "../../sdk/resource.ts";
import { indexByName } from "./by-name.ts";
import { meantGroupKinds, meantText } from "./meant-kinds.ts";
import { missingBackend, nearestNames } from "./missing-backend.ts";

/** Backends and the kinds of reference that can lead to them. */
export interface BackendIndex {
  readonly findBackend: (origin: ReferenceOrigin, reference: BackendReference) => Resolved<Backend>;
}

const isHostname = ({ group, kind }: GroupKind): boolean => group === "networking.istio.io" && kind === "Hostname";
const isKgatewayBackend = ({ group, kind }: GroupKind): boolean =>
  group === "gateway.kgateway.dev" && kind === "Backend";

/** A backend reference with its defaults: kind Service, and the origin's namespace unless host names know none. */
export function backendReferenceTarget(namespace: string, reference: BackendReference): ObjectSource {
  const { group = "", kind = "Service", name } = reference;
  return { group, kind, namespace: reference.namespace ?? (isHostname({ group, kind }) ? "" : namespace), name };
}

const aliasKey = (source: ObjectSource, port: number): string => `${objectSourceKey(source)}:${port}`;

function indexAliases(backends: readonly Backend[]): ReadonlyMap<string, readonly Backend[]> {
  const aliases = new Map<string, Backend[]>();
  for (const backend of backends) {
    for (const alias of backend.aliases) {
      const key = aliasKey(alias, backend.port);
      const backendsOfAlias = aliases.get(key);
      if (backendsOfAlias) backendsOfAlias.push(backend);
      else aliases.set(key, [backend]);
    }
  }
  return aliases;
}

/** The alias kinds of each kind of reference: those of the backends that answer to it. */
function indexAliasKinds(plugins: readonly Plugin[]): ReadonlyMap<string, ReadonlySet<string>> {
  const kinds = new Map<string, Set<string>>();
  for (const contributed of plugins.flatMap(({ contributesBackends = [] }) => contributesBackends)) {
    for (const alias of contributed.contribution.aliasKinds ?? []) {
      const key = groupKindKey(alias);
      kinds.set(key, (kinds.get(key) ?? new Set()).add(groupKindKey(contributed)));
    }
  }
  return kinds;
}

/** Of several backends with one alias the oldest counts, then the first by name. */
function takesPrecedence(a: Backend, b: Backend): boolean {
  const age = a.resource.createdAt - b.resource.createdAt;
  return age === 0 ? backendKey(a) < backendKey(b) : age < 0;
}

/** Backends with a key of their own besides name and port are not found by reference. */
function answersTo({ source, port, extraKey }: Backend, { group, kind }: GroupKind, wanted: number): boolean {
  return port === wanted && !extraKey && source.kind === kind && source.group === group;
}

const problem = (kind: ReferenceProblem["kind"], message: string): { readonly problem: ReferenceProblem } => ({
  problem: { kind, message },
});

const portNotAllowed = (name: string) =>
  problem(
    "port-not-allowed",
    `BackendRef to "${name}" includes a port. Do not specify a port when referencing a Backend resource, as it defines its own port configuration`,
  );

/** Indexes backends by name and alias, to be found by reference. The grant is asked before the backend is looked for. */
export function indexBackends(
  backends: readonly Backend[],
  plugins: readonly Plugin[],
  isGranted: (origin: ReferenceOrigin, target: ObjectSource) => boolean,
): BackendIndex {
  const byName = indexByName(backends, ({ source }) => source);
  const byAlias = indexAliases(backends);
  const aliasKinds = indexAliasKinds(plugins);
  const nearestName = nearestNames(backends);
  const kinds = new Set(plugins.flatMap(({ contributesBackends = [] }) => contributesBackends).map(groupKindKey));

  const meantFor = meantGroupKinds(plugins, (groupKind) => kinds.has(groupKindKey(groupKind)));

  const findByAlias = (target: ObjectSource, port: number): Backend | undefined => {
    const answering = aliasKinds.get(groupKindKey(target));
    let first: Backend | undefined;
    for (const candidate of (answering && byAlias.get(aliasKey(target, port))) ?? []) {
      if (!answering?.has(groupKindKey(candidate.source))) continue;
      if (!first || takesPrecedence(candidate, first)) first = candidate;
    }
    return first;
  };

  const find = (target: ObjectSource, port: number): Resolved<Backend> => {
    const isKnownKind = kinds.has(groupKindKey(target));
    const named = isKnownKind ? byName(target.namespace, target.name) : [];
    const backend = named.find((candidate) => answersTo(candidate, target, port)) ?? findByAlias(target, port);
    if (backend) return { value: backend };
    if (isKnownKind || aliasKinds.has(groupKindKey(target))) {
      return { problem: missingBackend(target, port, { named, nearestName }) };
    }
    const meant = meantFor(target);
    const { problem: unknown } = problem("unknown-backend-kind", "unknown backend kind");
    return { problem: meant ? { ...unknown, help: meantText(target, meant) } : unknown };
  };

  return {
    findBackend(origin, reference) {
      const target = backendReferenceTarget(origin.namespace, reference);
      if (!isGranted(origin, target)) return problem("missing-reference-grant", "missing reference grant");
      if (isKgatewayBackend(target) && reference.port !== undefined) return portNotAllowed(target.name);
      return find(target, reference.port ?? 0);
    },
  };
}
