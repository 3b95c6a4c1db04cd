import { existsSync, readFileSync } from "node:fs";

/** Reads the list of cases that are expected to fail: one `id: reason` a line, `#` begins a comment. */
export function readExpectedFailures(file: string): ReadonlyMap<string, string> {
  if (!existsSync(file)) return new Map();
  const lines = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)]));
}
