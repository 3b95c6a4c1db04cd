import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../sdk/json.ts";
import { type ShopObject, shopNamespace, shopObject } from "../2-index/shop-objects.ts";
import { attachShop, shopPolicies, trafficPolicyKind } from "./attach-shop.ts";

const listener = (name: string, port = 80) => ({ name, port, protocol: "HTTP" });
const front = (spec: JsonObject = {}) =>
  shopObject("Gateway", "front", { gatewayClassName: "kgateway", listeners: [listener("http")], ...spec });

const set = (name: string, about: ShopObject = {}, spec: JsonObject = {}) =>
  shopObject(
    "ListenerSet",
    name,
    { parentRef: { name: "front", namespace: "shop" }, listeners: [listener(name)], ...spec },
    about,
  );

const everyone = { allowedListeners: { namespaces: { from: "All" } } };

function frontOf(resources: Parameters<typeof attachShop>[0], ...more: readonly Parameters<typeof attachShop>[2][]) {
  const [gateway] = attachShop(resources, [shopPolicies(trafficPolicyKind)], ...more).gateways;
  if (!gateway) throw new Error("The shop has a Gateway.");
  return gateway;
}

test("only Gateways of our classes are there", () => {
  const foreign = shopObject("Gateway", "foreign", { gatewayClassName: "istio" });
  const classless = shopObject("Gateway", "classless", {}, { fields: {} });
  expect(attachShop([foreign, front(), classless]).gateways.map(({ source }) => source.name)).toEqual(["front"]);
});

describe("ListenerSets", () => {
  test("follow the Gateway's own listeners, older ones first, then by namespace and name", () => {
    const sets = [
      set("b", { createdAt: 2 }),
      set("a", { createdAt: 2 }),
      set("z", { createdAt: 2, namespace: "office" }),
      set("old", { createdAt: 1 }),
    ];
    const { listeners, allowedListenerSets } = frontOf([front(everyone), ...sets]);
    expect(listeners.map(({ spec }) => spec.name)).toEqual(["http", "old", "z", "a", "b"]);
    expect(allowedListenerSets.map(({ source }) => source.name)).toEqual(["old", "z", "a", "b"]);
  });

  const office: ShopObject = { namespace: "office" };
  const namespace = (labels: Readonly<Record<string, string>>) => [shopNamespace("office", labels)];
  const selecting = (selector: JsonObject) => ({ from: "Selector", selector });
  const notIn = { matchExpressions: [{ key: "team", operator: "NotIn", values: ["search"] }] };
  const denied = "Attachment not allowed";
  const cases: readonly (readonly [string, JsonObject, ReturnType<typeof namespace>, string | undefined])[] = [
    ["All", { from: "All" }, [], undefined],
    ["Same, from another namespace", { from: "Same" }, [], denied],
    ["None", { from: "None" }, [], denied],
    ["nothing", {}, [], denied],
    ["Selector, of its labels", selecting({ matchLabels: { team: "a" } }), namespace({ team: "a" }), undefined],
    ["Selector, of other labels", selecting({ matchLabels: { team: "b" } }), namespace({ team: "a" }), denied],
    ["Selector, without a selector", { from: "Selector" }, namespace({}), denied],
    ["Selector, by what it lacks", selecting(notIn), namespace({}), undefined],
    ["Selector, by what it lacks, but it is not there", selecting(notIn), [], denied],
    ["Selector, empty, though it is not there", selecting({}), [], undefined],
  ];
  test.each(cases)("a Gateway that allows %s", (_, namespaces, others, reason) => {
    const gateway = frontOf([front({ allowedListeners: { namespaces } }), set("office", office), ...others]);
    const sets = [...gateway.allowedListenerSets, ...gateway.deniedListenerSets];
    expect(sets.map((each) => each.denied)).toEqual([reason]);
    expect(gateway.listeners).toHaveLength(reason === undefined ? 2 : 1);
  });

  test("need a Gateway that speaks of them at all", () => {
    const { deniedListenerSets } = frontOf([front(), set("more")]);
    const reason = "Unable to attach to parent, gateway has not enabled allowedListeners";
    expect(deniedListenerSets.map(({ denied }) => denied)).toEqual([reason]);
  });

  test("find their Gateway by name and namespace alone", () => {
    const odd = set("odd", {}, { parentRef: { group: "g", kind: "K", name: "front" } });
    const other = set("other", {}, { parentRef: { name: "back" } });
    expect(frontOf([front(everyone), odd, other]).allowedListenerSets.map(({ source }) => source.name)).toEqual([
      "odd",
    ]);
  });

  test("of the older kind count as experimental", () => {
    const { parentRef, listeners } = { parentRef: { name: "front" }, listeners: [listener("legacy")] };
    const resources = [front(everyone), shopObject("XListenerSet", "legacy", { parentRef, listeners })];
    expect(frontOf(resources).allowedListenerSets.map(({ source }) => source.kind)).toEqual(["XListenerSet"]);
    const settings = { enableExperimentalGatewayApiFeatures: false };
    expect(frontOf(resources, settings).allowedListenerSets).toEqual([]);
    const { diagnostics } = attachShop(resources, [], settings);
    expect(diagnostics.map(({ code }) => code)).toEqual(["attach/experimental-only"]);
  });
});

