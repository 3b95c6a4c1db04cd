import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Json, JsonObject } from "../../sdk/json.ts";
import { usageProblem } from "../io.ts";
import { schemaProblems } from "../json-schema.ts";
import { parseYaml } from "../parse-yaml.ts";

/** What a case says of how it is run, in its `case.yaml`. */
export interface CaseOptions {
  /** Settings of the controller. */
  readonly settings?: JsonObject;
  /** Options of the plugin. */
  readonly options?: JsonObject;
  readonly namespace?: string;
  readonly gatewayClasses?: readonly string[];
  readonly disablePlugins?: readonly string[];
  /** The Pod, `namespace/name`, of the Envoy that configuration is for. */
  readonly client?: string;
}

/** One folder below `cases/`: `input/` or `input.yaml`, and what should become of it in `golden/`. */
export interface PluginCase {
  readonly name: string;
  readonly folder: string;
  /** Relative to the folder. */
  readonly input: string;
  readonly options: CaseOptions;
  /** The file of recorded facts, relative to the folder. */
  readonly facts?: string | undefined;
}

const strings = { type: "array", items: { type: "string" } };

const caseSchema: JsonObject = {
  type: "object",
  additionalProperties: false,
  properties: {
    settings: { type: "object" },
    options: { type: "object" },
    namespace: { type: "string" },
    gatewayClasses: strings,
    disablePlugins: strings,
    client: { type: "string", pattern: "^[^/]+/[^/]+$" },
  },
};

function readOptions(file: string): CaseOptions {
  if (!existsSync(file)) return {};
  let value: unknown;
  try {
    value = parseYaml(readFileSync(file, "utf8")) ?? {};
  } catch (error) {
    throw usageProblem(`${file} cannot be read: ${error instanceof Error ? error.message.split("\n")[0] : error}`);
  }
  const problems = schemaProblems(caseSchema, value as Json);
  if (problems.length > 0) throw usageProblem(`${file} says what no case can say: ${problems.join("; ")}.`);
  return value as CaseOptions;
}

function readCase(folder: string, name: string): PluginCase {
  const input = ["input", "input.yaml"].find((each) => existsSync(join(folder, each)));
  if (!input)
    throw usageProblem(`The case ${name} has no input: add ${join(folder, "input.yaml")}, or a folder input/.`);
  const facts = existsSync(join(folder, "facts.yaml")) ? "facts.yaml" : undefined;
  return { name, folder, input, facts, options: readOptions(join(folder, "case.yaml")) };
}

/** The cases of a plugin, by name; those that are named, or all. */
export function readPluginCases(plugin: string, named: readonly string[]): readonly PluginCase[] {
  const folder = join(plugin, "cases");
  const names = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
  if (names.length === 0)
    throw usageProblem(`There are no cases in ${folder}: make a folder with an input.yaml there.`);
  const unknown = named.find((name) => !names.includes(name));
  if (unknown !== undefined) throw usageProblem(`There is no case ${unknown}. There are ${names.join(", ")}.`);
  const chosen = named.length > 0 ? names.filter((name) => named.includes(name)) : names;
  return chosen.map((name) => readCase(join(folder, name), name));
}
