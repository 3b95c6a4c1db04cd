import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { usageProblem } from "./io.ts";
import type { PluginModule } from "./plugin-modules.ts";

/** What a configuration file may say; the command line goes before it. */
export interface ConfigFile {
  readonly files?: readonly string[];
  readonly namespace?: string;
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly kgatewayVersion?: string;
  readonly gatewayClasses?: readonly string[];
  readonly apiDefaults?: string;
  /** Modules, or modules with options. */
  readonly plugins?: readonly (string | PluginModule)[];
  readonly disablePlugins?: readonly string[];
  readonly facts?: string;
  readonly crds?: readonly string[];
  readonly failOn?: string;
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

/** A configuration file and the folder that paths in it are relative to. */
export interface FoundConfig {
  readonly config: ConfigFile;
  readonly folder: string;
}

const names = [
  "kgw.config.yaml",
  "kgw.config.yml",
  "kgw.config.json",
  "kgw.config.js",
  "kgw.config.mjs",
  "kgw.config.ts",
];

const knownKeys: readonly (keyof ConfigFile)[] = [
  "files",
  "namespace",
  "settings",
  "kgatewayVersion",
  "gatewayClasses",
  "apiDefaults",
  "plugins",
  "disablePlugins",
  "facts",
  "crds",
  "failOn",
  "only",
  "skip",
];

function findUpwards(folder: string): string | undefined {
  const found = names.map((name) => join(folder, name)).find((path) => existsSync(path));
  const parent = dirname(folder);
  return found ?? (parent === folder ? undefined : findUpwards(parent));
}

async function readConfig(path: string): Promise<unknown> {
  if (/\.(ya?ml|json)$/.test(path)) {
    const { parseYaml } = await import("./parse-yaml.ts");
    return parseYaml(readFileSync(path, "utf8"));
  }
  const { importModule } = await import("./import-module.ts");
  const module = await importModule(path);
  return module.default ?? module.config;
}

/** Each plugin is a module, or a module with options. */
function checkPlugins(path: string, plugins: unknown): void {
  if (plugins === undefined) return;
  const isEntry = (entry: unknown): boolean => {
    if (typeof entry === "string") return true;
    const { module, options } = (entry ?? {}) as { readonly module?: unknown; readonly options?: unknown };
    return typeof module === "string" && (options === undefined || (typeof options === "object" && options !== null));
  };
  if (Array.isArray(plugins) && plugins.every(isEntry)) return;
  throw usageProblem(
    `The configuration file ${path}: plugins is a list of modules, each a path or package name, or { module, options }.`,
  );
}

/** Reads the file named, or the one found in the folder or above it. */
export async function loadConfigFile(cwd: string, named: string | undefined): Promise<FoundConfig> {
  const path = named ? resolve(cwd, named) : findUpwards(cwd);
  if (!path) return { config: {}, folder: cwd };
  if (!existsSync(path)) throw usageProblem(`There is no configuration file ${named}.`);
  let config: unknown;
  try {
    config = await readConfig(path);
  } catch (error) {
    throw usageProblem(
      `The configuration file ${path} cannot be read: ${error instanceof Error ? error.message : error}`,
    );
  }
  if (typeof config !== "object" || config === null)
    throw usageProblem(`The configuration file ${path} holds no object.`);
  const unknown = Object.keys(config).find((key) => !(knownKeys as readonly string[]).includes(key));
  if (unknown)
    throw usageProblem(
      `The configuration file ${path} says "${unknown}", which means nothing. Known are ${knownKeys.join(", ")}.`,
    );
  checkPlugins(path, (config as { readonly plugins?: unknown }).plugins);
  return { config: config as ConfigFile, folder: dirname(path) };
}
