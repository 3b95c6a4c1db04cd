import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readSources } from "./read.ts";

function world(files: Readonly<Record<string, string | Uint8Array>>) {
  const cwd = mkdtempSync(join(tmpdir(), "kgw-read-"));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(cwd, path, ".."), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  const read = (...inputs: readonly string[]) =>
    readSources(inputs, { cwd, readStdin: () => Buffer.from("from: stdin\n") });
  return (...inputs: readonly string[]) => {
    const { value, diagnostics } = read(...inputs);
    return {
      names: value.map(({ name }) => name),
      texts: value.map(({ text }) => text),
      codes: diagnostics.map(({ code }) => code),
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
