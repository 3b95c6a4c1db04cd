import type { HttpChainContribution, RouteContribution } from "./hooks.ts";

/** What `applyAction` may ask for: it is applied to a route, or to every route of a virtual host or route configuration. */
export type ActionContribution = Pick<RouteContribution, "route" | "action">;

/** Several contributions of one kind to one scope as one; a later field's per-filter configuration replaces an earlier one's. */
export function joinChainContributions(parts: readonly HttpChainContribution[]): HttpChainContribution {
  return {
    perFilterConfig: Object.assign({}, ...parts.map(({ perFilterConfig }) => perFilterConfig)),
    chainFilters: parts.flatMap(({ chainFilters = [] }) => chainFilters),
    upstreamFilters: parts.flatMap(({ upstreamFilters = [] }) => upstreamFilters),
    clusters: parts.flatMap(({ clusters = [] }) => clusters),
    secrets: parts.flatMap(({ secrets = [] }) => secrets),
    diagnostics: parts.flatMap(({ diagnostics = [] }) => diagnostics),
  };
}

type MessageContribution = {
  readonly set?: object | undefined;
  readonly defaults?: object | undefined;
  readonly append?: Readonly<Record<string, unknown>> | undefined;
};

function joinLists(
  lists: readonly (Readonly<Record<string, unknown>> | undefined)[],
): Readonly<Record<string, unknown>> {
  const joined: Record<string, readonly unknown[]> = {};
  for (const list of lists) {
    for (const [field, values] of Object.entries(list ?? {})) {
      joined[field] = [...(joined[field] ?? []), ...((values as readonly unknown[] | undefined) ?? [])];
    }
  }
  return joined;
}

function joinMessages<Message extends MessageContribution>(parts: readonly (Message | undefined)[]): Message {
  return {
    set: Object.assign({}, ...parts.map((part) => part?.set)),
    // The first default wins, as it would if each were applied by itself.
    defaults: Object.assign({}, ...parts.map((part) => part?.defaults).reverse()),
    append: joinLists(parts.map((part) => part?.append)),
  } as unknown as Message;
}

/** Several contributions to one route and its action as one. */
export function joinActions(parts: readonly ActionContribution[]): ActionContribution {
  return {
    route: joinMessages(parts.map(({ route }) => route)),
    action: joinMessages(parts.map(({ action }) => action)),
  };
}
