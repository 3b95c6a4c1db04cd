import { type Diagnostic, defineDiagnostics, type ReportedAt } from "../../../sdk/diagnostic.ts";
import { any, type EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import { afterStage } from "../../../sdk/filter-stage.ts";
import type { CustomHttpFilter } from "../../../sdk/ir/gateway.ts";
import type { Path } from "../../../sdk/json.ts";
import { locationIn, objectReference, objectSourceKey } from "../../../sdk/resource.ts";
import type { AuthorizationPolicyResource } from "../authorization-policies.ts";
import type { AuthorizationRule } from "../kind.ts";
import { isHttpPort, type WaypointService } from "../waypoint-service.ts";
import { joinConditions } from "./condition.ts";
import { permissionLogic, principalLogic } from "./logic.ts";
import { ruleConditions } from "./rule-conditions.ts";
import { compareAsVarints, wireSize } from "./wire-size.ts";

type Rbac = EnvoyMessages["envoy.config.rbac.v3.RBAC"];
type RbacPolicy = EnvoyMessages["envoy.config.rbac.v3.Policy"];
type HttpFilters = readonly CustomHttpFilter[];

const diagnostic = defineDiagnostics({
  "waypoint/custom-authorization": {
    severity: "warning",
    message: () => "kgateway does not know the action CUSTOM; the policy has no effect.",
    help: () => "Use a TrafficPolicy with `extAuth`.",
  },
  "waypoint/authorization-attribute": {
    severity: "error",
    message: (data: { readonly key: string }) => `There is no attribute "${data.key}"; the rule is left out.`,
    help: () => "Attributes are those of Istio's authorization conditions, such as `source.namespace`.",
  },
  "waypoint/authorization-value": {
    severity: "error",
    message: (data: { readonly error: string; readonly isRuleLost: boolean }) =>
      data.isRuleLost
        ? `${data.error}; the rule is left out, so that it allows nothing.`
        : `${data.error}; the value is left out, so that the rule holds for more requests.`,
  },
  "waypoint/authorization-tcp": {
    severity: "warning",
    message: (data: { readonly port: number; readonly service: string }) =>
      `The policy does not hold for port ${data.port} of ${data.service}, which is not HTTP: kgateway lets everything pass there.`,
    help: () => "If the port is HTTP, say so by its `appProtocol` or its name.",
  },
  "waypoint/dry-run": {
    severity: "warning",
    message: () => "kgateway does not look at `istio.io/dry-run`; the policy is enforced.",
  },
});

/** The last one is Envoy's default, which is not written. */
const actions = [
  { action: "DENY", rbacAction: "DENY" },
  { action: "AUDIT", rbacAction: "LOG" },
  { action: "ALLOW", rbacAction: undefined },
] as const;
type Action = (typeof actions)[number]["action"] | "CUSTOM";

const actionOf = ({ object }: AuthorizationPolicyResource): Action => object.spec?.action ?? "ALLOW";

/** As Istio: a policy without rules meets no request; as an ALLOW policy it thereby lets none pass. */
const never: RbacPolicy = { permissions: [{ notRule: { any: true } }], principals: [{ notId: { any: true } }] };

interface BuiltPolicy {
  readonly entries: readonly (readonly [name: string, policy: RbacPolicy])[];
  readonly diagnostics: readonly Diagnostic[];
}

function placeIn(policy: AuthorizationPolicyResource, path: Path): ReportedAt {
  return { location: locationIn(policy, path), object: objectReference(policy) };
}

const rbacPolicyName = ({ namespace, name }: AuthorizationPolicyResource, rule: number): string =>
  `ns[${namespace}]-policy[${name}]-rule[${rule}]`;

function buildRule(policy: AuthorizationPolicyResource, rule: AuthorizationRule, index: number): BuiltPolicy {
  const conditions = ruleConditions(rule, { path: ["spec", "rules", index], policyNamespace: policy.namespace });
  if (conditions.unknown.length > 0) {
    const unknown = conditions.unknown.map(({ key, path }) =>
      diagnostic("waypoint/authorization-attribute", placeIn(policy, path), { key }),
    );
    return { entries: [], diagnostics: unknown };
  }
  const permissions = conditions.permissions.map((each) => joinConditions(each, permissionLogic));
  const principals = conditions.principals.map((each) => joinConditions(each, principalLogic));
  const errors = [...permissions, ...principals].flatMap((each) => each.errors);
  // As Istio: what cannot be understood makes an ALLOW policy narrower and the others wider.
  const isRuleLost = errors.length > 0 && actionOf(policy) === "ALLOW";
  const built = {
    permissions: permissions.map(({ message }) => message),
    principals: principals.map(({ message }) => message),
  };
  return {
    entries: isRuleLost ? [] : [[rbacPolicyName(policy, index), built]],
    diagnostics: errors.map(({ error, path }) =>
      diagnostic("waypoint/authorization-value", placeIn(policy, path), { error, isRuleLost }),
    ),
  };
}

function buildPolicy(policy: AuthorizationPolicyResource): BuiltPolicy {
  const rules = policy.object.spec?.rules ?? [];
  if (rules.length === 0) return { entries: [[rbacPolicyName(policy, 0), never]], diagnostics: [] };
  const built = rules.map((rule, index) => buildRule(policy, rule, index));
  return {
    entries: built.flatMap(({ entries }) => entries),
    diagnostics: built.flatMap(({ diagnostics }) => diagnostics),
  };
}

const dryRunAnnotation = "istio.io/dry-run";

function policyDiagnostics(policy: AuthorizationPolicyResource): readonly Diagnostic[] {
  if (actionOf(policy) === "CUSTOM") {
    return [diagnostic("waypoint/custom-authorization", placeIn(policy, ["spec", "action"]), undefined)];
  }
  if (policy.annotations[dryRunAnnotation] !== "true") return [];
  return [diagnostic("waypoint/dry-run", placeIn(policy, ["metadata", "annotations", dryRunAnnotation]), undefined)];
}

export interface AuthorizationFilters {
  /** At most one filter for each of AUDIT, DENY and ALLOW. */
  readonly filters: HttpFilters;
  readonly diagnostics: readonly Diagnostic[];
}

function rbacFilter(rules: Rbac, weight: number): HttpFilters[number] {
  return {
    name: "envoy.filters.http.rbac",
    config: any("envoy.extensions.filters.http.rbac.v3.RBAC", {
      rules,
      // As Istio: the prefix stands there without there being shadow rules.
      shadowRulesStatPrefix: "istio_dry_run_allow_",
    }),
    stage: afterStage("authZ"),
    weight,
  };
}

/**
 * As kgateway: filters of one name stand in the order of their bytes. These begin with the length of the rules, and the action
 * comes next: DENY, AUDIT, ALLOW.
 */
function inByteOrder(rules: readonly Rbac[]): readonly Rbac[] {
  const sizes = new Map(rules.map((each) => [each, wireSize("envoy.config.rbac.v3.RBAC", each)]));
  return rules.toSorted((left, right) => compareAsVarints(sizes.get(left) ?? 0, sizes.get(right) ?? 0));
}

/** The HTTP filters for policies of a waypoint and a service; a policy that is there twice counts once. */
export function authorizationFilters(policies: readonly AuthorizationPolicyResource[]): AuthorizationFilters {
  const distinct = [...new Map(policies.map((policy) => [objectSourceKey(policy), policy])).values()];
  const byAction = actions.flatMap(({ action, rbacAction }) => {
    const built = distinct.filter((policy) => actionOf(policy) === action).map(buildPolicy);
    if (built.length === 0) return [];
    const policies = Object.fromEntries(built.flatMap(({ entries }) => entries));
    const rules: Rbac = { ...(rbacAction && { action: rbacAction }), policies };
    return [{ rules, diagnostics: built.flatMap(({ diagnostics }) => diagnostics) }];
  });
  const rules = inByteOrder(byAction.map((each) => each.rules));
  return {
    filters: rules.map((each, index) => rbacFilter(each, -index)),
    diagnostics: [...distinct.flatMap(policyDiagnostics), ...byAction.flatMap(({ diagnostics }) => diagnostics)],
  };
}

/** Says that policies do not hold for ports that are not HTTP. As kgateway: their filters for TCP are made and forgotten. */
export function unprotectedPorts(
  policies: readonly AuthorizationPolicyResource[],
  { source, ports }: Pick<WaypointService, "source" | "ports">,
): readonly Diagnostic[] {
  const service = `${source.kind} ${source.namespace}/${source.name}`;
  const enforced = policies.filter((policy) => actionOf(policy) === "DENY" || actionOf(policy) === "ALLOW");
  const tcpPorts = ports.filter((port) => !isHttpPort(port));
  return enforced.flatMap((policy) =>
    tcpPorts.map(({ port }) => diagnostic("waypoint/authorization-tcp", placeIn(policy, []), { port, service })),
  );
}

export const authorizationDiagnostics = diagnostic.definitions;
