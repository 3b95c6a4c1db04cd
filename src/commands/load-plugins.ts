import { plugins } from "../plugins/index.ts";
import type { Diagnostic, Parsed } from "../sdk/diagnostic.ts";
import { parsed } from "../sdk/diagnostic.ts";
import { mergePlugins } from "../sdk/merge-plugins.ts";
import type { Plugin } from "../sdk/plugin.ts";
import { nearestWord } from "../validate/nearest-word.ts";
import { type ConfigFile, type FoundConfig, loadConfigFile } from "./config-file.ts";
import { type Io, usageProblem } from "./io.ts";
import type { PluginModule } from "./plugin-modules.ts";

/** Which plugins to load besides the built-in ones, and which to leave out. */
export interface PluginChoice {
  readonly modules: readonly PluginModule[];
  readonly disabled: readonly string[];
  /** The folder that paths are relative to. */
  readonly folder: string;
}

/** A plugin and where it comes from. */
export interface LoadedPlugin {
  readonly plugin: Plugin;
  /** `built-in`, or the module. */
  readonly origin: string;
  readonly enabled: boolean;
}

export interface LoadedPlugins {
  readonly all: readonly LoadedPlugin[];
  /** Those that take effect, with conflicts settled. */
  readonly effective: readonly Plugin[];
  readonly diagnostics: readonly Diagnostic[];
  /** What plugins do wrong outside of their hooks; complete after the translation. */
  readonly laterDiagnostics: () => readonly Diagnostic[];
}

function checkDisabled(disabled: readonly string[], names: readonly string[]): void {
  const unknown = disabled.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const nearest = nearestWord(unknown, names);
  throw usageProblem(
    `There is no plugin ${unknown} to disable.${nearest ? ` Did you mean ${nearest}?` : ` There are ${names.join(", ")}.`}`,
  );
}

/** The plugins of modules, each run with care: what it does wrong ends nothing else. */
async function loadModules(
  modules: readonly PluginModule[],
  folder: string,
  diagnose: (diagnostic: Diagnostic) => void,
): Promise<readonly LoadedPlugin[]> {
  if (modules.length === 0) return [];
  const { loadModule } = await import("./plugin-modules.ts");
  const { guardedPlugin, hookMilliseconds } = await import("./guarded-plugin.ts");
  const guard = { milliseconds: hookMilliseconds, diagnose };
  const loaded = await Promise.all(
    modules.map(async (module) => (await loadModule(module, folder)).map((plugin) => ({ plugin, module }))),
  );
  return loaded.flat().map(({ plugin, module }) => ({
    plugin: guardedPlugin(plugin, guard),
    origin: module.module,
    enabled: true,
  }));
}

/** Loads the built-in plugins and those asked for, and settles conflicts between them. */
export async function loadPlugins({ modules, disabled, folder }: PluginChoice): Promise<LoadedPlugins> {
  const builtIn = plugins().map((plugin): LoadedPlugin => ({ plugin, origin: "built-in", enabled: true }));
  const later: Diagnostic[] = [];
  const loaded = await loadModules(modules, folder, (diagnostic) => later.push(diagnostic));
  const every = [...builtIn, ...loaded];
  checkDisabled(
    disabled,
    every.map(({ plugin }) => plugin.name),
  );
  // A name that a plugin from outside shares with a built-in one means the built-in one, whose place the other takes.
  const builtInNames = new Set(builtIn.map(({ plugin }) => plugin.name));
  const isDisabled = ({ plugin: { name }, origin }: LoadedPlugin) =>
    disabled.includes(name) && (origin === "built-in" || !builtInNames.has(name));
  const all = every.map((each) => ({ ...each, enabled: !isDisabled(each) }));
  const enabled = all.filter((each) => each.enabled).map(({ plugin }) => plugin);
  const merged: Parsed<readonly Plugin[]> = all.length > 0 ? mergePlugins(...enabled) : parsed([]);
  return { all, effective: merged.value, diagnostics: merged.diagnostics, laterDiagnostics: () => later };
}

/** What the command line says of plugins. */
export interface PluginOptions {
  readonly plugin: readonly string[];
  readonly disablePlugin: readonly string[];
  readonly config?: string;
}

const asModule = (entry: string | PluginModule): PluginModule =>
  typeof entry === "string" ? { module: entry } : entry;

/** Modules of the command line, with the options that the configuration file has for them, or else those of the file. */
async function chosenModules(
  named: readonly string[],
  { config, folder }: { readonly config: ConfigFile; readonly folder: string },
  cwd: string,
): Promise<Pick<PluginChoice, "modules" | "folder">> {
  const ofFile = (config.plugins ?? []).map(asModule);
  if (named.length === 0) return { modules: ofFile, folder };
  if (!ofFile.some(({ options }) => options)) return { modules: named.map(asModule), folder: cwd };
  const { modulePath } = await import("./plugin-modules.ts");
  const pathOf = (module: string, from: string): string => {
    try {
      return modulePath(module, from);
    } catch {
      return module;
    }
  };
  const optionsOf = new Map(ofFile.map(({ module, options }) => [pathOf(module, folder), options]));
  const modules = named.map((module) => ({ module, options: optionsOf.get(pathOf(module, cwd)) }));
  return { modules, folder: cwd };
}

/** The plugins that the command line asks for, or else the configuration file. */
export async function chosenPlugins(
  { plugin, disablePlugin, config: file }: PluginOptions,
  io: Io,
  found?: FoundConfig,
): Promise<LoadedPlugins> {
  const read = found ?? (await loadConfigFile(io.cwd, file));
  return loadPlugins({
    ...(await chosenModules(plugin, read, io.cwd)),
    disabled: disablePlugin.length > 0 ? disablePlugin : (read.config.disablePlugins ?? []),
  });
}
