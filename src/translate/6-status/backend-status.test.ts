import { describe, expect, test } from "vitest";
import type { Backend } from "../../sdk/ir/backend.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import type { Plugin } from "../../sdk/plugin.ts";
import { backendStatus } from "./backend-status.ts";

const source = { group: "gateway.kgateway.dev", kind: "Backend", namespace: "shop", name: "depot" };

function backend(...errors: readonly string[]): Backend {
  const object = { apiVersion: `${source.group}/v1alpha1`, kind: source.kind, metadata: { name: source.name } };
  const origin = { file: "depot.yaml", document: 0, path: [] };
  return {
    source,
    port: 0,
    canonicalHostname: "",
    resource: {
      ...source,
      version: "v1alpha1",
      labels: {},
      annotations: {},
      generation: 2,
      createdAt: 0,
      object,
      origin,
    },
    ir: {},
    aliases: [],
    trafficDistribution: "Any",
    disableIstioAutoMtls: false,
    errors: errors.map((message) => ({ message })),
  };
}

const lookup = {} as Lookup;

describe("whether a Backend is accepted", () => {
  test.each<[readonly string[], readonly string[], string]>([
    [[], [], "True/Accepted: Backend accepted"],
    [["no host"], [], 'False/Invalid: Backend error: "no host"'],
    [["no host", "no port"], [], 'False/Invalid: Backend has 2 errors: "no host" "no port"'],
    [[], ["b", "a", "b"], 'False/Invalid: Backend has 2 errors: "a" "b"'],
    [["no host"], ["a"], 'False/Invalid: Backend error: "no host"'],
  ])("with own errors %j and errors of clusters %j", (own, ofClusters, expected) => {
    const [accepted] = backendStatus(backend(...own), ofClusters, { plugins: [], lookup }).conditions;
    expect(`${accepted?.status}/${accepted?.reason}: ${accepted?.message}`).toBe(expected);
    expect(accepted?.observedGeneration).toBe(2);
  });
});

test("plugins add conditions, but do not say whether it is accepted", () => {
  const condition = { type: "EndpointsDiscovered", status: "True", reason: "Found", message: "2 found" } as const;
  const extraConditions = () => [condition, { ...condition, type: "Accepted" }];
  const contribution = {
    backends: () => ({ value: [], diagnostics: [] }),
    initEnvoyBackend: () => ({}),
    extraConditions,
  };
  const plugins: readonly Plugin[] = [
    { name: "depots", contributesBackends: [{ ...source, contribution }] },
    { name: "others", contributesBackends: [{ ...source, kind: "Other", contribution }] },
  ];
  const { conditions } = backendStatus(backend(), [], { plugins, lookup });
  expect(conditions.map(({ type, reason }) => `${type}/${reason}`)).toEqual([
    "Accepted/Accepted",
    "EndpointsDiscovered/Found",
  ]);
});
