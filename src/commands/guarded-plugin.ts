import type { Diagnostic } from "../sdk/diagnostic.ts";
import { defineDiagnostics } from "../sdk/diagnostic.ts";
import type { Contributed, Plugin } from "../sdk/plugin.ts";
import type { HookRefusal } from "../translate/2-index/hook-caller.ts";
import { contributedFields, contributionProblems, replacementProblems } from "../validate/contribution.ts";
import { contributionShapeProblems, type PluginPart, unknownNames } from "../validate/plugin-shape.ts";
import { reservedAreas } from "./reserved-areas.ts";
import { watched } from "./watchdog.ts";

/** How far a plugin from outside is trusted. */
export interface GuardOptions {
  /** How long one call of a hook may take before it is stopped. */
  readonly milliseconds: number;
  /** Gets what comes to light outside of any hook. */
  readonly diagnose: (diagnostic: Diagnostic) => void;
}

/** Five seconds: a thousand times what a slow hook takes. */
export const hookMilliseconds = 5000;

const report = defineDiagnostics({
  "plugin/replace-failed": {
    severity: "error",
    message: (data: { readonly plugin: string; readonly hook: string; readonly cause: string }) =>
      `Plugin ${data.plugin} failed in the \`replace\` that ${data.hook} returned: ${data.cause}`,
    help: () => "The message stays as it was.",
  },
  "plugin/unknown-name": {
    severity: "error",
    message: (data: {
      readonly plugin: string;
      readonly part: string;
      readonly name: string;
      readonly meant?: string | undefined;
    }) =>
      `Plugin ${data.plugin} says ${data.name}, which ${data.part} does not have; nobody looks at it.${data.meant ? ` Did you mean ${data.meant}?` : ""}`,
    help: () =>
      "The reference of kgw/sdk has the names; TypeScript knows them too, where the plugin is written with definePlugin.",
  },
});

/** What the parts of a plugin are called in findings. */
const partNames: Readonly<Record<PluginPart, string>> = {
  plugin: "a plugin",
  policy: "a policy plugin",
  backend: "a backend plugin",
  pass: "a translation pass",
  translator: "a Gateway translator",
};

type Hook = (...parameters: readonly unknown[]) => unknown;
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

interface Guard extends GuardOptions {
  readonly plugin: string;
  /** Hooks that were stopped, and are not called again. */
  readonly stuck: Set<string>;
  /** Names that mean nothing and were reported. */
  readonly told: Set<string>;
}

function refuse(plugin: string, hookRefusal: HookRefusal["hookRefusal"]): never {
  const refusal: HookRefusal = { hookRefusal, plugin };
  throw refusal;
}

/** Runs a hook within its time; what it throws names the plugin. */
function runHook(guard: Guard, hook: string, run: () => unknown): unknown {
  if (guard.stuck.has(hook)) return undefined;
  let ended: ReturnType<typeof watched>;
  try {
    ended = watched(guard.milliseconds, run);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    return refuse(guard.plugin, { code: "plugin/hook-failed", cause });
  }
  if (!("stopped" in ended)) return ended.value;
  guard.stuck.add(hook);
  return refuse(guard.plugin, { code: "plugin/hook-stuck", seconds: guard.milliseconds / 1000 });
}

/** A `replace` runs outside of any hook: what is wrong with it is told, and the message stays as it was. */
function guardedReplace(
  guard: Guard,
  hook: string,
  { field, replace }: { readonly field: string; readonly replace: Hook },
): Hook {
  return (message) => {
    const failed = (cause: string) =>
      guard.diagnose(report("plugin/replace-failed", {}, { plugin: guard.plugin, hook, cause }));
    try {
      const ended = watched(guard.milliseconds, () => replace(message));
      const problems = "stopped" in ended ? ["It takes too long."] : replacementProblems(field, ended.value);
      for (const problem of problems) failed(problem);
      return "stopped" in ended || problems.length > 0 ? message : ended.value;
    } catch (error) {
      failed(`${error instanceof Error ? error.message : String(error)}.`);
      return message;
    }
  };
}

function withGuardedReplaces(guard: Guard, hook: string, contribution: Fields): Fields {
  const guarded = contributedFields.flatMap((field) => {
    const part = contribution[field];
    if (!isFields(part) || typeof part.replace !== "function") return [];
    return [[field, { ...part, replace: guardedReplace(guard, hook, { field, replace: part.replace as Hook }) }]];
  });
  return guarded.length > 0 ? { ...contribution, ...Object.fromEntries(guarded) } : contribution;
}

