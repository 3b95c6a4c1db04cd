import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { type Diagnostic, diagnosticCatalogue } from "../sdk/diagnostic.ts";
import { nearestWord } from "../validate/nearest-word.ts";
import { usageProblem } from "./io.ts";

/** Codes or areas that are asked for and asked away. */
export interface CodeChoice {
  readonly only: readonly string[];
  readonly skip: readonly string[];
}

const areaOf = (code: string): string => code.replace(/\/\*?$/, "");

/** A code, or all codes of an area: `route` stands for `route/…`. */
const names = (codes: readonly string[], code: string): boolean =>
  codes.some((each) => each === code || code.startsWith(`${areaOf(each)}/`));

/** The findings that are left after a choice of codes. */
export function chosenFindings(diagnostics: readonly Diagnostic[], { only, skip }: CodeChoice): readonly Diagnostic[] {
  return diagnostics.filter(({ code }) => (only.length === 0 || names(only, code)) && !names(skip, code));
}

/** Refuses codes that do not exist: `--only` with a typing error would find nothing, for ever. */
export function checkCodes({ only, skip }: CodeChoice, cwd: string): void {
  const known = [...diagnosticCatalogue().keys()];
  const unknown = [...only, ...skip].find((code) => !known.some((each) => names([code], each)));
  if (unknown === undefined) return;
  if (existsSync(resolve(cwd, unknown))) {
    throw usageProblem(`--only and --skip take all words after them, also ${unknown}; name files before them.`);
  }
  const nearest = nearestWord(unknown, [...known, ...new Set(known.map((code) => code.replace(/\/.*/, "")))]);
  throw usageProblem(
    `There is no finding ${unknown}.${nearest ? ` Did you mean ${nearest}?` : " kgw explain lists them all."}`,
  );
}
