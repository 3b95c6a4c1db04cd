import type { EnvoyMessages } from "./generated/messages.ts";
import type { StringMatcher } from "./messages.ts";

/** The Gateway API CORS filter, as HTTPRoute and TrafficPolicy share it. */
export interface CorsFilter {
  readonly allowOrigins?: readonly string[] | undefined;
  readonly allowMethods?: readonly string[] | undefined;
  readonly allowHeaders?: readonly string[] | undefined;
  readonly exposeHeaders?: readonly string[] | undefined;
  readonly allowCredentials?: boolean | undefined;
  readonly maxAge?: number | undefined;
}

/** `envoy.extensions.filters.http.cors.v3.CorsPolicy` of Envoy's API. */
export type CorsPolicy = EnvoyMessages["envoy.extensions.filters.http.cors.v3.CorsPolicy"];

/** Name of Envoy's CORS filter. */
export const corsFilterName = "envoy.filters.http.cors";

/** Any scheme, any host: what a bare `*` stands for, since Envoy takes no empty prefix. */
const anyOrigin = String.raw`^[a-zA-Z][a-zA-Z0-9+.-]*://[^/\s?#]+$`;

const quoteForRegex = (text: string): string => text.replaceAll(/[\\.+*?()|[\]{}^$]/g, String.raw`\$&`);

/**
 * How an allowed origin is matched: exactly, by prefix where its only wildcard is at the end, else by a regular expression.
 * Source: https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPCORSFilter
 */
export function originMatcher(origin: string): StringMatcher {
  if (origin === "*") return { safeRegex: { regex: anyOrigin } };
  const firstWildcard = origin.indexOf("*");
  if (firstWildcard === -1) return { exact: origin };
  if (firstWildcard === origin.length - 1) return { prefix: origin.slice(0, -1) };
  return { safeRegex: { regex: `^${quoteForRegex(origin).replaceAll(String.raw`\*`, ".*")}$` } };
}

const joined = (list: readonly string[] | undefined): string | undefined =>
  list?.length ? list.join(", ") : undefined;

/** Envoy's CORS policy for a Gateway API CORS filter. */
export function corsPolicy(filter: CorsFilter): CorsPolicy {
  return {
    allowOriginStringMatch: filter.allowOrigins?.map(originMatcher),
    allowMethods: joined(filter.allowMethods),
    allowHeaders: joined(filter.allowHeaders),
    exposeHeaders: joined(filter.exposeHeaders),
    maxAge: filter.maxAge ? String(filter.maxAge) : undefined,
    allowCredentials: filter.allowCredentials || undefined,
    forwardNotMatchingPreflights: false,
  };
}
