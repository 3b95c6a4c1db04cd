import type { FindingsReport } from "./findings.ts";
import { jsonReport } from "./json.ts";
import { type TextStyle, textReport } from "./text.ts";

/** A reporter turns findings into text; it prints nothing itself. */
export type Reporter = (report: FindingsReport, style: TextStyle) => string;

/** The formats of `kgw validate`, by name. */
export const reporters = {
  text: textReport,
  json: jsonReport,
} as const satisfies Readonly<Record<string, Reporter>>;

export type ReportFormat = keyof typeof reporters;
