/** What a run of the command line sees of the outside; tests pass their own. */
export interface Io {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: (text: string) => void;
  readonly stderr: (text: string) => void;
  readonly stdoutIsTerminal: boolean;
  readonly stderrIsTerminal: boolean;
  readonly readStdin: () => Uint8Array;
}

/** The exit codes, the same for all commands and formats. */
export const exitCodes = {
  clean: 0,
  /** Findings at or above `--fail-on`; differences. */
  findings: 1,
  /** The command line is wrong, or the input could not be read. */
  usage: 2,
  /** A bug, or an external program is missing. */
  internal: 3,
} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Raised where the command line asks for something that cannot be; the message is all that is shown. */
export interface UsageProblem {
  readonly usageProblem: string;
}

/** Ends a command because of how it was called. */
export function usageProblem(message: string): UsageProblem {
  return { usageProblem: message };
}

/** Raised where another program is needed and cannot be run; the message is all that is shown. */
export interface MissingProgram {
  readonly missingProgram: string;
}

/** Ends a command because another program cannot be run. */
export function missingProgram(message: string): MissingProgram {
  return { missingProgram: message };
}

export function isMissingProgram(error: unknown): error is MissingProgram {
  return typeof error === "object" && error !== null && "missingProgram" in error;
}

export function isUsageProblem(error: unknown): error is UsageProblem {
  return typeof error === "object" && error !== null && "usageProblem" in error;
}
