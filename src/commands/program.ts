import { Command, Option } from "commander";
import { version } from "../sdk/version.ts";
import { withCommonOptions, withInputOptions } from "./input-options.ts";
import type { ExitCode, Io } from "./io.ts";

type Finish = (code: ExitCode) => void;

function output(description: string): Option {
  return new Option("-o, --output <format[=file]>", description)
    .argParser((value: string, before: readonly string[]) => [...before, value])
    .default([], "none");
}

const failOn = (byDefault: string): Option =>
  new Option("--fail-on <severity>", `exit with 1 for findings at or above it (default: ${byDefault})`).choices([
    "error",
    "warning",
    "info",
    "never",
  ]);

// Each command's code is loaded when it runs, so that --help and --version stay quick.
function translate(io: Io, finish: Finish): Command {
  return withInputOptions(new Command("translate"))
    .description("the exact Envoy configuration that manifests become")
    .argument("[paths...]", "files, folders, globs, or - for standard input")
    .addOption(output("json (default), yaml, bootstrap, golden or status; repeatable"))
    .addOption(failOn("never").default("never"))
    .action(async (paths, options) => {
      const { translateCommand } = await import("./translate.ts");
      finish(await translateCommand(paths, options, io));
    });
}

function validate(io: Io, finish: Finish): Command {
  return withInputOptions(new Command("validate"))
    .description("every mistake in manifests, at its line")
    .argument("[paths...]", "files, folders, globs, or - for standard input")
    .addOption(output("text (default) or json; repeatable"))
    .addOption(failOn("error"))
    .option("--only <codes...>", "only findings of these codes or areas")
    .option("--skip <codes...>", "no findings of these codes or areas")
    .action(async (paths, options) => {
      const { validateCommand } = await import("./validate.ts");
      finish(await validateCommand(paths, options, io));
    });
}

function diff(io: Io, finish: Finish): Command {
  return withInputOptions(new Command("diff"))
    .description("what a change of manifests, or of saved output, does to the proxies")
    .argument("<old>", "manifests, or saved json, yaml, golden or bootstrap output")
    .argument("<new>", "the same after the change")
    .addOption(output("text (default) or json"))
    .addOption(
      new Option("--fail-on <what>", "exit with 1 for any difference, or never")
        .choices(["any", "never"])
        .default("any"),
    )
    .action(async (before, after, options) => {
      const { diffCommand } = await import("./diff.ts");
      finish(await diffCommand(before, after, { options, io }));
    });
}

function plugins(io: Io, finish: Finish): Command {
  return withCommonOptions(new Command("plugins"))
    .description("the plugins and what they contribute")
    .addOption(output("text (default) or json"))
    .addOption(
      new Option("--plugin <module>", "a plugin to load, by path or package name")
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], "none"),
    )
    .addOption(
      new Option("--disable-plugin <name>", "a plugin to leave out")
        .argParser((value: string, before: readonly string[]) => [...before, value])
        .default([], "none"),
    )
    .option("--config <file>", "the configuration file (default: kgw.config.* here or above)")
    .action(async (options) => {
      const { pluginsCommand } = await import("./plugins.ts");
      finish(await pluginsCommand(options, io));
    });
}

function explain(io: Io, finish: Finish): Command {
  return new Command("explain")
    .description("what the code of a finding means")
    .argument("[code]", "the code; all of them are listed without one")
    .action(async (code) => {
      const { explainCommand } = await import("./explain.ts");
      finish(explainCommand(code, io));
    });
}

/** The command line: what can be said, and what then runs. `finish` takes the exit code. */
export function program(io: Io, finish: Finish): Command {
  const root = new Command("kgw")
    .description(
      "kgateway without a cluster: the exact Envoy configuration of your manifests, and every mistake in them",
    )
    .version(version, "--version", "the version")
    .helpOption("--help", "what can be said")
    .showHelpAfterError("(kgw --help says what there is)")
    .showSuggestionAfterError();
  for (const command of [translate, validate, diff, plugins, explain]) root.addCommand(command(io, finish));
  for (const command of [root, ...root.commands]) {
    command.exitOverride().configureOutput({ writeOut: io.stdout, writeErr: io.stderr });
  }
  return root;
}
