import { expect, test } from "vitest";
import { plugins } from "../../plugins/index.ts";
import { coreKinds } from "../../sdk/kinds/core.ts";
import { gatewayApiKinds } from "../../sdk/kinds/gateway-api.ts";
import { apiGroups } from "./api-groups.ts";
import { meantKind } from "./unknown-kind.ts";

const groups = apiGroups([...coreKinds, ...gatewayApiKinds, ...plugins().flatMap(({ kinds = [] }) => kinds)]);
const gatewayApi = "gateway.networking.k8s.io";
const kgateway = "gateway.kgateway.dev";

test.each([
  [gatewayApi, "HTTProute", "HTTPRoute"],
  [gatewayApi, "HTTPRoutes", "HTTPRoute"],
  [gatewayApi, "HTTPRuote", "HTTPRoute"],
  [gatewayApi, "Gatway", "Gateway"],
  [kgateway, "TraficPolicy", "TrafficPolicy"],
  [kgateway, "TrafficPolicies", "TrafficPolicy"],
  [kgateway, "ListnerPolicy", "ListenerPolicy"],
  ["", "Servce", "Service"],
  ["", "Secrets", "Secret"],
])("group %j, kind %s: meant is %s", (group, kind, meant) => {
  expect(meantKind(groups, { group, kind })?.kind).toBe(meant);
});

// Kinds of others, and kinds that may come.
test.each([
  [gatewayApi, "MCPRoute"],
  [gatewayApi, "Mesh"],
  [kgateway, "TracingPolicy"],
  [kgateway, "CompliancePolicy"],
  [kgateway, "HTTPListenerPolicy"],
  ["", "Endpoints"],
  ["", "Role2"],
  ["networking.istio.io", "Gateway"],
  ["gateway.envoyproxy.io", "Backend"],
  ["gateway.solo.io", "Gateway"],
  ["networking.gke.io", "GCPGatewayPolicy"],
  ["inference.networking.k8s.io", "InferencePool"],
  ["inference.networking.x-k8s.io", "InferencePool"],
  ["serving.knative.dev", "Service"],
  ["cilium.io", "CiliumNode"],
  ["apps", "Deployment"],
  ["shop.example", "HTTPRoute"],
])("group %j, kind %s is left alone", (group, kind) => {
  expect(meantKind(groups, { group, kind })).toBeUndefined();
});
