import { type Backend, type BackendRefIr, clusterName } from "../../sdk/ir/backend.ts";
import type { Service } from "../../sdk/kinds/core.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { groupKindKey, type ObjectSource, objectSourceKey, type Resource } from "../../sdk/resource.ts";

export const serviceGroupKind = { group: "", kind: "Service" } as const;
export const serviceEntryGroupKind = { group: "networking.istio.io", kind: "ServiceEntry" } as const;

/** A port of a Service or ServiceEntry. */
export interface WaypointPort {
  readonly port: number;
  /** What is known of the protocol: of a Service the `appProtocol`, else the port's name, else the transport. */
  readonly protocol: string;
}

/** A Service or ServiceEntry, as far as a waypoint looks at them. */
export interface WaypointService {
  readonly resource: Resource;
  readonly source: ObjectSource;
  /** Other references that lead to it. */
  readonly aliases: readonly ObjectSource[];
  /** Its virtual addresses, or ranges of them. */
  readonly addresses: readonly string[];
  readonly ports: readonly WaypointPort[];
  /** The host that stands for it: of several of a ServiceEntry the first. */
  readonly hostname: string;
}

/** The fields of a ServiceEntry that matter here; another plugin brings the kind. */
interface ServiceEntryObject {
  readonly spec?: {
    readonly hosts?: readonly string[] | undefined;
    readonly addresses?: readonly string[] | undefined;
    readonly ports?: readonly { readonly number?: number; readonly protocol?: string }[] | undefined;
  };
  readonly status?: { readonly addresses?: readonly { readonly value?: string }[] | undefined };
}

const sourceOf = ({ group, kind, namespace, name }: Resource): ObjectSource => ({ group, kind, namespace, name });

/** The virtual addresses of a Service; a headless one has none. */
function serviceAddresses({ spec }: Service): readonly string[] {
  const addresses = (spec?.clusterIPs ?? []).filter((address) => address !== "" && address !== "None");
  if (addresses.length > 0) return addresses;
  return spec?.clusterIP && spec.clusterIP !== "None" ? [spec.clusterIP] : [];
}

/** The addresses that were written, then those that Istio gave it. */
function serviceEntryAddresses({ spec, status }: ServiceEntryObject): readonly string[] {
  return [...(spec?.addresses ?? []), ...(status?.addresses ?? []).map(({ value = "" }) => value)];
}

function virtualAddresses({ kind, object }: Resource): readonly string[] {
  if (kind === serviceGroupKind.kind) return serviceAddresses(object as unknown as Service);
  return serviceEntryAddresses(object as unknown as ServiceEntryObject);
}

function fromService(resource: Resource, clusterDomain: string): WaypointService {
  const { spec } = resource.object as unknown as Service;
  return {
    resource,
    source: sourceOf(resource),
    aliases: [],
    addresses: virtualAddresses(resource),
    ports: (spec?.ports ?? []).map(({ port, appProtocol, name, protocol = "" }) => ({
      port,
      protocol: appProtocol ?? (name || protocol),
    })),
    hostname: `${resource.name}.${resource.namespace}.svc.${clusterDomain}`,
  };
}

const isSame = (left: ObjectSource, right: ObjectSource): boolean => objectSourceKey(left) === objectSourceKey(right);

function fromServiceEntry(
  resource: Resource,
  aliases: readonly ObjectSource[],
  { clusterDomain }: Lookup["settings"],
): WaypointService {
  const { spec } = resource.object as unknown as ServiceEntryObject;
  const source = sourceOf(resource);
  return {
    resource,
    source,
    // A ServiceEntry's backends have the ServiceEntry itself as their first alias.
    aliases: aliases.filter((alias, index) => index > 0 || !isSame(alias, source)),
    addresses: virtualAddresses(resource),
    ports: (spec?.ports ?? []).map(({ number = 0, protocol = "" }) => ({ port: number, protocol })),
    hostname: spec?.hosts?.[0] ?? `${resource.name}.${resource.namespace}.svc.${clusterDomain}`,
  };
}

/** Reads a Service, or a ServiceEntry with the aliases of its backends; undefined for objects of other kinds. */
export function waypointService(
  resource: Resource,
  aliases: readonly ObjectSource[],
  settings: Lookup["settings"],
): WaypointService | undefined {
  const key = groupKindKey(resource);
  if (key === groupKindKey(serviceGroupKind)) return fromService(resource, settings.clusterDomain);
  return key === groupKindKey(serviceEntryGroupKind) ? fromServiceEntry(resource, aliases, settings) : undefined;
}

/** As kgateway: the aliases of a ServiceEntry are those of its first port. */
function aliasesOf(resource: Resource, backends: readonly Backend[]): readonly ObjectSource[] {
  const { spec } = resource.object as unknown as ServiceEntryObject;
  const port = spec?.ports?.[0]?.number;
  return backends.find((backend) => backend.port === port && isSame(backend.source, resource))?.aliases ?? [];
}

/** Every Service and, where Istio's kinds are read at all, every ServiceEntry. */
export function waypointServices(
  { settings, list }: Pick<Lookup, "list" | "settings">,
  backends: readonly Backend[],
): readonly WaypointService[] {
  const entries = settings.enableIstioIntegration ? list(serviceEntryGroupKind) : [];
  return [
    ...list(serviceGroupKind).flatMap((service) => waypointService(service, [], settings) ?? []),
    ...entries.flatMap((entry) => waypointService(entry, aliasesOf(entry, backends), settings) ?? []),
  ];
}

/** The references that lead to a service: its aliases, then itself. */
export function serviceKeys({ aliases, source }: WaypointService): readonly ObjectSource[] {
  return [...aliases, source];
}

export const isServiceEntry = ({ source }: WaypointService): boolean => source.kind === serviceEntryGroupKind.kind;

/** Whether a port speaks HTTP: by its protocol up to the first dash, so that names such as `http-shop` count. */
export function isHttpPort({ protocol }: WaypointPort): boolean {
  const [name = ""] = protocol.split("-");
  return ["http", "http2", "http_proxy", "grpc"].includes(name.toLowerCase());
}

/** The destination of a port's traffic where no route says otherwise. Policies on the backend do not take part in the route. */
export function portBackend(
  service: WaypointService,
  { port }: WaypointPort,
  backends: readonly Backend[],
): BackendRefIr {
  const { source, hostname } = service;
  const extraKey = isServiceEntry(service) ? hostname : undefined;
  const backend = backends.find(
    (each) => each.port === port && each.extraKey === extraKey && isSame(each.source, source),
  );
  const name = clusterName({ source, port, extraKey, clusterPrefix: extraKey === undefined ? "kube" : "istio-se" });
  return { clusterName: name, weight: 1, ...(backend && { backend: { ...backend, attachedPolicies: [] } }) };
}
