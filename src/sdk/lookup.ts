import type { Diagnostic } from "./diagnostic.ts";
import type { Backend } from "./ir/backend.ts";
import type { Policy } from "./ir/policy.ts";
import type { BackendReference, LocalOrRemoteReference, ReferenceOrigin, Resolved } from "./ir/reference.ts";
import type { Json, Path } from "./json.ts";
import type { GroupKind, Resource } from "./resource.ts";
import type { Settings } from "./settings.ts";

/** Objects by kind, name and reference, as a hook may look them up. All answers are readonly and already defaulted. */
export interface Lookup {
  readonly settings: Settings;
  /** All objects of a kind, in document order. */
  readonly list: (groupKind: GroupKind) => readonly Resource[];
  /** One object, or undefined. No ReferenceGrant is asked. */
  readonly find: (groupKind: GroupKind, namespace: string, name: string) => Resource | undefined;
  /** One object from elsewhere: the ReferenceGrants decide first, then whether it exists. The namespace defaults to the origin's. */
  readonly findReferenced: (
    origin: ReferenceOrigin,
    reference: LocalOrRemoteReference & GroupKind,
  ) => Resolved<Resource>;
  /** The recorded answer of the outside world for a fact (`--facts`), or undefined. */
  readonly fact: (name: string) => Json | undefined;
}

/** What `parse` of a policy may look up besides objects. */
export interface PolicyContext extends Lookup {
  /** A backend by reference, with grants, as for a route's backendRefs. Kind Service and the origin's namespace are the defaults. */
  readonly findBackend: (origin: ReferenceOrigin, reference: BackendReference) => Resolved<Backend>;
  /** Another policy after parsing, such as the GatewayExtension that a TrafficPolicy names. */
  readonly findPolicy: (groupKind: GroupKind, namespace: string, name: string) => Policy | undefined;
  /** A diagnostic's place and object, for a path in the resource that is being parsed. */
  readonly at: (path: Path) => Pick<Diagnostic, "location" | "object">;
}
