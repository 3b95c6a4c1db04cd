import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import {
  any,
  defineConfigurablePlugin,
  defineDiagnostics,
  defineKind,
  definePlugin,
  definePolicy,
  duringStage,
  type JsonObject,
  list,
  number,
  object,
  type PolicyPlugin,
  policyTargetReferenceWithSectionName,
  type TranslationPass,
} from "../../sdk/index.ts";
import { checkGolden } from "./golden.ts";
import { runPlugin } from "./run-plugin.ts";

const files = [join(import.meta.dirname, "../../../fixtures/quickstart")];

const discountKind = defineKind({
  group: "sales.example",
  kind: "Discount",
  versions: ["v1"],
  namespaced: true,
  fields: {
    spec: object({
      targetRefs: list(policyTargetReferenceWithSectionName),
      percent: number({ minimum: 0, maximum: 100 }),
    }),
  },
});

const discount = (percent: unknown) => `apiVersion: sales.example/v1
kind: Discount
metadata: {name: spring, namespace: shop}
spec:
  targetRefs: [{group: gateway.networking.k8s.io, kind: HTTPRoute, name: storefront}]
  percent: ${percent}
`;

type Ir = { readonly percent: number };

function discountPlugin(pass: TranslationPass<Ir>, policy: Partial<PolicyPlugin<Ir>> = {}) {
  return definePlugin({
    name: "discounts",
    kinds: [discountKind],
    contributesPolicies: [
      definePolicy<Ir>(discountKind, {
        name: "discounts",
        parse: ({ object: { spec } }) => ({ ir: { percent: Number((spec as JsonObject).percent) } }),
        newGatewayTranslationPass: () => pass,
        ...policy,
      }),
    ],
  });
}

const filter = {
  position: duringStage("route"),
  filter: {
    name: "buffer",
    typedConfig: any("envoy.extensions.filters.http.buffer.v3.Buffer", { maxRequestBytes: 1 }),
  },
};

const withDiscount = { files, yaml: discount(10) };

describe("a plugin run over manifests", () => {
  test("shows its effect, its statuses and what is wrong with the input", () => {
    const plugin = discountPlugin({
      applyForRoute: ({ percent }) => ({ route: { set: { statPrefix: `discount-${percent}` } } }),
    });
    const { gateways, statuses, diagnostics } = runPlugin(plugin, withDiscount);
    expect(JSON.stringify(gateways["shop/edge"]?.routes)).toContain('"statPrefix":"discount-10"');
    expect(JSON.stringify(statuses)).toContain("spring");
    expect(diagnostics).toEqual([]);
    expect(runPlugin(plugin, { files, yaml: discount(101) }).diagnostics).toMatchObject([
      { file: "input.yaml", line: 6, severity: "error", object: { kind: "Discount", name: "spring" } },
    ]);
  });

  test("gets its options with defaults, by its own schema", () => {
    const plugin = defineConfigurablePlugin<{ readonly prefix: string }>({
      name: "discounts",
      optionsSchema: {
        type: "object",
        properties: { prefix: { type: "string", default: "sale" } },
        additionalProperties: false,
      },
      configure: ({ prefix }) => discountPlugin({ applyForRoute: () => ({ route: { set: { statPrefix: prefix } } }) }),
    });
    const text = (options?: JsonObject) => JSON.stringify(runPlugin(plugin, { ...withDiscount, options }).gateways);
    expect(text()).toContain('"statPrefix":"sale"');
    expect(text({ prefix: "spring" })).toContain('"statPrefix":"spring"');
    expect(() => text({ prefx: "spring" })).toThrow("The options of discounts are wrong: it must NOT have additional");
  });

  test("runs its leader actions with the finished translation", () => {
    const plugin = definePlugin({
      name: "sync",
      contributesLeaderAction: [
        {
          group: "sales.example",
          kind: "Registry",
          contribution: ({ translation }) => ({
            files: [{ path: "gateways.txt", content: Object.keys(translation.gateways as JsonObject).join() }],
          }),
        },
      ],
    });
    expect(runPlugin(plugin, { files }).runLeaderActions().files).toEqual([
      { path: "gateways.txt", content: "shop/edge" },
    ]);
  });

  test("reports under codes of its own", () => {
    const report = defineDiagnostics({
      "discounts/steep": { severity: "warning", message: () => "It is steep." },
      "route/steep": { severity: "warning", message: () => "It is kgw's." },
    });
    const plugin = discountPlugin(
      {},
      {
        parse: (_, { at }) => ({
          ir: { percent: 1 },
          diagnostics: [report("discounts/steep", at(["spec", "percent"]), {}), report("route/steep", at([]), {})],
        }),
      },
    );
    expect(runPlugin(plugin, withDiscount).diagnostics.map(({ code, line }) => ({ code, line }))).toEqual([
      { code: "discounts/route-steep", line: 1 },
      { code: "discounts/steep", line: 6 },
    ]);
  });
});

