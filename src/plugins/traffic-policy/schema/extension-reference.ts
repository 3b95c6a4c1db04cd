import { namespaceName, objectName } from "../../../sdk/kinds/references.ts";
import { object, required, type ValueOf } from "../../../sdk/kinds/schema.ts";

/** A GatewayExtension of any namespace. */
export const namespacedObjectReference = object({ name: required(objectName), namespace: namespaceName });
export type NamespacedObjectReference = ValueOf<typeof namespacedObjectReference>;
