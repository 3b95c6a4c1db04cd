import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { BackendRefIr } from "../../sdk/ir/backend.ts";
import type { ParentReference, ReferenceProblem } from "../../sdk/ir/reference.ts";
import type {
  HttpBackend,
  HttpBackendOrDelegate,
  HttpRouteMatch,
  HttpRouteRuleIr,
  HttpRouteRuleMatchIr,
} from "../../sdk/ir/route.ts";
import type { Condition, Report } from "../../sdk/report.ts";
import { locationIn, objectReference, objectSourceKey } from "../../sdk/resource.ts";
import type { AttachedHttpRoute } from "./attached-route.ts";
import { unresolvedReferenceCondition, unresolvedReferenceDiagnostic } from "./backend-problem.ts";
import { filterDelegatedRoutes } from "./delegated-matches.ts";
import { unresolvedReference } from "./delegation-tree.ts";
import { type Findings, type Found, found } from "./findings.ts";

const diagnostic = defineDiagnostics({
  "delegation/hostnames-set": {
    severity: "error",
    message: (data: { readonly parent: string }) =>
      `HTTPRoute ${data.parent} delegates to this route, which must then set no hostnames; the delegation is ignored.`,
    help: () => "Remove `hostnames`: a delegated route has those of the route that delegates to it.",
  },
  "delegation/backend-ignored": {
    severity: "warning",
    message: () => "The rule also delegates to other routes, so this backend never gets a request.",
    help: () => "Move the backend to a rule of its own.",
  },
});

/** Which backend a reference ends at, for a Gateway that has copies of its own. */
export type BackendScope = (backend: BackendRefIr) => BackendRefIr;

interface TranslationContext {
  readonly scope: BackendScope;
  readonly delegatingParent?: HttpRouteRuleMatchIr | undefined;
}

interface RuleContext extends TranslationContext {
  readonly attached: AttachedHttpRoute;
  readonly rule: HttpRouteRuleIr;
  readonly ruleIndex: number;
}

interface DelegateContext extends RuleContext {
  readonly backend: Extract<HttpBackendOrDelegate, { readonly type: "delegate" }>;
  /** The match that delegates. */
  readonly match: HttpRouteRuleMatchIr;
}

/** A route's report for what led to it. */
function routeReport({ route, parentRef }: AttachedHttpRoute, condition?: Condition): Report {
  return { about: "route", route: route.source, parentRef, ...(condition && { condition }) };
}

/** Unique among all routes: kind, name, namespace and the places of rule and match, and the rule's name if it has one. */
function uniqueRouteName({ attached, rule, ruleIndex }: RuleContext, matchIndex: number): string {
  const { kind, name, namespace } = attached.route.source;
  const unique = `${kind.toLowerCase()}-${name}-${namespace}-${ruleIndex}-${matchIndex}`;
  return rule.name === "" ? unique : `${unique}-${rule.name}`;
}

function matchWithoutBackends(context: RuleContext, match: HttpRouteMatch, matchIndex: number): HttpRouteRuleMatchIr {
  const { attached, rule, ruleIndex, delegatingParent } = context;
  return {
    name: uniqueRouteName(context, matchIndex),
    match,
    matchIndex,
    ruleIndex,
    ruleName: rule.name,
    extensionRefs: rule.extensionRefs,
    attachedPolicies: rule.attachedPolicies,
    parent: attached.route,
    delegatingParent,
    delegates: rule.backends.some(({ type }) => type === "delegate"),
    listenerParentRef: attached.listenerParentRef,
    parentRef: attached.parentRef,
    backends: [],
    precedenceWeight: attached.route.precedenceWeight,
    replacementProblems: [],
    acceptanceProblems: rule.problems.map(({ message }) => ({ message })),
    path: rule.path,
  };
}

function referenceFindings(
  attached: AttachedHttpRoute,
  path: HttpBackend["path"],
  problem: ReferenceProblem,
): Findings {
  return {
    reports: [routeReport(attached, unresolvedReferenceCondition(problem))],
    diagnostics: [unresolvedReferenceDiagnostic(attached.route, path, problem)],
  };
}

/** Ordinary backends stay in the rule even where they could not be resolved: their share of requests then fails. */
function forwardTo(backend: HttpBackend, { attached, scope }: RuleContext): Found<HttpBackend> {
  const { problem } = backend.backend;
  const value = {
    backend: scope(backend.backend),
    attachedPolicies: backend.attachedPolicies,
    path: backend.path,
  };
  return found(value, problem ? [referenceFindings(attached, backend.path, problem)] : []);
}

function hostnamesFindings(child: AttachedHttpRoute, parentRef: ParentReference): Findings {
  const { resource } = child.route;
  const at = { location: locationIn(resource, ["spec", "hostnames"]), object: objectReference(resource) };
  const condition: Condition = {
    type: "Accepted",
    status: "False",
    reason: "UnsupportedValue",
    message: "spec.hostnames must be unset on a delegatee route as they are inherited from the parent route",
  };
  const parent = `${parentRef.namespace}/${parentRef.name}`;
  return {
    reports: [routeReport(child, condition)],
    diagnostics: [diagnostic("delegation/hostnames-set", at, { parent })],
  };
}

