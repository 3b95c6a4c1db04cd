import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { JsonObject } from "../sdk/json.ts";
import type { ConfigurablePlugin, Plugin } from "../sdk/plugin.ts";
import { sdkVersion } from "../sdk/version.ts";
import { usageProblem } from "./io.ts";

/** A module to load plugins from, and the options for them. */
export interface PluginModule {
  /** A path (with a slash or a known ending) or a package name. */
  readonly module: string;
  readonly options?: JsonObject | undefined;
}

const isObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlugin = (value: unknown): value is Plugin | ConfigurablePlugin =>
  isObject(value) && typeof value.name === "string";

const isConfigurable = (plugin: Plugin | ConfigurablePlugin): plugin is ConfigurablePlugin =>
  "configure" in plugin && typeof plugin.configure === "function";

/** The plugins of a module: its default export, one called `plugin`, or a list called `plugins`. */
function exported(module: Readonly<Record<string, unknown>>): readonly (Plugin | ConfigurablePlugin)[] {
  const candidates = [module.default, module.plugin, module.plugins].flat();
  return [...new Set(candidates.filter(isPlugin))];
}

/** The file of a module, whatever way it is named. */
export function modulePath(specifier: string, folder: string): string {
  const path = resolve(folder, specifier);
  const isPath = /^[./]/.test(specifier) || /\.[cm]?[jt]s$/.test(specifier) || existsSync(path);
  if (isPath) return path;
  return createRequire(join(folder, "package.json")).resolve(specifier);
}

function checkSdkVersion({ name, sdkVersion: wanted }: Plugin | ConfigurablePlugin, specifier: string): void {
  if (wanted === undefined) return;
  const [major, minor = 0] = wanted.split(".").map(Number);
  const [ownMajor, ownMinor = 0] = sdkVersion.split(".").map(Number);
  if (major === ownMajor && minor <= ownMinor) return;
  const way = (major ?? 0) < (ownMajor ?? 0) ? "a newer version of the plugin" : "a newer kgw";
  throw usageProblem(
    `The plugin ${name} (${specifier}) was written for kgw/sdk ${wanted}; this kgw has kgw/sdk ${sdkVersion}. Install ${way}.`,
  );
}

/** Options with the defaults of the plugin's schema. */
async function checkedOptions({ name, optionsSchema }: ConfigurablePlugin, given: JsonObject): Promise<JsonObject> {
  const { schemaProblems } = await import("./json-schema.ts");
  const options = structuredClone(given);
  const problems = schemaProblems(optionsSchema, options, { fillDefaults: true });
  if (problems.length > 0) {
    throw usageProblem(`The options of the plugin ${name} are not as it wants them: ${problems.join("; ")}.`);
  }
  return options;
}

async function configured(
  plugin: Plugin | ConfigurablePlugin,
  { module: specifier, options }: PluginModule,
): Promise<Plugin> {
  checkSdkVersion(plugin, specifier);
  if (isConfigurable(plugin)) {
    const checked = await checkedOptions(plugin, options ?? {});
    try {
      return plugin.configure(checked);
    } catch (error) {
      throw usageProblem(`The plugin ${plugin.name} cannot be configured: ${causeOf(error)}`);
    }
  }
  if (options) throw usageProblem(`The plugin ${plugin.name} (${specifier}) takes no options.`);
  return plugin;
}

const causeOf = (error: unknown): string | undefined =>
  error instanceof Error ? error.message.split("\n")[0] : String(error);

/** The plugins of a module, each for the SDK that runs and with its options. */
export async function loadModule(module: PluginModule, folder: string): Promise<readonly Plugin[]> {
  const { importModule } = await import("./import-module.ts");
  let imported: Readonly<Record<string, unknown>>;
  try {
    imported = await importModule(modulePath(module.module, folder));
  } catch (error) {
    throw usageProblem(`The plugin ${module.module} cannot be loaded: ${causeOf(error)}`);
  }
  const found = exported(imported);
  if (found.length === 0) {
    throw usageProblem(
      `${module.module} exports no plugin. Export one as default: export default definePlugin({ name: "…", … }).`,
    );
  }
  return Promise.all(found.map((plugin) => configured(plugin, module)));
}
