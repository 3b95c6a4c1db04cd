import type { ParentReference, ReferenceProblem } from "../../sdk/ir/reference.ts";
import type { HttpRouteIr, HttpRouteRuleIr } from "../../sdk/ir/route.ts";
import { type ObjectSource, objectSourceKey } from "../../sdk/resource.ts";
import { type AttachedHttpRoute, type DelegatedRoutes, namespacedName, noDelegatedRoutes } from "./attached-route.ts";
import { delegationLabel, type PreparedRoutes } from "./prepared-routes.ts";

const gatewayGroup = "gateway.networking.k8s.io";

/** Where in the tree of delegations a route stands, and where its delegates are looked up. */
export interface DelegationContext {
  readonly routes: PreparedRoutes;
  /** The namespace that stands for all of them in references by label. */
  readonly wildcardNamespace: string;
  readonly listenerParentRef: ParentReference;
  /** The routes from the root down to here, as `namespace/name`. */
  readonly visited: ReadonlySet<string>;
  /** Whether one more route may be delegated to; counts how often it is asked. */
  readonly mayGrow: () => boolean;
}

/** No tree of sound delegations comes near these; they keep circles and diamonds of routes from growing without end. */
const maxDepth = 100;
const maxDelegatedRoutes = 100_000;

/** Counts the delegated routes below one route at a listener. */
export function delegationLimit(): DelegationContext["mayGrow"] {
  let count = 0;
  return () => ++count <= maxDelegatedRoutes;
}

/** A delegating reference that leads to no route. */
export const unresolvedReference: ReferenceProblem = { kind: "unresolved-reference", message: "unresolved reference" };

const endlessDelegation: ReferenceProblem = {
  kind: "cyclic-reference",
  message: `routes are delegated to more than ${maxDepth} levels deep, or more than ${maxDelegatedRoutes} of them`,
};

function cyclicReference(child: string, parent: string): ReferenceProblem {
  return {
    kind: "cyclic-reference",
    message: `ignoring child route ${child} for parent ${parent}: cyclic reference detected while evaluating delegated routes`,
  };
}

/** The HTTPRoutes that a delegating reference names; a label selects in one namespace or in all, `*` takes a whole namespace. */
function referencedRoutes(reference: ObjectSource, context: DelegationContext): readonly HttpRouteIr[] {
  const { group, kind, namespace, name } = reference;
  const { routes, wildcardNamespace } = context;
  if (`${group}/${kind}` === delegationLabel) {
    return routes.selectHttpRoutes(name, namespace === wildcardNamespace ? "" : namespace);
  }
  if (name === "" || name === "*") return routes.selectHttpRoutes("", namespace);
  const route = routes.findHttpRoute(namespace, name);
  return route ? [route] : [];
}

/** What a delegated route names its parent by, in statuses. */
function delegatingParentRef({ namespace, name }: ObjectSource): ParentReference {
  return { group: gatewayGroup, kind: "HTTPRoute", namespace, name };
}

/** Whether a route lets itself be delegated to: by anyone if it has no parentRefs, else by the HTTPRoutes that it names in full. */
export function acceptsDelegation(child: HttpRouteIr, parent: ObjectSource): boolean {
  if (child.parentRefs.length === 0) return true;
  return child.parentRefs.some(
    (ref) =>
      ref.group === gatewayGroup &&
      ref.kind === "HTTPRoute" &&
      ref.name === parent.name &&
      (ref.namespace ?? child.source.namespace) === parent.namespace,
  );
}

interface ReferenceResult {
  readonly routes: readonly AttachedHttpRoute[];
  readonly problem?: ReferenceProblem | undefined;
}

function resolveReference(parent: HttpRouteIr, reference: ObjectSource, context: DelegationContext): ReferenceResult {
  const candidates = referencedRoutes(reference, context);
  if (candidates.length === 0) return { routes: [], problem: unresolvedReference };
  const accepting = candidates.filter((route) => acceptsDelegation(route, parent.source));
  const isCyclic = (route: HttpRouteIr) => context.visited.has(namespacedName(route.source));
  const parentRef = delegatingParentRef(parent.source);
  const children = accepting.filter((route) => !isCyclic(route));
  const followed = context.visited.size < maxDepth ? children.filter(context.mayGrow) : [];
  const routes = followed.map((route) => ({
    route,
    parentRef,
    listenerParentRef: context.listenerParentRef,
    hostnames: [],
    children: delegatedRoutes(route, context),
  }));
  if (followed.length < children.length) return { routes, problem: endlessDelegation };
  const lastCyclic = accepting.findLast(isCyclic);
  const problem = lastCyclic && cyclicReference(namespacedName(lastCyclic.source), namespacedName(parent.source));
  return { routes, problem };
}

/** The references of one rule, each with all routes found up to it. */
function resolveRule(
  parent: HttpRouteIr,
  rule: HttpRouteRuleIr,
  context: DelegationContext,
): readonly (ReferenceResult & { readonly key: string; readonly isResolved: boolean })[] {
  const delegates = rule.backends.filter((backend) => backend.type === "delegate");
  let routesOfRule: readonly AttachedHttpRoute[] = [];
  return delegates.map(({ reference }) => {
    const { routes, problem } = resolveReference(parent, reference, context);
    // As kgateway: routes gather over the references of a rule, so a second one repeats those of the first
    // (`getDelegatedChildren` in pkg/kgateway/query/route.go).
    routesOfRule = [...routesOfRule, ...routes];
    const isResolved = problem !== unresolvedReference;
    return { key: objectSourceKey(reference), routes: routesOfRule, problem, isResolved };
  });
}

/** Finds the routes that a route delegates to, down to the leaves. No ReferenceGrant is asked. As kgateway's `getDelegatedChildren`. */
export function delegatedRoutes(parent: HttpRouteIr, context: DelegationContext): DelegatedRoutes {
  const delegates = parent.rules.some((rule) => rule.backends.some((backend) => backend.type === "delegate"));
  if (!delegates) return noDelegatedRoutes;
  const visited = new Set([...context.visited, namespacedName(parent.source)]);
  const references = parent.rules.flatMap((rule) => resolveRule(parent, rule, { ...context, visited }));
  const routes = references.filter(({ isResolved }) => isResolved);
  return {
    routes: new Map(routes.map(({ key, routes }) => [key, routes])),
    problems: new Map(references.flatMap(({ key, problem }) => (problem ? [[key, problem]] : []))),
  };
}
