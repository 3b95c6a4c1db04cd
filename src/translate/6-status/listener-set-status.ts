import type { ListenerSet as ListenerSetObject } from "../../sdk/kinds/gateway.ts";
import type { Condition } from "../../sdk/report.ts";
import type { Resource } from "../../sdk/resource.ts";
import { observed, type StatusCondition, withCondition, withDefaults } from "./conditions.ts";
import type { ParentReport } from "./folded-reports.ts";
import { isFalse, type ListenerStatus, listenerStatus, notProgrammedCondition } from "./listener-status.ts";

export interface ListenerSetStatus {
  readonly conditions: readonly StatusCondition[];
  readonly listeners: readonly ListenerStatus[];
}

const defaults: readonly Condition[] = [
  { type: "Accepted", status: "True", reason: "Accepted", message: "Successfully accepted ListenerSet" },
  { type: "Programmed", status: "True", reason: "Programmed", message: "Successfully programmed ListenerSet" },
];

const noValidListeners = (type: string): Condition => ({
  type,
  status: "False",
  reason: "ListenersNotValid",
  message: "No valid listeners",
});

function listenerConditions(listeners: readonly ListenerStatus[]): readonly Condition[] {
  const notProgrammed = notProgrammedCondition(listeners);
  if (!notProgrammed) return [];
  const allFail = listeners.every(({ conditions }) => isFalse(conditions, "Programmed"));
  return allFail ? [notProgrammed, noValidListeners("Accepted"), noValidListeners("Programmed")] : [notProgrammed];
}

/** The status of a ListenerSet; one that its Gateway does not take says nothing of its listeners. */
export function listenerSetStatus(report: ParentReport, listenerSet: Resource): ListenerSetStatus {
  const { spec } = listenerSet.object as unknown as ListenerSetObject;
  const denied = isFalse(report.conditions, "Accepted");
  const names = denied ? [] : (spec.listeners ?? []).map(({ name }) => name);
  const listeners = names.map((name) => listenerStatus(report, name, listenerSet.generation));
  const conditions = listenerConditions(listeners).reduce(withCondition, report.conditions);
  return { conditions: observed(withDefaults(conditions, defaults), listenerSet.generation), listeners };
}
