/** Values by namespace and name, in the order in which they were given. */
export type ByName<Value> = (namespace: string, name: string) => readonly Value[];

const none: readonly never[] = [];

/**
 * Indexes values by namespace and name. In two steps and not by one joined key, because joining and hashing a new string
 * for each of many thousand questions costs more than the answers.
 */
export function indexByName<Value>(
  values: readonly Value[],
  nameOf: (value: Value) => { readonly namespace: string; readonly name: string },
): ByName<Value> {
  const namespaces = new Map<string, Map<string, Value[]>>();
  for (const value of values) {
    const { namespace, name } = nameOf(value);
    const names = namespaces.get(namespace) ?? new Map<string, Value[]>();
    if (names.size === 0) namespaces.set(namespace, names);
    const sameName = names.get(name);
    if (sameName) sameName.push(value);
    else names.set(name, [value]);
  }
  return (namespace, name) => namespaces.get(namespace)?.get(name) ?? none;
}
