import { expect, test } from "vitest";
import type { Resource } from "../../sdk/resource.ts";
import { credentialsOf } from "./api-key-auth-credentials.ts";

function secret(name: string, stringData: Readonly<Record<string, string>>): Resource {
  const object = { apiVersion: "v1", kind: "Secret", metadata: { name, namespace: "shop" }, stringData };
  return {
    group: "",
    version: "v1",
    kind: "Secret",
    namespace: "shop",
    name,
    labels: {},
    annotations: {},
    generation: 0,
    createdAt: 0,
    object,
    origin: { file: "shop.yaml", document: 0, path: [] },
  };
}

test("keys come in the order of their clients, whatever that of the Secrets; empty ones do not count", () => {
  const secrets = [secret("b", { dan: "4", ada: "1", Zoe: "26" }), secret("a", { ada: "0", bob: "" })];
  const expected = [
    { client: "Zoe", key: "26" },
    { client: "ada", key: "0" },
    { client: "ada", key: "1" },
    { client: "dan", key: "4" },
  ];
  expect(credentialsOf(secrets)).toEqual({ credentials: expected, errors: [] });
  expect(credentialsOf(secrets.toReversed())).toEqual({ credentials: expected, errors: [] });
});

test("a client that is there twice counts once, two clients with one key are an error", () => {
  const secrets = [secret("a", { ada: "1", bob: "2" }), secret("b", { ada: "1", cleo: "2" })];
  expect(credentialsOf(secrets)).toEqual({
    credentials: [
      { client: "ada", key: "1" },
      { client: "bob", key: "2" },
    ],
    errors: ['duplicate API key value shared by client "bob" in secret shop/a and client "cleo" in secret shop/b'],
  });
});
