import { readdirSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");

/** A fixture is a file, or a folder of files that belong together. */
export interface Fixture {
  /** Path below fixtures/, without the ending. */
  readonly name: string;
  readonly input: string;
}

function fixturesBelow(folder: string): readonly Fixture[] {
  return readdirSync(join(root, "fixtures", folder))
    .filter((entry) => !entry.endsWith(".options.json"))
    .map((entry) => ({ name: join(folder, entry).replace(/\.ya?ml$/, ""), input: join("fixtures", folder, entry) }));
}

const areas = readdirSync(join(root, "fixtures")).filter((area) => area !== "quickstart");

/** All fixtures. */
export const fixtures: readonly Fixture[] = [
  { name: "quickstart", input: "fixtures/quickstart" },
  ...areas.flatMap(fixturesBelow),
];
