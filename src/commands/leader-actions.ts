import { writeFileSync } from "node:fs";
import { dirname, isAbsolute, resolve, sep } from "node:path";
import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "../sdk/diagnostic.ts";
import type { JsonObject } from "../sdk/json.ts";
import type { LeaderAction, LeaderActionContext, LeaderActionResult } from "../sdk/leader-action.ts";
import type { Plugin } from "../sdk/plugin.ts";
import type { GroupKind } from "../sdk/resource.ts";
import { hookCaller } from "../translate/2-index/hook-caller.ts";
import { resourcesDocument } from "../translate/7-emit/resources-document.ts";
import type { Translation } from "../translate/translate.ts";
import { type Io, usageProblem } from "./io.ts";
import { makeFolder } from "./outputs.ts";

/** What the command line says of leader actions. */
export interface LeaderOptions {
  readonly leader?: boolean;
  readonly leaderOut?: string;
}

/** A leader action and whose it is. */
interface OwnAction extends GroupKind {
  readonly plugin: string;
  readonly action: LeaderAction;
}

type LeaderFile = LeaderActionResult["files"][number];

const report = defineDiagnostics({
  "plugin/leader-file-outside": {
    severity: "error",
    message: ({ plugin, path }: { readonly plugin: string; readonly path: string }) =>
      `The leader action of plugin ${plugin} wants to write ${path}, which is not below the folder for its files.`,
    help: () => "This is a bug of the plugin; the file is not written. Paths are relative and do not lead upwards.",
  },
});

const kindName = ({ group, kind }: GroupKind): string => (group === "" ? kind : `${kind}.${group}`);

function ownActions(plugins: readonly Plugin[]): readonly OwnAction[] {
  return plugins.flatMap(({ name, contributesLeaderAction = [] }) =>
    contributesLeaderAction.map(({ group, kind, contribution }) => ({
      group,
      kind,
      plugin: name,
      action: contribution,
    })),
  );
}

/** Nothing that an action is given can be written into. */
function frozen<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}

function contextOf({ index, gateways }: Translation): LeaderActionContext {
  const { settings, list, find, findReferenced, fact } = index;
  // A copy: the translation itself goes on to the outputs.
  const translation = frozen(structuredClone(resourcesDocument(gateways)) as JsonObject);
  return { settings, list, find, findReferenced, fact, translation };
}

const isBelow = (path: string): boolean =>
  path !== "" && !isAbsolute(path) && !path.split(/[/\\]/).includes("..") && resolve(sep, path) !== sep;

/** What the actions of plugins return, each run exactly once, in the order of the plugins. */
export function leaderResults(plugins: readonly Plugin[], translation: Translation): Parsed<readonly LeaderFile[]> {
  const diagnostics: Diagnostic[] = [];
  const call = hookCaller((diagnostic) => diagnostics.push(diagnostic));
  const context = contextOf(translation);
  const files = ownActions(plugins).flatMap(({ plugin, action }) => {
    const result = call({ plugin, hook: "leaderAction" }, () => action(context));
    diagnostics.push(...(result?.diagnostics ?? []));
    return (result?.files ?? []).filter(({ path }) => {
      if (!isBelow(path)) diagnostics.push(report("plugin/leader-file-outside", {}, { plugin, path }));
      return isBelow(path);
    });
  });
  return parsed(files, diagnostics);
}

function write(folder: string, { path, content }: LeaderFile, io: Io): void {
  const file = resolve(io.cwd, folder, path);
  try {
    makeFolder(dirname(file));
    writeFileSync(file, content);
  } catch (error) {
    throw usageProblem(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Says which actions there are where nobody asked for them. */
function listNotRun(actions: readonly OwnAction[], { io, quiet }: LeaderRun): void {
  if (quiet) return;
  for (const action of actions) {
    io.stderr(`leader action of ${kindName(action)} (plugin ${action.plugin}): not run; --leader runs it\n`);
  }
}

function listFiles(files: readonly LeaderFile[], folder: string | undefined, { io, quiet }: LeaderRun): void {
  if (quiet) return;
  for (const { path } of files) {
    io.stderr(folder === undefined ? `${path}: not written; --leader-out DIR says where\n` : `${path}: written\n`);
  }
}

/** Where the run of leader actions is told. */
export interface LeaderRun {
  readonly io: Io;
  readonly quiet: boolean;
}

/**
 * Runs the leader actions of the plugins once, where `--leader` asks for it, and writes their files below `--leader-out`;
 * elsewhere it lists them as not run. There is one runner: what a controller's elected leader does must be harmless here.
 */
export function leaderActions(
  { plugins, translation }: { readonly plugins: readonly Plugin[]; readonly translation: Translation },
  { leader = false, leaderOut }: LeaderOptions,
  run: LeaderRun,
): readonly Diagnostic[] {
  if (leaderOut !== undefined && !leader) throw usageProblem("--leader-out says where --leader writes; give both.");
  const actions = ownActions(plugins);
  if (!leader) {
    listNotRun(actions, run);
    return [];
  }
  const { value: files, diagnostics } = leaderResults(plugins, translation);
  if (leaderOut !== undefined) for (const file of files) write(leaderOut, file, run.io);
  listFiles(files, leaderOut, run);
  return diagnostics;
}
