import type { JsonObject } from "../sdk/json.ts";
import { defineKind, type Kind } from "../sdk/kinds/kind.ts";
import { groupKindKey } from "../sdk/resource.ts";
import { load } from "../translate/1-load/load.ts";
import { readSources } from "../translate/1-load/read.ts";
import { objectOf, objectsOf, textOf } from "../translate/2-index/written-values.ts";
import { fieldsFromCrd, keepsUnknownFields } from "./crd-schema.ts";
import { type Io, usageProblem } from "./io.ts";

const crdKind = defineKind({
  group: "apiextensions.k8s.io",
  kind: "CustomResourceDefinition",
  versions: ["v1"],
  namespaced: false,
  fields: {},
  preserveUnknownFields: true,
});

const schemaOf = (version: JsonObject): JsonObject => objectOf(objectOf(version.schema).openAPIV3Schema);

function fields(version: JsonObject): Kind["fields"] {
  const { apiVersion, kind, metadata, status, ...own } = fieldsFromCrd(schemaOf(version));
  return own;
}

/** The kind that a CRD describes; undefined where it serves no version of anything. */
export function kindFromCrd(crd: JsonObject): Kind | undefined {
  const spec = objectOf(crd.spec);
  const [group, kind] = [textOf(spec.group), textOf(objectOf(spec.names).kind)];
  const served = objectsOf(spec.versions).filter((version) => version.served !== false && textOf(version.name));
  const preferred = served.find((version) => version.storage === true) ?? served[0];
  if (!group || !kind || !preferred) return undefined;
  const versions = [preferred, ...served.filter((version) => version !== preferred)];
  return {
    group,
    kind,
    versions: versions.map(({ name }) => String(name)),
    namespaced: spec.scope !== "Cluster",
    fields: fields(preferred),
    fieldsByVersion: Object.fromEntries(versions.map((version) => [String(version.name), fields(version)])),
    ...(versions.some((version) => keepsUnknownFields(schemaOf(version))) && { preserveUnknownFields: true }),
  };
}

/** Several versions of a CRD may lie in one folder, of which as everywhere the first one counts; and objects of any other kind. */
const harmless: ReadonlySet<string> = new Set(["load/duplicate-object", "load/unknown-kind", "load/unfamiliar-kind"]);

/** The kinds of the CRDs in files or folders, without those that are known already. */
export function readCrdKinds(paths: readonly string[], known: readonly Kind[], io: Io): readonly Kind[] {
  if (paths.length === 0) return [];
  const sources = readSources(paths, io);
  const { resources, diagnostics } = load(sources.value, { kinds: [crdKind], namespace: "", apiDefaults: "none" });
  const [problem] = [...sources.diagnostics, ...diagnostics].filter(({ code }) => !harmless.has(code));
  if (problem) throw usageProblem(`--crds: ${problem.message}`);
  if (resources.length === 0)
    throw usageProblem(`--crds: There is no CustomResourceDefinition in ${paths.join(", ")}.`);
  const taken = new Set(known.map(groupKindKey));
  return resources.flatMap(({ object }) => kindFromCrd(object) ?? []).filter((kind) => !taken.has(groupKindKey(kind)));
}
