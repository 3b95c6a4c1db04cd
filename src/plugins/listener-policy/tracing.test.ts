import { expect, test } from "vitest";
import type { HcmContext } from "../../sdk/hooks.ts";
import type { Json, JsonObject } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { tracing } from "./tracing.ts";

const context = {
  findBackend: (_origin: unknown, { name }: { readonly name: string }) =>
    name === "spans"
      ? { value: { source: { kind: "Service", namespace: "shop", name }, port: 4317, clusterPrefix: "kube" } }
      : { problem: { kind: "not-found", message: `Service "${name}" not found` } },
} as unknown as PolicyContext;

const parse = (spec: Json) => tracing.parse(spec, context, {} as Resource);

function apply(spec: JsonObject, gatewayName = "edge") {
  const hcmContext = { gateway: { source: { namespace: "shop", name: gatewayName } } } as unknown as HcmContext;
  const { ir } = parse(spec);
  return ir && tracing.applyToHcm?.(ir, hcmContext).hcm?.set?.tracing;
}

const collector = (config: JsonObject = {}) => ({
  openTelemetry: { grpcService: { backendRef: { name: "spans", port: 4317 } }, ...config },
});

function resourceDetectors(...switches: readonly (boolean | undefined)[]): Json | undefined {
  const detectors = switches.map((enable) => ({ environmentResourceDetector: { enable } }));
  return apply({ provider: collector({ resourceDetectors: detectors }) })?.provider?.typedConfig?.resourceDetectors;
}

test("each Gateway gives its own name to a service that has none", () => {
  expect(apply({ provider: collector() })?.provider?.typedConfig?.serviceName).toBe("edge.shop");
  expect(apply({ provider: collector({ serviceName: "" }) }, "inner")?.provider?.typedConfig?.serviceName).toBe(
    "inner.shop",
  );
  expect(apply({ provider: collector({ serviceName: "till" }) })?.provider?.typedConfig?.serviceName).toBe("till");
});

test("a share of zero is not the same as none", () => {
  const applied = apply({ provider: collector(), clientSampling: 0 });
  expect(applied?.clientSampling).toEqual({ value: 0 });
  expect(applied?.randomSampling).toBeUndefined();
});

test("the last detector that says so decides about the environment", () => {
  expect(resourceDetectors()).toHaveLength(1);
  expect(resourceDetectors(undefined)).toHaveLength(1);
  expect(resourceDetectors(true, false, undefined)).toBeUndefined();
  expect(resourceDetectors(false, true)).toHaveLength(1);
});

test("attributes without a source make no tags", () => {
  const attributes = [{ name: "nothing" }, { name: "till", literal: { value: "4" } }];
  expect(apply({ provider: collector(), attributes })?.customTags).toEqual([{ tag: "till", literal: { value: "4" } }]);
});

test("a missing collector is a problem of its reference", () => {
  const provider = { openTelemetry: { grpcService: { backendRef: { name: "gone" } } } };
  expect(parse({ provider }).errors).toEqual([
    {
      message: 'unresolved backend reference: Service "gone" not found',
      parts: ["unresolved backend reference", 'Service "gone" not found'],
      path: ["provider", "openTelemetry", "grpcService", "backendRef"],
    },
  ]);
});

test("tracing without a provider is none", () => {
  expect(parse({})).toEqual({});
  expect(parse({ provider: {} })).toEqual({});
});
