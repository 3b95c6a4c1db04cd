import type { Backend } from "../../sdk/ir/backend.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import type { Condition } from "../../sdk/report.ts";
import { backendContributors } from "../2-index/backend-contributors.ts";
import { hookCaller } from "../2-index/hook-caller.ts";
import { observed, type StatusCondition } from "./conditions.ts";

export interface BackendStatus {
  readonly conditions: readonly StatusCondition[];
}

/** What is wrong with the backend itself hides what is wrong with its clusters. */
function acceptedCondition({ errors: own }: Backend, clusterErrors: readonly string[]): Condition {
  const errors = own.length > 0 ? own.map(({ message }) => message) : [...new Set(clusterErrors)].sort();
  if (errors.length === 0) return { type: "Accepted", status: "True", reason: "Accepted", message: "Backend accepted" };
  const prologue = errors.length === 1 ? "Backend error:" : `Backend has ${errors.length} errors:`;
  const message = [prologue, ...errors.map((error) => `"${error}"`)].join(" ");
  return { type: "Accepted", status: "False", reason: "Invalid", message };
}

function extraConditions(backend: Backend, plugins: readonly Plugin[], lookup: Lookup): readonly Condition[] {
  const call = hookCaller(() => undefined);
  const contributor = backendContributors(plugins).of(backend);
  if (!contributor) return [];
  const found = call({ plugin: contributor.plugin, hook: "extraConditions" }, () =>
    contributor.backend.extraConditions?.(backend, lookup),
  );
  return (found ?? []).filter(({ type }) => type !== "Accepted");
}

/** The status of a Backend: whether it could be read and translated, and what its plugin has to add. */
export function backendStatus(
  backend: Backend,
  clusterErrors: readonly string[],
  { plugins, lookup }: { readonly plugins: readonly Plugin[]; readonly lookup: Lookup },
): BackendStatus {
  const conditions = [acceptedCondition(backend, clusterErrors), ...extraConditions(backend, plugins, lookup)];
  return { conditions: observed(conditions, backend.resource.generation) };
}
