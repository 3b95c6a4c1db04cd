import { expect, test } from "vitest";
import type { Diagnostic } from "../sdk/diagnostic.ts";
import { withoutFollowUps } from "./follow-ups.ts";

const finding = (code: string, name: string, severity: Diagnostic["severity"] = "error"): Diagnostic => ({
  code,
  severity,
  message: "…",
  object: { apiVersion: "gateway.kgateway.dev/v1alpha1", kind: "Backend", namespace: "shop", name },
});

const codesLeft = (...diagnostics: readonly Diagnostic[]) => withoutFollowUps(diagnostics).map(({ code }) => code);

test("a plugin is not blamed for an object against its schema", () => {
  const schema = finding("schema/out-of-range", "vm");
  expect(codesLeft(schema, finding("plugin/invalid-message", "vm"), finding("backend/replaced", "vm"))).toEqual([
    "schema/out-of-range",
  ]);
});

test("a plugin is blamed for sound objects, and for those that are only warned of", () => {
  const blame = finding("plugin/invalid-message", "vm");
  expect(codesLeft(finding("schema/out-of-range", "other"), blame)).toHaveLength(2);
  expect(codesLeft(finding("schema/unknown-field", "vm", "warning"), blame)).toHaveLength(2);
});

test("a backend that is replaced for another reason stays", () => {
  expect(codesLeft(finding("schema/out-of-range", "vm"), finding("backend/replaced", "vm"))).toHaveLength(2);
});

const catalog = { group: "", kind: "Service", namespace: "shop", name: "catalog" };
const extension = { group: "gateway.kgateway.dev", kind: "GatewayExtension", namespace: "shop", name: "login" };

test.each([
  ["Service shop/catalog is not in the input; requests are answered with 500.", true],
  ["The reference is wrong: /Service/shop/catalog: policy not found.", true],
  ["Extauth: shop/login: gateway extension not found.", true],
  ["Service shop/catalog-2 is not in the input.", false],
  ["Service shop/catalog.v2 is not in the input.", false],
  ["Service toy-shop/catalog is not in the input.", false],
  ["Backend shop/catalog is not in the input.", false],
  ["No ReferenceGrant lets anybody refer to Service shop/catalog.", false],
])("of objects that were left out is not said that they are missing: %s", (message, isFollowUp) => {
  const { object: _, ...about } = finding("route/backend-not-found", "route");
  expect(withoutFollowUps([{ ...about, message }], [catalog, extension])).toHaveLength(isFollowUp ? 0 : 1);
  expect(withoutFollowUps([{ ...about, message }])).toHaveLength(1);
});

test("what was left out may be what a selector selects", () => {
  const nothing = {
    ...finding("attach/selector-matches-nothing", "p"),
    message: "No Service of namespace shop has it.",
  };
  expect(withoutFollowUps([nothing], [catalog])).toEqual([]);
  expect(withoutFollowUps([nothing], [extension, { ...catalog, namespace: "sho" }])).toHaveLength(1);
});

const at = (diagnostic: Diagnostic, ...path: readonly (string | number)[]): Diagnostic => ({
  ...diagnostic,
  location: { file: "shop.yaml", document: 0, path },
});

test("what is missing where a misspelled field stands is not missing", () => {
  const rule = ["spec", "rules", 0] as const;
  const misspelled = { ...at(finding("schema/unknown-field", "r"), ...rule, "backendRef"), help: "Did you mean `x`?" };
  const replaced = at(finding("route/replaced", "r"), ...rule);
  expect(codesLeft(misspelled, replaced)).toEqual(["schema/unknown-field"]);
  expect(codesLeft({ ...misspelled, help: "Fields here are `x`." }, replaced)).toHaveLength(2);
  expect(codesLeft(misspelled, at(replaced, "spec", "rules", 1))).toHaveLength(2);
  expect(codesLeft(misspelled, at(finding("route/replaced", "other"), ...rule))).toHaveLength(2);
});

test("whether a route fits a listener is not told while a hostname, a listener or a parent is wrong", () => {
  const refused = finding("route/no-matching-hostname", "r");
  const wrong = at(finding("schema/wrong-format", "r"), "spec", "hostnames", 0);
  expect(codesLeft(wrong, refused)).toEqual(["schema/wrong-format"]);
  expect(codesLeft(at(wrong, "spec", "rules", 0), refused)).toHaveLength(2);
  // Hostnames say nothing of which listener is asked for.
  expect(codesLeft(wrong, finding("route/no-matching-parent", "r"))).toHaveLength(2);
  const gateway = { apiVersion: "gateway.networking.k8s.io/v1", kind: "Gateway", namespace: "shop", name: "edge" };
  const listener = { ...at(wrong, "spec", "listeners", 0, "hostname"), object: gateway };
  expect(codesLeft(listener, { ...refused, message: "No listener of Gateway shop/edge." })).toHaveLength(1);
  expect(codesLeft(listener, { ...refused, message: "No listener of Gateway shop/edge-2." })).toHaveLength(2);
});
