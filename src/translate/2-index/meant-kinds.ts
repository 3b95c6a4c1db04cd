import { coreKinds } from "../../sdk/kinds/core.ts";
import { gatewayApiKinds } from "../../sdk/kinds/gateway-api.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import type { GroupKind } from "../../sdk/resource.ts";
import { type ApiGroup, apiGroups } from "../1-load/api-groups.ts";
import { meantKind } from "../1-load/unknown-kind.ts";

/** Makes the lookup of what was probably meant by a group and kind that do not exist: one of the kinds that can be meant. */
export function meantGroupKinds(
  plugins: readonly Plugin[],
  canBeMeant: (groupKind: GroupKind) => boolean,
): (groupKind: GroupKind) => GroupKind | undefined {
  let known: ReadonlyMap<string, ApiGroup> | undefined;
  return (groupKind) => {
    // The schema has its word on what is no name of a group at all.
    if (!/^[a-z0-9.-]*$/.test(groupKind.group)) return undefined;
    known ??= apiGroups([...coreKinds, ...gatewayApiKinds, ...plugins.flatMap(({ kinds = [] }) => kinds)]);
    const found = meantKind(known, groupKind);
    if (!found) return undefined;
    const { apiVersion, kind } = found;
    const meant = { group: apiVersion.includes("/") ? apiVersion.replace(/\/.*/, "") : "", kind };
    return canBeMeant(meant) ? meant : undefined;
  };
}

/** What to write instead of a group and kind. */
export function meantText({ group, kind }: GroupKind, meant: GroupKind): string {
  const texts = [
    ...(meant.group === group ? [] : [`\`group: ${meant.group === "" ? '""' : meant.group}\``]),
    ...(meant.kind === kind ? [] : [`\`kind: ${meant.kind}\``]),
  ];
  return `Did you mean ${texts.join(" and ")}?`;
}
