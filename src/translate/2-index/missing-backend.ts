import type { Backend } from "../../sdk/ir/backend.ts";
import type { ReferenceProblem } from "../../sdk/ir/reference.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import { nearestWord } from "../../validate/nearest-word.ts";

/** More names than this are not searched for one that may have been meant. */
const mostNames = 200;

/** Finds names of objects that may have been meant; made when something is first missing. */
export type NearestName = (target: ObjectSource) => string | undefined;

const placeKey = ({ group, kind, namespace }: ObjectSource): string => `${group}/${kind}/${namespace}`;

/** The names of backends by kind and namespace. */
export function nearestNames(backends: readonly Backend[]): NearestName {
  let names: Map<string, Set<string>> | undefined;
  return (target) => {
    names ??= groupedNames(backends);
    const known = names.get(placeKey(target));
    return known && known.size <= mostNames ? nearestWord(target.name, [...known]) : undefined;
  };
}

function groupedNames(backends: readonly Backend[]): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const { source } of backends) {
    const key = placeKey(source);
    const known = names.get(key);
    if (known) known.add(source.name);
    else names.set(key, new Set([source.name]));
  }
  return names;
}

function missingPort(object: string, port: number, named: readonly Backend[]) {
  const ports = [...new Set(named.map((backend) => backend.port))].sort((a, b) => a - b).join(", ");
  if (port === 0)
    return { cause: `the reference to ${object} names no port`, help: `Write \`port\`: its ports are ${ports}.` };
  return { cause: `${object} has no port ${port}`, help: `Its ports are ${ports}.` };
}

/** Says what a reference misses: the object, or only its port. */
export function missingBackend(
  target: ObjectSource,
  port: number,
  { named, nearestName }: { readonly named: readonly Backend[]; readonly nearestName: NearestName },
): ReferenceProblem {
  const { kind, namespace, name } = target;
  const object = `${kind} ${namespace}/${name}`;
  const written = namespace === "" ? `${kind} ${name}` : object;
  // As kgateway: the text is the same for a port that is missing.
  const problem = { kind: "not-found", message: `${object} not found` } as const;
  if (named.length > 0) return { ...problem, ...missingPort(written, port, named) };
  const nearest = nearestName(target);
  return {
    ...problem,
    cause: `${written} is not in the input`,
    ...(nearest && { help: `Did you mean \`${nearest}\`?` }),
  };
}
