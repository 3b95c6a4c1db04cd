import type { ObjectSource } from "../resource.ts";

/** A route's, ListenerSet's or policy status' reference to its parent, as written in the resource. */
export interface ParentReference {
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
  readonly namespace?: string | undefined;
  readonly name: string;
  readonly sectionName?: string | undefined;
  readonly port?: number | undefined;
}

/** A reference to some object, with the defaults of its place not yet applied. */
export interface LocalOrRemoteReference {
  readonly group?: string | undefined;
  readonly kind?: string | undefined;
  readonly namespace?: string | undefined;
  readonly name: string;
}

/** A reference to a backend, as in HTTPRoute `backendRefs`. */
export interface BackendReference extends LocalOrRemoteReference {
  readonly port?: number | undefined;
  readonly weight?: number | undefined;
}

/** The Kubernetes label selector. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>> | undefined;
  readonly matchExpressions?: readonly LabelSelectorRequirement[] | undefined;
}

/** One entry of `matchExpressions`. */
export interface LabelSelectorRequirement {
  readonly key: string;
  readonly operator: string;
  readonly values?: readonly string[] | undefined;
}

/** What a reference could not be resolved to, and why. */
export interface ReferenceProblem {
  readonly kind:
    | "unknown-backend-kind"
    | "port-not-allowed"
    | "missing-reference-grant"
    | "not-found"
    | "cyclic-reference"
    | "unresolved-reference";
  /** The controller's text, as statuses show it. */
  readonly message: string;
  /** What is missing, in the words of who wrote the reference; the message unless told. */
  readonly cause?: string | undefined;
  /** How to mend it, where more is known than that. */
  readonly help?: string | undefined;
}

/** What looking up a reference gives: the thing, or the reason why not. */
export type Resolved<Value> = { readonly value: Value } | { readonly problem: ReferenceProblem };

/** Who refers, for ReferenceGrants: the group, kind and namespace of the referring object. */
export type ReferenceOrigin = Pick<ObjectSource, "group" | "kind" | "namespace">;
