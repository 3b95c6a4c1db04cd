import type { FilterChain, Listener } from "../../sdk/envoy/messages.ts";
import type { AttachedPolicies } from "../../sdk/ir/policy.ts";
import { applyPolicies } from "./apply-policies.ts";
import { type EffectivePolicy, groupPolicies } from "./attached-policies.ts";
import { type Draft, draft } from "./contributions.ts";
import type { PluginPass } from "./plugin-passes.ts";
import { filterChainContext, type ListenerScope } from "./scope.ts";

/** A chain of the finished listener, by name, and the policies that are its own. */
interface NamedChain {
  readonly name: string;
  readonly attachedPolicies: AttachedPolicies;
}

function withChain(listener: Listener, name: string, chain: FilterChain): Listener["filterChains"] {
  return listener.filterChains?.map((other) => (other.name === name ? chain : other));
}

function applyPolicy(
  scope: ListenerScope,
  {
    name,
    listener,
    chain,
  }: { readonly name: string; readonly listener: Draft<Listener>; readonly chain: Draft<FilterChain> },
  { policy, pass }: { readonly policy: EffectivePolicy; readonly pass: PluginPass },
): void {
  const { applyForPostListener } = pass.hooks;
  if (!applyForPostListener) return;
  const context = { ...filterChainContext(scope, name), filterChain: chain.current(), listener: listener.current() };
  const call = { plugin: pass.plugin, hook: "applyForPostListener", resource: scope.gateway.resource };
  const contribution = scope.call(call, () => applyForPostListener(policy.ir, context));
  if (!contribution) return;
  chain.take(contribution.filterChain);
  listener.take(contribution.listener);
  scope.collector.take(contribution);
}

function applyToChain(scope: ListenerScope, listener: Draft<Listener>, { name, attachedPolicies }: NamedChain): void {
  const initial = listener.current().filterChains?.find((chain) => chain.name === name);
  const groups = groupPolicies(
    scope.passes,
    attachedPolicies,
    scope.listener.attachedPolicies,
    scope.ir.attachedPolicies,
  );
  if (!initial || groups.length === 0) return;
  const chain = draft<FilterChain>("envoy.config.listener.v3.FilterChain", initial);
  applyPolicies(scope, {
    groups,
    apply: (policy, pass) => applyPolicy(scope, { name, listener, chain }, { policy, pass }),
  });
  const finished = chain.finish();
  if (finished !== initial) listener.take({ set: { filterChains: withChain(listener.current(), name, finished) } });
}

/** Gives policies their last word on each chain: those of its listener, then those of the Gateway. No status tells of it. */
export function applyPostListenerPolicies(scope: ListenerScope, listener: Draft<Listener>): void {
  if (!scope.passes.inOrder.some(({ hooks }) => hooks.applyForPostListener)) return;
  const { httpFilterChains, tcpFilterChains } = scope.listener;
  for (const chain of httpFilterChains) applyToChain(scope, listener, chain);
  for (const { name } of tcpFilterChains) applyToChain(scope, listener, { name, attachedPolicies: [] });
}
