import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { loadPlugins } from "../../src/commands/load-plugins.ts";
import { readCases } from "./cases.ts";
import { readExpectedFailures } from "./expected-failures.ts";
import { runCase } from "./run-case.ts";

const root = join(import.meta.dirname, "../..");
const goldens = join(process.env.KGW_SHARED ?? join(root, "../shared"), "goldens/translator");
const hasGoldens = existsSync(join(goldens, "cases.json"));
if (!hasGoldens) console.log(`skipped: there are no cases in ${goldens}`);

/** Where the SDK as a whole has two things of one name, the field of a kind is called otherwise there. */
const renamed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "kinds/core": { Secret: "SecretObject" },
  "kinds/kgateway-shared": {
    bodyFormat: "bodyFormatSchema",
    StringMatcher: "StringMatcherValue",
    tcpKeepalive: "tcpKeepaliveSchema",
  },
  "kinds/references": { objectReference: "objectReferenceSchema", ParentReference: "ParentReferenceValue" },
  "kinds/route-filters": { CorsFilter: "CorsFilterValue" },
  "ir/backend": { Endpoint: "BackendEndpoint" },
  "ir/gateway": { Listener: "GatewayListener" },
  "ir/tls": { TlsCertificate: "TlsCertificatePair" },
};

const sdkImport = /import (type )?\{([^}]*)\} from "(?:\.\.\/)+sdk\/([\w/-]+)\.ts"/g;

function importFromSdk(_: string, type = "", names = "", file = ""): string {
  const imported = names.replaceAll(/(?:type )?\b(\w+)(?= *(?:,|$|as ))/g, (name: string, plain: string) => {
    const other = renamed[file]?.[plain];
    return other ? `${name.startsWith("type ") ? "type " : ""}${other} as ${plain}` : name;
  });
  return `import ${type}{${imported}} from "kgw/sdk"`;
}

/** The source of a built-in plugin as a package of its own, which imports nothing but kgw/sdk. */
function outsidePackage(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `kgw-${name}-`));
  cpSync(join(root, "src/plugins", name), folder, { recursive: true, filter: (path) => !path.endsWith(".test.ts") });
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((each) =>
    each.endsWith(".ts"),
  )) {
    const file = join(folder, path);
    writeFileSync(file, readFileSync(file, "utf8").replaceAll(sdkImport, importFromSdk));
  }
  const exportedName = /export const (\w+) = definePlugin/.exec(readFileSync(join(folder, "index.ts"), "utf8"))?.[1];
  writeFileSync(join(folder, "plugin.ts"), `export { ${exportedName} as default } from "./index.ts";\n`);
  return folder;
}

function importedElsewhere(folder: string): readonly string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return sources.flatMap((path) =>
    [...readFileSync(join(folder, path), "utf8").matchAll(/from "([^"]+)"/g)]
      .map(([, specifier = ""]) => specifier)
      .filter((specifier) => specifier !== "kgw/sdk" && !specifier.startsWith("node:"))
      .filter((specifier) => !existsSync(join(folder, path, "..", specifier)))
      .map((specifier) => `${path}: ${specifier}`),
  );
}

describe("TrafficPolicy as a plugin from outside", () => {
  const folder = outsidePackage("traffic-policy");
  afterAll(() => rmSync(folder, { recursive: true }));
  const load = () =>
    loadPlugins({ modules: [{ module: join(folder, "plugin.ts") }], disabled: ["traffic-policy"], folder });

  test("imports nothing but kgw/sdk", () => {
    expect(importedElsewhere(folder)).toEqual([]);
  });

  test("takes the place of the disabled built-in one", async () => {
    const { all, effective, diagnostics } = await load();
    expect(diagnostics).toEqual([]);
    expect(all.filter(({ plugin }) => plugin.name === "traffic-policy")).toMatchObject([
      { origin: "built-in", enabled: false },
      { origin: join(folder, "plugin.ts"), enabled: true },
    ]);
    expect(effective.filter(({ name }) => name === "traffic-policy")).toHaveLength(1);
  });

  test.skipIf(!hasGoldens)("does with every case of a TrafficPolicy what the controller does", async () => {
    const { effective, laterDiagnostics } = await load();
    const expected = readExpectedFailures(join(import.meta.dirname, "expected-failures.txt"));
    const cases = readCases(goldens).filter(
      ({ id, inputs }) =>
        !expected.has(id) && inputs.some((input) => /kind: (TrafficPolicy|GatewayExtension)/.test(readInput(input))),
    );
    const failing = cases.filter((each) => runCase(each, effective).length > 0).map(({ id }) => id);
    expect(cases.length).toBeGreaterThan(50);
    expect(failing).toEqual([]);
    expect(laterDiagnostics()).toEqual([]);
  });
});

function readInput(path: string): string {
  if (!existsSync(path)) return "";
  try {
    return readFileSync(path, "utf8");
  } catch {
    return readdirSync(path)
      .map((name) => readInput(join(path, name)))
      .join("\n");
  }
}
