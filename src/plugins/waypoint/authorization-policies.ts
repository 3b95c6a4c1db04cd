import type { Gateway } from "../../sdk/ir/gateway.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { type ObjectSource, objectSourceKey, type Resource } from "../../sdk/resource.ts";
import { type AuthorizationPolicy, type AuthorizationTarget, authorizationPolicyKind } from "./kind.ts";
import { serviceEntryGroupKind, serviceGroupKind, serviceKeys, type WaypointService } from "./waypoint-service.ts";

export type AuthorizationPolicyResource = Resource & { readonly object: AuthorizationPolicy };

const gatewayGroup = "gateway.networking.k8s.io";

/** As kgateway: the class is this one whatever the Gateway's is. */
const waypointClass = "kgateway-waypoint";

interface TargetContext {
  readonly namespace: string;
  readonly rootNamespace: string;
}

/** What a policy's target is: a Service, a ServiceEntry, a Gateway or, in the root namespace alone, a GatewayClass. */
function targetOf(target: AuthorizationTarget, { namespace, rootNamespace }: TargetContext): readonly ObjectSource[] {
  const { group = "", kind, name } = target;
  const object = { namespace: target.namespace || namespace, name };
  if (kind === "Service" && (group === "" || group === "core")) return [{ ...serviceGroupKind, ...object }];
  if (kind === "ServiceEntry" && group === serviceEntryGroupKind.group)
    return [{ ...serviceEntryGroupKind, ...object }];
  if (group !== gatewayGroup) return [];
  if (kind === "Gateway" || (kind === "GatewayClass" && namespace === rootNamespace))
    return [{ group, kind, ...object }];
  return [];
}

/** The AuthorizationPolicies of waypoints and services; those without `targetRefs` are for nobody here. */
export interface AuthorizationPolicies {
  readonly ofGateway: (gateway: Gateway) => readonly AuthorizationPolicyResource[];
  readonly ofService: (service: WaypointService) => readonly AuthorizationPolicyResource[];
}

/** Indexes the AuthorizationPolicies by what they target. */
export function authorizationPolicies({ list, settings }: Pick<Lookup, "list" | "settings">): AuthorizationPolicies {
  const rootNamespace = settings.istioNamespace || "istio-system";
  const byTarget = new Map<string, AuthorizationPolicyResource[]>();
  for (const policy of list(authorizationPolicyKind) as readonly unknown[] as readonly AuthorizationPolicyResource[]) {
    const context = { namespace: policy.namespace, rootNamespace };
    const targets = (policy.object.spec?.targetRefs ?? []).flatMap((target) => targetOf(target, context));
    for (const key of new Set(targets.map(objectSourceKey))) {
      const policies = byTarget.get(key);
      if (policies) policies.push(policy);
      else byTarget.set(key, [policy]);
    }
  }
  const targeting = (target: ObjectSource) => byTarget.get(objectSourceKey(target)) ?? [];
  return {
    ofGateway: ({ source }) => {
      const gatewayClass = { group: gatewayGroup, kind: "GatewayClass", namespace: rootNamespace, name: waypointClass };
      // As kgateway: a waypoint in the root namespace itself has no policies of its class.
      return [...targeting(source), ...(source.namespace === rootNamespace ? [] : targeting(gatewayClass))];
    },
    ofService: (service) => serviceKeys(service).flatMap(targeting),
  };
}
