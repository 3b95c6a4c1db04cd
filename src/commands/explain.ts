import { createRequire } from "node:module";
import { type DiagnosticDefinition, diagnosticCatalogue } from "../sdk/diagnostic.ts";
import "../translate/translate.ts";
import { nearestWord } from "../validate/nearest-word.ts";
import { type ExitCode, exitCodes, type Io, usageProblem } from "./io.ts";
import { chosenPlugins, type PluginOptions } from "./load-plugins.ts";

export type ExplainCommandOptions = Omit<PluginOptions, "disablePlugin">;

/** What a terminal shows of a finding of each code, drawn from the fixtures; plugins from outside have none. */
function exampleOf(code: string): string | undefined {
  const examples = createRequire(import.meta.url)("./generated/finding-examples.json") as Readonly<
    Record<string, string>
  >;
  return Object.hasOwn(examples, code) ? examples[code] : undefined;
}

/** Stands for whatever a message speaks of: every field of it is its own name in angle brackets. */
const placeholder = (name: string): unknown =>
  new Proxy(() => name, {
    get: (_, field) => {
      if (field === Symbol.toPrimitive || field === "toString" || field === "toJSON") return () => `<${name}>`;
      if (field === "length") return 1;
      return placeholder(String(field));
    },
    // What a method makes of a field is still that field.
    apply: () => placeholder(name),
  });

/** A text with its fields as placeholders; nothing where it depends on more than fields. */
function sample(text: ((data: never) => string) | undefined): string | undefined {
  try {
    const sampled = text && String(text(placeholder("value") as never));
    return sampled && /<(to[A-Z]|slice|replace|map|join|filter|help|charAt)/.test(sampled) ? undefined : sampled;
  } catch {
    return undefined;
  }
}

const paragraph = (text: string | undefined): readonly string[] => (text ? ["", ...wrapped(text)] : []);

/** Lines of at most a hundred characters. */
function wrapped(text: string): readonly string[] {
  return [...text.matchAll(/(?:\S.{0,95}\S|\S)(?=\s|$)|\S+/g)].map(([line]) => `  ${line}`);
}

function page(code: string, { severity, message, help }: DiagnosticDefinition<never>): string {
  const example = exampleOf(code);
  const lines = [
    `${code} (${severity})`,
    ...paragraph(sample(message as (data: never) => string)),
    ...paragraph(sample(help as ((data: never) => string) | undefined)),
    ...(example ? ["", "  For example:", "", ...example.split("\n").map((line) => `    ${line}`)] : []),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
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
