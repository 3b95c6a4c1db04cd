import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");
const { version, dependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
};

// Loaded as they are, where something needs them: a compiler for plugins, and two libraries that most inputs never ask for.
const loadedAsTheyAre = ["jiti", "minijinja-js", "re2js"];
const external = Object.keys(dependencies).filter((name) => loadedAsTheyAre.includes(name));

/** The licences of the packages whose code is bundled. */
function bundledLicences(inputs: readonly string[]): string {
  const packages = inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []);
  const texts = [...new Set(packages)].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
    const file = readdirSync(join(root, folder)).find((each) => /^(licen[cs]e|copying)/i.test(each));
    if (!file) throw new Error(`The package ${name} comes without its licence.`);
    return `${name} ${version} (${license})\n\n${readFileSync(join(root, folder, file), "utf8").trim()}\n`;
  });
  return `kgw's bundle holds code of these packages.\n\n${texts.join(`\n${"-".repeat(80)}\n\n`)}`;
}

mkdirSync(dist, { recursive: true });
// The declarations in `types` are the compiler's, written after this.
for (const name of readdirSync(dist).filter((each) => each !== "types")) rmSync(join(dist, name), { recursive: true });
mkdirSync(join(dist, "generated"));
const { metafile } = await build({
  entryPoints: {
    kgw: join(root, "src/main.ts"),
    index: join(root, "src/index.ts"),
    sdk: join(root, "src/sdk/index.ts"),
    testing: join(root, "src/testing/index.ts"),
  },
  outdir: dist,
  bundle: true,
  // Shared parts become files of their own, loaded when a command needs them.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  minifySyntax: true,
  minifyWhitespace: true,
  sourcemap: false,
  // Whole licences are written below.
  legalComments: "none",
  metafile: true,
  external,
  define: { KGW_VERSION: JSON.stringify(version) },
  // Bundled CommonJS packages ask for Node's own modules in their own way.
  banner: {
    js: 'import { createRequire as kgwCreateRequire } from "node:module"; const require = kgwCreateRequire(import.meta.url);',
  },
});
cpSync(join(root, "src/commands/generated/finding-examples.json"), join(dist, "generated/finding-examples.json"));
writeFileSync(join(dist, "THIRD-PARTY-LICENSES.txt"), bundledLicences(Object.keys(metafile.inputs)));
// What new plugins begin as.
cpSync(join(root, "examples/templates"), join(dist, "templates"), { recursive: true });
// The Envoy table is data: read when first needed, never parsed as code.
cpSync(join(root, "src/sdk/envoy/generated/envoy-table.json"), join(dist, "generated/envoy-table.json"));
