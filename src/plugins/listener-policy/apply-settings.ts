import type { Contribution } from "../../sdk/contribution.ts";
import type { FilterChain, HttpConnectionManager, Listener } from "../../sdk/envoy/messages.ts";
import type { StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { HcmContext, HcmContribution, ListenerContext, PostListenerContext } from "../../sdk/hooks.ts";
import type { SubPolicyIr } from "../../sdk/sub-policy.ts";
import { httpSettings } from "./http-settings.ts";
import { listenerSettings } from "./listener-settings.ts";
import { originOf } from "./port-settings.ts";

/** What the settings ask of the listener. Each is another field. */
export function applyToListener(ir: SubPolicyIr, context: ListenerContext): Contribution<Listener> {
  const asked = listenerSettings.default.map((setting) => {
    const own = ir[originOf(setting)];
    return own === undefined ? undefined : setting.applyToListener?.(own, context).set;
  });
  return { set: Object.assign({}, ...asked) };
}

/** What the settings ask of a filter chain. Each is another field. */
export function applyToFilterChain(ir: SubPolicyIr, context: PostListenerContext): Contribution<FilterChain> {
  const asked = listenerSettings.default.map((setting) => {
    const own = ir[originOf(setting)];
    return own === undefined ? undefined : setting.applyToFilterChain?.(own, context).set;
  });
  return { set: Object.assign({}, ...asked) };
}

type Lists = Readonly<Record<string, readonly unknown[] | undefined>>;

function joinLists(lists: Lists, more: Lists = {}): Lists {
  const joined = Object.entries(more).map(([field, added = []]) => [field, [...(lists[field] ?? []), ...added]]);
  return { ...lists, ...Object.fromEntries(joined) };
}

/** What the settings ask of the connection manager, one after the other. As kgateway: the first that fails ends it. */
export function applyToHcm(ir: SubPolicyIr, context: HcmContext): HcmContribution {
  let set: Partial<HttpConnectionManager> = {};
  let append: Lists = {};
  for (const setting of httpSettings) {
    const own = ir[originOf(setting)];
    const soFar = { ...context, hcm: { ...context.hcm, ...set } };
    const asked = own === undefined ? setting.applyAbsence : setting.applyToHcm?.(own, soFar);
    if (asked?.error !== undefined) return { hcm: { set, append }, error: asked.error };
    set = { ...set, ...asked?.hcm?.set };
    append = joinLists(append, asked?.hcm?.append as Lists | undefined);
  }
  return { hcm: { set, append } };
}

/** The filters that the settings want in all HTTP chains of the port. */
export function portFilters(ir: SubPolicyIr): readonly StagedHttpFilter[] {
  return httpSettings.flatMap((setting) => {
    const own = ir[originOf(setting)];
    return own === undefined ? [] : (setting.portFilters?.(own) ?? []);
  });
}
