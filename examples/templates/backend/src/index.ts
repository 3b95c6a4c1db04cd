import {
  asProblem,
  type Backend,
  defineBackend,
  defineDiagnostics,
  definePlugin,
  type Problem,
  parsed,
  type Resource,
} from "kgw/sdk";
import { samplePluginCluster } from "./cluster.ts";
import { type SamplePluginSpec, samplePluginKind } from "./kind.ts";

const report = defineDiagnostics({
  "sample-plugin/loopback": {
    severity: "error",
    message: () => "localhost is the machine that Envoy runs on, which has no such server.",
    help: () => "Name the host that the destination runs on.",
  },
});

/** What the schema cannot say. */
function problemsOf({ host }: SamplePluginSpec): readonly Problem[] {
  return host === "localhost" ? [asProblem(report("sample-plugin/loopback", {}, undefined), ["spec", "host"])] : [];
}

/** A destination for the `backendRefs` of routes. */
function backend(resource: Resource): Backend<SamplePluginSpec> {
  const { group, kind, namespace, name } = resource;
  const ir = resource.object.spec as unknown as SamplePluginSpec;
  return {
    source: { group, kind, namespace, name },
    port: 0,
    clusterPrefix: "sample-plugin",
    canonicalHostname: ir.host,
    resource,
    ir,
    aliases: [],
    trafficDistribution: "Any",
    disableIstioAutoMtls: false,
    errors: problemsOf(ir),
  };
}

/** SamplePlugin: a kind of backend. */
export default definePlugin({
  name: "sample-plugin",
  kinds: [samplePluginKind],
  contributesBackends: [
    defineBackend<SamplePluginSpec>(samplePluginKind, {
      backends: ({ list }) => parsed(list(samplePluginKind).map(backend)),
      initEnvoyBackend: ({ ir }, { cluster }) => ({ cluster: { set: samplePluginCluster(ir, cluster.name ?? "") } }),
    }),
  ],
});
