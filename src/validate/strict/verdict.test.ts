import { describe, expect, test } from "vitest";
import { moduleFilterExample } from "./module-examples.ts";
import { refusalExamples } from "./refusal-examples.ts";
import { inProcessVerdict } from "./verdict.ts";

describe("without an Envoy", () => {
  test.each(refusalExamples)("$name is judged as by Envoy", ({ configuration, refusal }) => {
    expect(inProcessVerdict(configuration)).toBe(refusal);
  });

  test.each([
    ["{{ header('x-user') }}", true],
    ["plain text with } and {", true],
    ["{% if a %}b{% endif %}", true],
    ["{{ unknown_filter | shop }}", true],
    ["{{ header('x-user' }}", false],
    ["{% if a %}b", false],
    ["{{ a", false],
  ])("the template %s can be read: %s", (template, isReadable) => {
    const refusal = "Failed to create pre-route filter config: Failed to initialize per-route dynamic module";
    expect(inProcessVerdict(moduleFilterExample(template))).toBe(isReadable ? undefined : refusal);
  });

  test("a rule of the API is named", () => {
    const refusal = inProcessVerdict({ routes: [{ match: { prefix: "/" }, directResponse: { status: 99 } }] });
    expect(refusal).toMatch(/^Proto constraint validation failed \(.*status/);
  });
});
