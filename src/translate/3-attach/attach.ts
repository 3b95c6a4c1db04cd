import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { attachBackend } from "./attach-backends.ts";
import type { Attachments } from "./attachments.ts";
import { gateways } from "./gateways.ts";
import { grpcRouteIr } from "./grpc-routes.ts";
import { httpRouteIr } from "./http-routes.ts";
import { parentDiagnostics } from "./parent-diagnostics.ts";
import { policyAttachments } from "./policy-attachments.ts";
import { policyTargetDiagnostics } from "./policy-target-diagnostics.ts";
import { backendResolver } from "./route-backends.ts";
import type { RouteIrContext } from "./route-context.ts";
import { routePolicyReader } from "./route-policies.ts";
import { policySelectorDiagnostics } from "./selector-diagnostics.ts";
import { tcpRouteIr, tlsRouteIr } from "./stream-routes.ts";

const report = defineDiagnostics({
  "attach/experimental-only": {
    severity: "warning",
    message: ({ kind, version }: Pick<Resource, "kind" | "version">) =>
      `A ${kind} of version ${version} is only read where experimental Gateway API features are enabled; it is ignored.`,
    help: () => "Write it in version v1 of its kind, or set enableExperimentalGatewayApiFeatures.",
  },
});

const gatewayGroup = "gateway.networking.k8s.io";

const routeKinds = [
  { kind: "HTTPRoute", ir: httpRouteIr },
  { kind: "GRPCRoute", ir: grpcRouteIr },
  { kind: "TCPRoute", ir: tcpRouteIr },
  { kind: "TLSRoute", ir: tlsRouteIr },
] as const;

/** What stands in Gateway API's experimental channel: TCPRoutes and TLSRoutes before v1, and what became the ListenerSet. */
function isExperimental({ kind, version }: Resource): boolean {
  return kind === "XListenerSet" || (version !== "v1" && (kind === "TCPRoute" || kind === "TLSRoute"));
}

function routes(context: RouteIrContext): readonly RouteIr[] {
  const { list, settings } = context.index;
  const isServed = (route: Resource) => settings.enableExperimentalGatewayApiFeatures || !isExperimental(route);
  return routeKinds.flatMap(({ kind, ir }) =>
    list({ group: gatewayGroup, kind })
      .filter(isServed)
      .map((route): RouteIr => ir(route, context)),
  );
}

const experimentalKinds = [
  { group: gatewayGroup, kind: "TCPRoute" },
  { group: gatewayGroup, kind: "TLSRoute" },
  { group: "gateway.networking.x-k8s.io", kind: "XListenerSet" },
];

function ignoredObjects({ list, settings }: TranslationIndex): readonly Diagnostic[] {
  if (settings.enableExperimentalGatewayApiFeatures) return [];
  const ignored = experimentalKinds.flatMap((groupKind) => list(groupKind).filter(isExperimental));
  return ignored.map((resource) => {
    const at = { location: locationIn(resource, ["apiVersion"]), object: objectReference(resource) };
    return report("attach/experimental-only", at, resource);
  });
}

/** Stage 3: Gateways, routes and backends with the policies that hold for them and their references resolved. */
export function attach(index: TranslationIndex): Attachments {
  const diagnostics: Diagnostic[] = [];
  const diagnose = (found: readonly Diagnostic[]): void => {
    for (const diagnostic of found) diagnostics.push(diagnostic);
  };
  const lookup = policyAttachments(index, diagnose);
  diagnose(policyTargetDiagnostics(index));
  diagnose(policySelectorDiagnostics(index));
  diagnose(parentDiagnostics(index));
  diagnose(ignoredObjects(index));
  const backends = new Map(index.backends.map((backend) => [backend, attachBackend(backend, lookup)]));
  const resolveBackend = backendResolver(index.findBackend, backends);
  const policies = routePolicyReader(index, diagnose);
  return {
    gateways: gateways({ index, lookup }),
    routes: routes({ index, lookup, resolveBackend, policies, diagnose }),
    backends: [...backends.values()],
    diagnostics,
  };
}

export const attachDiagnostics = report.definitions;
