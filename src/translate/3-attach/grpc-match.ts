import type { HttpRouteMatch } from "../../sdk/ir/route.ts";
import type { GrpcRoute } from "../../sdk/kinds/routes.ts";

type GrpcRule = NonNullable<GrpcRoute["spec"]["rules"]>[number];
type GrpcMatch = NonNullable<GrpcRule["matches"]>[number];
type MethodMatch = NonNullable<GrpcMatch["method"]>;

function regexPath({ service, method }: MethodMatch): string {
  if (service === undefined && method === undefined) return "";
  return `/${service ?? ".+"}/${method ?? ".+"}`;
}

/** gRPC calls are POST requests to `/service/method`; what is missing matches anything. */
function path(method: MethodMatch | undefined): { readonly type: string; readonly value: string } {
  if (!method) return { type: "PathPrefix", value: "/" };
  if (method.type === "RegularExpression") return { type: "RegularExpression", value: regexPath(method) };
  const { service, method: name } = method;
  if (service !== undefined && name !== undefined) return { type: "Exact", value: `/${service}/${name}` };
  if (service !== undefined) return { type: "PathPrefix", value: `/${service}` };
  if (name !== undefined) return { type: "RegularExpression", value: `/.+/${name}` };
  return { type: "", value: "" };
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.GRPCRouteMatch as an HTTP match. */
export function httpMatchOfGrpc({ method, headers }: GrpcMatch): HttpRouteMatch {
  return { path: path(method), headers };
}
