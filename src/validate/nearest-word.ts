/** The word most like a given one, for "did you mean": undefined where none comes close. */
export function nearestWord(word: string, candidates: readonly string[]): string | undefined {
  const furthest = Math.max(1, Math.floor(word.length / 3));
  const near = candidates
    .map((candidate) => ({ candidate, distance: wordDistance(word, candidate) }))
    .filter(({ distance }) => distance <= furthest)
    .sort((a, b) => a.distance - b.distance);
  return near[0]?.candidate ?? onlyPart(word, candidates);
}

/** Whether two words differ only in their capital letters, number, or in how they are joined. */
export function isSameWord(a: string, b: string): boolean {
  return stem(a.toLowerCase()) === stem(b.toLowerCase());
}

/** Singular and plural, and ways of joining words, are closer than any typing error. */
function wordDistance(word: string, candidate: string): number {
  const [from, to] = [word.toLowerCase(), candidate.toLowerCase()];
  if (from === to) return 0;
  return isSameWord(from, to) ? 0.5 : editDistance(from, to);
}

function stem(word: string): string {
  return word
    .replaceAll(/[-_\s]/g, "")
    .replace(/ies$/, "y")
    .replace(/(?<=ch|sh|ss|x)es$|(?<=[^s])s$/, "");
}

const shortestPart = 5;

/** The one word that begins or ends with the given one. */
function onlyPart(word: string, candidates: readonly string[]): string | undefined {
  if (word.length < shortestPart) return undefined;
  const part = word.toLowerCase();
  const longer = candidates.filter((candidate) => {
    return candidate.toLowerCase().startsWith(part) || candidate.toLowerCase().endsWith(part);
  });
  return longer.length === 1 ? longer[0] : undefined;
}

/** How many characters to insert, remove, replace or swap with their neighbour to make one word from the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      const cheapest = Math.min(
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      current.push(swapped ? Math.min(cheapest, at(beforeLast, column - 2) + 1) : cheapest);
    }
    beforeLast = last;
    last = current;
  }
  return at(last, to.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY;
}
