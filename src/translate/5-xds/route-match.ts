import type { HeaderMatcher, QueryParameterMatcher, RouteMatch, StringMatcher } from "../../sdk/envoy/messages.ts";
import type { HttpRouteMatch, NamedValueMatch } from "../../sdk/ir/route.ts";

/** What Envoy takes as `pathSeparatedPrefix`; everything else has to be a plain prefix. */
const separatedPath = /^[^?#]+[^?#/]$/;

function prefixMatch(value: string): RouteMatch {
  // A trailing slash says nothing: https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.PathMatchType
  const prefix = value.length > 1 && value.endsWith("/") ? value.slice(0, -1) : value;
  return separatedPath.test(prefix) ? { pathSeparatedPrefix: prefix } : { prefix };
}

function pathMatch({ type = "PathPrefix", value = "/" }: NonNullable<HttpRouteMatch["path"]>): RouteMatch {
  switch (type) {
    case "PathPrefix":
      return prefixMatch(value);
    case "Exact":
      return { path: value };
    case "RegularExpression":
      return { safeRegex: { regex: value } };
    default:
      return {};
  }
}

/** As kgateway: an empty value asks only for presence, even of a regular expression. */
function valueMatch(match: NamedValueMatch): { readonly presentMatch: true } | { readonly stringMatch: StringMatcher } {
  if (match.value === "") return { presentMatch: true };
  const regex = match.type === "RegularExpression";
  return { stringMatch: regex ? { safeRegex: { regex: match.value } } : { exact: match.value } };
}

function headerMatchers({ headers = [], method }: HttpRouteMatch): readonly HeaderMatcher[] | undefined {
  const matchers: HeaderMatcher[] = headers.map((header) => ({ name: header.name, ...valueMatch(header) }));
  if (method !== undefined) matchers.push({ name: ":method", stringMatch: { exact: method } });
  return matchers.length > 0 ? matchers : undefined;
}

function queryMatchers({ queryParams }: HttpRouteMatch): readonly QueryParameterMatcher[] | undefined {
  if (!queryParams?.length) return undefined;
  return queryParams.map((parameter) => ({ name: parameter.name, ...valueMatch(parameter) }));
}

/** Envoy's match for one match of a rule. */
export function routeMatch(match: HttpRouteMatch): RouteMatch {
  const headers = headerMatchers(match);
  const queryParameters = queryMatchers(match);
  return { ...pathMatch(match.path ?? {}), ...(headers && { headers }), ...(queryParameters && { queryParameters }) };
}
