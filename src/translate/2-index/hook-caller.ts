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

const report = defineDiagnostics({
  "plugin/hook-failed": {
    severity: "error",
    message: ({ plugin, hook, cause }: { readonly plugin: string; readonly hook: string; readonly cause: string }) =>
      `Plugin ${plugin} failed in ${hook}: ${cause}.`,
    help: ({ plugin }) =>
      `This is a bug of the plugin; what it would have contributed is missing. Try --disable-plugin ${plugin}.`,
  },
});

/** A caller that turns what plugins throw into diagnostics. */
export function hookCaller(diagnose: (diagnostic: Diagnostic) => void): HookCaller {
  return ({ plugin, hook, resource }, run) => {
    try {
      return run();
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      const at = resource && { location: resource.origin, object: objectReference(resource) };
      diagnose(report("plugin/hook-failed", at ?? {}, { plugin, hook, cause }));
      return undefined;
    }
  };
}

export const hookCallerDiagnostics = report.definitions;
