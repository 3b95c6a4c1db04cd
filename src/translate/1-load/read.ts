import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, readlinkSync, realpathSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { globSync, isDynamicPattern } from "tinyglobby";
import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";

/** A file that was read: its name as the user would type it, and its text without a byte order mark. */
export interface SourceFile {
  readonly name: string;
  readonly text: string;
}

/** Where input comes from besides the disk. */
export interface ReadContext {
  readonly cwd: string;
  /** Reads standard input to its end; asked at most once, for the input `-`. */
  readonly readStdin: () => Uint8Array;
}

const report = defineDiagnostics({
  "load/not-found": {
    severity: "error",
    message: ({ path }: { readonly path: string }) => `There is no file or folder ${path}.`,
  },
  "load/unreadable": {
    severity: "error",
    message: ({ path, cause }: { readonly path: string; readonly cause: string }) =>
      `${path} cannot be read: ${cause}.`,
  },
  "load/dead-link": {
    severity: "warning",
    message: ({ path, target }: { readonly path: string; readonly target: string }) =>
      `${path} is a link to ${target}, which leads nowhere.`,
    help: () => "Remove the link or bring back what it points at; it is passed over.",
  },
  "load/no-manifests": {
    severity: "error",
    message: ({ path }: { readonly path: string }) => `${path} holds no .yaml, .yml or .json file.`,
  },
  "load/nothing-matches": {
    severity: "error",
    message: ({ pattern }: { readonly pattern: string }) => `No file matches ${pattern}.`,
  },
  "load/not-utf8": {
    severity: "error",
    message: ({ path, byte }: { readonly path: string; readonly byte: number }) =>
      `${path} is not UTF-8 text: byte ${byte + 1} belongs to no character.`,
    help: () => "Save the file as UTF-8.",
  },
});

/** The definitions of everything reading reports. */
export const readDiagnostics = report.definitions;

/** The name that diagnostics give to standard input. */
export const stdinName = "<stdin>";

const isManifest = (name: string): boolean => /\.(ya?ml|json)$/.test(name);

const unreadable = (path: string, error: unknown): Diagnostic => {
  const { code, message } = error as NodeJS.ErrnoException;
  const causes: Readonly<Record<string, string>> = {
    EACCES: "permission denied",
    EISDIR: "it is a folder",
    ELOOP: "its links go in a circle",
  };
  return report("load/unreadable", { location: { file: path } }, { path, cause: causes[code ?? ""] ?? message });
};

/** Folders of tools, which hold copies and caches but nothing that anybody applies to a cluster. */
const isToolFolder = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** What a link in a folder leads to: a file is read like any other, a folder is not entered, as `kubectl` does not either. */
function linkedFiles(path: string, { cwd }: ReadContext): Parsed<readonly string[]> {
  try {
    return parsed(statSync(resolve(cwd, path)).isFile() ? [path] : []);
  } catch {
    const target = readlinkSync(resolve(cwd, path));
    return parsed([], [report("load/dead-link", { location: { file: path } }, { path, target })]);
  }
}

function filesAt(path: string, entry: Dirent, context: ReadContext): Parsed<readonly string[]> {
  if (entry.isDirectory()) return isToolFolder(entry.name) ? parsed([]) : walk(path, context);
  if (!isManifest(entry.name)) return parsed([]);
  return entry.isSymbolicLink() ? linkedFiles(path, context) : parsed([path]);
}

/** Files below a folder, in the order of a walk by name that enters folders where they stand. */
function walk(folder: string, context: ReadContext): Parsed<readonly string[]> {
  try {
    const entries = readdirSync(resolve(context.cwd, folder), { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    const below = entries.map((entry) => filesAt(join(folder, entry.name), entry, context));
    return parsed(
      below.flatMap(({ value }) => value),
      below.flatMap(({ diagnostics }) => diagnostics),
    );
  } catch (error) {
    return parsed([], [unreadable(folder, error)]);
  }
}

function folderFiles(path: string, context: ReadContext): Parsed<readonly string[]> {
  const files = walk(path, context);
  if (files.value.length > 0 || files.diagnostics.length > 0) return files;
  return parsed([], [report("load/no-manifests", { location: { file: path } }, { path })]);
}

function globFiles(pattern: string, { cwd }: ReadContext): Parsed<readonly string[]> {
  const ignore = pattern.includes("node_modules") ? [] : ["**/node_modules/**"];
  const matches = globSync(pattern, { cwd, ignore, expandDirectories: false }).sort();
  if (matches.length > 0) return parsed(matches);
  return parsed([], [report("load/nothing-matches", { location: { file: pattern } }, { pattern })]);
}

function inputFiles(input: string, context: ReadContext): Parsed<readonly string[]> {
  if (input === "-") return parsed([stdinName]);
  const stats = statSync(resolve(context.cwd, input), { throwIfNoEntry: false });
  if (stats?.isDirectory()) return folderFiles(input, context);
  if (stats) return parsed([input]);
  if (isDynamicPattern(input)) return globFiles(input, context);
  return parsed([], [report("load/not-found", { location: { file: input } }, { path: input })]);
}

/** The first byte that cannot be part of UTF-8 text. */
function firstInvalidByte(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  // Cutting into the last character would look invalid too, so up to three bytes of slack are tried.
  const isValid = (length: number): boolean =>
    [0, 1, 2, 3].some((slack) => isUtf8(bytes.subarray(0, Math.max(0, length - slack))));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (isValid(middle)) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low - 3) + validPrefix(bytes.subarray(Math.max(0, low - 3)));
}

function validPrefix(bytes: Uint8Array): number {
  for (let length = Math.min(bytes.length, 4); length > 0; length -= 1)
    if (isUtf8(bytes.subarray(0, length))) return length;
  return 0;
}

function readFile(name: string, context: ReadContext): Parsed<SourceFile | undefined> {
  try {
    const bytes = name === stdinName ? context.readStdin() : readFileSync(resolve(context.cwd, name));
    if (!isUtf8(bytes)) {
      return parsed(undefined, [
        report("load/not-utf8", { location: { file: name } }, { path: name, byte: firstInvalidByte(bytes) }),
      ]);
    }
    return parsed({ name, text: new TextDecoder().decode(bytes) });
  } catch (error) {
    return parsed(undefined, [unreadable(name, error)]);
  }
}

/**
 * Reads files, folders (all manifests below), globs and `-` for standard input, each file once.
 * What cannot be read is reported; the rest is read all the same.
 */
export function readSources(inputs: readonly string[], context: ReadContext): Parsed<readonly SourceFile[]> {
  const listed = inputs.map((input) => safely(input, () => inputFiles(input, context)));
  const names = eachOnce(
    listed.flatMap(({ value }) => value),
    context,
  );
  const read = names.map((name) => readFile(name, context));
  return parsed(
    read.flatMap(({ value }) => value ?? []),
    [...listed, ...read].flatMap(({ diagnostics }) => diagnostics),
  );
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

/** Each file under one name, where it is first named; its own name if it goes by those of links too. */
function eachOnce(names: readonly string[], { cwd }: ReadContext): readonly string[] {
  const known = new Map<string, string>();
  for (const name of names) {
    const path = resolve(cwd, name);
    const real = realPath(path);
    if (!known.has(real) || path === real) known.set(real, name);
  }
  return [...known.values()];
}

function safely(input: string, list: () => Parsed<readonly string[]>): Parsed<readonly string[]> {
  try {
    return list();
  } catch (error) {
    return parsed([], [unreadable(input, error)]);
  }
}
