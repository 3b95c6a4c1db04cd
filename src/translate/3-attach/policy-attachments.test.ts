import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";
import { type ShopObject, shopObject } from "../2-index/shop-objects.ts";
import { attachShop, shopPolicies, shopServices, trafficPolicyKind } from "./attach-shop.ts";

const routeTarget = { group: "gateway.networking.k8s.io", kind: "HTTPRoute", name: "catalog" };
const selector = (matchLabels: JsonObject) => ({ group: routeTarget.group, kind: "HTTPRoute", matchLabels });

const policy = (name: string, spec: JsonObject = { targetRefs: [routeTarget] }, about: ShopObject = {}) =>
  shopObject("TrafficPolicy", name, spec, about);

const rules = [{ name: "search" }, {}];
const catalog = (about: ShopObject = {}) => shopObject("HTTPRoute", "catalog", { rules }, about);

const names = (attached: readonly PolicyAttachment[] | undefined) => attached?.map(({ ir }) => ir);

function ofRoute(resources: readonly Resource[], settings: Partial<Settings> = {}) {
  const route = attachShop(resources, [shopPolicies(trafficPolicyKind)], settings).routes[0];
  if (route?.kind !== "http") throw new Error("The shop has a route.");
  return route;
}

describe("the order of policies", () => {
  const weight = (value: number): ShopObject => ({ annotations: { "kgateway.dev/policy-weight": String(value) } });

  test("is by weight, then age, then name", () => {
    const policies = [
      policy("c", undefined, { createdAt: 2 }),
      policy("b", undefined, { createdAt: 2 }),
      policy("old", undefined, { createdAt: 1 }),
      policy("light", undefined, { createdAt: 0, ...weight(-1) }),
      policy("heavy", undefined, { createdAt: 9, ...weight(1) }),
    ];
    expect(names(ofRoute([catalog(), ...policies]).attachedPolicies)).toEqual(["heavy", "old", "b", "c", "light"]);
  });

  test("does not depend on the order of documents", () => {
    const policies = [1, 2, 3, 4, 5, 6].map((number) =>
      policy(`p${number}`, undefined, { createdAt: number % 2, ...weight(number % 3) }),
    );
    const expected = names(ofRoute([catalog(), ...policies]).attachedPolicies);
    fc.assert(
      fc.property(fc.shuffledSubarray(policies, { minLength: policies.length }), (shuffled) => {
        expect(names(ofRoute([catalog(), ...shuffled]).attachedPolicies)).toEqual(expected);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a policy reaches", () => {
  test("only objects of its own namespace", () => {
    const elsewhere = policy("elsewhere", undefined, { namespace: "office" });
    expect(names(ofRoute([catalog(), elsewhere]).attachedPolicies)).toEqual([]);
  });

  test("a named section, and the attachment says which was looked up", () => {
    const route = ofRoute([catalog(), policy("p", { targetRefs: [{ ...routeTarget, sectionName: "search" }] })]);
    expect(names(route.attachedPolicies)).toEqual([]);
    expect(route.rules.map(({ attachedPolicies }) => names(attachedPolicies))).toEqual([["p"], []]);
    expect(route.rules[0]?.attachedPolicies[0]?.policy).toEqual({
      ...trafficPolicyKind,
      namespace: "shop",
      name: "p",
      sectionName: "search",
    });
  });

  test("the same object once, even if two of its references name it", () => {
    const twice = policy("twice", { targetRefs: [routeTarget, routeTarget] });
    expect(names(ofRoute([catalog(), twice]).attachedPolicies)).toEqual(["twice"]);
  });

  test("an object twice that it both names and selects", () => {
    const both = policy("both", {
      targetRefs: [routeTarget],
      targetSelectors: [selector({ team: "a" }), selector({ tier: "web" })],
    });
    const route = ofRoute([catalog({ labels: { team: "a", tier: "web" } }), both]);
    expect(names(route.attachedPolicies)).toEqual(["both", "both"]);
  });
});

describe("a selector", () => {
  const cases: readonly (readonly [string, JsonObject, Readonly<Record<string, string>>, boolean])[] = [
    ["whose labels are all there", { team: "a", tier: "web" }, { team: "a", tier: "web", x: "y" }, true],
    ["with a label of another value", { team: "a", tier: "web" }, { team: "a", tier: "db" }, false],
    ["whose first label is missing", { team: "a", tier: "web" }, { tier: "web" }, false],
    ["without labels", {}, { team: "a" }, false],
    ["without labels, for an object without labels", {}, {}, false],
  ];
  test.each(cases)("%s", (_, matchLabels, labels, selects) => {
    const route = ofRoute([catalog({ labels }), policy("p", { targetSelectors: [selector(matchLabels)] })]);
    expect(names(route.attachedPolicies)).toEqual(selects ? ["p"] : []);
  });

  const spec = { targetSelectors: [selector({ team: "a" })] };
  const route = catalog({ labels: { team: "a" } });
  const local = policy("local", spec, { createdAt: 2 });
  const global = policy("global", spec, { namespace: "platform", createdAt: 1 });

  test("of the global policy namespace selects everywhere, in its place by precedence", () => {
    expect(names(ofRoute([route, local, global]).attachedPolicies)).toEqual(["local"]);
    const settings = { globalPolicyNamespace: "platform" };
    expect(names(ofRoute([route, local, global], settings).attachedPolicies)).toEqual(["global", "local"]);
  });

  test("of the target's own namespace counts once where that is the global one", () => {
    expect(names(ofRoute([route, local], { globalPolicyNamespace: "shop" }).attachedPolicies)).toEqual(["local"]);
  });

  test("is the only way to reach other namespaces: names do not", () => {
    const named = policy("named", undefined, { namespace: "platform" });
    expect(names(ofRoute([route, named], { globalPolicyNamespace: "platform" }).attachedPolicies)).toEqual([]);
  });
});

describe("policies of backends", () => {
  const tls = { group: "gateway.networking.k8s.io", kind: "BackendTLSPolicy" };
  const config = { group: "gateway.kgateway.dev", kind: "BackendConfigPolicy" };
  const onBackends = { processBackend: () => ({}) };
  const plugins = [shopServices, shopPolicies(tls, onBackends), shopPolicies(config, onBackends)];
  const service = shopObject(
    "Service",
    "reviews",
    {
      ports: [
        { name: "http", port: 80 },
        { name: "admin", port: 81 },
      ],
    },
    { annotations: { aliases: "reviews.example" } },
  );
  const target = { group: "", kind: "Service", name: "reviews" };
  const on = (kind: string, name: string, targetRef: JsonObject) =>
    shopObject(
      kind,
      name,
      { targetRefs: [targetRef] },
      kind === config.kind ? { apiVersion: `${config.group}/v1` } : {},
    );

  function ofPorts(...policies: readonly ReturnType<typeof shopObject>[]) {
    return attachShop([service, ...policies], plugins).backends.map(({ attachedPolicies }) => names(attachedPolicies));
  }

  test("for a port come after those for the whole Service", () => {
    const port = on("BackendConfigPolicy", "port", { ...target, sectionName: "http" });
    expect(ofPorts(port, on("BackendConfigPolicy", "whole", target))).toEqual([["whole", "port"], ["whole"]]);
  });

  test("of kind BackendTLSPolicy for a port replace those for the whole Service, and only those", () => {
    const policies = [
      on("BackendTLSPolicy", "port", { ...target, sectionName: "http" }),
      on("BackendTLSPolicy", "whole", target),
      on("BackendConfigPolicy", "config", target),
    ];
    const [http, admin] = ofPorts(...policies);
    expect(http).toEqual(["config", "port"]);
    expect(admin?.toSorted()).toEqual(["config", "whole"]);
  });

  test("reach them through an alias, in the namespace of the backend", () => {
    const hostname = { group: "networking.istio.io", kind: "Hostname", name: "reviews.example" };
    const byAlias = on("BackendConfigPolicy", "alias", hostname);
    expect(ofPorts(byAlias, on("BackendConfigPolicy", "own", target))).toEqual([
      ["own", "alias"],
      ["own", "alias"],
    ]);
  });

  test("are only of kinds that act on backends", () => {
    const traffic = policy("traffic", { targetRefs: [target] });
    const { backends } = attachShop([service, traffic], [shopServices, shopPolicies(trafficPolicyKind)]);
    expect(backends.flatMap(({ attachedPolicies }) => attachedPolicies)).toEqual([]);
  });

  test("begin with global ones, which come once for all ports and aliases", () => {
    const global = shopPolicies({ group: "istio", kind: "Settings" }, { globalPolicy: () => "global" });
    const { backends } = attachShop([service], [shopServices, global]);
    expect(backends.map(({ attachedPolicies }) => names(attachedPolicies))).toEqual([["global"], ["global"]]);
  });

  test("are there though a global one throws", () => {
    const failing = shopPolicies(config, {
      ...onBackends,
      globalPolicy: () => {
        throw new Error("boom");
      },
    });
    const own = on("BackendConfigPolicy", "own", target);
    const { backends, diagnostics } = attachShop([service, own], [shopServices, failing]);
    expect(backends.map(({ attachedPolicies }) => names(attachedPolicies))).toEqual([["own"], ["own"]]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["plugin/hook-failed"]);
  });
});
