import { type Command, Option } from "commander";

/** The options that every command with input takes, as written on the command line. */
export interface InputOptions {
  readonly filename: readonly string[];
  readonly namespace?: string;
  readonly set: readonly string[];
  readonly kgatewayVersion?: string;
  readonly gatewayClass: readonly string[];
  readonly apiDefaults?: string;
  readonly plugin: readonly string[];
  readonly disablePlugin: readonly string[];
  readonly facts?: string;
  readonly crds: readonly string[];
  readonly config?: string;
  readonly strict?: boolean;
  /** `true` where it is given without a path. */
  readonly envoy?: string | true;
  readonly gateway: readonly string[];
  readonly client?: string;
  readonly color: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collect).default([]);
}

/** A plugin to load. */
export const pluginOption = (): Option => repeatable("--plugin <module>", "a plugin to load, by path or package name");

/** A plugin to leave out. */
export const disablePluginOption = (): Option => repeatable("--disable-plugin <name>", "a plugin to leave out");

/** The configuration file. */
export const configOption = (): Option =>
  new Option("--config <file>", "the configuration file; kgw.config.* here or above unless told");

/** Adds what concerns the actions that plugins have for the leader. */
export function withLeaderOptions(command: Command): Command {
  return command
    .option("--leader", "run the leader actions of the plugins once, after the translation")
    .option("--leader-out <dir>", "the folder below which leader actions write their files");
}

/** Adds what concerns the terminal. */
export function withCommonOptions(command: Command): Command {
  return command
    .addOption(new Option("--color <when>", "colours").choices(["auto", "always", "never"]).default("auto"))
    .option("-q, --quiet", "only the result")
    .option("-v, --verbose", "also what was passed over");
}

/** Adds what concerns the input and how it is read. */
export function withInputOptions(command: Command): Command {
  return withCommonOptions(command)
    .addOption(repeatable("-f, --filename <path>", "a file, folder, glob or - for standard input; the same as a PATH"))
    .option("-n, --namespace <ns>", "namespace of objects that name none; default unless told")
    .addOption(repeatable("--set <name=value>", "a setting of the controller, such as EnableAuthMetadata=true"))
    .option("--strict", "the same as --set ValidationMode=STRICT")
    .option("--envoy [path]", "have a real Envoy judge the configuration; ENVOY, or envoy in the path, unless told")
    .option("--kgateway-version <v>", "the controller version that some outputs carry")
    .addOption(repeatable("--gateway <ns/name>", "only this Gateway"))
    .addOption(repeatable("--gateway-class <name>", "a class to take for kgateway's though the input does not say so"))
    .addOption(
      new Option("--api-defaults <whose>", "whose defaults are applied first; all unless told").choices([
        "all",
        "kgateway",
        "none",
      ]),
    )
    .addOption(pluginOption())
    .addOption(disablePluginOption())
    .option("--facts <file>", "recorded answers of the outside world")
    .option(
      "--client <ns/pod>",
      "the Envoy pod to translate for; its labels and node decide which endpoints come first",
    )
    .addOption(repeatable("--crds <path>", "a file or folder of CRDs to check and default custom kinds with"))
    .addOption(configOption());
}
