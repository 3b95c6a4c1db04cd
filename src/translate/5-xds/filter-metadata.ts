import type { Metadata } from "../../sdk/envoy/messages.ts";
import type { MergeOrigins } from "../../sdk/ir/policy.ts";
import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { GroupKind } from "../../sdk/resource.ts";
import { compareNames, mergeMetadataKey, routeSourceMetadataKey } from "./names.ts";

function withFilterMetadata(metadata: Metadata | undefined, key: string, value: JsonObject): Metadata {
  return { ...metadata, filterMetadata: { ...metadata?.filterMetadata, [key]: value } };
}

/** Metadata that also says which policies the fields of a merged policy come from. */
export function withMergeOrigins(
  metadata: Metadata | undefined,
  groupKind: GroupKind,
  origins: MergeOrigins,
): Metadata {
  const value = Object.fromEntries(
    Object.entries(origins).map(([field, ids]) => [field, [...new Set(ids)].sort(compareNames)]),
  );
  return withFilterMetadata(metadata, mergeMetadataKey(groupKind), value);
}

/** Metadata that says which rule and match a route comes from; undefined for routes that a translator made up. */
export function routeSourceMetadata(rule: HttpRouteRuleMatchIr): Metadata | undefined {
  if (!rule.parent) return undefined;
  const { kind, group, name, namespace } = rule.parent.source;
  const generated = rule.name !== "";
  const fields = {
    kind,
    group,
    name,
    namespace,
    // Generated names are no section names, so that named and unnamed rules cannot be mistaken for each other.
    rule: rule.ruleName || (generated ? `_rule-${rule.ruleIndex}` : ""),
    match: generated ? `_match-${rule.matchIndex}` : "",
  };
  const present = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ""));
  return Object.keys(present).length > 0 ? withFilterMetadata(undefined, routeSourceMetadataKey, present) : undefined;
}
