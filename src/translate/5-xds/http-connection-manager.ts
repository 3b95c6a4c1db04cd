import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import { any, type Filter, type HttpConnectionManager } from "../../sdk/envoy/messages.ts";
import { locationIn, objectReference } from "../../sdk/resource.ts";
import { applyPolicies } from "./apply-policies.ts";
import { type EffectivePolicy, groupPolicies } from "./attached-policies.ts";
import { type Draft, draft } from "./contributions.ts";
import { httpFilters } from "./http-filters.ts";
import { listenerOfChain } from "./listener-reports.ts";
import type { PluginPass } from "./plugin-passes.ts";
import type { ChainScope } from "./scope.ts";

const hcmType = "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager";

const report = defineDiagnostics({
  "listener/not-programmed": {
    severity: "error",
    message: ({ cause }: { readonly cause: string }) => `The HTTP settings of this port are incomplete: ${cause}.`,
  },
});

function initialHcm(routeConfigName: string, filters: HttpConnectionManager["httpFilters"]): HttpConnectionManager {
  return {
    // As kgateway: the prefix is the same for all chains.
    statPrefix: "http",
    normalizePath: true,
    mergeSlashes: true,
    useRemoteAddress: true,
    rds: { configSource: { ads: {}, resourceApiVersion: "V3" }, routeConfigName },
    httpFilters: filters,
  };
}

function reportError(chain: ChainScope, cause: string): void {
  const message = `Error processing HCM plugin: ${cause}`;
  const condition = { type: "Programmed", status: "False", reason: "Invalid", message } as const;
  const listener = listenerOfChain(chain.chain);
  if (listener) {
    chain.collector.report({ about: "listener", parent: listener.parent, listener: listener.spec.name, condition });
  }
  const resource = listener?.parent ?? chain.gateway.resource;
  const location = listener ? locationIn(resource, ["spec", "listeners", listener.index]) : resource.origin;
  chain.collector.diagnose(
    report("listener/not-programmed", { location, object: objectReference(resource) }, { cause }),
  );
}

function applyPolicy(
  chain: ChainScope,
  hcm: Draft<HttpConnectionManager>,
  { policy, pass }: { readonly policy: EffectivePolicy; readonly pass: PluginPass },
): void {
  const { applyHCM } = pass.hooks;
  if (!applyHCM) return;
  const call = { plugin: pass.plugin, hook: "applyHCM", resource: chain.gateway.resource };
  const contribution = chain.call(call, () => applyHCM(policy.ir, { ...chain.hookContext, hcm: hcm.current() }));
  if (!contribution) return;
  hcm.take(contribution.hcm);
  chain.collector.take(contribution);
  if (contribution.error !== undefined) reportError(chain, contribution.error);
}

/** The network filter that speaks HTTP; its routes come from the route configuration of the chain's name. */
export function httpConnectionManager(chain: ChainScope): Filter {
  const hcm = draft(hcmType, initialHcm(chain.chain.name, httpFilters(chain)));
  applyPolicies(chain, {
    groups: groupPolicies(chain.passes, chain.chain.attachedPolicies, chain.ir.attachedPolicies),
    ancestor: chain.listener.policyAncestorRef,
    apply: (policy, pass) => applyPolicy(chain, hcm, { policy, pass }),
  });
  return { name: "envoy.filters.network.http_connection_manager", typedConfig: any(hcmType, hcm.finish()) };
}
