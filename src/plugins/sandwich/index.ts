import { any } from "../../sdk/envoy/messages.ts";
import { beforeStage, type StagedNetworkFilter } from "../../sdk/filter-stage.ts";
import type { ListenerContribution } from "../../sdk/hooks.ts";
import { definePlugin, definePolicy } from "../../sdk/plugin.ts";
import { sandwichedInboundGroupKind } from "../../sdk/sandwich.ts";

/** Where the ztunnel puts the identity of the client that it has authenticated. */
const peerPrincipalTlv = 0xd0;
const proxyProtocolFilterName = "envoy.filters.listener.proxy_protocol";
const metadataKey = "peer_principal";

const proxyProtocol = {
  name: proxyProtocolFilterName,
  typedConfig: any("envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol", {
    rules: [{ tlvType: peerPrincipalTlv, onTlvPresent: { key: metadataKey } }],
  }),
};

/** Brings the identity to where Istio's authorization looks for it. */
const peerPrincipal: StagedNetworkFilter = {
  position: beforeStage("authZ"),
  filter: {
    name: "proxy_protocol_authority",
    typedConfig: any("envoy.extensions.filters.network.set_filter_state.v3.Config", {
      onNewConnection: [
        {
          objectKey: "io.istio.peer_principal",
          factoryKey: "envoy.string",
          formatString: {
            textFormatSource: { inlineString: `%DYNAMIC_METADATA(${proxyProtocolFilterName}:${metadataKey})%` },
          },
          sharedWithUpstream: "ONCE",
        },
      ],
    }),
  },
};

const sandwiched: ListenerContribution = {
  listener: { append: { listenerFilters: [proxyProtocol] } },
  networkFilters: [peerPrincipal],
};

/** Listeners behind Istio's ztunnel: addresses and identity of the client come with the PROXY protocol. */
export const sandwich = definePlugin({
  name: "sandwich",
  contributesPolicies: [
    definePolicy(sandwichedInboundGroupKind, {
      name: "sandwich",
      newGatewayTranslationPass: () => ({ applyForListener: () => sandwiched }),
    }),
  ],
});
