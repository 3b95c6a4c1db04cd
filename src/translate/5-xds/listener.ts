import {
  type Address,
  any,
  type FilterChain,
  type Listener,
  type RouteConfiguration,
} from "../../sdk/envoy/messages.ts";
import type { StagedNetworkFilter } from "../../sdk/filter-stage.ts";
import type { ListenerIr } from "../../sdk/ir/gateway.ts";
import { applyPolicies } from "./apply-policies.ts";
import { type EffectivePolicy, groupPolicies } from "./attached-policies.ts";
import { type Draft, draft } from "./contributions.ts";
import { buildHttpChain, buildTcpChain } from "./filter-chain.ts";
import { withMergeOrigins } from "./filter-metadata.ts";
import { compareNames } from "./names.ts";
import type { PluginPass } from "./plugin-passes.ts";
import { applyPostListenerPolicies } from "./post-listener.ts";
import type { ListenerScope } from "./scope.ts";

/** An Envoy listener and the routes of its chains. */
export interface BuiltListener {
  readonly listener: Listener;
  readonly routeConfigurations: readonly RouteConfiguration[];
}

/** Envoy takes the flag only with IPv6 addresses, among them IPv4 ones written as such. */
const isPlainIpv4 = (address: string): boolean => address.includes(".") && !address.includes(":");

function listenerAddress({ bindAddress, bindPort }: ListenerIr): Address {
  return {
    socketAddress: {
      address: bindAddress,
      portValue: bindPort,
      ...(!isPlainIpv4(bindAddress) && { ipv4Compat: true }),
    },
  };
}

function initialListener({ ir, listener }: ListenerScope): Listener {
  return {
    name: listener.name,
    address: listenerAddress(listener),
    ...(ir.perConnectionBufferLimitBytes !== undefined && {
      perConnectionBufferLimitBytes: ir.perConnectionBufferLimitBytes,
    }),
  };
}

function applyPolicy(
  scope: ListenerScope,
  building: Draft<Listener>,
  { policy, pass }: { readonly policy: EffectivePolicy; readonly pass: PluginPass },
): readonly StagedNetworkFilter[] {
  const { applyForListener } = pass.hooks;
  if (!applyForListener) return [];
  const { ir: gateway, settings, listener } = scope;
  const context = { gateway, settings, port: listener.bindPort, listener: building.current() };
  const call = { plugin: pass.plugin, hook: "applyForListener", resource: scope.gateway.resource };
  const contribution = scope.call(call, () => applyForListener(policy.ir, context));
  if (!contribution) return [];
  building.take(contribution.listener);
  scope.collector.take(contribution);
  return contribution.networkFilters ?? [];
}

/** Returns the network filters that the policies want in every chain. */
function applyListenerPolicies(scope: ListenerScope, building: Draft<Listener>): readonly StagedNetworkFilter[] {
  const networkFilters: StagedNetworkFilter[] = [];
  applyPolicies(scope, {
    groups: groupPolicies(scope.passes, scope.listener.attachedPolicies, scope.ir.attachedPolicies),
    ancestor: scope.listener.policyAncestorRef,
    apply: (policy, pass) => networkFilters.push(...applyPolicy(scope, building, { policy, pass })),
    onMerged: (pass, origins) => {
      building.take({ set: { metadata: withMergeOrigins(building.current().metadata, pass, origins) } });
    },
  });
  return networkFilters;
}

const tlsInspector = {
  name: "envoy.filters.listener.tls_inspector",
  typedConfig: any("envoy.extensions.filters.listener.tls_inspector.v3.TlsInspector", {}),
};

/** Host names of TLS connections are only known after looking into them. */
function needsTlsInspector({ httpFilterChains, tcpFilterChains }: ListenerIr): boolean {
  return [...httpFilterChains, ...tcpFilterChains].some(({ match }) => match.sniDomains?.length);
}

const byName = (left: FilterChain, right: FilterChain) => compareNames(left.name ?? "", right.name ?? "");

/** One port with all its chains; undefined where it has none, which Envoy would refuse. */
export function buildListener(scope: ListenerScope): BuiltListener | undefined {
  const { listener: ir } = scope;
  const building = draft<Listener>("envoy.config.listener.v3.Listener", initialListener(scope));
  const networkFilters = applyListenerPolicies(scope, building);
  const httpChains = ir.httpFilterChains.map((chain) => buildHttpChain(scope, chain, networkFilters));
  const tcpChains = ir.tcpFilterChains.map((chain) => buildTcpChain(scope, chain, networkFilters));
  const filterChains = [...httpChains.map(({ filterChain }) => filterChain), ...tcpChains].sort(byName);
  building.take({ append: { filterChains, ...(needsTlsInspector(ir) && { listenerFilters: [tlsInspector] }) } });
  applyPostListenerPolicies(scope, building);
  const listener = building.finish();
  if (!listener.filterChains?.length) return undefined;
  return { listener, routeConfigurations: httpChains.map(({ routeConfiguration }) => routeConfiguration) };
}
