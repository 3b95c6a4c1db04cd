import { CommanderError } from "commander";
import { type ExitCode, exitCodes, type Io, isMissingProgram, isUsageProblem } from "./io.ts";
import { program } from "./program.ts";

function codeOf(error: unknown, io: Io): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage;
  if (isUsageProblem(error)) {
    io.stderr(`${error.usageProblem}\n`);
    return exitCodes.usage;
  }
  if (isMissingProgram(error)) {
    io.stderr(`${error.missingProgram}\n`);
    return exitCodes.internal;
  }
  const message = error instanceof Error ? error.message : String(error);
  io.stderr(`This is a bug of kgw; please report it with the input that leads to it: ${message}\n`);
  if (io.env.KGW_DEBUG && error instanceof Error) io.stderr(`${error.stack}\n`);
  return exitCodes.internal;
}

/** Runs a command line. Never throws: what goes wrong is told on standard error and by the exit code. */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let code: ExitCode = exitCodes.clean;
  const finish = (finished: ExitCode): void => {
    code = finished;
  };
  try {
    await program(io, finish).parseAsync([...args], { from: "user" });
    return code;
  } catch (error) {
    return codeOf(error, io);
  }
}
