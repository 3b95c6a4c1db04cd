import { type Diagnostic, defineDiagnostics } from "../../sdk/diagnostic.ts";
import { objectReference, type Resource } from "../../sdk/resource.ts";

/** Which hook of which plugin is called, and for which object. */
export interface HookCall {
  readonly plugin: string;
  readonly hook: string;
  readonly resource?: Resource | undefined;
}

/** Calls into a plugin; undefined where it threw, which stops nothing else. */
export type HookCaller = <Result>(call: HookCall, run: () => Result) => Result | undefined;

/** Thrown in place of what a hook returned: why it is not used. */
export interface HookRefusal {
  readonly hookRefusal:
    | { readonly code: "plugin/hook-failed"; readonly cause: string }
    | { readonly code: "plugin/invalid-message"; readonly problems: readonly string[] }
    | { readonly code: "plugin/invalid-contribution"; readonly problems: readonly string[] }
    | { readonly code: "plugin/hook-stuck"; readonly seconds: number };
  /** Who is to blame, where it is not the plugin that was called. */
  readonly plugin?: string | undefined;
}

function isHookRefusal(error: unknown): error is HookRefusal {
  return typeof error === "object" && error !== null && "hookRefusal" in error;
}

interface HookData {
  readonly plugin: string;
  readonly hook: string;
}

const report = defineDiagnostics({
  "plugin/hook-failed": {
    severity: "error",
    message: ({ plugin, hook, cause }: HookData & { readonly cause: string }) =>
      `Plugin ${plugin} failed in ${hook}: ${cause}.`,
    help: ({ plugin }) =>
      `This is a bug of the plugin; what it would have contributed is missing. Try --disable-plugin ${plugin}.`,
  },
  "plugin/invalid-message": {
    severity: "error",
    message: ({ plugin, hook, problem }: HookData & { readonly problem: string }) =>
      `Plugin ${plugin} asks in ${hook} for what Envoy would refuse: ${problem}`,
    help: () =>
      "This is a bug of the plugin; all of what it asked for there is left out. A type of your own Envoy goes into an xds.type.v3.TypedStruct.",
  },
  "plugin/invalid-contribution": {
    severity: "error",
    message: ({ plugin, hook, problem }: HookData & { readonly problem: string }) =>
      `Plugin ${plugin} returns from ${hook} what is no contribution: ${problem}`,
    help: () => "This is a bug of the plugin; all of what it asked for there is left out.",
  },
  "plugin/hook-stuck": {
    severity: "error",
    message: ({ plugin, hook, seconds }: HookData & { readonly seconds: number }) =>
      `Plugin ${plugin} was stopped in ${hook} after ${seconds} seconds.`,
    help: ({ plugin }) =>
      `The hook is not called again in this run; what it would have contributed is missing. Try --disable-plugin ${plugin}.`,
  },
});

const causeOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function refusalDiagnostics(call: HookCall, error: unknown): readonly Diagnostic[] {
  const { resource } = call;
  const at = resource ? { location: resource.origin, object: objectReference(resource) } : {};
  const plugin = (isHookRefusal(error) && error.plugin) || call.plugin;
  const data = { plugin, hook: call.hook };
  if (!isHookRefusal(error)) return [report("plugin/hook-failed", at, { ...data, cause: causeOf(error) })];
  const { hookRefusal: refusal } = error;
  if (refusal.code === "plugin/invalid-message" || refusal.code === "plugin/invalid-contribution")
    return refusal.problems.map((problem) => report(refusal.code, at, { ...data, problem }));
  if (refusal.code === "plugin/hook-stuck") return [report(refusal.code, at, { ...data, seconds: refusal.seconds })];
  return [report(refusal.code, at, { ...data, cause: refusal.cause })];
}

/** A caller that turns what plugins throw, and what is not used of what they return, into diagnostics. */
export function hookCaller(diagnose: (diagnostic: Diagnostic) => void): HookCaller {
  return (call, run) => {
    try {
      return run();
    } catch (error) {
      for (const diagnostic of refusalDiagnostics(call, error)) diagnose(diagnostic);
      return undefined;
    }
  };
}

export const hookCallerDiagnostics = report.definitions;
