import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, posix } from "node:path";

/** One proto file: its import name and its text. */
export interface ProtoFile {
  readonly name: string;
  readonly text: string;
}

const packageFolder = dirname(createRequire(import.meta.url).resolve("@grpc/grpc-js-xds/package.json"));

const packageRoots = ["envoy-api", "googleapis", "protoc-gen-validate", "xds"].map((folder) =>
  join(packageFolder, "deps", folder),
);

const overlayRoot = join(import.meta.dirname, "overlay");

const wanted = (name: string): boolean =>
  name.endsWith(".proto") &&
  (!name.startsWith("envoy/") || name.includes("/v3/") || name.startsWith("envoy/annotations"));

function namesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const name = posix.join(folder, entry.name);
      return entry.isDirectory() ? namesBelow(root, name) : [name];
    })
    .filter(wanted);
}

function packageFile(name: string): ProtoFile | undefined {
  const root = packageRoots.find((candidate) => existsSync(join(candidate, name)));
  if (root === undefined) return undefined;
  // The package's files have CRLF ends of lines.
  return { name, text: readFileSync(join(root, name), "utf8").replaceAll("\r\n", "\n") };
}

const importsOf = (file: ProtoFile): readonly string[] =>
  [...file.text.matchAll(/^import\s+(?:public\s+)?"([^"]+)";/gm)].map(([, name]) => name ?? "");

/** Definitions of options say nothing that a configuration could hold. */
const definesOptions = (file: ProtoFile): boolean => /^extend google\.protobuf\./m.test(file.text);

/**
 * The proto files of the Envoy API v3, xds and udpa in @grpc/grpc-js-xds, and every file they import.
 * Imports that the package leaves out are left out here too: the overlay and protobufjs' own well-known types stand in.
 */
export function readPackageProtos(): readonly ProtoFile[] {
  const files = new Map<string, ProtoFile>();
  const add = (name: string): void => {
    const file = files.has(name) ? undefined : packageFile(name);
    if (!file) return;
    files.set(name, file);
    importsOf(file).forEach(add);
  };
  for (const [root, folder] of [
    [packageRoots[0], "envoy"],
    [packageRoots[3], "xds"],
    [packageRoots[3], "udpa"],
  ] as const)
    namesBelow(root ?? "", folder).forEach(add);
  return [...files.values()].filter((file) => !definesOptions(file));
}

/** The project's own proto files: what newer Envoys have, see overlay/README.md. */
export function readOverlayProtos(): readonly ProtoFile[] {
  return namesBelow(overlayRoot, ".").map((name) => ({ name, text: readFileSync(join(overlayRoot, name), "utf8") }));
}
