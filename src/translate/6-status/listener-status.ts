import type { Condition, RouteGroupKind } from "../../sdk/report.ts";
import { observed, type StatusCondition, withDefaults } from "./conditions.ts";
import type { ParentReport } from "./folded-reports.ts";

export interface ListenerStatus {
  readonly name: string;
  readonly supportedKinds: readonly RouteGroupKind[];
  readonly attachedRoutes: number;
  readonly conditions: readonly StatusCondition[];
}

const defaults: readonly Condition[] = [
  { type: "Accepted", status: "True", reason: "Accepted", message: "Successfully accepted Listener" },
  {
    type: "Conflicted",
    status: "False",
    reason: "NoConflicts",
    message: "Successfully verified that Listener has no conflicts",
  },
  { type: "ResolvedRefs", status: "True", reason: "ResolvedRefs", message: "Successfully resolved all references" },
  { type: "Programmed", status: "True", reason: "Programmed", message: "Successfully programmed Listener" },
];

/** The status of one listener: what was reported, and that all else is well. */
export function listenerStatus(report: ParentReport, name: string, generation: number): ListenerStatus {
  const { conditions = [], attachedRoutes = 0, supportedKinds = [] } = report.listeners.get(name) ?? {};
  return { name, supportedKinds, attachedRoutes, conditions: observed(withDefaults(conditions, defaults), generation) };
}

/** The condition of a Gateway or ListenerSet some of whose listeners are not programmed; undefined where all are. */
export function notProgrammedCondition(listeners: readonly ListenerStatus[]): Condition | undefined {
  const failing = listeners.flatMap(({ name, conditions }) => {
    const condition = conditions.find(({ type, status }) => type === "Programmed" && status === "False");
    return condition ? [{ name, message: condition.message }] : [];
  });
  if (failing.length === 0) return undefined;
  const explained = failing.filter(({ message }) => message !== "");
  const text =
    explained.length > 0
      ? explained.map(({ name, message }) => `${name}: ${message}`).join("; ")
      : failing.map(({ name }) => name).join(", ");
  const message = `Some listeners are not programmed: ${text}`;
  return { type: "Accepted", status: "True", reason: "ListenersNotValid", message };
}

/** Whether a condition of the type says False. */
export function isFalse(conditions: readonly Condition[], type: string): boolean {
  return conditions.some((condition) => condition.type === type && condition.status === "False");
}
