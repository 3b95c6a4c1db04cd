import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "./read.ts";

/** A folder with these files and links. */
function world(files: Readonly<Record<string, string | Uint8Array>>, links: Readonly<Record<string, string>> = {}) {
  const cwd = mkdtempSync(join(tmpdir(), "kgw-read-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(cwd, path, ".."), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(cwd, path));
  const read = (...inputs: readonly string[]) =>
    readSources(inputs, { cwd, readStdin: () => Buffer.from("from: stdin\n") });
  return (...inputs: readonly string[]) => {
    const { value, diagnostics } = read(...inputs);
    return {
      names: value.map(({ name }) => name),
      texts: value.map(({ text }) => text),
      codes: diagnostics.map(({ code }) => code),
      messages: diagnostics.map(({ message }) => message),
    };
  };
}

const shop = world({
  "shop/b.yaml": "b: 1\n",
  "shop/a/z.yml": "z: 1\n",
  "shop/a.json": "{}",
  "shop/notes.txt": "no manifest",
  "empty/notes.txt": "",
  "latin.yaml": Buffer.from([0x61, 0x3a, 0x20, 0xe9, 0x0a]),
  "marked.yaml": "\ufeffa: 1\n",
});

test("folders are walked by name, entering folders where they stand", () => {
  expect(shop("shop").names).toEqual([join("shop", "a/z.yml"), join("shop", "a.json"), join("shop", "b.yaml")]);
});

test("globs, files and standard input come in the order they are named, each once", () => {
  expect(shop("shop/*.yaml", "-", "shop/b.yaml").names).toEqual(["shop/b.yaml", "<stdin>"]);
  expect(shop("-").texts).toEqual(["from: stdin\n"]);
});

test("a byte order mark is no part of the text", () => {
  expect(shop("marked.yaml").texts).toEqual(["a: 1\n"]);
});

test("what cannot be read is reported, and the rest is read", () => {
  const { names, codes } = shop("missing.yaml", "empty", "*.toml", "latin.yaml", "shop/b.yaml");
  expect(names).toEqual(["shop/b.yaml"]);
  expect(codes.toSorted()).toEqual(["load/no-manifests", "load/not-found", "load/not-utf8", "load/nothing-matches"]);
});

test("folders of tools are not entered, unless they are named", () => {
  const files = {
    "shop/.git/a.yaml": "",
    "shop/.github/ci.yml": "",
    "shop/node_modules/x/b.yaml": "",
    "shop/c.yaml": "",
  };
  const tools = world(files);
  expect(tools("shop").names).toEqual([join("shop", "c.yaml")]);
  expect(tools("shop/.github").names).toEqual([join("shop/.github", "ci.yml")]);
  expect(tools("**/*.yaml").names).toEqual(["shop/c.yaml"]);
  expect(tools("shop/node_modules/**/*.yaml").names).toEqual(["shop/node_modules/x/b.yaml"]);
});

test("links lead to files, each of which is read once under its own name, but not into folders", () => {
  const files = { "shop/z/catalog.yaml": "z: 1\n", "market/stall.yaml": "s: 1\n", "market/.data/today.yaml": "t: 1\n" };
  const links = { "shop/a.yaml": "z/catalog.yaml", "shop/b.yaml": "../market/stall.yaml", "shop/z/again": ".." };
  const linked = world(files, { ...links, "market/today.yaml": ".data/today.yaml", "market/folder.yaml": ".data" });
  expect(linked("shop")).toMatchObject({ names: ["shop/z/catalog.yaml", "shop/b.yaml"], codes: [] });
  expect(linked("shop/**/*.yaml")).toMatchObject({ names: ["shop/z/catalog.yaml", "shop/b.yaml"], codes: [] });
  expect(linked("market")).toMatchObject({ names: ["market/stall.yaml", "market/today.yaml"], codes: [] });
});

test("links that lead nowhere are passed over with a warning where a folder is walked, and errors where they are named", () => {
  const links = { "shop/dead.yaml": "gone.yaml", "shop/circle.yaml": "circle.yaml", "shop/dead.txt": "gone.txt" };
  const broken = world({ "shop/c.yaml": "c: 1\n" }, links);
  const { names, messages } = broken("shop");
  expect(names).toEqual(["shop/c.yaml"]);
  expect(messages).toEqual([
    "shop/circle.yaml is a link to circle.yaml, which leads nowhere.",
    "shop/dead.yaml is a link to gone.yaml, which leads nowhere.",
  ]);
  expect(broken("shop/dead.yaml", "shop/circle.yaml").codes).toEqual(["load/not-found", "load/unreadable"]);
});
