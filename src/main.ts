import { readFileSync, writeSync } from "node:fs";
import { isatty } from "node:tty";
import { usageProblem } from "./commands/io.ts";
import { run } from "./commands/run.ts";

/** Whoever reads our output may stop reading; that is no error. */
function write(descriptor: number): (text: string) => void {
  return (text) => {
    const bytes = Buffer.from(text);
    for (let offset = 0; offset < bytes.length; ) {
      try {
        offset += writeSync(descriptor, bytes, offset);
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === "EPIPE") process.exit(process.exitCode ?? 0);
        if (code === "EAGAIN") continue;
        const cause = error instanceof Error ? error.message : error;
        throw usageProblem(
          `Nothing more can be written to ${descriptor === 1 ? "standard output" : "standard error"}: ${cause}.`,
        );
      }
    }
  };
}

/** The program: hands arguments, environment and streams to the commands, and their answer to the shell. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), {
    cwd: process.cwd(),
    env: process.env,
    stdout: write(1),
    stderr: write(2),
    stdoutIsTerminal: isatty(1),
    stderrIsTerminal: isatty(2),
    readStdin: () => readFileSync(0),
  });
}
