import { envoyDurationOf } from "../../sdk/duration.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { HashCookie, HashPolicy as HashPolicySpec } from "./schema/load-balancer.ts";

type HashPolicy = EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy"];
type CookieAttribute = EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy.CookieAttribute"];

function attributes({ secure, httpOnly, sameSite }: HashCookie): readonly CookieAttribute[] {
  return [
    ...(secure ? [{ name: "Secure", value: "true" }] : []),
    ...(httpOnly ? [{ name: "HttpOnly", value: "true" }] : []),
    ...(sameSite === undefined ? [] : [{ name: "SameSite", value: sameSite }]),
  ];
}

function hashPolicy({ terminal, header, cookie, sourceIP }: HashPolicySpec): HashPolicy {
  if (header) return { terminal, header: { headerName: header.name } };
  if (cookie) {
    const { name, path, ttl } = cookie;
    return { terminal, cookie: { name, path, ttl: envoyDurationOf(ttl), attributes: attributes(cookie) } };
  }
  return sourceIP ? { terminal, connectionProperties: { sourceIp: true } } : { terminal };
}

/** What of a request decides which endpoint it goes to. */
export function hashPolicies(specs: readonly HashPolicySpec[]): readonly HashPolicy[] {
  return specs.map(hashPolicy);
}
