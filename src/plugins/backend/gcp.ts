import { any, type Cluster } from "../../sdk/envoy/messages.ts";
import { beforeStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { BackendType } from "./backend-type.ts";
import { singleHost, tlsToHost } from "./single-host.ts";

interface GcpSpec {
  readonly host: string;
  readonly audience?: string | undefined;
}

const filterName = "envoy.filters.http.gcp_authn";
const metadataClusterName = "gcp_authn";

const chainFilter: StagedHttpFilter = {
  position: beforeStage("route"),
  filter: {
    name: filterName,
    typedConfig: any("envoy.extensions.filters.http.gcp_authn.v3.GcpAuthnFilterConfig", {
      cluster: metadataClusterName,
      timeout: "10s",
    }),
  },
};

/** Google's metadata server, which hands out the tokens. */
const metadataCluster: Cluster = {
  name: metadataClusterName,
  altStatName: metadataClusterName,
  connectTimeout: "5s",
  ...singleHost(
    metadataClusterName,
    { address: "metadata.google.internal", port: 80 },
    { dnsLookupFamily: "V4_ONLY", respectDnsTtl: true },
  ),
};

/** A service of Google's cloud, asked with an identity token. */
export const gcp: BackendType<GcpSpec, Required<GcpSpec>> = {
  field: "gcp",
  parse: ({ host, audience }) => ({ ir: { host, audience: audience ?? `https://${host}` }, problems: [] }),
  cluster: ({ host, audience }, clusterName) => ({
    cluster: {
      set: {
        ...singleHost(clusterName, { address: host, port: 443 }),
        transportSocket: tlsToHost(host),
        metadata: {
          typedFilterMetadata: {
            [filterName]: any("envoy.extensions.filters.http.gcp_authn.v3.Audience", { url: audience }),
          },
        },
      },
    },
  }),
  applyForRoute: () => ({
    chainFilters: [chainFilter],
    clusters: [metadataCluster],
    action: { defaults: { autoHostRewrite: true } },
  }),
};
