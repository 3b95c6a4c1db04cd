import { defineDiagnostics, type ReportedAt } from "../../sdk/diagnostic.ts";
import type { HttpFilterChainIr, Listener } from "../../sdk/ir/gateway.ts";
import type { Condition } from "../../sdk/report.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";
import { listenerKey } from "../4-gateway/listener-key.ts";
import type { PolicyFault } from "./attached-policies.ts";
import { described, replacedDiagnostic } from "./replacement-diagnostics.ts";
import type { ChainScope } from "./scope.ts";

const diagnostic = defineDiagnostics({
  "listener/not-programmed": {
    severity: "error",
    message: ({ cause }: { readonly cause: string }) => `The HTTP settings of this port are incomplete: ${cause}.`,
  },
});

/**
 * The listener that a chain's errors are reported on. As kgateway: it is looked up by the chain's name, which only chains
 * of one HTTPS listener share with it; errors of the others have no status to stand in.
 */
export function listenerOfChain({ name, listener }: HttpFilterChainIr): Listener | undefined {
  return listener && listenerKey(listener.parent, listener.spec.name) === name ? listener : undefined;
}

function report({ collector }: ChainScope, { parent, spec }: Listener, condition: Condition): void {
  collector.report({ about: "listener", parent, listener: spec.name, condition });
}

function placeOf({ parent, index }: Listener): ReportedAt {
  return { location: locationIn(parent, ["spec", "listeners", index]), object: objectReference(parent) };
}

/** All hosts of a listener, or one of them, answer 500. */
export function reportListenerReplaced(
  chain: ChainScope,
  listener: Listener,
  {
    host,
    message,
    faults,
  }: { readonly host?: string; readonly message: string; readonly faults: readonly PolicyFault[] },
): void {
  report(chain, listener, { type: "Accepted", status: "False", reason: "ListenerReplaced", message });
  const name = `"${listener.spec.name}" of ${described(listener.parent)}`;
  const what = host === undefined ? `Listener ${name}` : `Host ${host} of listener ${name}`;
  chain.collector.diagnose(replacedDiagnostic(chain.index, "listener", { what, place: placeOf(listener), faults }));
}

/** All routes of a port answer 500 for a policy of the whole Gateway. */
export function reportGatewayReplaced(
  { gateway, listener, collector, index }: ChainScope,
  { message, faults }: { readonly message: string; readonly faults: readonly PolicyFault[] },
): void {
  const { resource, source } = gateway;
  const condition = { type: "Accepted", status: "False", reason: "GatewayReplaced", message } as const;
  collector.report({ about: "gateway", gateway: source, condition });
  const place = { location: resource.origin, object: objectReference(resource) };
  const what = `Port ${listener.bindPort} of ${described(source)}`;
  collector.diagnose(replacedDiagnostic(index, "gateway", { what, place, faults }));
}

/** A policy could not be applied to the connection manager of a chain. */
export function reportHcmError(chain: ChainScope, cause: string): void {
  const listener = listenerOfChain(chain.chain);
  const message = `Error processing HCM plugin: ${cause}`;
  if (listener) report(chain, listener, { type: "Programmed", status: "False", reason: "Invalid", message });
  const { resource } = chain.gateway;
  const place = listener ? placeOf(listener) : { location: resource.origin, object: objectReference(resource) };
  chain.collector.diagnose(diagnostic("listener/not-programmed", place, { cause }));
}
