import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { createTwoFilesPatch } from "diff";
import type { Json } from "../../sdk/json.ts";
import { yamlText } from "../../translate/7-emit/yaml-text.ts";

/** A value as its golden file holds it: text as it is, YAML for `.yaml` and `.yml`, and otherwise JSON with two spaces. */
export function goldenText(file: string, value: unknown): string {
  if (typeof value === "string") return value;
  // As in the files, absent fields are not there.
  const plain = JSON.parse(JSON.stringify(value)) as Json;
  return /\.ya?ml$/.test(file) ? yamlText(plain) : `${JSON.stringify(plain, null, 2)}\n`;
}

/**
 * Compares a value with the file that holds what it should be. With `REFRESH_GOLDEN=true` in the environment it writes the file
 * instead: review the difference before you commit it.
 * @param file a path or a file URL, such as `new URL("./golden.yaml", import.meta.url)`
 * @throws an Error with the difference, or where there is no such file
 */
export function checkGolden(file: string | URL, value: unknown): void {
  const path = typeof file === "string" ? file : fileURLToPath(file);
  const actual = goldenText(path, value);
  if (process.env.REFRESH_GOLDEN === "true") {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, actual);
    return;
  }
  if (!existsSync(path)) throw new Error(`There is no golden file ${path}; REFRESH_GOLDEN=true writes it.`);
  const expected = readFileSync(path, "utf8");
  if (expected === actual) return;
  const difference = createTwoFilesPatch("golden", "actual", expected, actual);
  throw new Error(`${path} holds something else; REFRESH_GOLDEN=true rewrites it.\n${difference}`);
}
