import { diffArrays } from "diff";
import type { Json, JsonObject, Path } from "../../sdk/json.ts";
import type { FieldChange } from "./change.ts";
import { isSameName, keyedElements } from "./element-key.ts";
import { movedElements } from "./moved-elements.ts";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function objectChanges(before: JsonObject, after: JsonObject, path: Path): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    if (field === "name" && isSameName(before[field], after[field])) return [];
    return fieldChanges(before[field], after[field], [...path, field]);
  });
}

function keyedChanges(
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
  path: Path,
): readonly FieldChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return [
    ...keys.flatMap((key) => fieldChanges(before.get(key), after.get(key), [...path, key])),
    ...movedElements([...before.keys()], [...after.keys()]).map(
      (key): FieldChange => ({ change: "moved", path: [...path, key] }),
    ),
  ];
}

/** What stands at one place of two lists; several elements where as many were taken out as put in. */
interface Replacement {
  readonly removed: readonly Json[];
  readonly added: readonly Json[];
  /** Where in the new list, or in the old where nothing was put in. */
  readonly index: number;
}

function replacements(before: readonly Json[], after: readonly Json[]): readonly Replacement[] {
  const texts = (list: readonly Json[]): string[] => list.map((value) => JSON.stringify(value));
  const found: Replacement[] = [];
  let [old, current] = [0, 0];
  for (const { removed, added, count } of diffArrays(texts(before), texts(after))) {
    const last = found.at(-1);
    const isSamePlace = last && last.index === current && added;
    if (removed) {
      found.push({ removed: before.slice(old, old + count), added: [], index: current });
      old += count;
    } else if (added) {
      const put = after.slice(current, current + count);
      found.push({ removed: (isSamePlace && found.pop()?.removed) || [], added: put, index: current });
      current += count;
    } else {
      old += count;
      current += count;
    }
  }
  return found;
}

/** Lists without names: what was taken out and put in at one place counts as changed, element by element. */
function unkeyedChanges(before: readonly Json[], after: readonly Json[], path: Path): readonly FieldChange[] {
  return replacements(before, after).flatMap(({ removed, added, index }) => {
    const length = Math.max(removed.length, added.length);
    return Array.from({ length }, (_, offset) =>
      fieldChanges(removed[offset], added[offset], [...path, index + offset]),
    ).flat();
  });
}

function listChanges(before: readonly Json[], after: readonly Json[], path: Path): readonly FieldChange[] {
  const keyedBefore = keyedElements(before);
  const keyedAfter = keyedElements(after);
  return keyedBefore && keyedAfter ? keyedChanges(keyedBefore, keyedAfter, path) : unkeyedChanges(before, after, path);
}

/** Everything that differs between two values. */
export function fieldChanges(
  before: Json | undefined,
  after: Json | undefined,
  path: Path = [],
): readonly FieldChange[] {
  if (before === after) return [];
  if (before === undefined) return [{ change: "added", path, after }];
  if (after === undefined) return [{ change: "removed", path, before }];
  if (isObject(before) && isObject(after)) return objectChanges(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return listChanges(before, after, path);
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ change: "changed", path, before, after }];
}
