import { type Backend, type BackendRefIr, clusterName } from "../../sdk/ir/backend.ts";
import type { Service } from "../../sdk/kinds/core.ts";
import type { Lookup } from "../../sdk/plugin.ts";
import { type ObjectSource, objectSourceKey, type Resource } from "../../sdk/resource.ts";

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

/** The virtual addresses of a Service or ServiceEntry; of other kinds none are known. */
export function virtualAddresses({ group, kind, object }: Resource): readonly string[] {
  const key = `${group}/${kind}`;
  if (key === "/Service") return serviceAddresses(object as unknown as Service);
  if (key === "networking.istio.io/ServiceEntry") return serviceEntryAddresses(object as unknown as ServiceEntryObject);
  return [];
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

/** As kgateway: aliases are those of the first port's backend. */
function serviceEntryAliases(
  source: ObjectSource,
  firstPort: number | undefined,
  backends: readonly Backend[],
): readonly ObjectSource[] {
  const key = objectSourceKey(source);
  const backend = backends.find((backend) => backend.port === firstPort && objectSourceKey(backend.source) === key);
  return (backend?.aliases ?? []).filter((alias, index) => index > 0 || objectSourceKey(alias) !== key);
}

function fromServiceEntry(
  resource: Resource,
  backends: readonly Backend[],
  { clusterDomain }: Lookup["settings"],
): WaypointService {
  const { spec } = resource.object as unknown as ServiceEntryObject;
  const source = sourceOf(resource);
  const ports = (spec?.ports ?? []).map(({ number = 0, protocol = "" }) => ({ port: number, protocol }));
  return {
    resource,
    source,
    aliases: serviceEntryAliases(source, ports[0]?.port, backends),
    addresses: virtualAddresses(resource),
    ports,
    hostname: spec?.hosts?.[0] ?? `${resource.name}.${resource.namespace}.svc.${clusterDomain}`,
  };
}

/** Every Service and, where Istio's kinds are read at all, every ServiceEntry. */
export function waypointServices(
  lookup: Pick<Lookup, "list" | "settings">,
  backends: readonly Backend[],
): readonly WaypointService[] {
  const { settings, list } = lookup;
  const services = list(serviceGroupKind).map((service) => fromService(service, settings.clusterDomain));
  if (!settings.enableIstioIntegration) return services;
  return [...services, ...list(serviceEntryGroupKind).map((entry) => fromServiceEntry(entry, backends, settings))];
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
  const key = objectSourceKey(source);
  const extraKey = isServiceEntry(service) ? hostname : undefined;
  const backend = backends.find(
    (each) => each.port === port && each.extraKey === extraKey && objectSourceKey(each.source) === key,
  );
  const name = clusterName({ source, port, extraKey, clusterPrefix: extraKey === undefined ? "kube" : "istio-se" });
  return { clusterName: name, weight: 1, ...(backend && { backend: { ...backend, attachedPolicies: [] } }) };
}
