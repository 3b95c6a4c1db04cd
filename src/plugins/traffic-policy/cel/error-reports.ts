import type { Grammar } from "./grammar.ts";

/** What is wrong at a place; `at` counts code points. */
export interface SyntaxFault {
  readonly at: number;
  readonly message: string;
}

/** Why a rule could not be read to its end, and at which piece of it. */
export interface Failure extends SyntaxFault {
  readonly piece: Grammar;
}

/** Collects errors; between an error and the next token that fits nothing more is reported. */
export interface ErrorReports {
  readonly report: (error: SyntaxFault) => void;
  readonly recovering: () => boolean;
  /** A token fits: whatever was wrong before is over. */
  readonly matched: () => void;
  /** Counts an attempt to mend something. */
  readonly attempt: (at: number) => void;
  /** Whether there were too many attempts. */
  readonly stopped: () => boolean;
  /** Whether the piece failed before with nothing read since; remembers it. */
  readonly failsAgain: (piece: Grammar, index: number) => boolean;
  readonly errors: () => readonly SyntaxFault[];
}

const mostAttempts = 30;

export function createErrorReports(): ErrorReports {
  const errors: SyntaxFault[] = [];
  const failed = new Set<Grammar>();
  let failedAt = -1;
  let recovering = false;
  let attempts = 0;
  const stopped = (): boolean => attempts > mostAttempts;
  return {
    report(error) {
      if (!recovering && !stopped()) errors.push(error);
      recovering = true;
    },
    recovering: () => recovering,
    matched() {
      recovering = false;
      failedAt = -1;
      failed.clear();
    },
    attempt(at) {
      attempts += 1;
      if (attempts !== mostAttempts + 1) return;
      errors.push({ at, message: `error recovery attempt limit exceeded: ${mostAttempts}` });
    },
    stopped,
    failsAgain(piece, index) {
      const again = failedAt === index && failed.has(piece);
      failedAt = index;
      failed.add(piece);
      return again;
    },
    errors: () => errors,
  };
}
