import { Chalk, type ChalkInstance } from "chalk";
import type { Json, Path } from "../../sdk/json.ts";
import { yamlText } from "../../translate/7-emit/yaml-text.ts";
import type { Change, FieldChange } from "./change.ts";

function pathText(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : /^[A-Za-z_][\w]*$/.test(step) ? `.${step}` : `[${step}]`))
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

function changeLines(change: Change, chalk: ChalkInstance): readonly string[] {
  const what = `${change.kind} ${chalk.bold(change.name)}`;
  switch (change.change) {
    case "added":
      return [`  ${chalk.green("+")} ${what}`];
    case "removed":
      return [`  ${chalk.red("-")} ${what}`];
    case "changed":
      return [`  ${chalk.yellow("~")} ${what}`, ...change.fields.flatMap((field) => fieldLines(field, chalk))];
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
