import { Command, Option } from "commander";
import { version } from "../sdk/version.ts";
import {
  configOption,
  disablePluginOption,
  pluginOption,
  withCommonOptions,
  withInputOptions,
  withLeaderOptions,
} from "./input-options.ts";
import { type ExitCode, type Io, usageProblem } from "./io.ts";
import { readableHelp } from "./readable-help.ts";

type Finish = (code: ExitCode) => void;

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function output(description: string): Option {
  return new Option("-o, --output <format[=file]>", description).argParser(collect).default([]);
}

const failOn = (byDefault: string): Option =>
  new Option("--fail-on <severity>", `exit with 1 for findings at or above it; ${byDefault} unless told`).choices([
    "error",
    "warning",
    "info",
    "never",
  ]);

/** Which differences end with exit code 1; gradings of differences are still to come. */
function failOnDifference(): Option {
  return new Option("--fail-on <what>", "exit with 1 for any difference, or never")
    .choices(["any", "never"])
    .argParser((value: string) => {
      if (value === "any" || value === "never") return value;
      if (value === "breaking" || value === "dangerous") throw usageProblem(`--fail-on ${value} is not available yet.`);
      throw usageProblem(`--fail-on takes any or never, not "${value}".`);
    })
    .default("any");
}

/** Options that are promised but still to come: known, so that they can be told from typing errors. */
function withOptionsToCome(command: Command, flags: readonly string[]): Command {
  for (const flag of flags) {
    const option = new Option(flag).hideHelp();
    command.addOption(option).on(`option:${option.name()}`, () => {
      throw usageProblem(`--${option.name()} is not available yet.`);
    });
  }
  return command;
}

// Each command's code is loaded when it runs, so that --help and --version stay quick.
function translate(io: Io, finish: Finish): Command {
  return withLeaderOptions(withInputOptions(new Command("translate")))
    .description("the exact Envoy configuration that manifests become")
    .argument("[paths...]", "files, folders, globs, or - for standard input")
    .addOption(output("json (unless told), yaml, bootstrap, golden or status; repeatable"))
    .addOption(failOn("never"))
    .action(async (paths, options) => {
      const { translateCommand } = await import("./translate.ts");
      finish(await translateCommand(paths, options, io));
    });
}

function validate(io: Io, finish: Finish): Command {
  const command = withOptionsToCome(new Command("validate"), ["--baseline <file>", "--write-baseline <file>"]);
  return withLeaderOptions(withInputOptions(command))
    .description("every mistake in manifests, at its line")
    .argument("[paths...]", "files, folders, globs, or - for standard input")
    .addOption(output("text (unless told) or json; repeatable"))
    .addOption(failOn("error"))
    .option("--only <codes...>", "only findings of these codes or areas")
    .option("--skip <codes...>", "no findings of these codes or areas")
    .action(async (paths, options) => {
      const { validateCommand } = await import("./validate.ts");
      finish(await validateCommand(paths, options, io));
    });
}

function diff(io: Io, finish: Finish): Command {
  return withInputOptions(withOptionsToCome(new Command("diff"), ["--base <rev>", "--update"]))
    .description("what a change of manifests, or of saved output, does to the proxies")
    .usage("[options] <old> <new>")
    .argument("[paths...]", "manifests, or saved json, yaml, golden or bootstrap output; first the old, then the new")
    .addOption(output("text (unless told) or json; repeatable"))
    .addOption(failOnDifference())
    .action(async (paths, options) => {
      const { diffCommand } = await import("./diff.ts");
      finish(await diffCommand(paths, options, io));
    });
}

function plugins(io: Io, finish: Finish): Command {
  return withCommonOptions(new Command("plugins"))
    .description("the plugins and what they contribute")
    .addOption(output("text (unless told) or json"))
    .addOption(pluginOption())
    .addOption(disablePluginOption())
    .addOption(configOption())
    .action(async (options) => {
      const { pluginsCommand } = await import("./plugins.ts");
      finish(await pluginsCommand(options, io));
    });
}

function newPlugin(io: Io, finish: Finish): Command {
  return new Command("new")
    .description("a package with a plugin that works, for its author to change")
    .argument("<name>", "the plugin's name, such as rate-cards")
    .option("--kind <kind>", "what it begins as: policy, backend, filter or gateway-translator")
    .option("--dir <folder>", "where to make it; a new folder of the plugin's name unless told")
    .option("-q, --quiet", "say nothing")
    .action(async (name, options) => {
      const { newPlugin } = await import("./plugin-new/new-plugin.ts");
      finish(await newPlugin(name, options, io));
    });
}

function testPlugin(io: Io, finish: Finish): Command {
  return withCommonOptions(new Command("test"))
    .description("a plugin run over the cases of its folder, against their golden files")
    .argument("[folder]", "the plugin's package", ".")
    .option("--case <names...>", "only these cases")
    .option("--update", "write the golden files anew")
    .action(async (folder, options) => {
      const { testPlugin } = await import("./plugin-test/test-plugin.ts");
      finish(await testPlugin(folder, options, io));
    });
}

/** Commands for those who write plugins. */
function plugin(io: Io, finish: Finish): Command {
  return new Command("plugin")
    .description("make a plugin, and test it")
    .addCommand(newPlugin(io, finish))
    .addCommand(testPlugin(io, finish));
}

function explain(io: Io, finish: Finish): Command {
  return withCommonOptions(new Command("explain"))
    .description("what the code of a finding means")
    .argument("[code]", "the code; all of them are listed without one")
    .addOption(pluginOption())
    .addOption(configOption())
    .action(async (code, options) => {
      const { explainCommand } = await import("./explain.ts");
      finish(await explainCommand(code, options, io));
    });
}

/** The command line: what can be said, and what then runs. `finish` takes the exit code. */
export function program(io: Io, finish: Finish): Command {
  const root = new Command("kgw")
    .description(
      "kgateway without a cluster: the exact Envoy configuration of your manifests, and every mistake in them",
    )
    .version(version, "--version", "the version")
    .showHelpAfterError("(kgw --help says what there is)")
    .showSuggestionAfterError();
  for (const command of [translate, validate, diff, plugins, plugin, explain]) root.addCommand(command(io, finish));
  for (const command of [root, ...root.commands, ...root.commands.flatMap(({ commands }) => commands)]) {
    command.exitOverride().configureOutput({ writeOut: io.stdout, writeErr: io.stderr }).configureHelp(readableHelp);
    command.helpOption("--help", "this text");
  }
  return root;
}
