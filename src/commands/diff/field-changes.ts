import { diffArrays } from "diff";
import type { Json, JsonObject, Path } from "../../sdk/json.ts";
import type { FieldChange } from "./change.ts";
import { isSameName, keyedElements } from "./element-key.ts";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function objectChanges(before: JsonObject, after: JsonObject, path: Path): readonly FieldChange[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields.flatMap((field) => {
    if (field === "name" && isSameName(before[field], after[field])) return [];
    return fieldChanges(before[field], after[field], [...path, field]);
  });
}

/** Elements that stand elsewhere among those that both lists have. */
function movedElements(before: readonly string[], after: readonly string[], path: Path): readonly FieldChange[] {
  const common = new Set(before.filter((key) => after.includes(key)));
  const order = (keys: readonly string[]) => keys.filter((key) => common.has(key));
  const moved = diffArrays([...order(before)], [...order(after)])
    .filter(({ added }) => added)
    .flatMap(({ value }) => value);
  return moved.map((key) => ({ change: "moved", path: [...path, key] }));
}

function keyedChanges(
  before: ReadonlyMap<string, Json>,
  after: ReadonlyMap<string, Json>,
  path: Path,
): readonly FieldChange[] {
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return [
    ...keys.flatMap((key) => fieldChanges(before.get(key), after.get(key), [...path, key])),
    ...movedElements([...before.keys()], [...after.keys()], path),
  ];
}

/** Lists without names: what was taken out and put in at one place counts as changed, element by element. */
function unkeyedChanges(before: readonly Json[], after: readonly Json[], path: Path): readonly FieldChange[] {
  const same = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b);
  const changes: FieldChange[] = [];
  let removed: readonly Json[] = [];
  let index = 0;
  const flush = (added: readonly Json[]): void => {
    const length = Math.max(removed.length, added.length);
    for (let offset = 0; offset < length; offset += 1) {
      changes.push(...fieldChanges(removed[offset], added[offset], [...path, index + offset]));
    }
    index += length;
    removed = [];
  };
  for (const part of diffArrays([...before], [...after], { comparator: same })) {
    if (part.removed) {
      removed = part.value;
    } else if (part.added) {
      flush(part.value);
    } else {
      if (removed.length > 0) flush([]);
      index += part.value.length;
    }
  }
  if (removed.length > 0) flush([]);
  return changes;
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
