import { readFileSync } from "node:fs";
import { load as parseYaml } from "js-yaml";
import { plugins } from "../../src/plugins/index.ts";
import type { Json, JsonObject } from "../../src/sdk/json.ts";
import { defaultSettings, type Settings } from "../../src/sdk/settings.ts";
import { readSources } from "../../src/translate/1-load/read.ts";
import { goldenStyle } from "../../src/translate/6-status/status-style.ts";
import { canonicalSorted, resourceTypes } from "../../src/translate/7-emit/canonical-resources.ts";
import { goldenDocument } from "../../src/translate/7-emit/golden.ts";
import { anyClient, translate } from "../../src/translate/translate.ts";
import { checkMessage } from "../../src/validate/message.ts";
import type { ConformanceCase } from "./cases.ts";
import { comparableStatus, type Difference, differences, withSortedCredentials } from "./compare.ts";
import { testBackendPlugin } from "./test-backend-plugin.ts";

/** `EnableAuthMetadata` as the settings spell it here: `enableAuthMetadata`. */
function settingName(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`.replace("GatewayAPI", "GatewayApi");
}

function settings({ settings: given, version }: ConformanceCase): Settings {
  const named = Object.entries(given).map(([name, value]) => [settingName(name), value]);
  return { ...defaultSettings, kgatewayVersion: version, ...Object.fromEntries(named) };
}

function actualDocument(each: ConformanceCase): JsonObject {
  const read = readSources(each.inputs, { cwd: process.cwd(), readStdin: () => new Uint8Array() });
  const translation = translate(read.value, [...plugins(), testBackendPlugin], {
    settings: settings(each),
    namespace: "default",
    apiDefaults: "kgateway",
    gatewayClasses: ["example-gateway-class"],
    facts: each.facts ? JSON.parse(readFileSync(each.facts, "utf8")) : {},
    client: anyClient,
    gateways: [each.gateway],
  });
  const [snapshot] = translation.gateways;
  if (!snapshot) throw new Error(`No Gateway ${each.gateway} came out of it.`);
  return goldenDocument(snapshot, translation.statuses(goldenStyle));
}

const sections = [
  ["Listeners", "listeners"],
  ["Routes", "routes"],
  ["Clusters", "clusters"],
  ["ExtraClusters", "clusters"],
  ["Secrets", "secrets"],
] as const;

function comparable(document: JsonObject): JsonObject {
  const messages = sections.map(([section, kind]) => {
    const resources = (document[section] ?? []) as readonly JsonObject[];
    return [section, withSortedCredentials(canonicalSorted(kind, resources) as Json)] as const;
  });
  return { ...Object.fromEntries(messages), Statuses: comparableStatus(document.Statuses) };
}

/** What of Envoy's API a document breaks, by place and rule. */
function brokenRules(document: JsonObject): readonly Difference[] {
  return sections.flatMap(([section, kind]) =>
    ((document[section] ?? []) as readonly JsonObject[]).flatMap((resource) =>
      checkMessage(resourceTypes[kind], resource).map(({ jsonPath, message }) => ({
        path: `.${section}[${resource.name}]${jsonPath.slice(1)}`,
        expected: undefined,
        actual: message,
      })),
    ),
  );
}

/** What we break of Envoy's API and the controller does not; nothing is expected to be found. */
function ownBrokenRules(expected: JsonObject, actual: JsonObject): readonly Difference[] {
  const theirs = new Set(brokenRules(expected).map(({ path, actual: message }) => `${path}: ${message}`));
  return brokenRules(actual).filter(({ path, actual: message }) => !theirs.has(`${path}: ${message}`));
}

/** Translates a case and compares it with what the controller made of it. */
export function runCase(each: ConformanceCase): readonly Difference[] {
  const expected = comparable(parseYaml(readFileSync(each.output, "utf8")) as JsonObject);
  const actual = comparable(actualDocument(each));
  return [...differences("", expected, actual), ...ownBrokenRules(expected, actual)];
}
