import type { HttpFilterChainIr, Listener } from "../../sdk/ir/gateway.ts";
import { listenerKey } from "../4-gateway/listener-key.ts";

/**
 * The listener that a chain's errors are reported on. As kgateway: it is looked up by the chain's name, which only chains
 * of one HTTPS listener share with it; errors of the others have no status to stand in.
 */
export function listenerOfChain({ name, listener }: HttpFilterChainIr): Listener | undefined {
  return listener && listenerKey(listener.parent, listener.spec.name) === name ? listener : undefined;
}
