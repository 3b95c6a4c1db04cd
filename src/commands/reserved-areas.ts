/**
 * Areas of diagnostic codes that belong to kgw itself. Plugins from outside report under areas of their own, best their name;
 * those of built-in plugins are free for whoever takes their place.
 */
export const reservedAreas: ReadonlySet<string> = new Set([
  "attach",
  "backend",
  "client",
  "delegation",
  "envoy",
  "gateway",
  "listener",
  "load",
  "plugin",
  "policy",
  "route",
  "schema",
  "settings",
  "status",
]);
