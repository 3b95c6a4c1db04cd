import { readFileSync } from "node:fs";
import { load as parseYaml } from "js-yaml";
import { plugins } from "../../src/plugins/index.ts";
import type { Json, JsonObject } from "../../src/sdk/json.ts";
import type { Plugin } from "../../src/sdk/plugin.ts";
import { readSources } from "../../src/translate/1-load/read.ts";
import type { GatewaySnapshot } from "../../src/translate/5-xds/gateway-snapshot.ts";
import { goldenStyle } from "../../src/translate/6-status/status-style.ts";
import { canonicalSorted } from "../../src/translate/7-emit/canonical-resources.ts";
import { goldenDocument } from "../../src/translate/7-emit/golden.ts";
import { type Translation, translate } from "../../src/translate/translate.ts";
import { ownBrokenRules, type Sections } from "./broken-rules.ts";
import { caseSettings } from "./case-settings.ts";
import type { ConformanceCase } from "./cases.ts";
import { comparableStatus, type Difference, differences, withSortedCredentials } from "./compare.ts";
import { testBackendPlugin } from "./test-backend-plugin.ts";

/** What a case becomes. */
export function translateCase(
  each: ConformanceCase,
  ownPlugins: readonly Plugin[] = plugins(),
): {
  readonly translation: Translation;
  readonly snapshot: GatewaySnapshot;
} {
  const read = readSources(each.inputs, { cwd: process.cwd(), readStdin: () => new Uint8Array() });
  const translation = translate(read.value, [...ownPlugins, testBackendPlugin], {
    settings: caseSettings({ kgatewayVersion: each.version, ...each.settings }),
    namespace: "default",
    apiDefaults: "kgateway",
    gatewayClasses: ["example-gateway-class"],
    facts: each.facts ? JSON.parse(readFileSync(each.facts, "utf8")) : {},
    gateways: [each.gateway],
  });
  const [snapshot] = translation.gateways;
  if (!snapshot) throw new Error(`No Gateway ${each.gateway} came out of it.`);
  return { translation, snapshot };
}

function actualDocument(each: ConformanceCase, ownPlugins: readonly Plugin[] | undefined): JsonObject {
  const { translation, snapshot } = translateCase(each, ownPlugins);
  return goldenDocument(snapshot, translation.statuses(goldenStyle));
}

const sections: Sections = [
  ["Listeners", "listeners"],
  ["Routes", "routes"],
  ["Clusters", "clusters"],
  ["ExtraClusters", "clusters"],
  ["Secrets", "secrets"],
];

function comparable(document: JsonObject): JsonObject {
  const messages = sections.map(([section, kind]) => {
    const resources = (document[section] ?? []) as readonly JsonObject[];
    return [section, withSortedCredentials(canonicalSorted(kind, resources) as Json)] as const;
  });
  return { ...Object.fromEntries(messages), Statuses: comparableStatus(document.Statuses) };
}

/** Translates a case and compares it with what the controller made of it; with the built-in plugins unless told. */
export function runCase(each: ConformanceCase, ownPlugins?: readonly Plugin[]): readonly Difference[] {
  const expected = comparable(parseYaml(readFileSync(each.output, "utf8")) as JsonObject);
  const actual = comparable(actualDocument(each, ownPlugins));
  return [...differences("", expected, actual), ...ownBrokenRules(sections, { expected, actual })];
}
