import type { Backend } from "../../sdk/ir/backend.ts";
import type {
  FilterChainMatchIr,
  HttpFilterChainIr,
  Listener,
  TcpFilterChainIr,
  VirtualHostIr,
} from "../../sdk/ir/gateway.ts";
import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import { parseCidrRange } from "./cidr-range.ts";
import {
  isHttpPort,
  isServiceEntry,
  portBackend,
  type WaypointPort,
  type WaypointService,
} from "./waypoint-service.ts";

type CustomHttpFilters = HttpFilterChainIr["customHttpFilters"];

/** What the chains of a service are made of besides the service. */
export interface ChainParts {
  readonly listener: Listener;
  readonly backends: readonly Backend[];
  /** The matches of its routes and of the waypoint's; undefined where there are no routes. */
  readonly matches: readonly HttpRouteRuleMatchIr[] | undefined;
  readonly httpFilters: CustomHttpFilters;
}

export interface ServiceChains {
  readonly httpFilterChains: readonly HttpFilterChainIr[];
  readonly tcpFilterChains: readonly TcpFilterChainIr[];
}

/** Envoy takes longer names, but the controller does not give them. */
const maxNameLength = 253;

const nameOf = (parts: readonly (string | number)[]): string => parts.join("_").slice(0, maxNameLength);

function chainMatch({ addresses }: WaypointService, { port }: WaypointPort): FilterChainMatchIr {
  return { prefixRanges: addresses.flatMap((address) => parseCidrRange(address) ?? []), destinationPort: port };
}

/** All ports of a service share the virtual host of its routes. As kgateway: routes stay in the order in which they are found. */
function routesVirtualHost(
  { source }: WaypointService,
  listener: Listener,
  rules: readonly HttpRouteRuleMatchIr[],
): VirtualHostIr {
  const name = nameOf(["http_routes", source.name, source.namespace]);
  return { name, hostname: "*", rules, attachedPolicies: listener.attachedPolicies };
}

/** A port without routes sends everything to its service. */
function forwardingVirtualHost(service: WaypointService, port: WaypointPort, parts: ChainParts): VirtualHostIr {
  const { name, namespace } = service.source;
  const host = isServiceEntry(service) ? [service.hostname] : [];
  const rule: HttpRouteRuleMatchIr = {
    name: "",
    match: { path: { type: "PathPrefix", value: "/" } },
    matchIndex: 0,
    ruleIndex: 0,
    ruleName: "",
    extensionRefs: [],
    attachedPolicies: [],
    delegates: false,
    parentRef: { name: "" },
    backends: [{ backend: portBackend(service, port, parts.backends), attachedPolicies: [], path: [] }],
    precedenceWeight: 0,
    replacementProblems: [],
    acceptanceProblems: [],
    path: [],
  };
  return {
    name: nameOf(["vh_http", port.port, name, namespace, ...host]),
    hostname: "*",
    rules: [rule],
    attachedPolicies: [],
  };
}

function httpChain(service: WaypointService, port: WaypointPort, parts: ChainParts): HttpFilterChainIr {
  const { source } = service;
  const virtualHost = parts.matches
    ? routesVirtualHost(service, parts.listener, parts.matches)
    : forwardingVirtualHost(service, port, parts);
  return {
    name: nameOf(["fc_http", port.port, source.name, source.namespace]),
    match: chainMatch(service, port),
    virtualHosts: [virtualHost],
    attachedPolicies: [],
    customHttpFilters: parts.httpFilters,
  };
}

function tcpChain(service: WaypointService, port: WaypointPort, { backends }: ChainParts): TcpFilterChainIr {
  const { source } = service;
  return {
    name: nameOf(["fc_tcp", port.port, source.name, source.namespace]),
    match: chainMatch(service, port),
    backends: [portBackend(service, port, backends)],
  };
}

/** One filter chain per port. As kgateway: a service without virtual addresses (a headless one) has none. */
export function serviceChains(service: WaypointService, parts: ChainParts): ServiceChains {
  const ports = service.addresses.length > 0 ? service.ports : [];
  return {
    httpFilterChains: ports.filter(isHttpPort).map((port) => httpChain(service, port, parts)),
    tcpFilterChains: ports.filter((port) => !isHttpPort(port)).map((port) => tcpChain(service, port, parts)),
  };
}
