import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { run } from "../src/commands/run.ts";

const root = join(import.meta.dirname, "..");
const docs = join(root, "docs/plugins");
const examples = join(root, "examples/plugins");
const scratch = mkdtempSync(join(tmpdir(), "kgw-snippets-"));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A block of code that is a whole module, and where it stands. */
interface Snippet {
  /** Where it is put to be checked, such as `README.md/31.ts`, or the path that its first line names. */
  readonly file: string;
  readonly code: string;
}

/** The path that the first line of a block may name: `// src/kind.ts`. */
const namedPath = (code: string): string | undefined =>
  /^\/\/ ([\w./-]+\.ts)$/m.exec(code.split("\n", 1)[0] ?? "")?.[1];

/**
 * The blocks of a page that are whole modules. A page that builds up a plugin names each file, and shows some of them twice: the
 * last text of each counts.
 */
function snippetsOf(page: string): readonly Snippet[] {
  const text = readFileSync(join(docs, page), "utf8");
  const blocks = [...text.matchAll(/^```ts\n(.*?)^```$/gms)];
  const modules = blocks.filter(([, code = ""]) => /^(import|export) /m.test(code));
  const snippets = modules.map(({ index, 1: code = "" }) => {
    const line = text.slice(0, index).split("\n").length;
    return { file: join(page, namedPath(code) ?? `${line}.ts`), code };
  });
  return [...new Map(snippets.map((snippet) => [snippet.file, snippet])).values()];
}

const options = {
  extends: join(root, "tsconfig.json"),
  compilerOptions: {
    noEmit: true,
    // An example may declare what the next one uses.
    noUnusedLocals: false,
    noUnusedParameters: false,
    typeRoots: [join(root, "node_modules/@types")],
    paths: { "kgw/sdk": [join(root, "src/sdk/index.ts")], "kgw/sdk/testing": [join(root, "src/testing/index.ts")] },
  },
  include: [scratch],
};

function write({ file, code }: Snippet): void {
  mkdirSync(dirname(join(scratch, file)), { recursive: true });
  writeFileSync(join(scratch, file), code);
}

const pages = readdirSync(docs).filter((page) => page.endsWith(".md"));

test("the TypeScript of docs/plugins type-checks against kgw/sdk", { timeout: 60_000 }, () => {
  const snippets = pages.flatMap(snippetsOf);
  expect(snippets.length).toBeGreaterThan(20);
  for (const snippet of snippets) write(snippet);
  write({ file: "package.json", code: JSON.stringify({ type: "module" }) });
  write({ file: "tsconfig.json", code: JSON.stringify(options) });
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  const { stdout, error } = spawnSync(process.execPath, [tsc, "-p", scratch, "--pretty", "false"], {
    encoding: "utf8",
  });
  expect(error).toBeUndefined();
  // What is wrong in the sources themselves is for `npm run typecheck` to tell.
  const isOfSource = (line: string) => /^\S+\.ts\(/.test(line) && !line.includes(".md/");
  expect(stdout.split("\n").filter((line) => line !== "" && !/^\s/.test(line) && !isOfSource(line))).toEqual([]);
});

/** The walks, each of which arrives at an example. */
const walks = readdirSync(examples).filter((name) => pages.includes(`${name}.md`));

test.each(walks)("the walk of %s arrives at the example", (name) => {
  const sources = snippetsOf(`${name}.md`).filter(({ file }) => file.startsWith(`${name}.md/src/`));
  const shown = sources.map(({ file, code }) => [
    file.split("/").slice(2).join("/"),
    code.slice(code.indexOf("\n") + 1),
  ]);
  const folder = join(examples, name, "src");
  const written = readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]);
  expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(written));
});

/** What a script of an example's package prints in its folder. */
async function output(name: string, script: "translate" | "validate", ...more: readonly string[]) {
  const cwd = join(examples, name);
  const { scripts } = JSON.parse(readFileSync(join(cwd, "package.json"), "utf8"));
  const out: string[] = [];
  const err: string[] = [];
  await run([...scripts[script].split(" ").slice(1), ...more], {
    cwd,
    env: {},
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    readStdin: () => new Uint8Array(),
  });
  return { out: out.join(""), all: [...out, ...err].join("") };
}

// With UPDATE_SNAPSHOTS=true in the environment the pages of the examples are rewritten.
describe("the findings that pages show are those of kgw:", () => {
  test.each(readdirSync(examples))("examples/plugins/%s/README.md", async (name) => {
    const page = join(examples, name, "README.md");
    const [before, , after] = readFileSync(page, "utf8").split(/(^mistakes\/\S+:\d+:\d+: .*?(?=^```))/ms);
    const whole = `${before}${(await output(name, "validate")).all}${after}`;
    if (process.env.UPDATE_SNAPSHOTS === "true") writeFileSync(page, whole);
    expect(readFileSync(page, "utf8")).toBe(whole);
  });

  test.each(walks)("docs/plugins/%s.md", async (name) => {
    const found = (await output(name, "validate")).out.replaceAll(/^mistakes/gm, "cases/mistakes/input").split("\n");
    const shown = readFileSync(join(docs, `${name}.md`), "utf8").match(/^cases\/mistakes\/\S+:\d+:\d+: .*$/gm) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((line) => !found.includes(line))).toEqual([]);
  });
});

/** Lines without their indentation and comments, for pages show parts of the output. */
const linesOf = (text: string): readonly string[] =>
  text.split("\n").flatMap((line) => line.replace(/(^|\s)# .*$/, "").trim() || []);

test.each(readdirSync(examples))("what Envoy gets from %s is what its page shows", async (name) => {
  const page = readFileSync(join(examples, name, "README.md"), "utf8");
  const [, section = ""] = /^## What Envoy gets\n(.*?)^## /ms.exec(page) ?? [];
  const shown = [...section.matchAll(/^```yaml\n(.*?)^```$/gms)].flatMap(([, block = ""]) => linesOf(block));
  const { out } = await output(name, "translate", "--gateway", "shop/edge", "-o", "yaml");
  const printed = new Set(linesOf(out));
  expect(shown.filter((line) => !printed.has(line))).toEqual([]);
});
