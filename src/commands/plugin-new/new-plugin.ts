import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { plugins } from "../../plugins/index.ts";
import { nearestWord } from "../../validate/nearest-word.ts";
import { type ExitCode, exitCodes, type Io, usageProblem } from "../io.ts";
import { caseOutput } from "../plugin-test/case-output.ts";
import { writeGoldenFiles } from "../plugin-test/golden-files.ts";
import { readPluginCases } from "../plugin-test/plugin-cases.ts";

export interface PluginNewOptions {
  readonly kind?: string;
  readonly dir?: string;
  readonly quiet?: boolean;
}

/** What a new plugin can begin as; each is a folder of templates. */
export const pluginTemplates = ["policy", "backend", "filter", "gateway-translator"] as const;

/** The templates lie beside the bundle, and elsewhere in the sources. */
function templatesFolder(): string {
  const candidates = ["./templates", "../../../examples/templates"].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return candidates.find((folder) => existsSync(folder)) ?? (candidates[0] as string);
}

/** The templates speak of a sample-plugin in each way that code has for it. */
function renamed(text: string, name: string): string {
  const words = name.split("-").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`);
  const pascal = words.join("");
  const camel = `${pascal.charAt(0).toLowerCase()}${pascal.slice(1)}`;
  return text.replaceAll("sample-plugin", name).replaceAll("SamplePlugin", pascal).replaceAll("samplePlugin", camel);
}

function checkName(name: string): void {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || name.length > 50) {
    throw usageProblem(
      `"${name}" is no name for a plugin: it takes small letters, digits and single hyphens, such as rate-cards.`,
    );
  }
  if (plugins().some((plugin) => plugin.name === name)) {
    throw usageProblem(`A plugin of kgw itself is called ${name}; choose another name.`);
  }
}

function checkKind(kind: string | undefined): string {
  const known: readonly string[] = pluginTemplates;
  if (kind === undefined) throw usageProblem(`Say what the plugin begins as: --kind ${known.join("|")}.`);
  if (known.includes(kind)) return kind;
  const nearest = nearestWord(kind, known);
  throw usageProblem(
    `There is no kind ${kind} of plugin.${nearest ? ` Did you mean ${nearest}?` : ""} There are ${known.join(", ")}.`,
  );
}

/** The files of a new plugin by their paths, but those that its tests compare with. */
function newPluginFiles(name: string, kind: string): ReadonlyMap<string, string> {
  const files = ["common", kind].flatMap((template) => {
    const folder = join(templatesFolder(), template);
    return readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((path) => statSync(join(folder, path)).isFile() && !/[/\\]golden[/\\]/.test(path))
      .map((path): readonly [string, string] => {
        const text = readFileSync(join(folder, path), "utf8");
        // npm would not pack a file of this name.
        return [path === "gitignore" ? ".gitignore" : renamed(path, name), renamed(text, name)];
      });
  });
  return new Map(files);
}

function checkFolder(folder: string, shown: string): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw usageProblem(`${shown} is a file; name a new folder with --dir.`);
  if (readdirSync(folder).length > 0) throw usageProblem(`The folder ${shown} is not empty; name another with --dir.`);
}

function writeFiles(folder: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The golden files are what the new plugin does: their order depends on its name, so that no template could hold them. */
async function writeGolden(folder: string): Promise<void> {
  for (const pluginCase of readPluginCases(folder, [])) {
    writeGoldenFiles(join(pluginCase.folder, "golden"), await caseOutput(folder, pluginCase));
  }
}

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** `kgw plugin new`: a package with a plugin that works, for its author to change. */
export async function newPlugin(
  name: string,
  { kind: given, dir = name, quiet = false }: PluginNewOptions,
  io: Io,
): Promise<ExitCode> {
  checkName(name);
  const kind = checkKind(given);
  const folder = resolve(io.cwd, dir);
  checkFolder(folder, dir);
  try {
    writeFiles(folder, newPluginFiles(name, kind));
  } catch (error) {
    throw usageProblem(`${dir} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
  await writeGolden(folder);
  if (quiet) return exitCodes.clean;
  const shown = relative(io.cwd, folder) || ".";
  for (const path of filesBelow(folder)) io.stdout(`${join(shown, path)}\n`);
  io.stdout(`\nNext: ${shown === "." ? "" : `cd ${shown} && `}npm install && npm test\n`);
  return exitCodes.clean;
}
