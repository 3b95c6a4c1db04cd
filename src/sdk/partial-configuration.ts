import type { Any, Cluster, HttpFilter, Route } from "./envoy/messages.ts";
import type { Path } from "./json.ts";

/** A piece of configuration that Envoy can judge by itself: it stands in a bootstrap with one virtual host. */
export interface PartialConfiguration {
  /** Routes of the virtual host. */
  readonly routes?: readonly Route[] | undefined;
  /** What the virtual host says of filters, by filter name. */
  readonly perFilterConfig?: Readonly<Record<string, Any>> | undefined;
  readonly httpFilters?: readonly HttpFilter[] | undefined;
  readonly clusters?: readonly Cluster[] | undefined;
}

/** What Envoy says of a configuration when it refuses it; undefined where it would take it. */
export type EnvoyVerdict = (configuration: PartialConfiguration) => string | undefined;

/** What an Envoy is asked about a policy by itself. */
export interface PolicyConfiguration {
  readonly configuration: PartialConfiguration;
  /** The same for each field alone, to tell which one is to blame. */
  readonly fields: readonly { readonly path: Path; readonly configuration: PartialConfiguration }[];
}

/** An Envoy's refusal in the words in which the controller reports it. */
export function invalidConfiguration(refusal: string): string {
  return `invalid xds configuration: error initializing configuration '/dev/fd/0': ${refusal}`;
}
