import type { JsonObject } from "../json.ts";
import type { GroupKind, KubernetesObject } from "../resource.ts";
import type { FieldValues, Schema } from "./schema.ts";

type Fields = Readonly<Record<string, Schema>>;

/** A kind of Kubernetes objects: what it is called and which fields its objects have. Plain data. */
export interface Kind<KindFields extends Fields = Fields> extends GroupKind {
  /** The versions in which it may be written, the preferred one first. */
  readonly versions: readonly string[];
  /** Whether its objects live in namespaces. */
  readonly namespaced: boolean;
  /** The fields beside `apiVersion`, `kind` and `metadata`, in the preferred version. */
  readonly fields: KindFields;
  /** The fields in the versions where they differ from the preferred one. */
  readonly fieldsByVersion?: Readonly<Record<string, Fields>>;
  /** Whether fields that are not listed are allowed. */
  readonly preserveUnknownFields?: true;
}

/**
 * The objects of a kind: `ObjectOf<typeof httpRoute>`.
 * `status` is whatever a controller has written there, except for kinds that describe it.
 */
export type ObjectOf<Described extends Kind> = KubernetesObject &
  FieldValues<Described["fields"]> &
  (Described["fields"] extends { readonly status: Schema } ? unknown : { readonly status?: JsonObject | undefined });

/** Declares a kind; its type knows the fields. */
export function defineKind<const KindFields extends Fields>(kind: Kind<KindFields>): Kind<KindFields> {
  return kind;
}

/** The fields of a kind in one of its versions; those of the preferred version where it has no others. */
export function fieldsOf(kind: Kind, version: string): Fields {
  const { fieldsByVersion = {} } = kind;
  return (Object.hasOwn(fieldsByVersion, version) ? fieldsByVersion[version] : undefined) ?? kind.fields;
}
