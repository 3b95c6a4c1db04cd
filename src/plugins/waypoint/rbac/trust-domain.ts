/** The trust domain of a mesh that says nothing else. As kgateway: it cannot be set, and has no aliases. */
const localTrustDomain = "cluster.local";

/** Patterns with `*` at either end, on either side. */
function meetsLocalTrustDomain(trustDomain: string): boolean {
  if (trustDomain === localTrustDomain) return true;
  if (trustDomain.endsWith("*") && localTrustDomain.startsWith(trustDomain.slice(0, -1))) return true;
  return trustDomain.startsWith("*") && localTrustDomain.endsWith(trustDomain.slice(1));
}

/**
 * A principal with the mesh's trust domain in place of a pattern that the latter meets.
 * As Istio: a pattern that begins with `*` stays.
 */
export function withLocalTrustDomain(principal: string): string {
  const parts = principal.split("/");
  const [trustDomain = "", ...rest] = parts;
  if (parts.length !== 5 || trustDomain === "*" || !meetsLocalTrustDomain(trustDomain)) return principal;
  if (trustDomain.startsWith("*") && localTrustDomain.endsWith(trustDomain.slice(1))) return principal;
  return [localTrustDomain, ...rest].join("/");
}
