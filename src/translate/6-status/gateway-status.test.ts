import { describe, expect, test } from "vitest";
import type { Json } from "../../sdk/json.ts";
import type { Report } from "../../sdk/report.ts";
import type { Resource } from "../../sdk/resource.ts";
import { foldReports, type ParentReport } from "./folded-reports.ts";
import { gatewayStatus } from "./gateway-status.ts";
import { listenerSetStatus } from "./listener-set-status.ts";

const group = "gateway.networking.k8s.io";

function resource(kind: string, spec: Json, generation = 0): Resource {
  const source = { group, kind, namespace: "shop", name: "edge" };
  const object = { apiVersion: `${group}/v1`, kind, metadata: { name: "edge", namespace: "shop" }, spec };
  const origin = { file: "edge.yaml", document: 0, path: [] };
  return { ...source, version: "v1", labels: {}, annotations: {}, generation, createdAt: 0, object, origin };
}

const listeners = [{ name: "http" }, { name: "https" }];
const gateway = resource("Gateway", { listeners });
const listenerSet = resource("ListenerSet", { listeners });

const about = (parent: Resource, listener: string) => ({ about: "listener", parent, listener }) as const;

function notProgrammed(parent: Resource, listener: string, message = "no certificate"): Report {
  return { ...about(parent, listener), condition: { type: "Programmed", status: "False", reason: "Invalid", message } };
}

const refused = { type: "Accepted", status: "False", reason: "Invalid", message: "refused" } as const;

function folded(parent: Resource, reports: readonly Report[]): ParentReport {
  const seen: Report = { ...about(parent, "http"), attachedRoutes: 0 };
  const report = [...foldReports([seen, ...reports]).parents.values()][0];
  if (!report) throw new Error("Nothing was folded.");
  return report;
}

/** `Type=Status/Reason` of each condition, in order. */
const short = (conditions: readonly { readonly type: string; readonly status: string; readonly reason: string }[]) =>
  conditions.map(({ type, status, reason }) => `${type}=${status}/${reason}`);

const allIsWell = ["Accepted=True/Accepted", "Programmed=True/Programmed", "ResolvedRefs=True/ResolvedRefs"];

describe("the conditions of a Gateway", () => {
  test.each<[string, Resource, readonly Report[], readonly string[]]>([
    ["are all well unless told", gateway, [], allIsWell],
    [
      "begin with what was reported",
      gateway,
      [{ about: "gateway", gateway, condition: { ...refused, type: "Programmed" } }],
      ["Programmed=False/Invalid", "Accepted=True/Accepted", "ResolvedRefs=True/ResolvedRefs"],
    ],
    [
      "keep the place of the first report of a type, and say the last",
      gateway,
      [
        { about: "gateway", gateway, condition: refused },
        { about: "gateway", gateway, condition: { ...refused, type: "Programmed" } },
        { about: "gateway", gateway, condition: { ...refused, reason: "Later" } },
      ],
      ["Accepted=False/Later", "Programmed=False/Invalid", "ResolvedRefs=True/ResolvedRefs"],
    ],
    [
      "take a refused Gateway back in where a listener is not programmed",
      gateway,
      [{ about: "gateway", gateway, condition: refused }, notProgrammed(gateway, "https")],
      ["Accepted=True/ListenersNotValid", "Programmed=True/Programmed", "ResolvedRefs=True/ResolvedRefs"],
    ],
    [
      "tell of listeners whose references do not resolve",
      gateway,
      [{ ...about(gateway, "https"), condition: { ...refused, type: "ResolvedRefs" } }],
      ["Accepted=True/Accepted", "Programmed=True/Programmed", "ResolvedRefs=False/ListenersNotResolved"],
    ],
    [
      "refuse addresses by name",
      resource("Gateway", { listeners, addresses: [{ type: "Hostname", value: "shop.example" }] }),
      [],
      ["Programmed=False/AddressNotUsable", "Accepted=True/Accepted", "ResolvedRefs=True/ResolvedRefs"],
    ],
    [
      "refuse addresses of other kinds",
      resource("Gateway", { listeners, addresses: [{ type: "IPAddress" }, { type: "shop.example/Pool" }] }),
      [],
      ["Accepted=False/UnsupportedAddress", "Programmed=True/Programmed", "ResolvedRefs=True/ResolvedRefs"],
    ],
    [
      "warn of clients that need not prove themselves on one port",
      resource("Gateway", {
        listeners,
        tls: { frontend: { perPort: [{ tls: { validation: { mode: "AllowInsecureFallback" } } }] } },
      }),
      [],
      ["InsecureFrontendValidationMode=True/ConfigurationChanged", ...allIsWell],
    ],
  ])("%s", (_, object, reports, expected) => {
    expect(short(gatewayStatus(folded(object, reports), object).conditions)).toEqual(expected);
  });
});

