/** JSON of a value with the fields of every object in order of their names, for comparing what was built in any order. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, withSortedFields);
}

function withSortedFields(_: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
