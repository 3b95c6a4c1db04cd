import { expect, test } from "vitest";
import type { ClusterLoadAssignment } from "../../sdk/envoy/messages.ts";
import type { ClusterContext } from "../../sdk/hooks.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { healthCheck } from "./health-check.ts";

const endpoint = (hostname: string) => ({ endpoint: { hostname, healthCheckConfig: { hostname, portValue: 81 } } });
const loadAssignment: ClusterLoadAssignment = {
  clusterName: "partner",
  endpoints: [{ lbEndpoints: [endpoint("a.example"), { endpoint: { hostname: "b.example" } }] }],
};

function checkedHosts(spec: JsonObject) {
  const { ir } = healthCheck.parse(spec, {} as PolicyContext, {} as Resource);
  if (!ir) throw new Error("nothing was read");
  const { set } = healthCheck.applyToCluster(ir, { cluster: { loadAssignment } } as unknown as ClusterContext);
  const endpoints = (set?.loadAssignment ?? loadAssignment).endpoints?.[0]?.lbEndpoints;
  return endpoints?.map((each) => each.endpoint?.healthCheckConfig);
}

test.each([
  ["a host", { http: { path: "/", host: "health.example" } }],
  ["an authority", { grpc: { authority: "health.example" } }],
])("%s of the policy comes before those of the endpoints", (_, spec) => {
  expect(checkedHosts(spec)).toEqual([{ portValue: 81 }, undefined]);
});

test.each([
  ["no host", { http: { path: "/" } }],
  ["an empty host", { http: { path: "/", host: "" } }],
  ["an empty authority", { grpc: { authority: "" } }],
])("with %s the endpoints keep theirs", (_, spec) => {
  expect(checkedHosts(spec)).toEqual([{ hostname: "a.example", portValue: 81 }, undefined]);
});