/** Codes of kgw's own areas, and without an area, are moved to the plugin's: `route/x` becomes `NAME/route-x`. */
function withOwnCodes({ plugin }: Guard, diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.map((diagnostic) => {
    const [area = "", ...rest] = diagnostic.code.split("/");
    const isOwn = rest.length > 0 && !reservedAreas.has(area);
    return isOwn ? diagnostic : { ...diagnostic, code: `${plugin}/${[area, ...rest].join("-")}` };
  });
}

/** Hooks that answer with more hooks. */
const givesHooks: ReadonlySet<string> = new Set(["newGatewayTranslationPass", "contributesGwTranslator"]);

/** Says which names in a part of a plugin mean nothing: hooks that would never be called. */
function tellUnknownNames({ plugin, told, diagnose }: Guard, part: PluginPart, value: object): void {
  for (const { name, meant } of unknownNames(part, value)) {
    if (told.has(`${part} ${name}`)) continue;
    told.add(`${part} ${name}`);
    diagnose(report("plugin/unknown-name", {}, { plugin, part: partNames[part], name, meant }));
  }
}

function checkedResult(guard: Guard, hook: string, result: unknown): unknown {
  if (isFields(result) && typeof result.then === "function") {
    return refuse(guard.plugin, {
      code: "plugin/hook-failed",
      cause: "it returned a promise, and hooks answer at once",
    });
  }
  if (givesHooks.has(hook) && isFields(result)) {
    return guardedHooks(guard, hook === "newGatewayTranslationPass" ? "pass" : "translator", result);
  }
  const wrongForm = contributionShapeProblems(hook, result);
  if (wrongForm.length > 0) return refuse(guard.plugin, { code: "plugin/invalid-contribution", problems: wrongForm });
  if (!isFields(result)) return result;
  const problems = contributionProblems(hook, result);
  if (problems.length > 0) return refuse(guard.plugin, { code: "plugin/invalid-message", problems });
  const { forEachRoute, diagnostics } = result;
  return {
    ...withGuardedReplaces(guard, hook, result),
    ...(typeof forEachRoute === "function" && {
      forEachRoute: guardedHook(guard, "forEachRoute", forEachRoute as Hook),
    }),
    ...(Array.isArray(diagnostics) && { diagnostics: withOwnCodes(guard, diagnostics) }),
  };
}

function guardedHook(guard: Guard, name: string, hook: Hook): Hook {
  return (...parameters) => {
    const result = runHook(guard, name, () => hook(...parameters));
    return checkedResult(guard, name, result) ?? (name === "forEachRoute" ? {} : undefined);
  };
}

function guardedHooks(guard: Guard, part: PluginPart, hooks: object): object {
  tellUnknownNames(guard, part, hooks);
  return Object.fromEntries(
    Object.entries(hooks).map(([name, value]) => [
      name,
      typeof value === "function" ? guardedHook(guard, name, value as Hook) : value,
    ]),
  );
}

function guardedContributions<Each extends Contributed<object>>(
  guard: Guard,
  part: PluginPart,
  contributed: readonly Each[] | undefined,
): readonly Each[] | undefined {
  return contributed?.map((each) => ({ ...each, contribution: guardedHooks(guard, part, each.contribution) }));
}

/**
 * A plugin from outside, run with care: what it throws, promises, or asks for against the rules of Envoy's API, and what does not
 * end, becomes a refusal that names the plugin; the caller of the hook turns it into a diagnostic and goes on.
 */
export function guardedPlugin(plugin: Plugin, options: GuardOptions): Plugin {
  const guard: Guard = { ...options, plugin: plugin.name, stuck: new Set(), told: new Set() };
  tellUnknownNames(guard, "plugin", plugin);
  const { contributesGwTranslator: translator } = plugin;
  return {
    ...plugin,
    contributesPolicies: guardedContributions(guard, "policy", plugin.contributesPolicies),
    contributesBackends: guardedContributions(guard, "backend", plugin.contributesBackends),
    contributesGwTranslator:
      translator && (guardedHook(guard, "contributesGwTranslator", translator as Hook) as typeof translator),
    contributesLeaderAction: plugin.contributesLeaderAction?.map((each) => ({
      ...each,
      contribution: guardedHook(guard, "leaderAction", each.contribution as Hook) as typeof each.contribution,
    })),
  };
}
