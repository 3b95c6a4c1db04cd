import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A file of manifests and the namespace of objects in it that name none. */
export interface SetupManifest {
  readonly file: string;
  readonly namespace: string;
}

/** One case of the controller's setup tests: what was applied to a cluster, and what one connected client received. */
export interface SetupCase {
  /** `suite/folder/name`, unique. */
  readonly id: string;
  readonly area: string;
  readonly inputs: readonly string[];
  readonly manifests: readonly SetupManifest[];
  readonly output: string;
  readonly gateway: { readonly namespace: string; readonly name: string };
  readonly settings: Readonly<Record<string, unknown>>;
}

interface SetupRow {
  readonly name: string;
  readonly dir: string;
  readonly input: string;
  readonly output: string;
  readonly gateway: { readonly namespace: string; readonly name: string };
  readonly settings: Readonly<Record<string, unknown>>;
  readonly setup_manifests: readonly SetupManifest[];
}

function setupCase(folder: string, row: SetupRow): SetupCase {
  const suite = basename(folder);
  const input = join(folder, row.dir, row.input);
  return {
    id: `${suite}/${row.dir}/${row.name}`,
    area: suite,
    inputs: [input],
    manifests: [
      ...row.setup_manifests.map(({ file, namespace }) => ({ file: join(folder, file), namespace })),
      { file: input, namespace: "default" },
    ],
    output: join(folder, row.dir, row.output),
    gateway: row.gateway,
    settings: row.settings,
  };
}

/** Reads the cases of a folder of dumps of a connected client; undefined where it lists cases of another form. */
export function readSetupCases(folder: string): readonly SetupCase[] | undefined {
  const list: unknown = JSON.parse(readFileSync(join(folder, "cases.json"), "utf8"));
  if (typeof list !== "object" || list === null || !("cases" in list)) return undefined;
  return (list.cases as readonly SetupRow[]).map((row) => setupCase(folder, row));
}
