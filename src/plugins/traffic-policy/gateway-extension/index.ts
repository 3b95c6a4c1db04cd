import type { JsonObject } from "../../../sdk/json.ts";
import type { PolicyContext } from "../../../sdk/lookup.ts";
import { definePolicy, type ParsedPolicy } from "../../../sdk/plugin.ts";
import { policyWeightAnnotation, precedenceWeight } from "../../../sdk/precedence-weight.ts";
import type { Resource } from "../../../sdk/resource.ts";
import type { ExtensionIr } from "./find-extension.ts";
import { gatewayExtensionKind } from "./kind.ts";
import { providers } from "./providers.ts";

function parse(resource: Resource, context: PolicyContext): ParsedPolicy<ExtensionIr> {
  // As kgateway: an annotation that is no number counts as none.
  const { weight } = precedenceWeight(resource.annotations, policyWeightAnnotation);
  const empty: ExtensionIr = { provider: undefined, config: undefined };
  const spec = (resource.object.spec ?? {}) as JsonObject;
  const provider = providers.find(({ field }) => spec[field] !== undefined && spec[field] !== null);
  if (!provider) return { ir: empty, precedenceWeight: weight };
  const result = provider.parse(spec[provider.field] as JsonObject, context, resource);
  if ("config" in result) {
    const { config, diagnostics } = result;
    return { ir: { provider: provider.type, config }, precedenceWeight: weight, diagnostics };
  }
  const problem = { path: ["spec", provider.field], ...result.problem };
  return { ir: empty, errors: [problem], precedenceWeight: weight };
}

/** GatewayExtensions hold nothing by themselves: TrafficPolicies find them by reference. */
export const gatewayExtension = definePolicy<ExtensionIr>(gatewayExtensionKind, {
  name: "gateway-extension",
  parse,
  targets: () => [],
});
