import type { JsonObject, Path } from "./json.ts";
import type { DocumentLocation } from "./location.ts";

/** API group and kind; the core group is the empty string. */
export interface GroupKind {
  readonly group: string;
  readonly kind: string;
}

/** Writes a group and kind as one key, `group/kind`, for maps. */
export function groupKindKey({ group, kind }: GroupKind): string {
  return `${group}/${kind}`;
}

/** Which object: group, kind, namespace and name. Cluster-scoped objects have the empty namespace. */
export interface ObjectSource extends GroupKind {
  readonly namespace: string;
  readonly name: string;
}

/** Writes an object source as kgateway does, `group/kind/namespace/name`; the core group leaves an empty first part. */
export function objectSourceKey({ group, kind, namespace, name }: ObjectSource): string {
  return `${group}/${kind}/${namespace}/${name}`;
}

/** An object as diagnostics name it. */
export interface ObjectReference {
  readonly apiVersion: string;
  readonly kind: string;
  readonly namespace?: string | undefined;
  readonly name: string;
}

/** The metadata of a Kubernetes object, as far as anything reads it. */
export interface ObjectMeta {
  readonly name: string;
  readonly namespace?: string | undefined;
  readonly labels?: Readonly<Record<string, string>> | undefined;
  readonly annotations?: Readonly<Record<string, string>> | undefined;
  readonly generation?: number | undefined;
  readonly creationTimestamp?: string | null | undefined;
}

/** A Kubernetes object as written, after defaulting. */
export interface KubernetesObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: ObjectMeta;
}

/** A loaded object: what was written, what it is called, and where it stands. */
export interface Resource<Body extends KubernetesObject = KubernetesObject & JsonObject> extends ObjectSource {
  readonly version: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** 0 where the object names none. */
  readonly generation: number;
  /**
   * Orders objects by age, older first: seconds since 1970 where `creationTimestamp` is given; the others count as
   * created after those, in document order.
   */
  readonly createdAt: number;
  /** The object itself, with defaults applied. */
  readonly object: Body;
  /** The root of the object in its file. */
  readonly origin: DocumentLocation;
}

/** The place of a field of a resource, for a diagnostic. */
export function locationIn(resource: { readonly origin: DocumentLocation }, path: Path, on?: "key"): DocumentLocation {
  const { file, document, path: root } = resource.origin;
  return { file, document, path: [...root, ...path], ...(on && { on }) };
}

/** A resource as diagnostics name it. */
export function objectReference({
  group,
  version,
  kind,
  namespace,
  name,
}: ObjectSource & { readonly version: string }): ObjectReference {
  return { apiVersion: group === "" ? version : `${group}/${version}`, kind, ...(namespace && { namespace }), name };
}
