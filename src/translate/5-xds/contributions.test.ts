import fc from "fast-check";
import { expect, test } from "vitest";
import type { Contribution } from "../../sdk/contribution.ts";
import type { Route, RouteAction } from "../../sdk/envoy/messages.ts";
import { contribute, draft, withPerFilterConfig } from "./contributions.ts";

const routeType = "envoy.config.route.v3.Route";
const actionType = "envoy.config.route.v3.RouteAction";

function deepFreeze<Value>(value: Value): Value {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

/** `undefined` is an absent field. */
function checkRoute(route: Route, contribution: Contribution<Route>, expected: Route): void {
  expect(contribute(routeType, deepFreeze(route), deepFreeze(contribution))).toEqual(expected);
}

function checkAction(action: RouteAction, contribution: Contribution<RouteAction>, expected: RouteAction): void {
  expect(contribute(actionType, deepFreeze(action), deepFreeze(contribution))).toEqual(expected);
}

test("set writes over what is there", () => {
  checkAction({ timeout: "1s" }, { set: { timeout: "2s", prefixRewrite: "/" } }, { timeout: "2s", prefixRewrite: "/" });
});

test("an explicit undefined clears the field", () => {
  checkAction({ timeout: "1s", prefixRewrite: "/" }, { set: { timeout: undefined } }, { prefixRewrite: "/" });
});

test("a member of a oneof takes the place of the others", () => {
  checkRoute({ name: "r", route: { cluster: "c" } }, { set: { redirect: {} } }, { name: "r", redirect: {} });
  checkAction({ cluster: "c" }, { set: { weightedClusters: {} } }, { weightedClusters: {} });
});

test("clearing a member of a oneof leaves the others", () => {
  checkRoute(
    { directResponse: { status: 200 } },
    { set: { redirect: undefined } },
    { directResponse: { status: 200 } },
  );
});

test("a default fills only what is absent", () => {
  checkAction(
    { timeout: "1s", prefixRewrite: undefined },
    { defaults: { timeout: "2s", prefixRewrite: "/", idleTimeout: "3s" } },
    { timeout: "1s", prefixRewrite: "/", idleTimeout: "3s" },
  );
});

test("a zero value is present", () => {
  checkAction({ timeout: "0s" }, { defaults: { timeout: "2s" } }, { timeout: "0s" });
  checkRoute({ statPrefix: "" }, { defaults: { statPrefix: "x" } }, { statPrefix: "" });
});

test("a oneof member as a default counts as present when any member is", () => {
  checkAction(
    { hostRewriteLiteral: "a.example" },
    { defaults: { autoHostRewrite: true } },
    { hostRewriteLiteral: "a.example" },
  );
  checkAction({}, { defaults: { autoHostRewrite: true } }, { autoHostRewrite: true });
});

test("append adds to the end of lists and makes absent ones", () => {
  checkRoute(
    { requestHeadersToRemove: ["a"] },
    { append: { requestHeadersToRemove: ["b", "c"], responseHeadersToRemove: ["d"], requestHeadersToAdd: [] } },
    { requestHeadersToRemove: ["a", "b", "c"], responseHeadersToRemove: ["d"] },
  );
});

test("set comes before defaults, defaults before append", () => {
  checkRoute(
    {},
    {
      append: { requestHeadersToRemove: ["appended"] },
      defaults: { requestHeadersToRemove: ["default"], statPrefix: "default" },
      set: { requestHeadersToRemove: ["set"] },
    },
    { requestHeadersToRemove: ["set", "appended"], statPrefix: "default" },
  );
});

test("a contribution that asks for nothing gives the very same message", () => {
  const route: Route = { name: "r" };
  expect(contribute(routeType, route, {})).toBe(route);
  expect(contribute(routeType, route, { replace: () => ({ name: "other" }) })).toBe(route);
});

test("replace functions come after all other contributions, in their order", () => {
  const building = draft<Route>(routeType, { name: "r" });
  building.take({ replace: (route) => ({ ...route, name: `${route.name}-${route.statPrefix}` }) });
  building.take({ replace: (route) => ({ ...route, name: `${route.name}-last` }) });
  building.take({ set: { statPrefix: "set later" } });
  expect(building.current()).toEqual({ name: "r", statPrefix: "set later" });
  expect(building.finish()).toEqual({ name: "r-set later-last", statPrefix: "set later" });
});

test("per-filter configuration of later contributions replaces that of earlier ones", () => {
  const any = (value: string) => ({ "@type": "t", value });
  const route = deepFreeze({ typedPerFilterConfig: { a: any("1"), b: any("1") } });
  const expected = { typedPerFilterConfig: { a: any("1"), b: any("2") } };
  expect(withPerFilterConfig(route, deepFreeze({ b: any("2") }))).toEqual(expected);
  expect(withPerFilterConfig(route, undefined)).toBe(route);
});

const headers = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });
const fields = fc.record(
  {
    name: fc.string({ maxLength: 3 }),
    statPrefix: fc.constantFrom("", "x"),
    route: fc.record({ cluster: fc.constantFrom("one", "two") }),
    redirect: fc.record({ hostRedirect: fc.constant("h") }),
    directResponse: fc.record({ status: fc.constantFrom(200, 500) }),
    requestHeadersToRemove: headers,
    responseHeadersToRemove: headers,
  },
  { requiredKeys: [] },
);
const lists = fc.record({ requestHeadersToRemove: headers, responseHeadersToRemove: headers }, { requiredKeys: [] });
const contribution = fc.record({ set: fields, defaults: fields, append: lists }, { requiredKeys: [] });
const actions = ["route", "redirect", "directResponse"] as const;
/** Messages have one action at most. */
const route = fields.map(({ redirect, directResponse, route: action, ...rest }): Route => {
  if (redirect) return { ...rest, redirect };
  return directResponse ? { ...rest, directResponse } : { ...rest, ...(action && { route: action }) };
});

test("what was given out never changes, and there is never more than one action", () => {
  fc.assert(
    fc.property(route, fc.array(contribution, { maxLength: 5 }), (initial, contributions) => {
      const building = draft<Route>(routeType, deepFreeze(initial));
      for (const one of contributions) {
        building.take(deepFreeze(one));
        const current = deepFreeze(building.current());
        const asked = actions.filter((action) => current[action] !== undefined);
        const own = actions.filter((action) => one.set?.[action] !== undefined);
        if (own.length <= 1) expect(asked.length).toBeLessThanOrEqual(1);
        if (own.length === 1) expect(asked).toEqual(own);
      }
      expect(building.finish()).toEqual(building.current());
    }),
  );
});
