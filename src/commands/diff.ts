import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { load } from "js-yaml";
import type { Json, JsonObject } from "../sdk/json.ts";
import { bootstrapDocument } from "../translate/7-emit/bootstrap.ts";
import { goldenDocument } from "../translate/7-emit/golden.ts";
import { resourcesDocument } from "../translate/7-emit/resources-document.ts";
import { xdsDumpDocument } from "../translate/7-emit/xds-dump.ts";
import type { Translation } from "../translate/translate.ts";
import { diffProxies } from "./diff/diff-proxies.ts";
import { diffSummary, diffText } from "./diff/diff-text.ts";
import { type ProxyState, proxyState, type SavedFormat, savedFormat } from "./diff/proxy-state.ts";
import { showFindings, wantsColour } from "./findings-report.ts";
import type { InputOptions } from "./input-options.ts";
import { type ExitCode, exitCodes, type Io, usageProblem } from "./io.ts";
import { readOutputs, writeOutput } from "./outputs.ts";
import { type RunContext, runContext, type TranslationRun, translatePaths } from "./translation-run.ts";

export interface DiffCommandOptions extends InputOptions {
  readonly output: readonly string[];
  readonly failOn: "any" | "never";
}

interface Saved {
  readonly document: JsonObject;
  readonly format: SavedFormat;
}

/** What saved YAML begins its sections with; manifests need not be parsed to tell that they are none. */
const savedSection =
  /^["']?(gateways|staticResources|Listeners|Routes|Clusters|ExtraClusters|Secrets|Statuses|listeners|routes|clusters)["']?:/m;

function parsedOutput(text: string): Json | undefined {
  if (text.trimStart().startsWith("{")) return JSON.parse(text) as Json;
  return savedSection.test(text) ? (load(text) as Json) : undefined;
}

/** A saved output of ours; undefined for anything else, which then counts as manifests. */
function readSaved(path: string, io: Io): Saved | undefined {
  const file = resolve(io.cwd, path);
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  try {
    const document = parsedOutput(readFileSync(file, "utf8"));
    const format = document === undefined ? undefined : savedFormat(document);
    return format && { document: document as JsonObject, format };
  } catch {
    return undefined;
  }
}

interface Side {
  readonly state: ProxyState;
  readonly unreadable: boolean;
}

/** What could not be read makes a comparison misleading; all other findings are the business of `kgw validate`. */
function showUnread(run: TranslationRun, { color, quiet = false, verbose = false }: DiffCommandOptions, io: Io): void {
  const unread = run.diagnostics.filter(({ code, severity }) => code.startsWith("load/") && severity === "error");
  if (verbose || unread.length > 0)
    showFindings(run, verbose ? run.diagnostics : unread, { io, color, quiet, verbose });
}

/** A translation as it would have been saved. */
function savedDocument({ gateways, statuses }: Translation, format: SavedFormat): JsonObject {
  const [first] = gateways;
  if (!first) return resourcesDocument(gateways);
  switch (format) {
    case "resources":
      return resourcesDocument(gateways);
    case "golden":
      return goldenDocument(first, statuses());
    case "xds-dump":
      return xdsDumpDocument(first);
    case "bootstrap":
      return bootstrapDocument(first);
    default:
      return format satisfies never;
  }
}

/** Manifests are translated into whatever form the other side is saved in. */
function translated(
  path: string,
  format: SavedFormat,
  { context, options, io }: { readonly context: RunContext; readonly options: DiffCommandOptions; readonly io: Io },
): Side {
  const run = translatePaths([path], context, io);
  showUnread(run, options, io);
  const { gateways } = run.translation;
  if (format !== "resources" && gateways.length !== 1) {
    throw usageProblem(
      `The other side holds one Gateway, ${path} holds ${gateways.length}; choose one with --gateway.`,
    );
  }
  const document = savedDocument(run.translation, format);
  return { state: proxyState(document, format), unreadable: run.unreadable };
}

function twoSides(paths: readonly string[]): readonly [before: string, after: string] {
  const [before, after, ...others] = paths;
  if (before !== undefined && after !== undefined && others.length === 0) return [before, after];
  throw usageProblem(
    `kgw diff compares two things, OLD and NEW, not ${paths.length}; put the files of each side in a folder.`,
  );
}

/** `kgw diff OLD NEW`: what a change does to the proxies. */
export async function diffCommand(paths: readonly string[], options: DiffCommandOptions, io: Io): Promise<ExitCode> {
  const [before, after] = twoSides([...paths, ...options.filename]);
  const outputs = readOutputs(options.output, {
    known: ["text", "json"] as const,
    notYet: ["markdown"],
    byDefault: "text",
  });
  if ([before, after].some((path) => path.startsWith("git:")))
    throw usageProblem("Git revisions are not available yet.");
  const saved = [before, after].map((path) => readSaved(path, io));
  const formats = [...new Set(saved.flatMap((each) => each?.format ?? []))];
  if (formats.length > 1)
    throw usageProblem(`${before} and ${after} are saved in different formats, ${formats.join(" and ")}.`);
  const format = formats[0] ?? "resources";
  const context = await runContext(options, io);
  const [old, current] = [before, after].map((path, index): Side => {
    const known = saved[index];
    return known
      ? { state: proxyState(known.document, format), unreadable: false }
      : translated(path, format, { context, options, io });
  }) as [Side, Side];
  // What could not be read would look as if it had been removed.
  if (old.unreadable || current.unreadable) return exitCodes.usage;
  const changes = diffProxies(old.state, current.state);
  for (const { format: shape, file } of outputs) {
    const colour = wantsColour(options.color, file === undefined && io.stdoutIsTerminal, io.env);
    const text = shape === "json" ? `${JSON.stringify({ version: 1, changes }, null, 2)}\n` : diffText(changes, colour);
    writeOutput(file, [text], io);
  }
  if (!options.quiet) io.stderr(`${diffSummary(changes)}\n`);
  return changes.length > 0 && options.failOn === "any" ? exitCodes.findings : exitCodes.clean;
}
