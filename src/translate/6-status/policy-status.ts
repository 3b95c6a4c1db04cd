import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { Condition, PolicyAttachmentState } from "../../sdk/report.ts";
import { controllerName } from "../2-index/gateway-classes.ts";
import { observed, type StatusCondition, withCondition, withDefaults } from "./conditions.ts";
import type { AncestorReport, PolicyReport } from "./folded-reports.ts";
import { limitedEntries } from "./limited-entries.ts";
import { byParentString, rememberedReference } from "./parent-string.ts";

export interface PolicyStatus {
  readonly ancestors: readonly {
    readonly ancestorRef: ParentReference;
    readonly controllerName: string;
    readonly conditions: readonly StatusCondition[];
  }[];
}

const pending: readonly Condition[] = [
  { type: "Accepted", status: "False", reason: "Pending", message: "" },
  { type: "Attached", status: "False", reason: "Pending", message: "" },
];

/** In the order in which they decide: what was overridden anywhere counts as overridden. */
const attachmentConditions: readonly (readonly [state: PolicyAttachmentState, condition: Condition])[] = [
  [
    "overridden",
    {
      type: "Attached",
      status: "False",
      reason: "Overridden",
      message: "Overridden due to conflict with higher priority policy in target(s)",
    },
  ],
  [
    "merged",
    {
      type: "Attached",
      status: "True",
      reason: "Merged",
      message: "Merged with other policies in target(s) and attached",
    },
  ],
  ["attached", { type: "Attached", status: "True", reason: "Attached", message: "Attached to all targets" }],
];

function ancestorConditions({ conditions, states }: AncestorReport, speaksForItself: boolean): readonly Condition[] {
  if (speaksForItself) return conditions;
  const attachment = attachmentConditions.find(([state]) => states.has(state))?.[1];
  const complete = withDefaults(conditions, pending);
  return attachment ? withCondition(complete, attachment) : complete;
}

export interface PolicyStatusOptions {
  /** Whether the plugin makes all conditions itself (BackendTLSPolicy). */
  readonly speaksForItself: boolean;
  readonly mostAncestors: number;
}

/** The status of a policy, by ancestor. */
export function policyStatus(
  report: PolicyReport,
  { speaksForItself, mostAncestors }: PolicyStatusOptions,
): PolicyStatus {
  const ancestors = [...report.ancestors.values()].map((ancestor) => ({
    ancestorRef: rememberedReference(ancestor.ancestor),
    controllerName,
    conditions: observed(ancestorConditions(ancestor, speaksForItself), report.generation),
  }));
  const kept = limitedEntries(ancestors, mostAncestors, ({ ancestorRef }) => ancestorRef);
  return { ancestors: kept.toSorted((a, b) => byParentString(a.ancestorRef, b.ancestorRef)) };
}
