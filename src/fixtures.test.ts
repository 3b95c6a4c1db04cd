import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { fixtureOptions } from "../tools/fixture-options.ts";
import { type Fixture, fixtures } from "../tools/fixtures.ts";
import { findingsReport } from "./commands/findings-report.ts";
import { frozenPlugins } from "./commands/plugin-test/frozen-plugins.ts";
import { textReport } from "./commands/report/text.ts";
import { plugins } from "./plugins/index.ts";
import type { Json } from "./sdk/json.ts";
import { readSources } from "./translate/1-load/read.ts";
import { resourceTypes } from "./translate/7-emit/canonical-resources.ts";
import { jsonText } from "./translate/7-emit/json-text.ts";
import { deliveredResources, resourcesDocument } from "./translate/7-emit/resources-document.ts";
import { yamlText } from "./translate/7-emit/yaml-text.ts";
import { type Translation, translate } from "./translate/translate.ts";
import { checkMessage } from "./validate/message.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const update = process.env.UPDATE_SNAPSHOTS === "true";

function run(fixture: Fixture) {
  const read = readSources([fixture.input], { cwd: root, readStdin: () => new Uint8Array() });
  const translation = translate(read.value, frozenPlugins(plugins()), fixtureOptions(fixture.name));
  return { read, translation };
}

function findingsText(translation: Translation, diagnostics: Translation["diagnostics"]): string {
  const report = findingsReport({ translation, fileCount: 1 }, diagnostics);
  return textReport(report, { colour: false, excerpts: false });
}

function check(path: string, text: string): void {
  const file = join(root, "snapshots", path);
  if (update) {
    mkdirSync(dirname(file), { recursive: true });
    if (text === "") rmSync(file, { force: true });
    else writeFileSync(file, text);
    return;
  }
  expect(text, `${path} (npm run snapshots rewrites it)`).toBe(existsSync(file) ? readFileSync(file, "utf8") : "");
}

describe.each(fixtures)("$name", (fixture) => {
  const { read, translation } = run(fixture);
  const hasGateways = translation.gateways.length > 0;

  test("becomes the configuration of its snapshot", () => {
    check(
      `${fixture.name}.xds.json`,
      hasGateways ? [...jsonText(resourcesDocument(translation.gateways))].join("") : "",
    );
  });

  test("has the statuses of its snapshot", () => {
    check(`${fixture.name}.status.yaml`, hasGateways ? yamlText(translation.statuses() as unknown as Json) : "");
  });

  test("has the findings of its snapshot", () => {
    check(`${fixture.name}.findings.txt`, findingsText(translation, [...read.diagnostics, ...translation.diagnostics]));
  });

  test("becomes messages that Envoy's API allows", () => {
    const findings = translation.gateways
      .map(deliveredResources)
      .flatMap((resources) =>
        Object.entries(resources).flatMap(([kind, messages]) =>
          messages.flatMap((message: object) =>
            checkMessage(resourceTypes[kind as keyof typeof resourceTypes], message),
          ),
        ),
      );
    expect(findings).toEqual([]);
  });
});

test("every snapshot belongs to a fixture", () => {
  const names = new Set(fixtures.map(({ name }) => name));
  const folder = join(root, "snapshots");
  const snapshots = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  );
  expect(snapshots.filter((path) => !names.has(path.replace(/\.(xds\.json|status\.yaml|findings\.txt)$/, "")))).toEqual(
    [],
  );
});
