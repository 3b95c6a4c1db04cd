import {
  defineDiagnostics,
  type Gateway,
  type GatewayListener,
  type GatewayTranslation,
  type GwTranslatorContext,
  type ListenerIr,
  locationIn,
  objectReference,
  type Parsed,
  parsed,
} from "kgw/sdk";
import { answeringRoute } from "./answer.ts";

const report = defineDiagnostics({
  "sample-plugin/not-http": {
    severity: "warning",
    message: ({ protocol }: { readonly protocol: string }) =>
      `Only HTTP can be answered; this listener (${protocol}) stays closed.`,
    help: () => "Let the listener be HTTP, or take it away.",
  },
});

function listenerIr(
  { spec, policyAncestorRef }: GatewayListener,
  text: string,
  { settings }: GwTranslatorContext,
): ListenerIr {
  const name = `sample-plugin~${spec.port}`;
  const host = { name, hostname: "*", rules: [answeringRoute(text)], attachedPolicies: [] };
  return {
    name,
    bindAddress: settings.listenerBindIpv6 ? "::" : "0.0.0.0",
    bindPort: spec.port ?? 0,
    httpFilterChains: [{ name, match: {}, virtualHosts: [host], attachedPolicies: [] }],
    tcpFilterChains: [],
    policyAncestorRef,
  };
}

/** Says what a Gateway of the class should do: answer every request on every port that speaks HTTP. */
export function translateSamplePlugin(gateway: Gateway, context: GwTranslatorContext): Parsed<GatewayTranslation> {
  const { source, gatewayClassName, attachedPolicies, listeners, resource } = gateway;
  const text = resource.annotations["sample-plugin.example/text"] ?? "Hello.";
  const open = listeners.filter(({ spec }) => spec.protocol === "HTTP");
  const closed = listeners.filter((listener) => !open.includes(listener));
  const ir = {
    source,
    gatewayClassName,
    listeners: open.map((listener) => listenerIr(listener, text, context)),
    attachedPolicies,
  };
  const findings = closed.map(({ parent, index, spec }) => {
    const location = locationIn(parent, ["spec", "listeners", index, "protocol"]);
    return report("sample-plugin/not-http", { location, object: objectReference(parent) }, { protocol: spec.protocol });
  });
  return parsed({ gateway: ir, reports: [] }, findings);
}
