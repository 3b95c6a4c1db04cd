import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createTwoFilesPatch } from "diff";
import type { CaseFiles } from "./case-output.ts";

/** The files that a case should become. */
export function readGoldenFiles(folder: string): CaseFiles {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => statSync(join(folder, path)).isFile());
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), "utf8").replaceAll("\r\n", "\n")]));
}

/** Makes the folder hold these files and no others. */
export function writeGoldenFiles(folder: string, files: CaseFiles): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What differs between the files that should be and those that are, as one text per file. */
export function goldenDifferences(golden: CaseFiles, actual: CaseFiles): readonly string[] {
  const paths = [...new Set([...golden.keys(), ...actual.keys()])].sort();
  return paths.flatMap((path) => {
    const [before = "", after = ""] = [golden.get(path), actual.get(path)];
    if (golden.has(path) && actual.has(path) && before === after) return [];
    const patch = createTwoFilesPatch(
      `golden/${path}`,
      actual.has(path) ? "now" : "now (there is none)",
      before,
      after,
    );
    return [patch.replace(/^=+\n/, "")];
  });
}
