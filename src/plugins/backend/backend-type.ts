import type { ClusterContribution, RouteBackendContext, RouteBackendContribution } from "../../sdk/hooks.ts";
import type { Endpoint } from "../../sdk/ir/backend.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Condition } from "../../sdk/report.ts";
import type { Resource } from "../../sdk/resource.ts";

/** The Backend that is read, and what it may look up. */
export interface BackendContext {
  readonly resource: Resource;
  readonly lookup: Lookup;
}

/** What a type read from a Backend; without IR its cluster stays as it is. */
export interface ParsedType<Ir> {
  readonly ir?: Ir | undefined;
  readonly problems: readonly Problem[];
}

/** One type of Backend: the field of `spec` that holds it, how to read it and what its cluster is. */
export interface BackendType<Spec, Ir> {
  readonly field: string;
  readonly parse: (spec: Spec, context: BackendContext) => ParsedType<Ir>;
  readonly cluster: (ir: Ir, clusterName: string) => ClusterContribution;
  /** What a route asks for that leads there. */
  readonly applyForRoute?: ((ir: Ir, context: RouteBackendContext) => RouteBackendContribution) | undefined;
  /** Endpoints that are delivered apart from the cluster. */
  readonly endpoints?: ((ir: Ir, lookup: Lookup) => readonly Endpoint[]) | undefined;
  /** Status conditions beyond Accepted. */
  readonly conditions?: ((ir: Ir | undefined, context: BackendContext) => readonly Condition[]) | undefined;
}

// Types of every spec and IR stand in one list; each only ever gets back the IR it made itself.
// biome-ignore lint/suspicious/noExplicitAny: erases the types for lists
export type AnyBackendType = BackendType<any, any>;

/** One problem and nothing else. */
export const unusable = (message: string, path: Problem["path"]): { readonly problems: readonly Problem[] } => ({
  problems: [{ message, path }],
});
