import { describe, expect, test } from "vitest";
import type { Report } from "../../sdk/report.ts";
import type { Resource } from "../../sdk/resource.ts";
import { withCondition } from "./conditions.ts";
import { foldReports } from "./folded-reports.ts";
import { gatewayStatus } from "./gateway-status.ts";
import { listenerSetStatus } from "./listener-set-status.ts";
import { byParentString } from "./parent-string.ts";
import { policyStatus } from "./policy-status.ts";
import { routeStatus } from "./route-status.ts";
import { controllerStyle, goldenStyle } from "./status-style.ts";

const gatewayApi = "gateway.networking.k8s.io";
const edge = { group: gatewayApi, kind: "Gateway", namespace: "shop", name: "edge" };
const set = { group: gatewayApi, kind: "ListenerSet", namespace: "shop", name: "market-day" };
const catalog = { group: gatewayApi, kind: "HTTPRoute", namespace: "shop", name: "catalog" };
const discount = { group: "shop.example", kind: "Discount", namespace: "shop", name: "spring" };

const condition = (type: string, status: "True" | "False", reason: string, message = "") => ({
  type,
  status,
  reason,
  message,
});

function resource(source: typeof edge, spec: object, generation = 0): Resource {
  const { group, kind, namespace, name } = source;
  const object = { apiVersion: `${group}/v1`, kind, metadata: { name, namespace }, spec };
  return {
    ...source,
    version: "v1",
    labels: {},
    annotations: {},
    generation,
    createdAt: 0,
    object: object as never,
    origin: { file: "shop.yaml", document: 0, path: [] },
  };
}

const shown = (conditions: readonly { readonly type: string; readonly status: string; readonly reason: string }[]) =>
  conditions.map(({ type, status, reason }) => `${type}=${status} ${reason}`);

function parentOf(reports: readonly Report[], source: typeof edge) {
  const parent = [...foldReports(reports).parents.values()].find((report) => report.source.name === source.name);
  if (!parent) throw new Error("nothing was reported");
  return parent;
}

test("a condition takes the place of one of its type", () => {
  const [a, b] = [condition("A", "True", "Well"), condition("B", "True", "Well")];
  expect(withCondition([a, b], condition("A", "False", "Bad"))).toEqual([condition("A", "False", "Bad"), b]);
  expect(withCondition([a], b)).toEqual([a, b]);
});

describe("a Gateway", () => {
  const spec = {
    gatewayClassName: "kgateway",
    listeners: [
      { name: "http", port: 80, protocol: "HTTP" },
      { name: "https", port: 443, protocol: "HTTPS" },
    ],
  };
  const failing: Report = {
    about: "listener",
    parent: edge,
    listener: "https",
    condition: condition("Programmed", "False", "Invalid", "no certificate"),
  };

  test("of which nothing was said is well", () => {
    const status = gatewayStatus(
      parentOf([{ about: "listener", parent: edge, listener: "http", attachedRoutes: 2 }], edge),
      resource(edge, spec),
    );
    expect(shown(status.conditions)).toEqual([
      "Accepted=True Accepted",
      "Programmed=True Programmed",
      "ResolvedRefs=True ResolvedRefs",
    ]);
    expect(status.listeners.map(({ name, attachedRoutes }) => [name, attachedRoutes])).toEqual([
      ["http", 2],
      ["https", 0],
    ]);
  });

  test("is accepted with a listener that is not programmed, even after it had been refused", () => {
    const refused: Report = {
      about: "gateway",
      gateway: edge,
      condition: condition("Accepted", "False", "ListenersNotValid"),
    };
    const status = gatewayStatus(parentOf([refused, failing], edge), resource(edge, spec));
    expect(status.conditions[0]).toEqual(
      condition("Accepted", "True", "ListenersNotValid", "Some listeners are not programmed: https: no certificate"),
    );
  });

  test("says of which generation it speaks", () => {
    const status = gatewayStatus(parentOf([failing], edge), resource(edge, spec, 7));
    expect(status.conditions.every(({ observedGeneration }) => observedGeneration === 7)).toBe(true);
  });

  test("cannot have an address by name", () => {
    const status = gatewayStatus(
      parentOf([failing], edge),
      resource(edge, { ...spec, addresses: [{ type: "Hostname", value: "shop.example" }] }),
    );
    expect(shown(status.conditions)).toContain("Programmed=False AddressNotUsable");
  });
});

