import type { Condition } from "../../sdk/report.ts";

/** A condition as a status carries it. */
export interface StatusCondition extends Condition {
  readonly observedGeneration?: number | undefined;
}

/** Sets a condition: in the place of one of its type, else at the end. */
export function withCondition(conditions: readonly Condition[], condition: Condition): readonly Condition[] {
  const index = conditions.findIndex(({ type }) => type === condition.type);
  return index === -1 ? [...conditions, condition] : conditions.with(index, condition);
}

/** Adds the conditions whose types are not there yet. */
export function withDefaults(conditions: readonly Condition[], defaults: readonly Condition[]): readonly Condition[] {
  return [...conditions, ...defaults.filter(({ type }) => !conditions.some((condition) => condition.type === type))];
}

/** Conditions with the generation of the object that they speak of; objects from files mostly have none. */
export function observed(conditions: readonly Condition[], generation: number): readonly StatusCondition[] {
  if (generation === 0) return conditions;
  return conditions.map((condition) => ({ ...condition, observedGeneration: generation }));
}
