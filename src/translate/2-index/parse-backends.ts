import type { Diagnostic, Parsed } from "../../sdk/diagnostic.ts";
import { parsed } from "../../sdk/diagnostic.ts";
import { type Backend, backendKey } from "../../sdk/ir/backend.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { type BackendContributor, type BackendContributors, backendContributors } from "./backend-contributors.ts";
import { hookCaller } from "./hook-caller.ts";
import { problemDiagnostics } from "./problem-diagnostics.ts";

/** What is wrong with each object; all ports of a Service say the same. */
function problemsByObject(backends: readonly Backend[]): ReadonlyMap<Resource, readonly Problem[]> {
  const problems = new Map<Resource, Map<string, Problem>>();
  for (const { resource, errors } of backends) {
    for (const problem of errors) {
      const ofObject = problems.get(resource) ?? new Map<string, Problem>();
      problems.set(resource, ofObject.set(problem.message, problem));
    }
  }
  return new Map([...problems].map(([resource, ofObject]) => [resource, [...ofObject.values()]]));
}

/** As kgateway: of backends with one name and port (TCP and UDP of a Service) the last stays. */
function unique(backends: readonly Backend[]): readonly Backend[] {
  return [...new Map(backends.map((backend) => [backendKey(backend), backend])).values()];
}

/** What a plugin sees of a kind that it shares with others. */
function ownObjects(contributor: BackendContributor, { isFor }: BackendContributors, lookup: Lookup): Lookup {
  return { ...lookup, list: (kind) => lookup.list(kind).filter((resource) => isFor(contributor, resource)) };
}

/** Asks every plugin for its backends, in the order of the plugins. */
export function parseBackends(plugins: readonly Plugin[], lookup: Lookup): Parsed<readonly Backend[]> {
  const diagnostics: Diagnostic[] = [];
  const call = hookCaller((diagnostic) => diagnostics.push(diagnostic));
  const contributors = backendContributors(plugins);
  const backends = contributors.all.flatMap((contributor) => {
    const { plugin, backend } = contributor;
    const own = ownObjects(contributor, contributors, lookup);
    const result = call({ plugin, hook: "backends" }, () => backend.backends(own));
    for (const diagnostic of result?.diagnostics ?? []) diagnostics.push(diagnostic);
    return unique(result?.value ?? []);
  });
  const invalid = [...problemsByObject(backends)].flatMap(([resource, problems]) =>
    problemDiagnostics(resource, problems, "backend/invalid"),
  );
  return parsed(backends, [...diagnostics, ...invalid]);
}
