import { type Backend, defineBackend, definePlugin, type Lookup, parsed, type Resource } from "kgw/sdk";
import { microVmCluster } from "./cluster.ts";
import { backendKind, microVmBackend } from "./kind.ts";
import { type MicroVmIr, parseMicroVm } from "./parse-micro-vm.ts";

function backend(resource: Resource, lookup: Lookup): Backend<MicroVmIr | undefined> {
  const { namespace, name } = resource;
  const read = parseMicroVm(resource, lookup);
  return {
    source: { ...backendKind, namespace, name },
    port: 0,
    clusterPrefix: "backend",
    canonicalHostname: "",
    resource,
    ir: "ir" in read ? read.ir : undefined,
    // A backendRef may say `kind: Backend` and leave out the group.
    aliases: [{ group: "", kind: "Backend", namespace, name }],
    trafficDistribution: "Any",
    disableIstioAutoMtls: false,
    errors: "problem" in read ? [read.problem] : [],
  };
}

/** Backends of the type MicroVM, beside the types that kgateway has. */
export default definePlugin({
  name: "microvm-backend",
  extendsKinds: [microVmBackend],
  contributesBackends: [
    defineBackend<MicroVmIr | undefined>(backendKind, {
      handles: ({ object }) => (object.spec as { readonly type?: string } | undefined)?.type === "MicroVM",
      backends: (lookup) => parsed(lookup.list(backendKind).map((resource) => backend(resource, lookup))),
      aliasKinds: [{ group: "", kind: "Backend" }],
      initEnvoyBackend: ({ ir }, { cluster }) =>
        ir ? { cluster: { set: microVmCluster(ir, cluster.name ?? "") } } : {},
    }),
  ],
});
