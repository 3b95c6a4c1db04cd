import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { Backend } from "../../sdk/ir/backend.ts";
import type { Policy } from "../../sdk/ir/policy.ts";
import type { BackendReference, ReferenceOrigin, Resolved } from "../../sdk/ir/reference.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { EnvoyVerdict } from "../../sdk/partial-configuration.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import type { GroupKind, ObjectSource, Resource } from "../../sdk/resource.ts";

/** What there is: every object, backend and policy, findable by reference. The value of stage 2; nothing in it is ever changed. */
export interface TranslationIndex extends Lookup {
  readonly plugins: readonly Plugin[];
  /** Labels of a namespace; undefined where the input holds no such Namespace. */
  readonly namespaceLabels: (namespace: string) => Readonly<Record<string, string>> | undefined;
  /** Whether the ReferenceGrants (and their mode) let the origin refer to the target. Within a namespace everything may. */
  readonly isGranted: (origin: ReferenceOrigin, target: ObjectSource) => boolean;
  /** Every backend of every plugin, in the order of the plugins and then of the documents. */
  readonly backends: readonly Backend[];
  /** A backend by a route's reference, or why there is none. */
  readonly findBackend: (origin: ReferenceOrigin, reference: BackendReference) => Resolved<Backend>;
  /** Every policy of every plugin, each parsed once. */
  readonly policies: readonly Policy[];
  readonly findPolicy: (groupKind: GroupKind, namespace: string, name: string) => Policy | undefined;
  /** Who judges pieces of configuration, where the validation mode is STRICT. */
  readonly envoyVerdict: EnvoyVerdict | undefined;
  /** The Gateways' classes that are kgateway's. */
  readonly isOwnGatewayClass: (name: string) => boolean;
  /** What the plugins found while reading backends and policies. */
  readonly diagnostics: readonly Diagnostic[];
  readonly resources: readonly Resource[];
}
