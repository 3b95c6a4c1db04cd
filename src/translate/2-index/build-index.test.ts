import { describe, expect, test } from "vitest";
import { defineDiagnostics } from "../../sdk/diagnostic.ts";
import { definePlugin, definePolicy, type Plugin, type PolicyPlugin } from "../../sdk/plugin.ts";
import type { Resource } from "../../sdk/resource.ts";
import { defaultSettings } from "../../sdk/settings.ts";
import { buildIndex } from "./build-index.ts";
import { shopNamespace, shopObject } from "./shop-objects.ts";

const trafficPolicy = { group: "gateway.kgateway.dev", kind: "TrafficPolicy" };
const extension = { group: "gateway.kgateway.dev", kind: "GatewayExtension" };

const policyPlugin = (policy: Partial<PolicyPlugin<unknown>>, kind = trafficPolicy): Plugin =>
  definePlugin({
    name: `${kind.kind}-plugin`,
    contributesPolicies: [definePolicy(kind, { name: kind.kind, ...policy })],
  });

function index(
  resources: readonly Resource[],
  plugins: readonly Plugin[] = [],
  gatewayClasses: readonly string[] = [],
) {
  return buildIndex(resources, plugins, { settings: defaultSettings, facts: { "aws.ec2": [1] }, gatewayClasses });
}

const codes = ({ diagnostics }: ReturnType<typeof index>) => diagnostics.map(({ code }) => code);

describe("looking objects up", () => {
  test("of two with one name finds the first, and lists in document order", () => {
    const [first, second] = [shopObject("Service", "reviews"), shopObject("Service", "reviews")];
    const { find, list } = index([first, second]);
    expect(find({ group: "", kind: "Service" }, "shop", "reviews")).toBe(first);
    expect(list({ group: "", kind: "Service" })).toEqual([first, second]);
    expect(list({ group: "apps", kind: "Service" })).toEqual([]);
  });

  test("by reference asks for the grant first", () => {
    const { findReferenced } = index([shopObject("Secret", "token")]);
    const origin = { ...trafficPolicy, namespace: "shop" };
    const token = { group: "", kind: "Secret", name: "token" };
    expect(findReferenced(origin, token)).toHaveProperty("value.name", "token");
    expect(findReferenced(origin, { ...token, name: "key" })).toHaveProperty(
      "problem.message",
      "Secret shop/key not found",
    );
    const elsewhere = findReferenced(origin, { ...token, namespace: "office" });
    expect(elsewhere).toHaveProperty("problem.message", "missing reference grant");
  });

  test("finds facts that were given and nothing else", () => {
    const { fact } = index([]);
    expect([fact("aws.ec2"), fact("constructor")]).toEqual([[1], undefined]);
  });

  test("knows the labels of namespaces that are there", () => {
    const { namespaceLabels } = index([shopNamespace("shop", { team: "a" })]);
    expect([namespaceLabels("shop"), namespaceLabels("office")]).toEqual([{ team: "a" }, undefined]);
  });
});

test("namespaces that discovery leaves out keep their labels, and their objects are gone", () => {
  const resources = [shopNamespace("shop", { team: "a" }), shopNamespace("office", { team: "b" })];
  const payroll = shopObject("Service", "payroll", {}, { namespace: "office" });
  const settings = { ...defaultSettings, discoveryNamespaceSelectors: `[{"matchLabels":{"team":"a"}}]` };
  const { namespaceLabels, find } = buildIndex([...resources, payroll], [], {
    settings,
    facts: {},
    gatewayClasses: [],
  });
  expect(namespaceLabels("office")).toEqual({ team: "b" });
  expect(find({ group: "", kind: "Service" }, "office", "payroll")).toBeUndefined();
});

test("GatewayClasses of the input decide, then the usual names and those of the options", () => {
  const gatewayClass = (name: string, controllerName: string) =>
    shopObject("GatewayClass", name, { controllerName }, { namespace: "" });
  const classes = [gatewayClass("kgateway", "example.com/other"), gatewayClass("edge", "kgateway.dev/kgateway")];
  const { isOwnGatewayClass } = index(classes, [], ["lab"]);
  const own = ["kgateway", "edge", "kgateway-waypoint", "lab", "istio"].map(isOwnGatewayClass);
  expect(own).toEqual([false, true, true, true, false]);
});