function problemOfDelegate(context: DelegateContext, cause: ReferenceProblem): ReferenceProblem {
  return { kind: cause.kind, message: `${objectSourceKey(context.backend.reference)}: ${cause.message}` };
}

interface Delegation extends Found<readonly HttpRouteRuleMatchIr[]> {
  readonly problem?: ReferenceProblem | undefined;
}

function failedDelegation(
  context: DelegateContext,
  cause: ReferenceProblem,
  parts: readonly Findings[] = [],
): Delegation {
  const problem = problemOfDelegate(context, cause);
  const findings = referenceFindings(context.attached, context.backend.path, problem);
  return { ...found([], [...parts, findings]), problem };
}

/** The matches of the routes that a match delegates to. As kgateway's `flattenDelegatedRoutes`. */
function delegateTo(context: DelegateContext): Delegation {
  const { attached, backend, match, scope } = context;
  const key = objectSourceKey(backend.reference);
  const problem = attached.children.problems.get(key);
  if (problem) return failedDelegation(context, problem);
  const referenced = attached.children.routes.get(key) ?? [];
  const children = filterDelegatedRoutes(referenced, attached.route.source, match.match);
  const invalid = children.filter(({ route }) => route.hostnames.length > 0);
  const invalidFindings = invalid.map((child) => hostnamesFindings(child, child.parentRef));
  if (children.length === invalid.length) {
    return failedDelegation(context, unresolvedReference, invalidFindings);
  }
  const valid = children.filter(({ route }) => route.hostnames.length === 0);
  const lookedAt: Findings = { reports: valid.map((child) => routeReport(child)), diagnostics: [] };
  const translated = valid.map((child) => translateHttpRules(child, { scope, delegatingParent: match }));
  return found(
    translated.flatMap(({ value }) => value),
    [...invalidFindings, lookedAt, ...translated],
  );
}

function ignoredBackendDiagnostics(context: RuleContext, backends: readonly HttpBackend[]): readonly Diagnostic[] {
  const { resource } = context.attached.route;
  const object = objectReference(resource);
  return backends.map(({ path }) =>
    diagnostic("delegation/backend-ignored", { location: locationIn(resource, path), object }, undefined),
  );
}

interface TranslatedMatch {
  readonly own: HttpRouteRuleMatchIr;
  readonly delegated: readonly HttpRouteRuleMatchIr[];
}

type BackendStep = ({ readonly type: "backend" } & Found<HttpBackend>) | ({ readonly type: "delegate" } & Delegation);

function translateMatch(context: RuleContext, match: HttpRouteMatch, matchIndex: number): Found<TranslatedMatch> {
  const base = matchWithoutBackends(context, match, matchIndex);
  const steps = context.rule.backends.map(
    (backend): BackendStep =>
      backend.type === "delegate"
        ? { type: "delegate", ...delegateTo({ ...context, backend, match: base }) }
        : { type: "backend", ...forwardTo(backend, context) },
  );
  const backends = steps.flatMap((step) => (step.type === "backend" ? [step.value] : []));
  if (!base.delegates) return found({ own: { ...base, backends }, delegated: [] }, steps);
  const delegations = steps.filter((step) => step.type === "delegate");
  // As kgateway: of several references that lead nowhere the last is remembered.
  const problem = delegations.findLast((delegation) => delegation.problem)?.problem;
  const own = { ...base, backends, replacementProblems: problem ? [{ message: problem.message }] : [] };
  const ignored = { reports: [], diagnostics: ignoredBackendDiagnostics(context, backends) };
  return found({ own, delegated: delegations.flatMap(({ value }) => value) }, [...steps, ignored]);
}

/** Delegated matches come before those of the rule itself. */
function translateRule(context: RuleContext): Found<readonly HttpRouteRuleMatchIr[]> {
  // A rule without matches takes every request.
  const matches = context.rule.matches.length > 0 ? context.rule.matches : [{}];
  const translated = matches.map((match, matchIndex) => translateMatch(context, match, matchIndex));
  const delegated = translated.flatMap(({ value }) => value.delegated);
  return found([...delegated, ...translated.map(({ value }) => value.own)], translated);
}

/** The matches of a route and of all routes that it delegates to, in the order in which the controller lists them. */
export function translateHttpRules(
  attached: AttachedHttpRoute,
  context: TranslationContext,
): Found<readonly HttpRouteRuleMatchIr[]> {
  const rules = attached.route.rules.map((rule, ruleIndex) => translateRule({ ...context, attached, rule, ruleIndex }));
  return found(
    rules.flatMap(({ value }) => value),
    rules,
  );
}

export const httpRulesDiagnostics = diagnostic.definitions;