test("policies of a listener come before those of its ListenerSet, and those of a Gateway stay at the Gateway", () => {
  const policy = (name: string, kind: string, target: string, sectionName?: string) => {
    const targetRef = { group: "gateway.networking.k8s.io", kind, name: target, ...(sectionName && { sectionName }) };
    return shopObject("TrafficPolicy", name, { targetRefs: [targetRef] });
  };
  const gateway = frontOf([
    front(everyone),
    set("more"),
    policy("gateway", "Gateway", "front"),
    policy("listener", "Gateway", "front", "http"),
    policy("set", "ListenerSet", "more"),
    policy("of-set", "ListenerSet", "more", "more"),
  ]);
  expect(gateway.attachedPolicies.map(({ ir }) => ir)).toEqual(["gateway"]);
  expect(gateway.listeners.map((each) => each.attachedPolicies.map(({ ir }) => ir))).toEqual([
    ["listener"],
    ["of-set", "set"],
  ]);
});

describe("frontend TLS", () => {
  const ca = (kind: string, name = "ca") => ({ group: "", kind, name });
  const validation = (refs: readonly JsonObject[], mode?: string) => ({
    validation: { caCertificateRefs: refs, ...(mode && { mode }) },
  });
  const config = (frontend: JsonObject) => frontOf([front({ tls: { frontend } })]).frontendTls;

  test("is absent where the Gateway says nothing of it", () => {
    expect(frontOf([front()]).frontendTls).toBeUndefined();
  });

  test("asks for a valid certificate unless it allows others", () => {
    const modes = [undefined, "AllowValidOnly", "AllowInsecureFallback"].map((mode) => {
      const references = config({ default: validation([ca("ConfigMap")], mode) })?.defaultValidation;
      return [references?.requireClientCertificate, references?.allowInsecureFallback];
    });
    expect(modes).toEqual([
      [true, false],
      [true, false],
      [false, true],
    ]);
  });

  test("keeps what it can use and says what it cannot", () => {
    const refs = [
      ca("ConfigMap"),
      { ...ca("Service", "x"), namespace: "office" },
      { group: "g", kind: "Secret", name: "y" },
    ];
    expect(config({ default: validation(refs) })).toMatchObject({
      defaultValidation: { caCertificateRefs: [{ group: "", kind: "ConfigMap", namespace: "shop", name: "ca" }] },
      defaultProblem: {
        kind: "ca-kind-unsupported",
        message:
          "invalid ca.crt kind Service in office/x: InvalidCACertificateKind\ninvalid ca.crt kind Secret in /y: InvalidCACertificateKind",
      },
    });
  });

  test("knows ports apart, valid or not", () => {
    const perPort = [
      { port: 443, tls: validation([ca("Secret")]) },
      { port: 8443, tls: validation([ca("Pod")]) },
      { port: 9443, tls: {} },
    ];
    const { perPortValidation, portProblems, defaultValidation } = config({ perPort }) ?? {};
    expect([...(perPortValidation?.keys() ?? [])]).toEqual([443]);
    expect([...(portProblems?.keys() ?? [])]).toEqual([8443]);
    expect(defaultValidation).toBeUndefined();
  });
});
