import { withSortedKeys } from "../../sdk/go-json.ts";
import type { Json, JsonObject } from "../../sdk/json.ts";
import { isMergeable, type MergedField, type MergeStrategy, mergeWhole } from "../../sdk/merge.ts";

const asObject = (value: Json | undefined): JsonObject | undefined => value as JsonObject | undefined;

const joinedLists = (name: string, first: JsonObject, second: JsonObject): JsonObject => {
  const all = [first[name], second[name]].flatMap((list) => (Array.isArray(list) ? (list as readonly Json[]) : []));
  return all.length > 0 ? { [name]: all } : {};
};

/** Whether two policies say different things where only one can be done. */
function isConflict(first: JsonObject, second: JsonObject): boolean {
  if (first.defaultAction !== second.defaultAction) return true;
  const [firstResponse, secondResponse] = [asObject(first.denyResponse), asObject(second.denyResponse)];
  if (!firstResponse || !secondResponse) return false;
  return ["statusCode", "blockedByHeaderName"].some((name) => {
    const [one, other] = [firstResponse[name], secondResponse[name]];
    return one !== undefined && other !== undefined && one !== other;
  });
}

/** As kgateway: the status code of the second answer is lost, its other fields are not. */
function joinResponses(first: JsonObject, second: JsonObject): JsonObject {
  const blockedByHeaderName = first.blockedByHeaderName ?? second.blockedByHeaderName;
  return {
    ...first,
    ...(blockedByHeaderName !== undefined && { blockedByHeaderName }),
    ...joinedLists("headers", first, second),
  };
}

function joinPolicies(first: JsonObject, second: JsonObject): JsonObject {
  const [firstResponse, secondResponse] = [asObject(first.denyResponse), asObject(second.denyResponse)];
  const denyResponse =
    firstResponse && secondResponse ? joinResponses(firstResponse, secondResponse) : (firstResponse ?? secondResponse);
  return { ...first, ...joinedLists("rules", first, second), ...(denyResponse && { denyResponse }) };
}

/** Rules add up, those of the preferred policy first; policies that contradict each other merge as a whole. */
export function mergeAcl(
  present: JsonObject | undefined,
  next: JsonObject,
  strategy: MergeStrategy,
): MergedField<JsonObject> | undefined {
  if (strategy === "AugmentedShallow" || strategy === "OverridableShallow") return mergeWhole(present, next, strategy);
  const written = (merged: JsonObject): MergedField<JsonObject> => ({
    value: withSortedKeys(merged) as JsonObject,
    origins: ["append"],
  });
  if (!present) return written(next);
  if (isConflict(present, next)) {
    const shallow = strategy === "AugmentedDeep" ? "AugmentedShallow" : "OverridableShallow";
    return isMergeable(present, next, shallow) ? mergeWhole(present, next, shallow) : undefined;
  }
  return written(strategy === "OverridableDeep" ? joinPolicies(next, present) : joinPolicies(present, next));
}
