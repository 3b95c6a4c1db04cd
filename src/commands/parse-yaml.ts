import { parse } from "yaml";

/** Reads the YAML of files that are kgw's own: its configuration and recorded facts. Throws what is wrong with it. */
export function parseYaml(text: string): unknown {
  return parse(text);
}
