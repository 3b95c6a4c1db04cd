import { closeSync, existsSync, mkdirSync, openSync, statSync, writeSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { type Io, usageProblem } from "./io.ts";

/** One `-o FORMAT[=FILE]`. */
export interface Output<Format extends string> {
  readonly format: Format;
  /** Standard output unless told; with a slash at the end a folder. */
  readonly file?: string | undefined;
}

/** Reads the outputs asked for; at most one may go to standard output. */
export function readOutputs<Format extends string>(
  given: readonly string[],
  formats: { readonly known: readonly Format[]; readonly notYet: readonly string[]; readonly byDefault: Format },
): readonly Output<Format>[] {
  if (given.length === 0) return [{ format: formats.byDefault }];
  const outputs = given.map((text): Output<Format> => {
    const equals = text.indexOf("=");
    const name = equals === -1 ? text : text.slice(0, equals);
    if (formats.notYet.includes(name)) throw usageProblem(`The format ${name} is not available yet.`);
    const format = formats.known.find((known) => known === name);
    if (!format) throw usageProblem(`There is no format ${name}. There are ${formats.known.join(", ")}.`);
    return { format, ...(equals !== -1 && { file: text.slice(equals + 1) }) };
  });
  const toStdout = outputs.filter(({ file }) => file === undefined).map(({ format }) => format);
  if (toStdout.length > 1)
    throw usageProblem(
      `Only one format can go to standard output, not ${toStdout.join(" and ")}; write -o FORMAT=FILE.`,
    );
  return outputs;
}

/** Makes a folder and those above it. Node's own way of doing both never ends where a parent is not a place for folders, as in /proc. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}

/** Writes text in pieces to a file or, without one, to standard output. */
export function writeOutput(file: string | undefined, pieces: Iterable<string>, io: Io): void {
  if (file === undefined) {
    for (const chunk of chunks(pieces)) io.stdout(chunk);
    return;
  }
  const path = resolve(io.cwd, file);
  try {
    makeFolder(dirname(path));
    const descriptor = openSync(path, "w");
    try {
      for (const chunk of chunks(pieces)) writeSync(descriptor, chunk);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw usageProblem(`${file} cannot be written: ${error instanceof Error ? error.message : error}`);
  }
}

/** Small pieces joined into larger ones, since every write has its price. */
function* chunks(pieces: Iterable<string>): Generator<string> {
  let pending: string[] = [];
  let length = 0;
  for (const piece of pieces) {
    pending.push(piece);
    length += piece.length;
    if (length < 65_536) continue;
    yield pending.join("");
    pending = [];
    length = 0;
  }
  if (pending.length > 0) yield pending.join("");
}

/** Whether an output names a folder. */
export function isFolder(file: string, io: Io): boolean {
  const path = resolve(io.cwd, file);
  return file.endsWith("/") || (existsSync(path) && statSync(path).isDirectory());
}
