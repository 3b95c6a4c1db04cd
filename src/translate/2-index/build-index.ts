import type { LocalOrRemoteReference, ReferenceOrigin, Resolved } from "../../sdk/ir/reference.ts";
import type { Json } from "../../sdk/json.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { EnvoyVerdict } from "../../sdk/partial-configuration.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import type { GroupKind, Resource } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";
import { inProcessVerdict } from "../../validate/strict/verdict.ts";
import { discoveredResources } from "./discovery-filter.ts";
import { indexBackends } from "./find-backend.ts";
import { ownGatewayClasses } from "./gateway-classes.ts";
import { parseBackends } from "./parse-backends.ts";
import { parsePolicies } from "./parse-policies.ts";
import { referenceGrants } from "./reference-grants.ts";
import { indexResources, type ResourceIndex } from "./resource-index.ts";
import type { TranslationIndex } from "./translation-index.ts";

export interface IndexOptions {
  readonly settings: Settings;
  /** Recorded answers of the outside world, by fact. */
  readonly facts: Readonly<Record<string, Json>>;
  /** Classes to take for kgateway's though the input does not say so. */
  readonly gatewayClasses: readonly string[];
  /** Who judges configuration in the mode STRICT; the checks of kgw itself unless told. */
  readonly envoyVerdict?: EnvoyVerdict | undefined;
}

function findReferenced(resources: ResourceIndex, isGranted: TranslationIndex["isGranted"]) {
  return (origin: ReferenceOrigin, reference: LocalOrRemoteReference & GroupKind): Resolved<Resource> => {
    const { group, kind, name, namespace = origin.namespace } = reference;
    if (!isGranted(origin, { group, kind, namespace, name })) {
      return { problem: { kind: "missing-reference-grant", message: "missing reference grant" } };
    }
    const value = resources.find({ group, kind }, namespace, name);
    return value ? { value } : { problem: { kind: "not-found", message: `${kind} ${namespace}/${name} not found` } };
  };
}

function namespaceLabels(resources: readonly Resource[]): TranslationIndex["namespaceLabels"] {
  const namespaces = resources.filter(({ group, kind }) => group === "" && kind === "Namespace");
  const labels = new Map(namespaces.map((namespace) => [namespace.name, namespace.labels]));
  return (name) => labels.get(name);
}

/** Stage 2: everything there is, findable by reference; backends and policies read by their plugins. */
export function buildIndex(
  allResources: readonly Resource[],
  plugins: readonly Plugin[],
  { settings, facts, gatewayClasses, envoyVerdict = inProcessVerdict }: IndexOptions,
): TranslationIndex {
  const discovered = discoveredResources(allResources, settings.discoveryNamespaceSelectors);
  const index = indexResources(discovered.value);
  const isGranted = referenceGrants(index, settings.referenceGrantMode);
  const lookup: Lookup = {
    settings,
    list: index.list,
    find: index.find,
    findReferenced: findReferenced(index, isGranted),
    fact: (name) => (Object.hasOwn(facts, name) ? facts[name] : undefined),
  };
  const backends = parseBackends(plugins, lookup);
  const { findBackend } = indexBackends(backends.value, plugins, isGranted);
  const verdict = settings.validationMode === "STRICT" ? envoyVerdict : undefined;
  const { policies, findPolicy, diagnostics } = parsePolicies(plugins, { ...lookup, findBackend }, verdict);
  return {
    ...lookup,
    plugins,
    resources: discovered.value,
    isGranted,
    // As kgateway: labels of namespaces count even where discovery leaves their objects out.
    namespaceLabels: namespaceLabels(discovered.value),
    backends: backends.value,
    findBackend,
    policies,
    findPolicy,
    envoyVerdict: verdict,
    isOwnGatewayClass: ownGatewayClasses(index, gatewayClasses),
    diagnostics: [...discovered.diagnostics, ...backends.diagnostics, ...diagnostics],
  };
}
