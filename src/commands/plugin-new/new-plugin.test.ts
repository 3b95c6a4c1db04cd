import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { readGoldenFiles } from "../plugin-test/golden-files.ts";
import { run } from "../run.ts";
import { pluginTemplates } from "./new-plugin.ts";

const folder = mkdtempSync(join(tmpdir(), "kgw-new-plugin-"));
afterAll(() => rmSync(folder, { recursive: true }));

async function kgw(...args: readonly string[]) {
  const said = { code: -1, stdout: "", stderr: "" };
  said.code = await run(args, {
    cwd: folder,
    env: {},
    stdout: (text) => {
      said.stdout += text;
    },
    stderr: (text) => {
      said.stderr += text;
    },
    stdoutIsTerminal: false,
    stderrIsTerminal: false,
    readStdin: () => new Uint8Array(),
  });
  return said;
}

const template = (kind: string) => join(import.meta.dirname, "../../../examples/templates", kind, "cases");

describe.each(pluginTemplates)("a new plugin of the kind %s", (kind) => {
  test.each(["rate-cards", "a", "zoo-7th-animal"])("passes its own cases as %s", async (name) => {
    const dir = `${kind}-${name}`;
    expect(await kgw("plugin", "new", name, "--kind", kind, "--dir", dir)).toMatchObject({ code: 0, stderr: "" });
    expect(await kgw("plugin", "test", dir)).toEqual({
      code: 0,
      stdout: expect.stringMatching(/^✓ basic\n✓ (mistakes|other-header)\n2 passed, 0 failed\n$/),
      stderr: "",
    });
  });

  test("does what its golden files say", async () => {
    await kgw("plugin", "new", "sample-plugin", "--kind", kind, "--dir", `golden-${kind}`);
    const made = join(folder, `golden-${kind}`, "cases");
    if (process.env.UPDATE_SNAPSHOTS === "true") cpSync(made, template(kind), { recursive: true });
    for (const name of readdirSync(made)) {
      const golden = join(name, "golden");
      expect(readGoldenFiles(join(made, golden))).toEqual(readGoldenFiles(join(template(kind), golden)));
    }
  });

  test("finds mistakes, and none of its own", () => {
    const findings = readdirSync(template(kind)).map((name) =>
      readFileSync(join(template(kind), name, "golden/findings.txt"), "utf8"),
    );
    expect(findings.join("")).not.toContain(" plugin/");
    expect(findings[0]).toBe("");
    if (kind !== "filter") expect(findings[1]).toMatch(/^input\.yaml:\d+:\d+ (error|warning) sample-plugin\//m);
  });
});

describe("kgw plugin new", () => {
  test.each([
    [["Rate Cards", "--kind", "policy"], '"Rate Cards" is no name for a plugin'],
    [["rate-cards"], "Say what the plugin begins as: --kind policy|backend|filter|gateway-translator."],
    [["istio", "--kind", "policy"], "A plugin of kgw itself is called istio"],
    [["rate-cards", "--kind", "backends"], "Did you mean backend?"],
  ])("refuses %s", async (args, message) => {
    expect(await kgw("plugin", "new", ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });

  test("writes into no folder that holds something", async () => {
    mkdirSync(join(folder, "full"));
    writeFileSync(join(folder, "full/notes.txt"), "");
    const said = await kgw("plugin", "new", "full", "--kind", "filter");
    expect(said).toMatchObject({ code: 2, stderr: expect.stringContaining("The folder full is not empty") });
    expect(readdirSync(join(folder, "full"))).toEqual(["notes.txt"]);
  });
});

describe("kgw plugin test", () => {
  test("shows what differs, and writes it with --update", async () => {
    await kgw("plugin", "new", "changed", "--kind", "filter");
    const source = join(folder, "changed/src/index.ts");
    writeFileSync(source, readFileSync(source, "utf8").replace("%START_TIME(%s.%3f)%", "%PROTOCOL%"));
    const before = await kgw("plugin", "test", "changed", "--case", "basic");
    expect(before.code).toBe(1);
    expect(before.stdout).toMatch(/^ {4}-.*START_TIME.*\n {4}\+.*%PROTOCOL%/m);
    expect(before.stdout).toMatch(/\n0 passed, 1 failed\n$/);
    expect((await kgw("plugin", "test", "changed", "--update")).stdout).toContain("0 passed, 2 written, 0 failed");
    expect((await kgw("plugin", "test", "changed")).code).toBe(0);
  });

  test("tells what a plugin does wrong as the case's failure", async () => {
    await kgw("plugin", "new", "broken", "--kind", "filter");
    const source = join(folder, "broken/src/index.ts");
    writeFileSync(source, readFileSync(source, "utf8").replace("requestMutations }", "requestMutation: 1 }"));
    const said = await kgw("plugin", "test", "broken");
    expect(said.code).toBe(1);
    expect(said.stdout).toContain("plugin/invalid-message");
  });

  test.each([
    [["nowhere"], "There is no folder nowhere."],
    [["."], "There are no cases in"],
    [["cases-only", "--case", "bassic"], "There is no case bassic. There are basic, other-header."],
  ])("refuses %s", async (args, message) => {
    await kgw("plugin", "new", "cases-only", "--kind", "filter", "--quiet");
    expect(await kgw("plugin", "test", ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
  });
});
