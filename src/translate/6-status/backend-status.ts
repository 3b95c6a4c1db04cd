import type { Backend } from "../../sdk/ir/backend.ts";
import type { Lookup, Plugin } from "../../sdk/plugin.ts";
import type { Condition } from "../../sdk/report.ts";
import { hookCaller } from "../2-index/hook-caller.ts";
import { observed, type StatusCondition } from "./conditions.ts";

export interface BackendStatus {
  readonly conditions: readonly StatusCondition[];
}

function acceptedCondition({ errors }: Backend): Condition {
  if (errors.length === 0) return { type: "Accepted", status: "True", reason: "Accepted", message: "Backend accepted" };
  const prologue = errors.length === 1 ? "Backend error:" : `Backend has ${errors.length} errors:`;
  const message = [prologue, ...errors.map((error) => `"${error.message}"`)].join(" ");
  return { type: "Accepted", status: "False", reason: "Invalid", message };
}

function extraConditions(backend: Backend, plugins: readonly Plugin[], lookup: Lookup): readonly Condition[] {
  const call = hookCaller(() => undefined);
  return plugins
    .flatMap(({ name, contributesBackends = [] }) =>
      contributesBackends.map((contributed) => ({ name, ...contributed })),
    )
    .filter(({ group, kind }) => group === backend.source.group && kind === backend.source.kind)
    .flatMap(
      ({ name, contribution }) =>
        call({ plugin: name, hook: "extraConditions" }, () => contribution.extraConditions?.(backend, lookup)) ?? [],
    )
    .filter(({ type }) => type !== "Accepted");
}

/** The status of a Backend: whether it could be read, and what its plugin has to add. */
export function backendStatus(backend: Backend, plugins: readonly Plugin[], lookup: Lookup): BackendStatus {
  const conditions = [acceptedCondition(backend), ...extraConditions(backend, plugins, lookup)];
  return { conditions: observed(conditions, backend.resource.generation) };
}
