import { describe, expect, test } from "vitest";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { Json } from "../../sdk/json.ts";
import type { Condition, Report } from "../../sdk/report.ts";
import type { Resource } from "../../sdk/resource.ts";
import { foldReports, type RouteReport } from "./folded-reports.ts";
import { mergeFoldedReports } from "./merge-folded-reports.ts";
import { routeStatus } from "./route-status.ts";
import { controllerStyle, goldenStyle } from "./status-style.ts";

const route = { group: "gateway.networking.k8s.io", kind: "HTTPRoute", namespace: "shop", name: "catalog" };

function resource(parentRefs: readonly ParentReference[]): Resource {
  const spec = { parentRefs } as unknown as Json;
  const object = { apiVersion: `${route.group}/v1`, kind: route.kind, metadata: { name: route.name }, spec };
  const origin = { file: "catalog.yaml", document: 0, path: [] };
  return { ...route, version: "v1", labels: {}, annotations: {}, generation: 0, createdAt: 0, object, origin };
}

const report = (parentRef: ParentReference, condition?: Condition): Report => ({
  about: "route",
  route,
  parentRef,
  condition,
});

const condition = (type: string, reason: string): Condition => ({ type, status: "False", reason, message: "" });

function only(reports: ReadonlyMap<string, RouteReport>): RouteReport {
  const [first] = reports.values();
  if (!first) throw new Error("Nothing was folded.");
  return first;
}

const status = (reports: readonly Report[], parentRefs: readonly ParentReference[], style = controllerStyle) =>
  routeStatus(only(foldReports(reports).routes), resource(parentRefs), style).parents;

describe("the parents of a route", () => {
  const edge = { name: "edge" };
  const https = { name: "edge", sectionName: "https" };
  const foreign = { name: "somebody-elses" };

  test("are those it names and somebody looked at, as it writes them, in order", () => {
    const parents = status([report(https), report(edge)], [https, foreign, edge]);
    expect(parents.map(({ parentRef }) => parentRef)).toEqual([edge, https]);
    expect(parents[0]?.controllerName).toBe("kgateway.dev/kgateway");
  });

  test("are those that delegate to it where it names none", () => {
    const parent = { group: route.group, kind: "HTTPRoute", namespace: "shop", name: "front" };
    expect(status([report(parent)], []).map(({ parentRef }) => parentRef)).toEqual([parent]);
  });

  test("are those that were reported in the style of the translator tests, with group and kind said", () => {
    const [parent] = status([report({ ...edge, port: 80 })], [edge], goldenStyle);
    expect(parent).toMatchObject({ parentRef: { group: "", kind: "", name: "edge" }, controllerName: "kgateway" });
    expect(parent?.parentRef).not.toHaveProperty("port");
  });

  test("of another port share what is said", () => {
    const refused = condition("Accepted", "NoMatchingParent");
    const parents = status(
      [report({ ...edge, port: 80 }, refused)],
      [
        { ...edge, port: 80 },
        { ...edge, port: 81 },
      ],
    );
    expect(parents.map(({ conditions }) => conditions[0]?.reason)).toEqual(["NoMatchingParent", "NoMatchingParent"]);
  });
});

describe("the conditions of a route", () => {
  const conditions = (reports: readonly Report[]) =>
    status(reports, [{ name: "edge" }])[0]?.conditions.map(({ type, reason }) => `${type}/${reason}`);

  test.each<[string, readonly Condition[], readonly string[]]>([
    [
      "are all well unless told",
      [],
      ["Accepted/Accepted", "ResolvedRefs/ResolvedRefs", "kgateway.dev/Programmed/Programmed"],
    ],
    [
      "begin with what was reported",
      [condition("ResolvedRefs", "BackendNotFound")],
      ["ResolvedRefs/BackendNotFound", "Accepted/Accepted", "kgateway.dev/Programmed/Programmed"],
    ],
    [
      "say what was reported last",
      [condition("ResolvedRefs", "BackendNotFound"), condition("ResolvedRefs", "RefNotPermitted")],
      ["ResolvedRefs/RefNotPermitted", "Accepted/Accepted", "kgateway.dev/Programmed/Programmed"],
    ],
  ])("%s", (_, given, expected) => {
    const seen = report({ name: "edge" });
    expect(conditions([seen, ...given.map((each) => report({ name: "edge" }, each))])).toEqual(expected);
  });
});

test("what several Gateways say of one parent is what the last one says, whole", () => {
  const parent = { name: "front", kind: "HTTPRoute" };
  const first = foldReports([report(parent, condition("Accepted", "First")), report({ name: "east" })]);
  const second = foldReports([report(parent, condition("ResolvedRefs", "Second")), report({ name: "west" })]);
  const merged = only(mergeFoldedReports([first, second]).routes);
  const parents = [...merged.parents.values()];
  expect(parents.map(({ parentRef }) => parentRef.name)).toEqual(["front", "east", "west"]);
  expect(parents[0]?.conditions.map(({ reason }) => reason)).toEqual(["Second"]);
});
