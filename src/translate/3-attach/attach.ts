import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { Gateway } from "../../sdk/ir/gateway.ts";
import type { RouteIr } from "../../sdk/ir/route.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { attachBackend } from "./attach-backends.ts";
import type { Attachments } from "./attachments.ts";
import { gateway, listenerSetsByGateway } from "./gateways.ts";
import { grpcRouteIr } from "./grpc-routes.ts";
import { httpRouteIr } from "./http-routes.ts";
import { type AttachmentLookup, policyAttachments } from "./policy-attachments.ts";
import { backendResolver } from "./route-backends.ts";
import type { RouteIrContext } from "./route-context.ts";
import { routePolicyReader } from "./route-policies.ts";
import { tcpRouteIr, tlsRouteIr } from "./stream-routes.ts";

const gatewayGroup = "gateway.networking.k8s.io";

type RouteKind = readonly [kind: string, ir: (route: Resource, context: RouteIrContext) => RouteIr];

const routeKinds: readonly RouteKind[] = [
  ["HTTPRoute", httpRouteIr],
  ["GRPCRoute", grpcRouteIr],
  ["TCPRoute", tcpRouteIr],
  ["TLSRoute", tlsRouteIr],
];

/** Versions of TCPRoute and TLSRoute before v1 belong to Gateway API's experimental channel. */
function isServed({ kind, version }: Resource, experimental: boolean): boolean {
  return experimental || version === "v1" || (kind !== "TCPRoute" && kind !== "TLSRoute");
}

function routes(context: RouteIrContext): readonly RouteIr[] {
  const experimental = context.index.settings.enableExperimentalGatewayApiFeatures;
  return routeKinds.flatMap(([kind, ir]) =>
    context.index
      .list({ group: gatewayGroup, kind })
      .filter((route) => isServed(route, experimental))
      .map((route) => ir(route, context)),
  );
}

function gateways(index: TranslationIndex, lookup: AttachmentLookup): readonly Gateway[] {
  const listenerSets = listenerSetsByGateway(index);
  const className = ({ object }: Resource) =>
    (object.spec as { readonly gatewayClassName?: string } | undefined)?.gatewayClassName;
  return index
    .list({ group: gatewayGroup, kind: "Gateway" })
    .filter((resource) => index.isOwnGatewayClass(className(resource) ?? ""))
    .map((resource) =>
      gateway(resource, listenerSets.get(`${resource.namespace}/${resource.name}`) ?? [], { index, lookup }),
    );
}

/** Stage 3: Gateways, routes and backends with the policies that hold for them and their references resolved. */
export function attach(index: TranslationIndex): Attachments {
  const found: Diagnostic[] = [];
  const diagnose = (diagnostics: readonly Diagnostic[]): void => {
    found.push(...diagnostics);
  };
  const lookup = policyAttachments(index);
  const backends = index.backends.map((backend) => attachBackend(backend, lookup));
  const context: RouteIrContext = {
    index,
    lookup,
    resolveBackend: backendResolver(index.findBackend, backends),
    policies: routePolicyReader(index, diagnose),
    diagnose,
  };
  return { gateways: gateways(index, lookup), routes: routes(context), backends, diagnostics: found };
}
