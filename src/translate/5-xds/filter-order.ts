import type { Any } from "../../sdk/envoy/messages.ts";
import { type FilterStage, filterStages } from "../../sdk/filter-stage.ts";
import { canonicalText } from "./canonical-text.ts";
import { compareNames } from "./names.ts";

/** A filter with its place, whatever kind of chain it stands in. */
export interface PlacedFilter<Filter> {
  readonly stage: number;
  readonly relative: number;
  readonly weight: number;
  readonly filter: Filter;
}

interface NamedFilter {
  readonly name?: string | undefined;
  readonly typedConfig?: Any | undefined;
}

const stageNumber: ReadonlyMap<FilterStage, number> = new Map(filterStages.map((stage, index) => [stage, index]));

/** The place of a filter in an HTTP or network chain. */
export function placed<Filter>(staged: {
  readonly position: { readonly stage: FilterStage; readonly relative: number };
  readonly filter: Filter;
  readonly weight?: number | undefined;
}): PlacedFilter<Filter> {
  const { stage, relative } = staged.position;
  return { stage: stageNumber.get(stage) ?? 0, relative, weight: staged.weight ?? 0, filter: staged.filter };
}

const configText = ({ typedConfig }: NamedFilter): string => (typedConfig ? canonicalText(typedConfig) : "");
const typeUrl = ({ typedConfig }: NamedFilter): string => typedConfig?.["@type"] ?? "";

/**
 * Stage, place in it, weight (only between filters of one type), name, type, configuration.
 * Source: kgateway `pkg/pluginsdk/filters/stages.go`, which compares the configuration's bytes in the end.
 */
function comparePlaced<Filter extends NamedFilter>(left: PlacedFilter<Filter>, right: PlacedFilter<Filter>): number {
  if (left.stage !== right.stage) return left.stage - right.stage;
  if (left.relative !== right.relative) return left.relative - right.relative;
  const [leftType, rightType] = [typeUrl(left.filter), typeUrl(right.filter)];
  if (leftType === rightType && left.weight !== right.weight) return right.weight - left.weight;
  return (
    compareNames(left.filter.name ?? "", right.filter.name ?? "") ||
    compareNames(leftType, rightType) ||
    compareNames(configText(left.filter), configText(right.filter))
  );
}

/**
 * Filters in the order in which Envoy runs them.
 * As kgateway: the order is not transitive where weighted filters of one type have others between their names, so the outcome
 * depends on the way of sorting; this is the insertion sort that Go's stable sort is for up to 20 elements.
 */
export function inOrder<Filter extends NamedFilter>(filters: readonly PlacedFilter<Filter>[]): readonly Filter[] {
  const sorted = [...filters];
  for (let end = 1; end < sorted.length; end++) {
    for (let index = end; index > 0; index--) {
      const left = sorted[index - 1] as PlacedFilter<Filter>;
      const right = sorted[index] as PlacedFilter<Filter>;
      if (comparePlaced(right, left) >= 0) break;
      sorted[index - 1] = right;
      sorted[index] = left;
    }
  }
  return sorted.map(({ filter }) => filter);
}

/** Leaves out every filter that equals the one before it. */
export function withoutRepeated<Filter>(filters: readonly Filter[]): readonly Filter[] {
  return filters.filter((filter, index) => index === 0 || canonicalText(filter) !== canonicalText(filters[index - 1]));
}
