import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Json, JsonObject } from "../sdk/json.ts";
import type { Plugin } from "../sdk/plugin.ts";
import { nearestWord } from "../validate/nearest-word.ts";
import { usageProblem } from "./io.ts";
import { schemaProblems } from "./json-schema.ts";
import { parseYaml } from "./parse-yaml.ts";

type Facts = Readonly<Record<string, Json>>;

function parsedFacts(path: string, file: string): JsonObject {
  try {
    const facts: unknown = parseYaml(readFileSync(file, "utf8"));
    if (typeof facts === "object" && facts !== null && !Array.isArray(facts)) return facts as JsonObject;
  } catch (error) {
    const cause = error instanceof Error ? error.message.split("\n")[0] : error;
    throw usageProblem(`The facts file ${path} cannot be read: ${cause}`);
  }
  throw usageProblem(`The facts file ${path} holds no object; it has one key per fact, such as aws.ec2.`);
}

function unknownFact(name: string, known: readonly string[]): string {
  const near = nearestWord(name, known);
  return `No plugin asks for the fact ${name}.${near ? ` Did you mean ${near}?` : ` There are ${known.join(", ")}.`}`;
}

/** The recorded answers of a facts file, each as the plugin that asks for it wants it. */
export function readFacts(path: string, folder: string, plugins: readonly Plugin[]): Facts {
  const file = resolve(folder, path);
  if (!existsSync(file)) throw usageProblem(`There is no facts file ${path}.`);
  const facts = parsedFacts(path, file);
  const definitions = new Map(plugins.flatMap((plugin) => plugin.facts ?? []).map((fact) => [fact.name, fact]));
  for (const [name, fact] of Object.entries(facts)) {
    const definition = definitions.get(name);
    if (!definition) throw usageProblem(unknownFact(name, [...definitions.keys()]));
    const problems = schemaProblems(definition.schema, fact ?? null);
    if (problems.length > 0) {
      throw usageProblem(`The fact ${name} in ${path} is not what was to be recorded: ${problems.join("; ")}.`);
    }
  }
  return facts as Facts;
}
