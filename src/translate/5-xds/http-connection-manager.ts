import { any, type Filter, type HttpConnectionManager } from "../../sdk/envoy/messages.ts";
import { applyPolicies } from "./apply-policies.ts";
import { type EffectivePolicy, groupPolicies } from "./attached-policies.ts";
import { type Draft, draft } from "./contributions.ts";
import { httpFilters } from "./http-filters.ts";
import { reportHcmError } from "./listener-reports.ts";
import type { PluginPass } from "./plugin-passes.ts";
import type { ChainScope } from "./scope.ts";

const hcmType = "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager";

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
  if (contribution.error !== undefined) reportHcmError(chain, contribution.error);
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
