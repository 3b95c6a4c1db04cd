import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { findingExamples } from "../../tools/finding-examples.ts";
import { diagnosticCatalogue } from "../sdk/diagnostic.ts";

const file = join(import.meta.dirname, "generated/finding-examples.json");
const examples = findingExamples();

test("the examples are what fixtures show (npm run snapshots rewrites them)", () => {
  const text = `${JSON.stringify(examples, null, 2)}\n`;
  if (process.env.UPDATE_SNAPSHOTS === "true") {
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }
  expect(readFileSync(file, "utf8")).toBe(text);
});

/** What no manifest alone can bring about. */
const needsMore = [
  // Mistakes of plugins from outside, each with a test of its own.
  /^plugin\//,
  /^policy\/refers-to-itself$/,
  /^route\/(backend-policy-ignored|dropped)$/,
  /^listener\/not-programmed$/,
  // Only without an API server in between (--api-defaults).
  /^listener\/invalid-port$/,
  // Files and folders that cannot be read.
  /^load\/(not-found|unreadable|dead-link|no-manifests|nothing-matches|not-utf8)$/,
  // Wrong settings.
  /^settings\//,
];

test("every finding that manifests can bring about has one", () => {
  const without = [...diagnosticCatalogue().keys()].filter((code) => !Object.hasOwn(examples, code));
  expect(without.filter((code) => !needsMore.some((pattern) => pattern.test(code)))).toEqual([]);
});
