import type { FindingsReport } from "./findings.ts";

/** Findings for programs, with a version that changes when the shape does. */
export function jsonReport({ findings, summary }: FindingsReport): string {
  const diagnostics = findings.map(({ code, severity, message, position, pointer, object, related, help }) => ({
    code,
    severity,
    message,
    ...position,
    pointer,
    object,
    related: related.map((each) => ({ message: each.message, ...each.position })),
    help,
  }));
  return `${JSON.stringify({ version: 1, diagnostics, summary }, null, 2)}\n`;
}
