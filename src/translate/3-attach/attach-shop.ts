import type { Backend } from "../../sdk/ir/backend.ts";
import { type AnyPolicyPlugin, definePlugin, type Plugin } from "../../sdk/plugin.ts";
import type { GroupKind, Resource } from "../../sdk/resource.ts";
import { defaultSettings, type Settings } from "../../sdk/settings.ts";
import { buildIndex } from "../2-index/build-index.ts";
import { numberOf, objectsOf, specOf, textOf } from "../2-index/written-values.ts";
import { attach } from "./attach.ts";
import type { Attachments } from "./attachments.ts";

/** Attaches the objects of a test's shop. */
export function attachShop(
  resources: readonly Resource[],
  plugins: readonly Plugin[] = [],
  settings: Partial<Settings> = {},
): Attachments {
  const options = { settings: { ...defaultSettings, ...settings }, facts: {}, gatewayClasses: [] };
  return attach(buildIndex(resources, plugins, options));
}

/** A kind of policy whose IR is the name of its object. */
export function shopPolicies(kind: GroupKind, policy: Partial<AnyPolicyPlugin> = {}): Plugin {
  const contribution: AnyPolicyPlugin = { name: kind.kind, parse: ({ name }) => ({ ir: name }), ...policy };
  return definePlugin({ name: `${kind.kind}-plugin`, contributesPolicies: [{ ...kind, contribution }] });
}

export const trafficPolicyKind: GroupKind = { group: "gateway.kgateway.dev", kind: "TrafficPolicy" };

/** Services with ports of `spec.ports`, and the aliases of their annotation `aliases`, as Hostnames. */
export const shopServices: Plugin = definePlugin({
  name: "shop-services",
  contributesBackends: [
    {
      group: "",
      kind: "Service",
      contribution: {
        aliasKinds: [{ group: "networking.istio.io", kind: "Hostname" }],
        initEnvoyBackend: () => ({}),
        backends: ({ list }) => ({
          value: list({ group: "", kind: "Service" }).flatMap((resource) => servicePorts(resource)),
          diagnostics: [],
        }),
      },
    },
  ],
});

function servicePorts(resource: Resource): readonly Backend[] {
  const { namespace, name, annotations } = resource;
  const aliases = (annotations.aliases ?? "").split(",").filter((alias) => alias !== "");
  return objectsOf(specOf(resource).ports).map((port) => ({
    source: { group: "", kind: "Service", namespace, name },
    port: numberOf(port.port) ?? 0,
    portName: textOf(port.name),
    clusterPrefix: "kube",
    canonicalHostname: `${name}.${namespace}`,
    resource,
    ir: undefined,
    aliases: aliases.map((alias) => ({ group: "networking.istio.io", kind: "Hostname", namespace: "", name: alias })),
    trafficDistribution: "Any",
    disableIstioAutoMtls: false,
    errors: [],
  }));
}
