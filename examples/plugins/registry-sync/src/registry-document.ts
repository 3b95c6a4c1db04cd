import {
  type Diagnostic,
  defineDiagnostics,
  type JsonObject,
  type LeaderActionContext,
  type LeaderActionResult,
  locationIn,
  objectReference,
} from "kgw/sdk";

/** Where one Gateway answers, in the registry's words. */
interface Entry {
  readonly gateway: string;
  readonly port: number;
  readonly hosts: readonly string[];
}

/** Of the translation only what is read here; it is readonly, as everything that a plugin is given. */
interface GatewayResources {
  readonly listeners?: readonly {
    readonly name: string;
    readonly address?: { readonly socketAddress?: { readonly portValue?: number } };
  }[];
  readonly routes?: readonly {
    readonly name: string;
    readonly virtualHosts?: readonly { readonly domains?: readonly string[] }[];
  }[];
}

const report = defineDiagnostics({
  "registry-sync/every-host": {
    severity: "warning",
    message: ({ gateway }: { readonly gateway: string }) =>
      `Gateway ${gateway} answers for every host, so the registry cannot tell anybody where to find it.`,
    help: () => "Give its listeners or routes hostnames.",
  },
});

function entriesOf(gateway: string, { listeners = [], routes = [] }: GatewayResources): readonly Entry[] {
  return listeners.map(({ name, address }) => {
    const own = routes.filter((route) => route.name === name);
    const hosts = own.flatMap(({ virtualHosts = [] }) => virtualHosts.flatMap(({ domains = [] }) => domains));
    return { gateway, port: address?.socketAddress?.portValue ?? 0, hosts: [...new Set(hosts)].toSorted() };
  });
}

function findings(entries: readonly Entry[], { find }: LeaderActionContext): readonly Diagnostic[] {
  const vague = entries.filter(({ hosts }) => hosts.includes("*")).map(({ gateway }) => gateway);
  return [...new Set(vague)].map((gateway) => {
    const [namespace = "", name = ""] = gateway.split("/");
    const resource = find({ group: "gateway.networking.k8s.io", kind: "Gateway" }, namespace, name);
    const place = resource
      ? { location: locationIn(resource, ["spec", "listeners"]), object: objectReference(resource) }
      : {};
    return report("registry-sync/every-host", place, { gateway });
  });
}

/** The document that the registry wants from this cluster: one file, written below `--leader-out`. */
export function registryDocument(cluster: string, context: LeaderActionContext): LeaderActionResult {
  const gateways = (context.translation as { readonly gateways?: JsonObject }).gateways ?? {};
  const entries = Object.entries(gateways).flatMap(([name, resources]) =>
    entriesOf(name, resources as unknown as GatewayResources),
  );
  const content = `${JSON.stringify({ cluster, entries }, null, 2)}\n`;
  return { files: [{ path: `registry/${cluster}.json`, content }], diagnostics: findings(entries, context) };
}
