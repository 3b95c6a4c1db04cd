import type { Diagnostic, Parsed } from "../../sdk/diagnostic.ts";
import { parsed } from "../../sdk/diagnostic.ts";
import type { Backend } from "../../sdk/ir/backend.ts";
import type { Lookup, Plugin } from "../../sdk/plugin.ts";
import { hookCaller } from "./hook-caller.ts";
import { problemDiagnostics } from "./problem-diagnostics.ts";

/** Asks every plugin for its backends, in the order of the plugins. */
export function parseBackends(plugins: readonly Plugin[], lookup: Lookup): Parsed<readonly Backend[]> {
  const diagnostics: Diagnostic[] = [];
  const call = hookCaller((diagnostic) => diagnostics.push(diagnostic));
  const backends = plugins.flatMap(({ name, contributesBackends = [] }) =>
    contributesBackends.flatMap(({ contribution }) => {
      const result = call({ plugin: name, hook: "backends" }, () => contribution.backends(lookup));
      diagnostics.push(...(result?.diagnostics ?? []));
      return result?.value ?? [];
    }),
  );
  const broken = backends.filter(({ errors }) => errors.length > 0);
  diagnostics.push(
    ...broken.flatMap(({ resource, errors }) => problemDiagnostics(resource, errors, "backend/invalid")),
  );
  return parsed(backends, diagnostics);
}
