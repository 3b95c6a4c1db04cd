import type { Json, JsonObject } from "../../sdk/json.ts";
import type { DocumentLocation } from "../../sdk/location.ts";

/** A value of a document that may be a Kubernetes object, and where it stands. */
export interface FoundObject {
  readonly object: JsonObject;
  readonly origin: DocumentLocation;
}

/** The objects of a document, and what it holds besides them. */
export interface DocumentObjects {
  readonly objects: readonly FoundObject[];
  /** What has a name but only one of apiVersion and kind. */
  readonly halfTyped: readonly FoundObject[];
  readonly passedOver: readonly PassedOver[];
}

/** Something that is passed over, and why. */
export interface PassedOver {
  readonly reason: string;
  readonly location: DocumentLocation;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** `kind: List`, and the typed lists that `kubectl get -o yaml` does not write but the API does (`kind: HTTPRouteList`). */
function listItems({ kind, items }: JsonObject): readonly Json[] | undefined {
  return typeof kind === "string" && kind.endsWith("List") && Array.isArray(items) ? items : undefined;
}

/** Whether something named has only one of apiVersion and kind. */
function isHalfTyped({ apiVersion = null, kind = null, metadata }: JsonObject): boolean {
  if (!isObject(metadata) || typeof metadata.name !== "string") return false;
  return apiVersion === null ? typeof kind === "string" : typeof apiVersion === "string" && kind === null;
}

const nothing: DocumentObjects = { objects: [], halfTyped: [], passedOver: [] };

/** The Kubernetes objects of a document: itself, or the items of a list. */
export function objectsIn(value: Json, origin: DocumentLocation): DocumentObjects {
  if (!isObject(value)) return { ...nothing, passedOver: [{ reason: "it is no object", location: origin }] };
  const items = listItems(value);
  if (items) {
    const parts = items.map((item, index) => objectsIn(item, { ...origin, path: [...origin.path, "items", index] }));
    return {
      objects: parts.flatMap(({ objects }) => objects),
      halfTyped: parts.flatMap(({ halfTyped }) => halfTyped),
      passedOver: parts.flatMap(({ passedOver }) => passedOver),
    };
  }
  if (typeof value.apiVersion !== "string" || typeof value.kind !== "string") {
    const halfTyped = isHalfTyped(value) ? [{ object: value, origin }] : [];
    return { ...nothing, halfTyped, passedOver: [{ reason: "it has no apiVersion and kind", location: origin }] };
  }
  return { ...nothing, objects: [{ object: value, origin }] };
}
