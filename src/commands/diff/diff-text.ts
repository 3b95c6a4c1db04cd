import { Chalk, type ChalkInstance } from "chalk";
import type { Json, Path } from "../../sdk/json.ts";
import { yamlText } from "../../translate/7-emit/yaml-text.ts";
import type { Change, FieldChange } from "./change.ts";

const isField = (step: string | number): boolean => typeof step === "string" && /^[A-Za-z_]\w*$/.test(step);

function pathText(path: Path): string {
  return path
    .map((step) => (isField(step) ? `.${step}` : `[${step}]`))
    .join("")
    .replace(/^\./, "");
}

const isSmall = (value: Json | undefined): boolean => typeof value !== "object" || value === null;

function block(value: Json | undefined, sign: string): readonly string[] {
  return yamlText(value ?? null)
    .trimEnd()
    .split("\n")
    .map((line) => `      ${sign} ${line}`);
}

function fieldLines({ change, path, before, after }: FieldChange, chalk: ChalkInstance): readonly string[] {
  const where = pathText(path);
  switch (change) {
    case "moved":
      return [`    ${chalk.blue("↕")} ${where} ${chalk.dim("stands elsewhere in the order")}`];
    case "added":
      return isSmall(after)
        ? [`    ${chalk.green("+")} ${where}: ${chalk.green(JSON.stringify(after))}`]
        : [`    ${chalk.green("+")} ${where}:`, ...block(after, "+").map((line) => chalk.green(line))];
    case "removed":
      return isSmall(before)
        ? [`    ${chalk.red("-")} ${where}: ${chalk.red(JSON.stringify(before))}`]
        : [`    ${chalk.red("-")} ${where}:`, ...block(before, "-").map((line) => chalk.red(line))];
    case "changed":
      return [
        `    ${chalk.yellow("~")} ${where}: ${chalk.red(JSON.stringify(before))} → ${chalk.green(JSON.stringify(after))}`,
      ];
    default:
      return change satisfies never;
  }
}

/** Where the fields of a named element, or of one in a list, begin in a path. */
const elementEnd = (path: Path): number => path.findLastIndex((step) => !isField(step)) + 1;

/** The changes of one resource, those inside one element below its name. */
function fieldsLines(fields: readonly FieldChange[], chalk: ChalkInstance): readonly string[] {
  let shown = "";
  return fields.flatMap((field) => {
    const end = elementEnd(field.path);
    if (end === 0 || end === field.path.length) return fieldLines(field, chalk);
    const element = pathText(field.path.slice(0, end));
    const heading = element === shown ? [] : [`    ${chalk.yellow("~")} ${element}`];
    shown = element;
    const lines = fieldLines({ ...field, path: field.path.slice(end) }, chalk);
    return [...heading, ...lines.map((line) => `  ${line}`)];
  });
}

function changeLines(change: Change, chalk: ChalkInstance): readonly string[] {
  const what = `${change.kind} ${chalk.bold(change.name)}`;
  switch (change.change) {
    case "added":
      return [`  ${chalk.green("+")} ${what}`];
    case "removed":
      return [`  ${chalk.red("-")} ${what}`];
    case "changed":
      return [`  ${chalk.yellow("~")} ${what}`, ...fieldsLines(change.fields, chalk)];
    default:
      return change satisfies never;
  }
}

/** How many resources were added, removed and changed. */
export function diffSummary(changes: readonly Change[]): string {
  const count = (kind: Change["change"]): number => changes.filter(({ change }) => change === kind).length;
  return changes.length === 0
    ? "No differences."
    : `${count("added")} added, ${count("removed")} removed, ${count("changed")} changed.`;
}

/** Changes for people, Gateway by Gateway. */
export function diffText(changes: readonly Change[], colour: boolean): string {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  const gateways = [...new Set(changes.map(({ gateway }) => gateway))];
  const lines = gateways.flatMap((gateway) => [
    ...(gateway === "" ? [] : [chalk.bold(`Gateway ${gateway}`)]),
    ...changes.filter((change) => change.gateway === gateway).flatMap((change) => changeLines(change, chalk)),
  ]);
  return lines.map((line) => `${line}\n`).join("");
}
