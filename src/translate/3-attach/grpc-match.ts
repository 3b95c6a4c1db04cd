import type { HttpRouteMatch, NamedValueMatch } from "../../sdk/ir/route.ts";
import type { JsonObject } from "../../sdk/json.ts";
import { objectOf, objectsOf, textOf } from "../2-index/written-values.ts";

interface PathMatch {
  readonly type: string;
  readonly value: string;
}

function regexPath(service: string | undefined, method: string | undefined): PathMatch {
  const type = "RegularExpression";
  if (service === undefined && method === undefined) return { type, value: "" };
  return { type, value: `/${service ?? ".+"}/${method ?? ".+"}` };
}

/** As kgateway: a service alone matches by prefix, so that it also matches services that begin with its name. */
function exactPath(service: string | undefined, method: string | undefined): PathMatch {
  if (service !== undefined && method !== undefined) return { type: "Exact", value: `/${service}/${method}` };
  if (service !== undefined) return { type: "PathPrefix", value: `/${service}` };
  if (method !== undefined) return { type: "RegularExpression", value: `/.+/${method}` };
  return { type: "", value: "" };
}

/** gRPC calls are POST requests to `/service/method`; what is missing matches anything. */
function path({ type, service, method }: JsonObject): PathMatch {
  const toPath = type === "RegularExpression" ? regexPath : exactPath;
  return toPath(textOf(service), textOf(method));
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.GRPCRouteMatch as an HTTP match. */
export function httpMatchOfGrpc({ method, headers }: JsonObject): HttpRouteMatch {
  return {
    path: method ? path(objectOf(method)) : { type: "PathPrefix", value: "/" },
    headers: objectsOf(headers) as unknown as readonly NamedValueMatch[],
  };
}
