import type { Json, Path } from "../../sdk/json.ts";

/** A difference inside one resource. List elements stand in the path by their names where they have some. */
export interface FieldChange {
  readonly change: "added" | "removed" | "changed" | "moved";
  readonly path: Path;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
}

/** Which resource of which Gateway. */
export interface ResourceName {
  /** `namespace/name`; the empty string for saved output that does not say. */
  readonly gateway: string;
  /** `listeners`, `routes`, `clusters` and so on. */
  readonly kind: string;
  readonly name: string;
}

/** What became of one resource. */
export type Change =
  | (ResourceName & { readonly change: "added"; readonly after: Json })
  | (ResourceName & { readonly change: "removed"; readonly before: Json })
  | (ResourceName & { readonly change: "changed"; readonly fields: readonly FieldChange[] });
