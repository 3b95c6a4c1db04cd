import type { Json } from "../sdk/json.ts";
import type { GatewaySnapshot } from "../translate/5-xds/gateway-snapshot.ts";
import { goldenStyle } from "../translate/6-status/status-style.ts";
import { bootstrapDocument } from "../translate/7-emit/bootstrap.ts";
import { goldenDocument } from "../translate/7-emit/golden.ts";
import { jsonText } from "../translate/7-emit/json-text.ts";
import { resourcesDocument } from "../translate/7-emit/resources-document.ts";
import { xdsDumpDocument } from "../translate/7-emit/xds-dump.ts";
import { yamlText } from "../translate/7-emit/yaml-text.ts";
import type { Translation } from "../translate/translate.ts";
import { showFindings } from "./findings-report.ts";
import type { InputOptions } from "./input-options.ts";
import { type ExitCode, exitCodes, type Io, usageProblem } from "./io.ts";
import { type LeaderOptions, leaderActions } from "./leader-actions.ts";
import { isFolder, type Output, readOutputs, writeOutput } from "./outputs.ts";
import { reaches, type Threshold } from "./severity-threshold.ts";
import { runContext, translatePaths } from "./translation-run.ts";

export interface TranslateCommandOptions extends InputOptions, LeaderOptions {
  readonly output: readonly string[];
  readonly failOn?: Threshold;
}

const formats = ["json", "yaml", "bootstrap", "golden", "xds-dump", "status"] as const;
type Format = (typeof formats)[number];

const nameOf = ({ gateway }: GatewaySnapshot): string => `${gateway.namespace}/${gateway.name}`;

/** The one Gateway that formats of one Gateway speak of. */
function onlyGateway({ gateways }: Translation, format: Format): GatewaySnapshot {
  const [first, ...others] = gateways;
  if (first && others.length === 0) return first;
  throw usageProblem(
    `The format ${format} holds one Gateway; choose one with --gateway: ${gateways.map(nameOf).join(", ")}.`,
  );
}

function* yamlPieces(value: Json): Generator<string> {
  yield yamlText(value);
}

function content(translation: Translation, format: Format): Iterable<string> {
  switch (format) {
    case "json":
      return jsonText(resourcesDocument(translation.gateways));
    case "yaml":
      return yamlPieces(resourcesDocument(translation.gateways));
    case "status":
      return yamlPieces(translation.statuses() as unknown as Json);
    case "golden":
      return yamlPieces(goldenDocument(onlyGateway(translation, format), translation.statuses(goldenStyle)));
    case "xds-dump":
      return yamlPieces(xdsDumpDocument(onlyGateway(translation, format)));
    case "bootstrap":
      return jsonText(bootstrapDocument(onlyGateway(translation, format)));
    default:
      return format satisfies never;
  }
}

function write(translation: Translation, { format, file }: Output<Format>, io: Io): void {
  if (format !== "bootstrap" || file === undefined || !isFolder(file, io)) {
    writeOutput(file, content(translation, format), io);
    return;
  }
  for (const snapshot of translation.gateways) {
    const { namespace, name } = snapshot.gateway;
    writeOutput(`${file.replace(/\/$/, "")}/${namespace}.${name}.json`, jsonText(bootstrapDocument(snapshot)), io);
  }
}

function missingGateways(wanted: readonly string[], { gateways }: Translation): readonly string[] {
  const found = new Set(gateways.map(nameOf));
  return wanted.filter((name) => !found.has(name));
}

/** `kgw translate`: what the controller would make of manifests. */
export async function translateCommand(
  paths: readonly string[],
  options: TranslateCommandOptions,
  io: Io,
): Promise<ExitCode> {
  const outputs = readOutputs<Format>(options.output, { known: formats, notYet: [], byDefault: "json" });
  const context = await runContext(options, io);
  const run = translatePaths([...paths, ...options.filename], context, io);
  const { translation } = run;
  const quiet = options.quiet ?? false;
  const ofLeader = leaderActions({ plugins: run.plugins.effective, translation }, options, { io, quiet });
  const diagnostics = [...run.diagnostics, ...ofLeader];
  showFindings(run, diagnostics, { io, color: options.color, quiet, verbose: options.verbose ?? false });
  if (translation.gateways.length === 0) {
    const asked = options.gateway.length > 0 ? ` called ${options.gateway.join(" or ")}` : "";
    io.stderr(`There is no Gateway of kgateway's classes${asked} in the input.\n`);
    return exitCodes.usage;
  }
  for (const output of outputs) write(translation, output, io);
  const missing = missingGateways(options.gateway, translation);
  if (missing.length > 0) io.stderr(`There is no Gateway ${missing.join(" and no Gateway ")} in the input.\n`);
  if (run.unreadable || missing.length > 0) return exitCodes.usage;
  return reaches(diagnostics, options.failOn ?? "never") ? exitCodes.findings : exitCodes.clean;
}
