import type { AttachedPolicyReference } from "../../sdk/ir/policy.ts";
import { policyId } from "../../sdk/ir/policy.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { Condition, PolicyAttachmentState, Report, RouteGroupKind } from "../../sdk/report.ts";
import { type ObjectSource, objectSourceKey } from "../../sdk/resource.ts";
import { withCondition } from "./conditions.ts";

/** What is known of one listener. */
export interface ListenerReport {
  readonly conditions: readonly Condition[];
  readonly attachedRoutes: number;
  readonly supportedKinds: readonly RouteGroupKind[];
}

/** What is known of a Gateway or ListenerSet. */
export interface ParentReport {
  readonly source: ObjectSource;
  readonly conditions: readonly Condition[];
  readonly attachedListenerSets: number;
  readonly listeners: ReadonlyMap<string, ListenerReport>;
}

export interface RouteParentReport {
  readonly parentRef: ParentReference;
  readonly conditions: readonly Condition[];
}

export interface RouteReport {
  readonly source: ObjectSource;
  /** By `parentKey`, in the order of the reports. */
  readonly parents: ReadonlyMap<string, RouteParentReport>;
}

export interface AncestorReport {
  readonly ancestor: ParentReference;
  readonly conditions: readonly Condition[];
  readonly states: ReadonlySet<PolicyAttachmentState>;
}

export interface PolicyReport {
  readonly policy: AttachedPolicyReference;
  readonly generation: number;
  readonly ancestors: ReadonlyMap<string, AncestorReport>;
}

/** All reports, folded by the object they are about. */
export interface FoldedReports {
  readonly parents: ReadonlyMap<string, ParentReport>;
  readonly routes: ReadonlyMap<string, RouteReport>;
  readonly policies: ReadonlyMap<string, PolicyReport>;
}

/** Tells references to parents apart; as kgateway the port takes no part in it. */
export function parentKey({ group = "", kind = "", namespace = "", name, sectionName = "" }: ParentReference): string {
  return [group, kind, namespace, name, sectionName].join("/");
}

const emptyListener: ListenerReport = { conditions: [], attachedRoutes: 0, supportedKinds: [] };

// The maps below are filled here only; whoever gets them sees them readonly.
interface Folding {
  readonly parents: Map<string, ParentReport>;
  readonly routes: Map<string, RouteReport>;
  readonly policies: Map<string, PolicyReport>;
}

function foldParent(
  folding: Folding,
  source: ObjectSource,
  change: (report: ParentReport) => Partial<ParentReport>,
): void {
  const key = objectSourceKey(source);
  const before = folding.parents.get(key) ?? { source, conditions: [], attachedListenerSets: 0, listeners: new Map() };
  folding.parents.set(key, { ...before, ...change(before) });
}

const conditionsWith = (conditions: readonly Condition[], condition: Condition | undefined): readonly Condition[] =>
  condition ? withCondition(conditions, condition) : conditions;

function foldListener(folding: Folding, report: Extract<Report, { readonly about: "listener" }>): void {
  foldParent(folding, report.parent, ({ listeners }) => {
    const before = listeners.get(report.listener) ?? emptyListener;
    const after: ListenerReport = {
      conditions: conditionsWith(before.conditions, report.condition),
      attachedRoutes: report.attachedRoutes ?? before.attachedRoutes,
      supportedKinds: report.supportedKinds ?? before.supportedKinds,
    };
    return { listeners: new Map(listeners).set(report.listener, after) };
  });
}

function foldRoute(
  folding: Folding,
  { route, parentRef, condition }: Extract<Report, { readonly about: "route" }>,
): void {
  const key = objectSourceKey(route);
  const parents = new Map(folding.routes.get(key)?.parents);
  const parent = parentKey(parentRef);
  const before = parents.get(parent) ?? { parentRef, conditions: [] };
  parents.set(parent, { ...before, conditions: conditionsWith(before.conditions, condition) });
  folding.routes.set(key, { source: route, parents });
}

function foldPolicy(folding: Folding, report: Extract<Report, { readonly about: "policy" }>): void {
  const key = policyId({ ...report.policy, sectionName: undefined });
  const ancestors = new Map(folding.policies.get(key)?.ancestors);
  const ancestor = parentKey(report.ancestor);
  const before = ancestors.get(ancestor) ?? { ancestor: report.ancestor, conditions: [], states: new Set() };
  ancestors.set(ancestor, {
    ...before,
    conditions: conditionsWith(before.conditions, report.condition),
    states: report.attachment ? new Set([...before.states, report.attachment]) : before.states,
  });
  folding.policies.set(key, { policy: report.policy, generation: report.generation, ancestors });
}

function fold(folding: Folding, report: Report): void {
  switch (report.about) {
    case "gateway":
      foldParent(folding, report.gateway, ({ conditions }) => ({
        conditions: withCondition(conditions, report.condition),
      }));
      break;
    case "attached-listener-sets":
      foldParent(folding, report.gateway, () => ({ attachedListenerSets: report.count }));
      break;
    case "listener-set":
      foldParent(folding, report.listenerSet, ({ conditions }) => ({
        conditions: conditionsWith(conditions, report.condition),
      }));
      break;
    case "listener":
      foldListener(folding, report);
      break;
    case "route":
      foldRoute(folding, report);
      break;
    case "policy":
      foldPolicy(folding, report);
      break;
    default:
      report satisfies never;
  }
}

/** Folds reports in their order: a later condition replaces an earlier one of its type, in its place. */
export function foldReports(reports: readonly Report[]): FoldedReports {
  const folding: Folding = { parents: new Map(), routes: new Map(), policies: new Map() };
  for (const report of reports) fold(folding, report);
  return folding;
}
