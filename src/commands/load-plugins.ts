import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { plugins } from "../plugins/index.ts";
import type { Diagnostic, Parsed } from "../sdk/diagnostic.ts";
import { parsed } from "../sdk/diagnostic.ts";
import { mergePlugins } from "../sdk/merge-plugins.ts";
import type { Plugin } from "../sdk/plugin.ts";
import { nearestWord } from "../validate/nearest-word.ts";
import { loadConfigFile } from "./config-file.ts";
import { type Io, usageProblem } from "./io.ts";

/** Which plugins to load besides the built-in ones, and which to leave out. */
export interface PluginChoice {
  /** Paths (with a slash or a known ending) or package names. */
  readonly modules: readonly string[];
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
}

const isPlugin = (value: unknown): value is Plugin =>
  typeof value === "object" && value !== null && typeof (value as { readonly name?: unknown }).name === "string";

/** The plugins of a module: its default export, one called `plugin`, or a list called `plugins`. */
function pluginsOf(module: Readonly<Record<string, unknown>>): readonly Plugin[] {
  const candidates = [module.default, module.plugin, module.plugins].flat();
  return [...new Set(candidates.filter(isPlugin))];
}

function modulePath(specifier: string, folder: string): string {
  const path = resolve(folder, specifier);
  const isPath = /^[./]/.test(specifier) || /\.[cm]?[jt]s$/.test(specifier) || existsSync(path);
  if (isPath) return path;
  return createRequire(join(folder, "package.json")).resolve(specifier);
}

async function loadModule(specifier: string, folder: string): Promise<readonly LoadedPlugin[]> {
  const { importModule } = await import("./import-module.ts");
  let module: Readonly<Record<string, unknown>>;
  try {
    module = await importModule(modulePath(specifier, folder));
  } catch (error) {
    const cause = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw usageProblem(`The plugin ${specifier} cannot be loaded: ${cause}`);
  }
  const found = pluginsOf(module);
  if (found.length === 0) {
    throw usageProblem(
      `${specifier} exports no plugin. Export one as default: export default definePlugin({ name: "…", … }).`,
    );
  }
  return found.map((plugin) => ({ plugin, origin: specifier, enabled: true }));
}

function checkDisabled(disabled: readonly string[], names: readonly string[]): void {
  const unknown = disabled.find((name) => !names.includes(name));
  if (unknown === undefined) return;
  const nearest = nearestWord(unknown, names);
  throw usageProblem(
    `There is no plugin ${unknown} to disable.${nearest ? ` Did you mean ${nearest}?` : ` There are ${names.join(", ")}.`}`,
  );
}

/** Loads the built-in plugins and those asked for, and settles conflicts between them. */
export async function loadPlugins({ modules, disabled, folder }: PluginChoice): Promise<LoadedPlugins> {
  const builtIn = plugins().map((plugin): LoadedPlugin => ({ plugin, origin: "built-in", enabled: true }));
  const loaded = await Promise.all(modules.map((specifier) => loadModule(specifier, folder)));
  const every = [...builtIn, ...loaded.flat()];
  checkDisabled(
    disabled,
    every.map(({ plugin }) => plugin.name),
  );
  const all = every.map((each) => ({ ...each, enabled: !disabled.includes(each.plugin.name) }));
  const merged: Parsed<readonly Plugin[]> =
    all.length > 0 ? mergePlugins(...all.filter(({ enabled }) => enabled).map(({ plugin }) => plugin)) : parsed([]);
  return { all, effective: merged.value, diagnostics: merged.diagnostics };
}

/** What the command line says of plugins. */
export interface PluginOptions {
  readonly plugin: readonly string[];
  readonly disablePlugin: readonly string[];
  readonly config?: string;
}

/** The plugins that the command line asks for, or else the configuration file. */
export async function chosenPlugins(
  { plugin, disablePlugin, config: file }: PluginOptions,
  io: Io,
): Promise<LoadedPlugins> {
  const { config, folder } = await loadConfigFile(io.cwd, file);
  return loadPlugins({
    modules: plugin.length > 0 ? plugin : (config.plugins ?? []),
    disabled: disablePlugin.length > 0 ? disablePlugin : (config.disablePlugins ?? []),
    folder: plugin.length > 0 ? io.cwd : folder,
  });
}