describe("the message about listeners that are not programmed", () => {
  test.each([
    [
      [notProgrammed(gateway, "http"), notProgrammed(gateway, "https", "no key")],
      "http: no certificate; https: no key",
    ],
    [[notProgrammed(gateway, "http", ""), notProgrammed(gateway, "https", "no key")], "https: no key"],
    [[notProgrammed(gateway, "http", ""), notProgrammed(gateway, "https", "")], "http, https"],
  ])("of %# names them", (reports, names) => {
    const [accepted] = gatewayStatus(folded(gateway, reports), gateway).conditions;
    expect(accepted?.message).toBe(`Some listeners are not programmed: ${names}`);
  });
});

describe("listeners", () => {
  test("that nobody reported stand in the status all the same", () => {
    const { listeners: [, https] = [] } = gatewayStatus(folded(gateway, []), gateway);
    expect(https).toMatchObject({ name: "https", attachedRoutes: 0, supportedKinds: [] });
    expect(short(https?.conditions ?? [])).toEqual([
      "Accepted=True/Accepted",
      "Conflicted=False/NoConflicts",
      "ResolvedRefs=True/ResolvedRefs",
      "Programmed=True/Programmed",
    ]);
  });

  test("count what the last report counts", () => {
    const counts: readonly Report[] = [
      { ...about(gateway, "http"), attachedRoutes: 1, supportedKinds: [{ group, kind: "HTTPRoute" }] },
      { ...about(gateway, "http"), attachedRoutes: 3 },
    ];
    const { listeners: [http] = [] } = gatewayStatus(folded(gateway, counts), gateway);
    expect(http).toMatchObject({ attachedRoutes: 3, supportedKinds: [{ group, kind: "HTTPRoute" }] });
  });

  test("carry the generation of the Gateway where it has one", () => {
    const seventh = resource("Gateway", { listeners }, 7);
    const { conditions, listeners: [http] = [] } = gatewayStatus(folded(seventh, []), seventh);
    const generations = [...conditions, ...(http?.conditions ?? [])].map((condition) => condition.observedGeneration);
    expect(new Set(generations)).toEqual(new Set([7]));
    expect(gatewayStatus(folded(gateway, []), gateway).conditions[0]).not.toHaveProperty("observedGeneration");
  });
});

test("attached ListenerSets are counted, none are not", () => {
  const count = (sets: number) =>
    gatewayStatus(folded(gateway, [{ about: "attached-listener-sets", gateway, count: sets }]), gateway)
      .attachedListenerSets;
  expect([count(2), count(0)]).toEqual([2, undefined]);
});

describe("the status of a ListenerSet", () => {
  test.each<[string, readonly Report[], readonly string[], number]>([
    ["is all well unless told", [], ["Accepted=True/Accepted", "Programmed=True/Programmed"], 2],
    [
      "is accepted while one listener works",
      [notProgrammed(listenerSet, "http")],
      ["Accepted=True/ListenersNotValid", "Programmed=True/Programmed"],
      2,
    ],
    [
      "is refused when no listener works",
      [notProgrammed(listenerSet, "http"), notProgrammed(listenerSet, "https")],
      ["Accepted=False/ListenersNotValid", "Programmed=False/ListenersNotValid"],
      2,
    ],
    [
      "says nothing of listeners that the Gateway does not take",
      [{ about: "listener-set", listenerSet, condition: refused }, notProgrammed(listenerSet, "http")],
      ["Accepted=False/Invalid", "Programmed=True/Programmed"],
      0,
    ],
  ])("%s", (_, reports, expected, count) => {
    const status = listenerSetStatus(folded(listenerSet, reports), listenerSet);
    expect(short(status.conditions)).toEqual(expected);
    expect(status.listeners).toHaveLength(count);
  });
});
