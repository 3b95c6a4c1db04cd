import type { CheckedMessage } from "../../../sdk/checked-message.ts";
import type { Any } from "../../../sdk/envoy/messages.ts";
import type { PolicyContext } from "../../../sdk/lookup.ts";
import type { Problem } from "../../../sdk/problem.ts";
import type { Resource } from "../../../sdk/resource.ts";
import type { NamespacedObjectReference } from "../schema/extension-reference.ts";
import { gatewayExtensionKind } from "./kind.ts";
import type { Provider } from "./provider.ts";

/** What a GatewayExtension became: its type and what the provider of that type made of it. */
export interface ExtensionIr {
  readonly provider: string | undefined;
  readonly config: unknown;
}

/** An extension as the fields of policies use it. */
export interface Extension<Config> {
  /** `namespace/name`; part of the names of its filters. */
  readonly name: string;
  readonly config: Config;
  readonly precedenceWeight: number;
}

interface Search<Config> {
  readonly provider: Provider<Config>;
  readonly context: PolicyContext;
  /** The policy that refers to the extension. */
  readonly resource: Resource;
}

/** In the strict mode of ReferenceGrants even a policy needs one to name an extension of another namespace. */
function isGranted(namespace: string, name: string, { context, resource }: Search<unknown>): boolean {
  if (context.settings.referenceGrantMode !== "STRICT") return true;
  const found = context.findReferenced(resource, { ...gatewayExtensionKind, namespace, name });
  return !("problem" in found && found.problem.kind === "missing-reference-grant");
}

/** The GatewayExtension that a policy names, if it is of the type that the policy needs. */
export function findExtension<Config>(
  reference: NamespacedObjectReference,
  search: Search<Config>,
): { readonly extension: Extension<Config> } | { readonly problem: Problem; readonly isWrongType?: boolean } {
  const { provider, context, resource } = search;
  const namespace = reference.namespace || resource.namespace;
  const name = `${namespace}/${reference.name}`;
  if (!isGranted(namespace, reference.name, search)) return { problem: { message: "missing reference grant" } };
  const found = context.findPolicy(gatewayExtensionKind, namespace, reference.name);
  if (!found) return { problem: { message: `${name}: gateway extension not found` } };
  const [error] = found.errors;
  if (error) return { problem: { message: error.message } };
  const ir = found.ir as ExtensionIr;
  if (ir.provider !== provider.type) {
    return { problem: { message: `expected gatewayextension type ${provider.type}` }, isWrongType: true };
  }
  return { extension: { name, config: ir.config as Config, precedenceWeight: found.precedenceWeight } };
}

/** What an extension asks of Envoy's API; a rule that it breaks makes every policy unusable that names it. */
export function extensionCheck({ name }: Extension<unknown>, message: Any): CheckedMessage {
  return { message, all: true, help: `It comes from GatewayExtension ${name}.` };
}

/** What is wrong with a field's reference, as its status says it. */
export function extensionProblem(
  prefix: string,
  { problem, isWrongType }: { readonly problem: Problem; readonly isWrongType?: boolean },
): Problem {
  return { ...problem, message: isWrongType ? problem.message : `${prefix}: ${problem.message}` };
}
