import type { Cluster, EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { rawBufferSocket, upstreamTlsSocket } from "../../sdk/envoy/upstream-transport-socket.ts";
import type { ClusterContext, ClusterContribution } from "../../sdk/hooks.ts";
import type { BackendObjectIr } from "../../sdk/ir/backend.ts";
import { definePlugin, definePolicy } from "../../sdk/plugin.ts";

type TransportSocketMatch = NonNullable<Cluster["transportSocketMatches"]>[number];
type SdsSecretConfig = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"];

/** The global policy for Istio; no object is of this kind. */
const istioGroupKind = { group: "istioplugin", kind: "istioplugin" };

/** The cluster, in every proxy's bootstrap, of Istio's agent beside the proxy. */
const agentClusterName = "gateway_proxy_sds";

/** A certificate that Istio's agent delivers. */
function fromAgent(name: string): SdsSecretConfig {
  return {
    name,
    sdsConfig: {
      apiConfigSource: {
        apiType: "GRPC",
        transportApiVersion: "V3",
        grpcServices: [{ envoyGrpc: { clusterName: agentClusterName } }],
        setNodeOnFirstMessageOnly: true,
      },
      resourceApiVersion: "V3",
    },
  };
}

/** As kgateway: the domain of Services is this one, whatever the cluster's is. */
function istioHostname({ source, canonicalHostname }: BackendObjectIr): string {
  const isService = source.group === "" && source.kind === "Service";
  return isService ? `${source.name}.${source.namespace}.svc.cluster.local` : canonicalHostname;
}

/** The server name by which gateways between networks of a mesh know the port of a service. */
function serverName(backend: BackendObjectIr): string {
  const hostname = istioHostname(backend);
  const isKnown = backend.source.kind === "Service" || (backend.port !== 0 && hostname !== "");
  return isKnown ? `outbound_.${backend.port}_._.${hostname}` : "";
}

function mutualTls(backend: BackendObjectIr): TransportSocketMatch {
  return {
    name: "tlsMode-istio",
    match: { tlsMode: "istio" },
    transportSocket: upstreamTlsSocket({
      sni: serverName(backend),
      commonTlsContext: {
        tlsParams: {},
        tlsCertificateSdsSecretConfigs: [fromAgent("istio_server_cert")],
        validationContextSdsSecretConfig: fromAgent("istio_validation_context"),
        alpnProtocols: ["istio"],
      },
    }),
  };
}

/** For endpoints outside the mesh; the first match counts, so this one comes last. */
const plaintext: TransportSocketMatch = { name: "tlsMode-disabled", match: {}, transportSocket: rawBufferSocket };

function autoMtls({ backend }: ClusterContext): ClusterContribution {
  if (backend.disableIstioAutoMtls) return {};
  return { cluster: { append: { transportSocketMatches: [mutualTls(backend), plaintext] } } };
}

/** Istio's automatic mTLS: endpoints of the mesh are spoken to with its certificates, all others as before. */
export const istio = definePlugin({
  name: "istio",
  enabledBy: "enableIstioAutoMtls",
  contributesPolicies: [
    definePolicy<true>(istioGroupKind, {
      name: "istio",
      globalPolicy: () => true,
      processBackend: (_enabled, context) => autoMtls(context),
    }),
  ],
});
