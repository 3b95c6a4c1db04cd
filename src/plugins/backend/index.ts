import { parsed } from "../../sdk/diagnostic.ts";
import { type Backend, clusterName, parseAppProtocol } from "../../sdk/ir/backend.ts";
import { disablesIstioAutoMtls } from "../../sdk/istio-annotation.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { defineBackend, definePlugin, definePolicy } from "../../sdk/plugin.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { aws } from "./aws.ts";
import { ec2Fact } from "./aws-ec2.ts";
import type { AnyBackendType } from "./backend-type.ts";
import { dynamicForwardProxy } from "./dynamic-forward-proxy.ts";
import { gcp } from "./gcp.ts";
import { backendKind } from "./kind.ts";
import { priorityGroups } from "./priority-groups.ts";
import { type StaticSpec, staticHosts } from "./static.ts";

/** The types of Backend. Where an object holds several, the first in this order counts. */
const types: readonly AnyBackendType[] = [priorityGroups, staticHosts, dynamicForwardProxy, aws, gcp];

/** A Backend of one type, after reading; without IR it could not be read. */
interface BackendIr {
  readonly type: AnyBackendType;
  readonly ir: unknown;
}

const isGiven = (value: unknown): boolean =>
  value !== undefined && value !== null && !(Array.isArray(value) && value.length === 0);

function parseSpec(
  resource: Resource,
  lookup: Lookup,
): { readonly ir?: BackendIr; readonly problems: readonly Problem[] } {
  const spec = (resource.object.spec ?? {}) as JsonObject;
  const type = types.find(({ field }) => isGiven(spec[field]));
  if (!type) return { problems: [] };
  const { ir, problems } = type.parse(spec[type.field], { resource, lookup });
  return { ir: { type, ir }, problems };
}

function backend(resource: Resource, lookup: Lookup): Backend<BackendIr | undefined> {
  const { static: hosts } = (resource.object.spec ?? {}) as { readonly static?: StaticSpec };
  const { namespace, name } = resource;
  const istio = disablesIstioAutoMtls(resource);
  const { ir, problems } = parseSpec(resource, lookup);
  return {
    source: { group: backendKind.group, kind: backendKind.kind, namespace, name },
    port: 0,
    appProtocol: parseAppProtocol(hosts?.appProtocol),
    clusterPrefix: "backend",
    canonicalHostname: hosts?.hosts?.[0]?.host ?? "",
    resource,
    ir,
    aliases: [],
    trafficDistribution: "Any",
    disableIstioAutoMtls: istio.disabled,
    errors: [...problems, ...istio.errors],
  };
}

/** The Backend kind: destinations outside the cluster. */
export const backendPlugin = definePlugin({
  name: "backend",
  kinds: [backendKind],
  facts: [
    {
      name: ec2Fact,
      description: "Instances of EC2: region -> the output of `aws ec2 describe-instances`, as it is.",
      schema: { type: "object", additionalProperties: { type: "object", required: ["Reservations"] } },
    },
  ],
  contributesBackends: [
    defineBackend<BackendIr | undefined>(backendKind, {
      backends: (lookup) => parsed(lookup.list(backendKind).map((resource) => backend(resource, lookup))),
      initEnvoyBackend: ({ ir }, { cluster }) =>
        ir?.ir === undefined ? {} : ir.type.cluster(ir.ir, cluster.name ?? ""),
      endpoints(each, lookup) {
        if (each.ir?.ir === undefined || !each.ir.type.endpoints) return undefined;
        const endpoints = each.ir.type.endpoints(each.ir.ir, lookup);
        const { port, canonicalHostname: hostname, trafficDistribution } = each;
        return endpoints.length === 0
          ? undefined
          : parsed({ clusterName: clusterName(each), endpoints, port, hostname, trafficDistribution });
      },
      extraConditions: ({ ir, resource }, lookup) => ir?.type.conditions?.(ir.ir, { resource, lookup }) ?? [],
    }),
  ],
  contributesPolicies: [
    // No policy of this kind exists; the kind stands here so that routes to Backends can ask for filters.
    definePolicy(backendKind, {
      name: "backend",
      newGatewayTranslationPass: () => ({
        applyForRouteBackend(_, context) {
          const ir = context.backend?.ir as BackendIr | undefined;
          return ir?.ir === undefined ? {} : (ir.type.applyForRoute?.(ir.ir, context) ?? {});
        },
      }),
    }),
  ],
});
