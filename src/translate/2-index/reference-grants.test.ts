import { expect, test } from "vitest";
import type { JsonObject } from "../../sdk/json.ts";
import type { Settings } from "../../sdk/settings.ts";
import { referenceGrants } from "./reference-grants.ts";
import { indexResources } from "./resource-index.ts";
import { shopObject } from "./shop-objects.ts";

const gatewayGroup = "gateway.networking.k8s.io";
const route = { group: gatewayGroup, kind: "HTTPRoute", namespace: "shop" };
const reviews = { group: "", kind: "Service", namespace: "reviews", name: "reviews" };
const fromRoutes = { group: gatewayGroup, kind: "HTTPRoute", namespace: "shop" };

function isGranted(
  spec: JsonObject,
  about: { readonly namespace?: string; readonly mode?: Settings["referenceGrantMode"] } = {},
) {
  const { namespace = "reviews", mode = "PERMISSIVE" } = about;
  const grant = shopObject("ReferenceGrant", "grant", spec, { namespace });
  return referenceGrants(indexResources([grant]), mode);
}

const cases: readonly (readonly [string, JsonObject, boolean])[] = [
  ["all Services", { from: [fromRoutes], to: [{ group: "", kind: "Service" }] }, true],
  ["this Service by name", { from: [fromRoutes], to: [{ group: "", kind: "Service", name: "reviews" }] }, true],
  ["another Service by name", { from: [fromRoutes], to: [{ group: "", kind: "Service", name: "ratings" }] }, false],
  ["Secrets", { from: [fromRoutes], to: [{ group: "", kind: "Secret" }] }, false],
  ["the core group by its other name", { from: [fromRoutes], to: [{ group: "core", kind: "Service" }] }, true],
  ["another namespace", { from: [{ ...fromRoutes, namespace: "office" }], to: [{ kind: "Service" }] }, false],
  ["another kind of route", { from: [{ ...fromRoutes, kind: "TCPRoute" }], to: [{ kind: "Service" }] }, false],
  ["nobody", { to: [{ group: "", kind: "Service" }] }, false],
  [
    "the second of two origins, the second of two targets",
    { from: [{ ...fromRoutes, kind: "TCPRoute" }, fromRoutes], to: [{ kind: "Secret" }, { kind: "Service" }] },
    true,
  ],
];

test.each(cases)("a grant for %s", (_, spec, granted) => {
  expect(isGranted(spec)(route, reviews)).toBe(granted);
  expect(isGranted(spec, { mode: "STRICT" })(route, reviews)).toBe(granted);
});

test("a grant counts in the namespace of the target only", () => {
  const spec = { from: [fromRoutes], to: [{ group: "", kind: "Service" }] };
  expect(isGranted(spec, { namespace: "shop" })(route, reviews)).toBe(false);
});

test("no grant is needed within a namespace, for host names, or where grants are off", () => {
  expect(isGranted({})(route, { ...reviews, namespace: "shop" })).toBe(true);
  expect(isGranted({})(route, { group: "networking.istio.io", kind: "Hostname", namespace: "", name: "a" })).toBe(true);
  expect(isGranted({})(route, { group: "", kind: "Service", namespace: "", name: "a" })).toBe(false);
  expect(isGranted({}, { mode: "OFF" })(route, reviews)).toBe(true);
});
