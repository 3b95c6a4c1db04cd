import { existsSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** One case of a folder of goldens: what goes in, what the controller made of it, and under which settings. */
export interface ConformanceCase {
  /** `suite/output`, unique. */
  readonly id: string;
  readonly suite: string;
  readonly area: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly gateway: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly version: string;
  readonly facts: string | undefined;
}

interface CaseRow {
  readonly inputs: readonly string[];
  readonly output: string;
  readonly gateway: { readonly namespace: string; readonly name: string };
  readonly settings: Readonly<Record<string, unknown>>;
  readonly version?: string;
  readonly facts?: string;
  /** A plugin that the controller's test added. */
  readonly extra?: string;
}

/** The controller's tests add the waypoint plugin by hand; here it is built in, and a setting enables it. */
const settingsOf = ({ settings, extra = "" }: CaseRow): CaseRow["settings"] =>
  extra.includes("waypoint") ? { EnableWaypoint: true, ...settings } : settings;

const below = (folder: string, kind: "inputs" | "outputs", path: string): string => {
  const usual = join(folder, kind, path);
  return existsSync(usual) ? usual : join(folder, path);
};

function conformanceCase(folder: string, row: CaseRow): ConformanceCase {
  const suite = basename(folder);
  const area = dirname(row.output);
  return {
    id: `${suite}/${row.output}`,
    suite,
    area: `${suite}/${area === "." || area === "output" ? "" : area}`,
    inputs: row.inputs.map((path) => below(folder, "inputs", path)),
    output: below(folder, "outputs", row.output),
    gateway: `${row.gateway.namespace}/${row.gateway.name}`,
    settings: settingsOf(row),
    version: row.version ?? "",
    facts: row.facts && join(folder, row.facts),
  };
}

/** Reads the cases of a folder that holds a `cases.json`. */
export function readCases(folder: string): readonly ConformanceCase[] {
  const rows = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8")) as readonly CaseRow[];
  return rows.map((row) => conformanceCase(folder, row));
}
