import { expect, test } from "vitest";
import { leftOutIn } from "./left-out.ts";

test.each([
  [
    'apiVersion: v1\nkind: Service # the catalog\nmetadata:\n  labels:\n    a: b\n  name: "catalog"\nspec:\n  name: other\n',
    [{ group: "", kind: "Service", namespace: "default", name: "catalog" }],
  ],
  [
    "apiVersion: gateway.networking.k8s.io/v1\nkind: Gateway\nmetadata: {name: edge, namespace: shop}\nspec: [\n",
    [{ group: "gateway.networking.k8s.io", kind: "Gateway", namespace: "shop", name: "edge" }],
  ],
  [
    "apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\napiVersion: v1\nkind: Secret\nmetadata:\n  name: b\n",
    [
      { group: "", kind: "Secret", namespace: "default", name: "a" },
      { group: "", kind: "Secret", namespace: "default", name: "b" },
    ],
  ],
  ["kind: Service\nspec:\n  name: a\n", []],
  ["", []],
])("%j was to be %j", (text, objects) => {
  expect(leftOutIn(text, "default")).toEqual(objects);
});