describe("what a plugin does wrong", () => {
  const wrong = (pass: TranslationPass<Ir>, policy?: Partial<PolicyPlugin<Ir>>) =>
    runPlugin(discountPlugin(pass, policy), { ...withDiscount, allowPluginErrors: true });
  const plain = runPlugin([], withDiscount).gateways;

  test("is thrown unless asked otherwise", () => {
    const plugin = discountPlugin({
      httpFilters: () => {
        throw new Error("no shelf left");
      },
    });
    expect(() => runPlugin(plugin, withDiscount)).toThrow(
      "plugin/hook-failed: Plugin discounts failed in httpFilters: no shelf left.",
    );
  });

  const cases: readonly (readonly [string, TranslationPass<Ir>, string])[] = [
    [
      "writing into what it was given",
      { applyForRoute: (_, { route }) => Object.assign(route, { name: "mine" }) && {} },
      "Plugin discounts failed in applyForRoute: Cannot assign to read only property 'name'",
    ],
    [
      "a field that Envoy has not",
      { applyForRoute: () => ({ action: { set: { timeuot: "1s" } as object } }) },
      "Plugin discounts asks in applyForRoute for what Envoy would refuse: action.set.timeuot:",
    ],
    [
      "a filter without a name",
      { httpFilters: () => ({ filters: [{ ...filter, filter: { typedConfig: filter.filter.typedConfig } }] }) },
      "Plugin discounts asks in httpFilters for what Envoy would refuse: filters[0].filter.name:",
    ],
    [
      "per-filter configuration of an unknown type",
      { applyForRoute: () => ({ perFilterConfig: { mine: { "@type": "type.googleapis.com/mine.v1.Mine" } } }) },
      'Plugin discounts asks in applyForRoute for what Envoy would refuse: perFilterConfig["mine"]["@type"]:',
    ],
    [
      "a value that Envoy forbids",
      {
        httpFilters: () => ({
          filters: [
            {
              ...filter,
              filter: {
                name: "buffer",
                typedConfig: any("envoy.extensions.filters.http.buffer.v3.Buffer", { maxRequestBytes: 0 }),
              },
            },
          ],
        }),
      },
      "maxRequestBytes",
    ],
    [
      "an answer that comes later",
      { applyForRoute: async () => ({}) },
      "Plugin discounts failed in applyForRoute: it returned a promise, and hooks answer at once.",
    ],
    [
      "a replacement that Envoy would refuse",
      { applyForRoute: () => ({ route: { replace: (route) => ({ ...route, match: undefined }) } }) },
      "Plugin discounts failed in the `replace` that applyForRoute returned:",
    ],
  ];

  test.each(cases)("%s is told, left out, and nothing else is", (_, pass, message) => {
    const { gateways, diagnostics } = wrong(pass);
    const told = diagnostics.filter(({ code }) => code.startsWith("plugin/"));
    expect(told.map((each) => each.message).join("\n")).toContain(message);
    expect(gateways).toEqual(plain);
  });

  test("in a hook for an object is told at the object", () => {
    const { diagnostics } = wrong(
      {},
      {
        parse: () => {
          throw new Error("unreadable");
        },
      },
    );
    expect(diagnostics).toMatchObject([
      { code: "plugin/hook-failed", file: "input.yaml", line: 1, object: { kind: "Discount", name: "spring" } },
    ]);
  });
});

describe("golden files", () => {
  const folder = mkdtempSync(join(tmpdir(), "kgw-golden-"));
  afterEach(() => vi.unstubAllEnvs());

  test("are written where the environment asks for it, and compared elsewhere", () => {
    const file = join(folder, "discounts/spring.yaml");
    expect(() => checkGolden(file, { percent: 10 })).toThrow("There is no golden file");
    vi.stubEnv("REFRESH_GOLDEN", "true");
    checkGolden(file, { percent: 10 });
    vi.unstubAllEnvs();
    expect(readFileSync(file, "utf8")).toBe("percent: 10\n");
    checkGolden(file, { percent: 10, until: undefined });
    expect(() => checkGolden(file, { percent: 20 })).toThrow("-percent: 10\n+percent: 20");
  });
});
