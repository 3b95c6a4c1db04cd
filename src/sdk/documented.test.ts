import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";

/** Every module whose exports a public entry point hands on. */
function publicModules(entry: string): readonly string[] {
  const text = readFileSync(entry, "utf8");
  const specifiers = [...text.matchAll(/ from "(\.[^"]+)"/g)].map(([, specifier = ""]) => specifier);
  return [...new Set(specifiers)].map((specifier) => join(dirname(entry), specifier));
}

/** Exports of a module that no doc comment stands before. */
function undocumented(file: string): readonly string[] {
  const lines = readFileSync(file, "utf8").split("\n");
  return lines.flatMap((line, index) => {
    const [, name] = /^export (?:async )?(?:const|function|interface|type) (\w+)/.exec(line) ?? [];
    const isOverload = lines[index - 1]?.startsWith(`export function ${name}`);
    // Remarks for maintainers may stand between.
    const before = lines.slice(0, index).findLast((each) => !each.startsWith("//"));
    return name && !isOverload && !before?.trimEnd().endsWith("*/") ? [`${file}: ${name}`] : [];
  });
}

describe.each(["index.ts", "../testing/index.ts"])("what %s hands on", (entry) => {
  const modules = publicModules(join(import.meta.dirname, entry));

  test("has doc comments", () => {
    expect(modules.length).toBeGreaterThan(2);
    expect(modules.flatMap(undocumented)).toEqual([]);
  });
});
