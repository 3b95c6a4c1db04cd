import { parsed } from "../../src/sdk/diagnostic.ts";
import type { Backend } from "../../src/sdk/ir/backend.ts";
import { defineBackend, definePlugin } from "../../src/sdk/plugin.ts";
import type { Resource } from "../../src/sdk/resource.ts";

const groupKind = { group: "", kind: "test-backend-plugin" };

const resource: Resource = {
  ...groupKind,
  version: "v1",
  namespace: "default",
  name: "example-svc",
  labels: {},
  annotations: {},
  generation: 0,
  createdAt: 0,
  object: { apiVersion: "v1", kind: groupKind.kind, metadata: { name: "example-svc" } },
  origin: { file: "<test-backend-plugin>", document: 0, path: [] },
};

const backend: Backend = {
  source: { ...groupKind, namespace: "default", name: "example-svc" },
  port: 80,
  canonicalHostname: "",
  resource,
  ir: undefined,
  aliases: [],
  trafficDistribution: "Any",
  disableIstioAutoMtls: false,
  errors: [],
};

/** The backend that the controller's translator tests always register besides; without it no golden would be whole. */
export const testBackendPlugin = definePlugin({
  name: "test-backend-plugin",
  contributesBackends: [defineBackend(groupKind, { backends: () => parsed([backend]), initEnvoyBackend: () => ({}) })],
});
