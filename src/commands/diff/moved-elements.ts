/** The lengths and ends of ordered selections, as patience sorting finds them. */
interface Piles {
  /** The place in the list of the smallest end of the selections of each length. */
  readonly ends: number[];
  /** For each place, the place before it in its selection. */
  readonly before: (number | undefined)[];
}

/** The first pile whose end is not smaller. */
function pileOf(value: number, values: readonly number[], { ends }: Piles): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[ends[middle] ?? 0] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A longest selection of a list's values that stand in ascending order. */
function longestAscending(values: readonly number[]): ReadonlySet<number> {
  const piles: Piles = { ends: [], before: [] };
  for (const [place, value] of values.entries()) {
    const pile = pileOf(value, values, piles);
    piles.before[place] = pile > 0 ? piles.ends[pile - 1] : undefined;
    piles.ends[pile] = place;
  }
  const selected = new Set<number>();
  for (let place = piles.ends.at(-1); place !== undefined; place = piles.before[place])
    selected.add(values[place] ?? 0);
  return selected;
}

/** The fewest of the keys that both lists have which, moved, bring the first list into the order of the second. */
export function movedElements(before: readonly string[], after: readonly string[]): readonly string[] {
  const places = new Map(before.map((key, place) => [key, place]));
  const common = after.filter((key) => places.has(key));
  const placeOf = (key: string): number => places.get(key) ?? 0;
  const inOrder = longestAscending(common.map(placeOf));
  return common.filter((key) => !inOrder.has(placeOf(key)));
}
