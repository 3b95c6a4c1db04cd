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
