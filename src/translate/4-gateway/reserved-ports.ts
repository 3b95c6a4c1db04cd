/** Ports that the proxy needs for itself, and what for. Source: kgateway `pkg/kgateway/validate/gateway.go`. */
export const reservedPorts: ReadonlyMap<number, string> = new Map([
  [9091, "metrics"],
  [8082, "readiness"],
  [19000, "Envoy's administration"],
]);