describe("a ListenerSet", () => {
  const spec = { listeners: [{ name: "extra", port: 81, protocol: "HTTP" }] };

  test("that its Gateway does not take says nothing of its listeners", () => {
    const report: Report = {
      about: "listener-set",
      listenerSet: set,
      condition: condition("Accepted", "False", "NotAllowed"),
    };
    expect(listenerSetStatus(parentOf([report], set), resource(set, spec)).listeners).toEqual([]);
  });

  test("all of whose listeners fail is refused", () => {
    const report: Report = {
      about: "listener",
      parent: set,
      listener: "extra",
      condition: condition("Programmed", "False", "Invalid"),
    };
    expect(shown(listenerSetStatus(parentOf([report], set), resource(set, spec)).conditions)).toEqual([
      "Accepted=False ListenersNotValid",
      "Programmed=False ListenersNotValid",
    ]);
  });
});

describe("a route", () => {
  const parentRefs = [{ name: "edge", port: 443 }, { name: "edge", sectionName: "http" }, { name: "elsewhere" }];
  const reports: readonly Report[] = parentRefs
    .slice(0, 2)
    .map((parentRef) => ({ about: "route", route: catalog, parentRef }));
  const [report] = foldReports(reports).routes.values();

  test("names the parents as written, ordered, and only those it was looked at for", () => {
    const { parents } = routeStatus(report as never, resource(catalog, { parentRefs }), controllerStyle);
    expect(parents.map(({ parentRef }) => parentRef)).toEqual([parentRefs[0], parentRefs[1]]);
    expect(parents[0]?.controllerName).toBe("kgateway.dev/kgateway");
  });

  test("names them as they were reported where it names none, or where tests rebuild it", () => {
    const { parents } = routeStatus(report as never, resource(catalog, { parentRefs }), goldenStyle);
    expect(parents.map(({ parentRef }) => parentRef)).toEqual([
      { group: "", kind: "", name: "edge" },
      { group: "", kind: "", name: "edge", sectionName: "http" },
    ]);
  });
});

describe("a policy", () => {
  const attached = (...states: readonly ("attached" | "merged" | "overridden")[]): Report[] =>
    states.map((attachment) => ({ about: "policy", policy: discount, ancestor: edge, generation: 0, attachment }));
  const statusOf = (reports: readonly Report[], speaksForItself = false) => {
    const [report] = foldReports(reports).policies.values();
    return shown(policyStatus(report as never, { speaksForItself, mostAncestors: 16 }).ancestors[0]?.conditions ?? []);
  };

  test.each([
    [attached("attached"), "Attached=True Attached"],
    [attached("attached", "merged"), "Attached=True Merged"],
    [attached("merged", "overridden", "attached"), "Attached=False Overridden"],
  ])("is what the worst of its places makes of it", (reports, expected) => {
    expect(statusOf(reports)).toEqual(["Accepted=False Pending", expected]);
  });

  test("whose plugin speaks for it has nothing added", () => {
    expect(
      statusOf(
        [
          {
            about: "policy",
            policy: discount,
            ancestor: edge,
            generation: 0,
            condition: condition("ResolvedRefs", "True", "ResolvedRefs"),
          },
        ],
        true,
      ),
    ).toEqual(["ResolvedRefs=True ResolvedRefs"]);
  });
});

test("parents are ordered by group, kind, name, section, port and namespace", () => {
  const references = [
    { name: "b" },
    { name: "a", sectionName: "x" },
    { name: "a", namespace: "z" },
    { kind: "Gateway", name: "a" },
  ];
  expect(references.toSorted(byParentString)).toEqual([references[2], references[1], references[0], references[3]]);
});
