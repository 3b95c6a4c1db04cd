import { Script } from "node:vm";

/** Where the script finds what it runs; a run inside another puts back what it found. */
const runnerName = "__kgwWatchedRun";
const runners = globalThis as Record<string, unknown>;
const script = new Script(`${runnerName}()`);

/** How a watched run ended. */
export type WatchedRun<Result> = { readonly value: Result } | { readonly stopped: true };

const isTimeout = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "ERR_SCRIPT_EXECUTION_TIMEOUT";

/**
 * Runs a function, and stops it, even in an endless loop, when its time is over. It costs about 0.15 ms a run, since a thread keeps
 * the time; only plugins from outside are run so. What the function throws is thrown.
 */
export function watched<Result>(milliseconds: number, run: () => Result): WatchedRun<Result> {
  const outer = runners[runnerName];
  let result: { readonly value: Result } | undefined;
  try {
    runners[runnerName] = () => {
      result = { value: run() };
    };
    script.runInThisContext({ timeout: milliseconds });
  } catch (error) {
    if (isTimeout(error)) return { stopped: true };
    throw error;
  } finally {
    runners[runnerName] = outer;
  }
  return result ?? { stopped: true };
}
