import fc from "fast-check";
import { expect, test } from "vitest";
import { namespace, secret, service } from "../../sdk/kinds/core.ts";
import { httpRoute } from "../../sdk/kinds/routes.ts";
import { nameDiagnostics } from "./object-names.ts";

const origin = { file: "shop.yaml", document: 0, path: [] };

function helps(kind: Parameters<typeof nameDiagnostics>[1], name: string, inNamespace?: string) {
  const object = { kind: kind.kind, metadata: { name, ...(inNamespace !== undefined && { namespace: inNamespace }) } };
  const reference = { apiVersion: "v1", kind: kind.kind, name };
  return nameDiagnostics({ object, origin }, kind, reference).map(({ help }) => /`(.*)`/.exec(help ?? "")?.[1] ?? help);
}

test.each([
  [httpRoute, "shop"],
  [httpRoute, "1.shop-2.example"],
  [httpRoute, "a".repeat(253)],
  [secret, "shop.example.com"],
  [namespace, "1-shop"],
  [service, "shop-1"],
])("$kind %s may be called so", (kind, name) => {
  expect(helps(kind, name)).toEqual([]);
});

test.each([
  [httpRoute, "Shop", "shop"],
  [httpRoute, "shopFront", "shop-front"],
  [httpRoute, "shop_front", "shop-front"],
  [httpRoute, "-shop-", "shop"],
  [httpRoute, "shop..front", "shop.front"],
  [httpRoute, "shop/front", "shop-front"],
  [httpRoute, "a".repeat(254), "a".repeat(253)],
  [httpRoute, "Ä", "svc"],
  [namespace, "shop.example", "shop-example"],
  [service, "shop.example", "shop-example"],
  [service, "1shop", "svc-1shop"],
  [service, "s".repeat(64), "s".repeat(63)],
])("$kind %s cannot be called so, but %s", (kind, name, nearest) => {
  expect(helps(kind, name)).toEqual([nearest]);
});

test("the namespace is a label, for kinds that have one", () => {
  expect(helps(httpRoute, "shop", "Team.A")).toEqual(["team-a"]);
  expect(helps(namespace, "shop", "Team.A")).toEqual([]);
  expect(helps(httpRoute, "shop", "")).toEqual([]);
});

test("the name that is offered is a valid one", () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), fc.constantFrom(httpRoute, namespace, service), (name, kind) => {
      for (const help of helps(kind, name)) expect(helps(kind, help ?? "")).toEqual([]);
    }),
  );
});
