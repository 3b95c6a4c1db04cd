import { type Any, any, type Listener } from "../../sdk/envoy/messages.ts";
import type { ProxyProtocolConfig } from "./kind.ts";
import { defineListenerSetting } from "./listener-setting.ts";

const filterName = "envoy.filters.listener.proxy_protocol";

/** The filter must see a connection first; one that is there already stays the only one. */
function listenerFilters(typedConfig: Any, { listenerFilters: present = [] }: Listener): Listener["listenerFilters"] {
  return present.some(({ name }) => name === filterName) ? present : [{ name: filterName, typedConfig }, ...present];
}

/** `proxyProtocol`: connections begin with the client's address as a proxy tells it. */
export const proxyProtocol = defineListenerSetting<Any>({
  field: "proxyProtocol",
  parse: (spec, _context, { namespace, name }) => ({
    ir: any("envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol", {
      statPrefix: `${namespace}_${name}`,
      allowRequestsWithoutProxyProtocol: (spec as ProxyProtocolConfig).allowRequestsWithoutProxyProtocol,
    }),
  }),
  applyToListener: (ir, { listener }) => ({ set: { listenerFilters: listenerFilters(ir, listener) } }),
});
