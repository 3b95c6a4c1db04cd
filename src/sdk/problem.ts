import type { Diagnostic } from "./diagnostic.ts";
import type { Path } from "./json.ts";

/**
 * Something wrong with an object that the controller would report in a status.
 * `message` is the controller's own text, for the status; the pipeline also makes a located diagnostic of it.
 */
export interface Problem {
  readonly message: string;
  /** The same in the words of who wrote the object, for the diagnostic; the message unless told. */
  readonly cause?: string | undefined;
  /** Where in the object, from its root, for example `["spec", "csrf"]`; the whole object unless told. */
  readonly path?: Path | undefined;
  /** The diagnostic's code; the code of the stage that reports it unless told. */
  readonly code?: string | undefined;
  /** How to mend it, for the diagnostic. */
  readonly help?: string | undefined;
  /** What the message is made of, where listeners and routes list the parts one by one and not the message. */
  readonly parts?: readonly string[] | undefined;
}

/** A defined diagnostic as a problem of the object that is being read: its status shows the message, and the finding keeps code and help. */
export function asProblem({ code, message, help }: Diagnostic, path: Path): Problem {
  return { code, message, help, path };
}

/** Joins the messages of problems as a status shows them. */
export function problemMessages(problems: readonly Problem[], separator = "; "): string {
  return problems.map(({ message }) => message).join(separator);
}
