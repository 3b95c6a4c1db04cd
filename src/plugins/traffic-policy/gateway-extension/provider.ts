import type { Diagnostic } from "../../../sdk/diagnostic.ts";
import type { JsonObject } from "../../../sdk/json.ts";
import type { PolicyContext } from "../../../sdk/lookup.ts";
import type { Problem } from "../../../sdk/problem.ts";
import type { Resource } from "../../../sdk/resource.ts";
import type { GatewayExtensionSpec } from "./kind.ts";

/** What reading a provider gives: its configuration with what is worth knowing of it, or why there is none. */
export type ProviderResult<Config> =
  | { readonly config: Config; readonly diagnostics?: readonly Diagnostic[] | undefined }
  | { readonly problem: Problem };

/** One type of extension: the field of `spec` that holds it, and how to read it. */
export interface Provider<Config> {
  readonly field: Exclude<keyof GatewayExtensionSpec, "type">;
  /** As the controller calls the type in its messages. */
  readonly type: string;
  readonly parse: (spec: JsonObject, context: PolicyContext, resource: Resource) => ProviderResult<Config>;
}

// Providers of every type stand in one list; each only ever gets back the configuration it made itself.
// biome-ignore lint/suspicious/noExplicitAny: erases the type of the configuration for lists
export type AnyProvider = Provider<any>;

/** Checks a provider's types where it is written; returns it as it is. */
export function defineProvider<Config>(provider: Provider<Config>): Provider<Config> {
  return provider;
}
