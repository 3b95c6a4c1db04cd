import { type Diagnostic, defineDiagnostics, parsed } from "../../sdk/diagnostic.ts";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import { type Backend, parseAppProtocol } from "../../sdk/ir/backend.ts";
import { disablesIstioAutoMtls } from "../../sdk/istio-annotation.ts";
import { defineBackend, definePlugin, type Lookup } from "../../sdk/plugin.ts";
import type { Problem } from "../../sdk/problem.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import { backendKind } from "./kind.ts";
import {
  type PriorityGroupSpec,
  type PriorityGroups,
  parsePriorityGroups,
  priorityGroupsCluster,
} from "./priority-groups.ts";
import { parseStatic, type StaticHosts, type StaticSpec, staticCluster } from "./static.ts";

interface BackendSpec {
  readonly static?: StaticSpec | undefined;
  readonly priorityGroups?: readonly PriorityGroupSpec[] | undefined;
}

type BackendIr =
  | ({ readonly type: "static" } & StaticHosts)
  | ({ readonly type: "priorityGroups" } & PriorityGroups)
  | { readonly type: "none" };

interface ParsedBackend {
  readonly ir: BackendIr;
  readonly problems: readonly Problem[];
  readonly diagnostics: readonly Diagnostic[];
}

const report = defineDiagnostics({
  "backend/type-not-supported": {
    severity: "warning",
    message: () => "Backends of this type are not translated yet; the cluster stays empty.",
  },
});

function parseSpec(resource: Resource, lookup: Lookup): ParsedBackend {
  const spec = resource.object.spec as unknown as BackendSpec;
  if (spec.priorityGroups?.length) {
    const { value, problems } = parsePriorityGroups(spec.priorityGroups, {
      ...backendKind,
      namespace: resource.namespace,
      lookup,
    });
    return { ir: { type: "priorityGroups", ...value }, problems, diagnostics: [] };
  }
  if (spec.static) {
    const hosts = parseStatic(spec.static, ["spec", "static"]);
    if ("problem" in hosts) return { ir: { type: "none" }, problems: [hosts.problem], diagnostics: [] };
    return { ir: { type: "static", ...hosts }, problems: [], diagnostics: [] };
  }
  const at = { location: locationIn(resource, ["spec"]), object: objectReference(resource) };
  return { ir: { type: "none" }, problems: [], diagnostics: [report("backend/type-not-supported", at, {})] };
}

function backend(resource: Resource, { ir, problems }: ParsedBackend): Backend<BackendIr> {
  const { static: spec } = resource.object.spec as unknown as BackendSpec;
  const { namespace, name } = resource;
  const istio = disablesIstioAutoMtls(resource);
  return {
    source: { group: backendKind.group, kind: backendKind.kind, namespace, name },
    port: 0,
    appProtocol: parseAppProtocol(spec?.appProtocol),
    clusterPrefix: "backend",
    canonicalHostname: spec?.hosts?.[0]?.host ?? "",
    resource,
    ir,
    aliases: [],
    trafficDistribution: "Any",
    disableIstioAutoMtls: istio.disabled,
    errors: [...problems, ...istio.errors],
  };
}

function cluster(ir: BackendIr, name: string): ClusterContribution {
  switch (ir.type) {
    case "static":
      return staticCluster(ir, name);
    case "priorityGroups":
      return priorityGroupsCluster(ir, name);
    case "none":
      return {};
    default:
      return ir satisfies never;
  }
}

/** The Backend kind: destinations outside the cluster. */
export const backendPlugin = definePlugin({
  name: "backend",
  kinds: [backendKind],
  contributesBackends: [
    defineBackend<BackendIr>(backendKind, {
      backends(lookup) {
        const read = lookup.list(backendKind).map((resource) => ({ resource, spec: parseSpec(resource, lookup) }));
        return parsed(
          read.map(({ resource, spec }) => backend(resource, spec)),
          read.flatMap(({ spec }) => spec.diagnostics),
        );
      },
      initEnvoyBackend: ({ ir }, context) => cluster(ir, context.cluster.name ?? ""),
    }),
  ],
});
