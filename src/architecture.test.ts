import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = dirname(fileURLToPath(import.meta.url));

/** What the files of a folder of src may import from other folders of src. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "main.ts": ["commands"],
  // What authors of plugins test with: it runs the whole pipeline, and nothing of the pipeline knows it.
  testing: ["commands"],
  "index.ts": ["commands", "translate", "validate", "plugins", "sdk"],
  commands: ["translate", "validate", "plugins", "sdk"],
  // Never plugins: they are passed in.
  translate: ["validate", "sdk"],
  validate: ["sdk"],
  plugins: ["sdk"],
  sdk: [],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => file.split(sep).join("/"));

const importPattern =
  /(?:^|\n)\s*(?:import|export)[^;"']*?from\s*["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)import\s*["']([^"']+)["']/g;

const specifiers = (file: string): readonly string[] =>
  [...readFileSync(join(root, file), "utf8").matchAll(importPattern)].map(
    (match) => match[1] ?? match[2] ?? match[3] ?? "",
  );

const ownImports: readonly Import[] = files.flatMap((from) =>
  specifiers(from)
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) => ({
      from,
      to: relative(root, join(root, dirname(from), specifier))
        .split(sep)
        .join("/"),
    })),
);

const show = ({ from, to }: Import): string => `${from} -> ${to}`;
const top = (file: string): string => file.split("/")[0] ?? "";
const pluginOf = (file: string): string => file.split("/")[1]?.replace(/\.ts$/, "") ?? "";
const stageOf = (file: string): number => Number(/^translate\/(\d)-/.exec(file)?.[1] ?? Number.NaN);

function cycleFrom(start: string, graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const seen = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (seen.has(file)) return undefined;
    seen.add(file);
    return (graph.get(file) ?? []).map((next) => visit(next, [...path, file])).find((cycle) => cycle !== undefined);
  };
  return visit(start, []);
}

describe("import rules", () => {
  test("folders import what the table allows", () => {
    const wrong = ownImports.filter(
      ({ from, to }) => top(from) !== top(to) && !mayImport[top(from)]?.includes(top(to)),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("plugins do not know each other", () => {
    const wrong = ownImports.filter(
      ({ from, to }) =>
        from !== "plugins/index.ts" &&
        from.startsWith("plugins/") &&
        to.startsWith("plugins/") &&
        pluginOf(from) !== pluginOf(to),
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("commands reach plugins only through their list", () => {
    const wrong = ownImports.filter(
      ({ from, to }) => !from.startsWith("plugins/") && to.startsWith("plugins/") && to !== "plugins/index.ts",
    );
    expect(wrong.map(show)).toEqual([]);
  });

  test("a stage uses only earlier stages", () => {
    const wrong = ownImports.filter(({ from, to }) => stageOf(from) < stageOf(to));
    expect(wrong.map(show)).toEqual([]);
  });

  test("there are no cycles", () => {
    const graph = new Map(files.map((file) => [file, importedBy(file)]));
    const cycles = files.map((file) => cycleFrom(file, graph)).filter((cycle) => cycle !== undefined);
    expect(cycles.map((cycle) => cycle.join(" -> "))).toEqual([]);
  });
});

/** Types count as well. What is loaded when it is needed does not: it may lead back. */
function importedBy(file: string): readonly string[] {
  return [...readFileSync(join(root, file), "utf8").matchAll(importPattern)]
    .map((match) => match[1] ?? match[3] ?? "")
    .filter((specifier) => specifier.startsWith("."))
    .map((specifier) =>
      relative(root, join(root, dirname(file), specifier))
        .split(sep)
        .join("/"),
    );
}

const allowedGlobals: Readonly<Record<string, RegExp>> = {
  "node:fs": /^(commands\/|translate\/1-load\/read\.ts$|main\.ts$)/,
  "node:fs/promises": /^(commands\/|translate\/1-load\/read\.ts$|main\.ts$)/,
};

describe("what the outside may see of it", () => {
  test("only read.ts and the commands touch the disk", () => {
    const wrong = files.flatMap((file) =>
      specifiers(file)
        .filter((specifier) => allowedGlobals[specifier]?.test(file) === false)
        .map((specifier) => `${file}: ${specifier}`),
    );
    expect(wrong).toEqual([]);
  });

  test("only main.ts touches process, and the tests of plugins, which nobody hands an environment", () => {
    const wrong = files.filter(
      (file) =>
        !["main.ts", "commands/plugin-test/golden.ts", "commands/plugin-test/run-plugin.ts"].includes(file) &&
        /\bprocess\.\w/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  test("plugins know no clock, no randomness, no environment", () => {
    const wrong = files.filter(
      (file) =>
        file.startsWith("plugins/") &&
        /Date\.now|new Date\(\)|Math\.random|randomBytes|randomUUID/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(wrong).toEqual([]);
  });

  test("there are no default exports, classes or enums", () => {
    const wrong = files.filter((file) =>
      /^(export default|(export )?(abstract )?class |(export )?(const )?enum )/m.test(
        readFileSync(join(root, file), "utf8"),
      ),
    );
    expect(wrong).toEqual([]);
  });
});

describe("sizes", () => {
  test("files stay below 400 lines, generated ones aside", () => {
    const long = files
      .filter((file) => !file.includes("/generated/"))
      .map((file) => ({ file, lines: readFileSync(join(root, file), "utf8").split("\n").length }))
      .filter(({ lines }) => lines > 400);
    expect(long).toEqual([]);
  });
});
