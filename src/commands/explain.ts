import { type DiagnosticDefinition, diagnosticCatalogue } from "../sdk/diagnostic.ts";
import "../translate/translate.ts";
import { nearestWord } from "../validate/nearest-word.ts";
import { type ExitCode, exitCodes, type Io, usageProblem } from "./io.ts";
import { chosenPlugins, type PluginOptions } from "./load-plugins.ts";

export type ExplainCommandOptions = Omit<PluginOptions, "disablePlugin">;

/** Stands for whatever a message speaks of: every field of it is its own name in angle brackets. */
const placeholder = (name: string): unknown =>
  new Proxy(() => name, {
    get: (_, field) => {
      if (field === Symbol.toPrimitive || field === "toString" || field === "toJSON") return () => `<${name}>`;
      if (field === "length") return 1;
      return placeholder(String(field));
    },
    apply: () => placeholder(name),
  });

function sample(text: ((data: never) => string) | undefined): string | undefined {
  try {
    return text && String(text(placeholder("value") as never));
  } catch {
    return undefined;
  }
}

function page(code: string, { severity, message, help }: DiagnosticDefinition<never>): string {
  const says = sample(message as (data: never) => string);
  const helps = sample(help as ((data: never) => string) | undefined);
  const lines = [`${code} (${severity})`, ...(says ? ["", `  ${says}`] : []), ...(helps ? ["", `  ${helps}`] : [])];
  return `${lines.join("\n")}\n`;
}

/** `kgw explain CODE`: what a finding means. Without a code, the list of all. */
export async function explainCommand(
  code: string | undefined,
  options: ExplainCommandOptions,
  io: Io,
): Promise<ExitCode> {
  // Loading the pipeline and the plugins makes their codes known.
  await chosenPlugins({ ...options, disablePlugin: [] }, io);
  const codes = diagnosticCatalogue();
  if (code === undefined) {
    for (const [each, { severity }] of [...codes].sort(([a], [b]) => (a < b ? -1 : 1)))
      io.stdout(`${each} (${severity})\n`);
    return exitCodes.clean;
  }
  const definition = codes.get(code);
  if (!definition) {
    const nearest = nearestWord(code, [...codes.keys()]);
    throw usageProblem(
      `There is no finding ${code}.${nearest ? ` Did you mean ${nearest}?` : " kgw explain lists them all."}`,
    );
  }
  io.stdout(page(code, definition));
  return exitCodes.clean;
}
