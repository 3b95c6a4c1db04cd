import type { HttpFilterChainIr } from "../../sdk/ir/gateway.ts";
import { type Found, found } from "./findings.ts";
import type { ListenerWithRoutes } from "./http-filter-chain.ts";
import type { BackendScope } from "./http-rules.ts";
import { listenerKey } from "./listener-key.ts";
import { listenerTls, type TlsContext } from "./listener-tls.ts";
import { routesByHost, routesOfListener, virtualHosts } from "./virtual-hosts.ts";

/** The chain of one HTTPS listener, told from its siblings by SNI; undefined where its TLS cannot be used. */
export function httpsFilterChain(
  { listener, routes }: ListenerWithRoutes,
  tls: Pick<TlsContext, "index" | "frontend">,
  scope: BackendScope,
): Found<HttpFilterChainIr | undefined> {
  const { hostname } = listener.spec;
  const name = listenerKey(listener.parent, listener.spec.name);
  const translated = routesOfListener(routes, scope);
  const resolved = listenerTls({ ...tls, listener, spec: listener.spec.tls });
  const chain: HttpFilterChainIr = {
    name,
    match: hostname === undefined ? {} : { sniDomains: [hostname] },
    tls: resolved.value.config,
    virtualHosts: virtualHosts(name, routesByHost(translated.value), () => undefined),
    attachedPolicies: listener.attachedPolicies,
    listener,
  };
  return found(resolved.value.isUsable ? chain : undefined, [translated, resolved]);
}
