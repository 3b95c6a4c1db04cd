/** Hostnames as listeners and routes write them: exact, or with `*.` for one or more labels; the empty string stands for all. */

export function isWildcard(hostname: string): boolean {
  return hostname.startsWith("*.");
}

/** The part that a wildcard's hosts end with, dot included: `.shop.example` of `*.shop.example`. */
function wildcardSuffix(wildcard: string): string {
  return wildcard.slice(1);
}

/** The hosts that a listener's and a route's hostname have in common, or undefined where there are none. */
export function intersectHostnames(listener: string, route: string): string | undefined {
  if (listener === "") return route;
  if (route === "") return listener;
  if (!isWildcard(listener)) {
    const covered = isWildcard(route) ? listener.endsWith(wildcardSuffix(route)) : listener === route;
    return covered ? listener : undefined;
  }
  if (!isWildcard(route)) return route.endsWith(wildcardSuffix(listener)) ? route : undefined;
  if (wildcardSuffix(listener).endsWith(wildcardSuffix(route))) return listener;
  return wildcardSuffix(route).endsWith(wildcardSuffix(listener)) ? route : undefined;
}

/**
 * The hosts of a route at a listener, in the route's order and each once; undefined where they have none in common.
 * An empty list means all hosts.
 */
export function hostnamesAtListener(
  listener: string | undefined,
  route: readonly string[],
): readonly string[] | undefined {
  if (!listener) return route;
  if (route.length === 0) return [listener];
  const common = route.map((hostname) => intersectHostnames(listener, hostname));
  const distinct = [...new Set(common.filter((hostname) => hostname !== undefined))];
  return distinct.length > 0 ? distinct : undefined;
}

/** All wildcards that cover a host, from the most specific on; a wildcard covers itself. */
export function coveringWildcards(host: string): readonly string[] {
  const wildcards: string[] = [];
  for (let dot = host.indexOf("."); dot >= 0; dot = host.indexOf(".", dot + 1)) wildcards.push(`*${host.slice(dot)}`);
  return wildcards;
}
