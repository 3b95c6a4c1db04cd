import { Chalk, type ChalkInstance } from "chalk";
import type { Severity } from "../../sdk/diagnostic.ts";
import type { ObjectReference } from "../../sdk/resource.ts";
import type { Position } from "../../translate/1-load/positions.ts";
import type { Finding, FindingsReport, Summary } from "./findings.ts";

/** How findings are shown: with colours, with the lines they speak of. */
export interface TextStyle {
  readonly colour: boolean;
  readonly excerpts: boolean;
}

const colourOf = (severity: Severity, chalk: ChalkInstance): ChalkInstance =>
  ({ error: chalk.red, warning: chalk.yellow, info: chalk.blue })[severity];

const objectName = ({ kind, namespace, name }: ObjectReference): string =>
  `(${kind} ${namespace ? `${namespace}/` : ""}${name})`;

const place = ({ file, line, column }: Position): string => `${file}:${line}:${column}`;

/** `path:line:col: severity code message (Kind ns/name)` */
function findingLine({ position, severity, code, message, object }: Finding, chalk: ChalkInstance): string {
  const where = position ? `${chalk.bold(place(position))}: ` : "";
  const about = object ? ` ${chalk.dim(objectName(object))}` : "";
  return `${where}${colourOf(severity, chalk).bold(severity)} ${chalk.dim(code)} ${message}${about}`;
}

/** The line spoken of, with the part in question underlined. */
function excerpt({ position, severity }: Finding, report: FindingsReport, chalk: ChalkInstance): readonly string[] {
  const text = position && report.lineText(position.file, position.line);
  if (!position || text === undefined || text.trim() === "") return [];
  const number = String(position.line);
  const end = position.endLine === position.line ? position.endColumn : text.length + 1;
  const width = Math.max(1, Math.min(end, text.length + 1) - position.column);
  const before = text.slice(0, position.column - 1).replaceAll(/[^\t]/g, " ");
  const margin = chalk.blue("│");
  return [
    `  ${chalk.blue(number)} ${margin} ${text}`,
    `  ${" ".repeat(number.length)} ${margin} ${before}${colourOf(severity, chalk)("^".repeat(width))}`,
  ];
}

function details(finding: Finding, report: FindingsReport, chalk: ChalkInstance): readonly string[] {
  const related = finding.related.map(({ message, position }) => `  ${chalk.dim(place(position))} ${message}`);
  const help = finding.help ? [`  ${chalk.cyan("help:")} ${finding.help}`] : [];
  return [...excerpt(finding, report, chalk), ...related, ...help, ""];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What was read and what was found, in one line. */
export function summaryLine({ files, objects, passedOver, errors, warnings, infos }: Summary): string {
  const found = [
    ...(errors > 0 ? [counted(errors, "error")] : []),
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(infos > 0 ? [counted(infos, "note")] : []),
  ];
  const read = `${counted(objects, "object")} in ${counted(files, "file")}${passedOver > 0 ? `, ${passedOver} passed over` : ""}`;
  return `${found.length > 0 ? found.join(", ") : "Nothing wrong"}: ${read}.`;
}

/** Findings for people: one line each, with excerpts and help where there is room for them. */
export function textReport(report: FindingsReport, { colour, excerpts }: TextStyle): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return report.findings
    .flatMap((finding) => [findingLine(finding, chalk), ...(excerpts ? details(finding, report, chalk) : [])])
    .map((line) => `${line}\n`)
    .join("");
}
