import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { objectReference } from "../../sdk/resource.ts";
import type { GatewaySnapshot } from "../../translate/5-xds/gateway-snapshot.ts";
import { bootstrapDocument } from "../../translate/7-emit/bootstrap.ts";
import type { Translation } from "../../translate/translate.ts";
import { withoutDynamicModules } from "../../validate/dynamic-modules.ts";
import type { AskEnvoy } from "./ask-envoy.ts";

const report = defineDiagnostics({
  "envoy/refused": {
    severity: "error",
    message: ({ refusal }: { readonly refusal: string }) =>
      `Envoy refuses the configuration of this Gateway: ${refusal}.`,
    help: () => "The proxy then keeps what it had before; --strict tells which route, policy or backend is to blame.",
  },
});

/** Rules of the API are refused with the whole message before the rule. */
const lastPart = (refusal: string): string => (refusal.split(": Proto constraint").pop() ?? refusal).replace(/\.$/, "");

function refusalOf(snapshot: GatewaySnapshot, ask: AskEnvoy): string | undefined {
  const bootstrap = bootstrapDocument(snapshot);
  const refusal = ask(bootstrap);
  // Only kgateway's own image holds its module, which other Envoys miss first.
  const isModuleMissing = refusal?.includes("Failed to load dynamic module");
  return isModuleMissing ? ask(withoutDynamicModules(bootstrap)) : refusal;
}

/** The Gateways whose configuration a real Envoy refuses as a whole. */
export function refusedGateways({ gateways, index }: Translation, ask: AskEnvoy): readonly Diagnostic[] {
  return gateways.flatMap((snapshot) => {
    const refusal = refusalOf(snapshot, ask);
    const { namespace, name } = snapshot.gateway;
    const resource = index.find(snapshot.gateway, namespace, name);
    if (refusal === undefined || !resource) return [];
    const place = { location: resource.origin, object: objectReference(resource) };
    return [report("envoy/refused", place, { refusal: lastPart(refusal) })];
  });
}
