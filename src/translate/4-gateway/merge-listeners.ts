import type { AttachedRoute } from "./attached-route.ts";
import type { ListenerWithRoutes } from "./http-filter-chain.ts";
import type { ListenerOnPort } from "./listener-conflicts.ts";
import { listenerKey } from "./listener-key.ts";
import type { MergedListener } from "./translate-port.ts";

/** Protocols that have filter chains here; HBONE is left to translators of its own. */
const translatedProtocols: ReadonlySet<string> = new Set(["HTTP", "HTTPS", "TCP", "TLS"]);

/** Joins valid listeners by port, with the routes that attach to each. */
export function mergeListeners(
  listeners: readonly ListenerOnPort[],
  routesByListener: ReadonlyMap<string, readonly AttachedRoute[]>,
): readonly MergedListener[] {
  const byPort = new Map<number, ListenerWithRoutes[]>();
  for (const { listener, port } of listeners) {
    if (!translatedProtocols.has(listener.spec.protocol)) continue;
    const routes = routesByListener.get(listenerKey(listener.parent, listener.spec.name)) ?? [];
    const present = byPort.get(port);
    if (present) present.push({ listener, routes });
    else byPort.set(port, [{ listener, routes }]);
  }
  return [...byPort].flatMap(([port, onPort]) => {
    const [first] = onPort;
    return first ? [{ port, first, listeners: onPort }] : [];
  });
}
