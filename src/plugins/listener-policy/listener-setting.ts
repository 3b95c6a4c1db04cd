import type { Contribution } from "../../sdk/contribution.ts";
import type { FilterChain, Listener } from "../../sdk/envoy/messages.ts";
import type { ListenerContext, PostListenerContext } from "../../sdk/hooks.ts";
import type { SubPolicy } from "../../sdk/sub-policy.ts";

/** One setting of connections, beside `httpSettings`: how to read it, how it merges and what it asks of a port. */
export interface ListenerSetting<Ir> extends Pick<SubPolicy<Ir>, "field" | "origin" | "parse" | "merge"> {
  /** As kgateway: asked of policies of the whole Gateway only. */
  readonly applyToListener?: ((ir: Ir, context: ListenerContext) => Contribution<Listener>) | undefined;
  readonly applyToFilterChain?: ((ir: Ir, context: PostListenerContext) => Contribution<FilterChain>) | undefined;
}

// Settings of every IR type stand in one list; each only ever gets back the IR it made itself.
// biome-ignore lint/suspicious/noExplicitAny: erases the IR type for lists
export type AnyListenerSetting = ListenerSetting<any>;

/** Checks a setting's types where it is written; returns it as it is. */
export function defineListenerSetting<Ir>(setting: ListenerSetting<Ir>): ListenerSetting<Ir> {
  return setting;
}