describe("reading policies", () => {
  const policy = shopObject("TrafficPolicy", "patience", {
    targetRefs: [{ group: "g", kind: "K", name: "n", sectionName: "s" }],
    targetSelectors: [{ group: "g", kind: "K", matchLabels: { a: "b" } }],
  });

  test("finds targets in the usual places", () => {
    const { policies } = index([policy], [policyPlugin({ parse: () => ({ ir: {} }) })]);
    expect(policies[0]?.targets).toEqual([
      { group: "g", kind: "K", name: "n", sectionName: "s" },
      { group: "g", kind: "K", sectionName: undefined, matchLabels: { a: "b" } },
    ]);
  });

  test("keeps what the plugin reports, and reports errors where they are", () => {
    const report = defineDiagnostics({ "shop/note": { severity: "info", message: () => "A note." } });
    const plugin = policyPlugin({
      parse: (_, { at }) => ({
        ir: {},
        errors: [{ message: "no hope", path: ["spec", "hope"] }],
        diagnostics: [report("shop/note", at(["spec"]), {})],
      }),
    });
    const { diagnostics } = index([policy], [plugin]);
    expect(diagnostics).toMatchObject([
      { code: "shop/note", location: { file: "TrafficPolicy-patience.yaml", path: ["spec"] } },
      { code: "policy/invalid", message: "No hope.", location: { path: ["spec", "hope"] } },
    ]);
  });

  const weights: readonly (readonly [string, number])[] = [
    ["7", 7],
    ["-2147483648", -2147483648],
    ["+3", 3],
  ];
  test.each(weights)("reads the weight %s", (text, weight) => {
    const weighted = { ...policy, annotations: { "kgateway.dev/policy-weight": text } };
    const { policies, diagnostics } = index([weighted], [policyPlugin({ parse: () => ({ ir: {} }) })]);
    expect(policies[0]).toMatchObject({ precedenceWeight: weight, errors: [] });
    expect(diagnostics).toEqual([]);
  });

  test.each(["2147483648", "1.5", "", "heavy"])("takes the weight %j for an error, after all others", (text) => {
    const weighted = { ...policy, annotations: { "kgateway.dev/policy-weight": text } };
    const plugin = policyPlugin({ parse: () => ({ ir: {}, errors: [{ message: "first" }] }) });
    const result = index([weighted], [plugin]);
    const message = `invalid value for annotation kgateway.dev/policy-weight: ${text}; must be a valid integer`;
    expect(result.policies[0]?.errors).toMatchObject([{ message: "first" }, { message }]);
    expect(result.policies[0]?.precedenceWeight).toBe(0);
    expect(codes(result)).toEqual(["policy/invalid", "attach/invalid-annotation"]);
  });

  test("leaves the weight to plugins that set one", () => {
    const weighted = { ...policy, annotations: { "kgateway.dev/policy-weight": "heavy" } };
    const { policies } = index([weighted], [policyPlugin({ parse: () => ({ ir: {}, precedenceWeight: 4 }) })]);
    expect(policies[0]).toMatchObject({ precedenceWeight: 4, errors: [] });
  });

  test("happens once, whoever asks first", () => {
    const read: string[] = [];
    const provider = shopObject("GatewayExtension", "login");
    const needing = policyPlugin({
      parse: (_, { findPolicy }) => ({ ir: findPolicy(extension, "shop", "login")?.ir }),
    });
    const providing = policyPlugin({ parse: ({ name }) => ({ ir: read.push(name) }) }, extension);
    const { policies, findPolicy } = index([policy, provider], [needing, providing]);
    expect(policies.map(({ ir }) => ir)).toEqual([1, 1]);
    expect(findPolicy(extension, "shop", "login")?.name).toBe("login");
    expect(read).toEqual(["login"]);
  });

  test("in a circle ends, and says so", () => {
    const plugin = policyPlugin({
      parse: ({ name }, { findPolicy }) => ({
        ir: findPolicy(trafficPolicy, "shop", name === "a" ? "b" : "a") ?? name,
      }),
    });
    const result = index([shopObject("TrafficPolicy", "a"), shopObject("TrafficPolicy", "b")], [plugin]);
    expect(result.policies.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(codes(result)).toEqual(["policy/refers-to-itself"]);
  });

  test("survives plugins that throw", () => {
    const plugin = policyPlugin({
      parse: ({ name }) => {
        if (name === "bad") throw new Error("boom");
        return { ir: {} };
      },
    });
    const result = index([shopObject("TrafficPolicy", "bad"), policy], [plugin]);
    expect(result.policies.map(({ name }) => name)).toEqual(["patience"]);
    expect(result.diagnostics).toMatchObject([
      {
        code: "plugin/hook-failed",
        message: "Plugin TrafficPolicy-plugin failed in parse: boom.",
        object: { name: "bad" },
        location: { file: "TrafficPolicy-bad.yaml" },
      },
    ]);
  });
});

test("a backend's error is reported once, however many ports it has", () => {
  const resource = shopObject("Service", "reviews");
  const port = (number: number) => ({
    source: { group: "", kind: "Service", namespace: "shop", name: "reviews" },
    port: number,
    canonicalHostname: "",
    resource,
    ir: undefined,
    aliases: [],
    trafficDistribution: "Any" as const,
    disableIstioAutoMtls: false,
    errors: [{ message: "bad annotation" }],
  });
  const backends = () => ({ value: [port(80), port(81)], diagnostics: [] });
  const contribution = { backends, initEnvoyBackend: () => ({}) };
  const plugin = definePlugin({ name: "p", contributesBackends: [{ group: "", kind: "Service", contribution }] });
  expect(codes(index([resource], [plugin]))).toEqual(["backend/invalid"]);
});
