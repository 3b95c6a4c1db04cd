import { readFileSync } from "node:fs";
import { dump, loadAll, load as parseYaml } from "js-yaml";
import { plugins } from "../../src/plugins/index.ts";
import type { Json, JsonObject } from "../../src/sdk/json.ts";
import type { SourceFile } from "../../src/translate/1-load/read.ts";
import type { GatewaySnapshot } from "../../src/translate/5-xds/gateway-snapshot.ts";
import { canonicalSorted } from "../../src/translate/7-emit/canonical-resources.ts";
import { xdsDumpDocument } from "../../src/translate/7-emit/xds-dump.ts";
import { translate } from "../../src/translate/translate.ts";
import { ownBrokenRules, type Sections } from "./broken-rules.ts";
import { caseSettings } from "./case-settings.ts";
import { type Difference, differences } from "./compare.ts";
import type { SetupCase, SetupManifest } from "./setup-cases.ts";

/** The Pod whose Envoy is connected in every case. */
const client = "gwtest/gateway";

/** The name that the Gateway has in every input, in place of one of its own. */
const placeholder = "http-gw-for-test";

/** Every cluster has this Service; its endpoints are another in every run and not part of the dumps. */
const apiServer: SourceFile = {
  name: "<cluster>",
  text: dump({
    apiVersion: "v1",
    kind: "Service",
    metadata: { name: "kubernetes", namespace: "default" },
    spec: { ports: [{ name: "https", port: 443, targetPort: 6443 }] },
  }),
};

/** As applied to a cluster: in a namespace, and at one time, so that names decide where age does. */
function applied(object: JsonObject, namespace: string): JsonObject {
  const metadata = object.metadata as JsonObject;
  return {
    ...object,
    metadata: { namespace, ...metadata, creationTimestamp: "2025-01-01T00:00:00Z" },
  };
}

function manifestSource({ file, namespace }: SetupManifest, gateway: string): SourceFile {
  const text = readFileSync(file, "utf8").replaceAll(placeholder, gateway);
  const objects = (loadAll(text) as readonly (JsonObject | null | undefined)[]).filter((object) => !!object);
  return { name: file, text: objects.map((object) => dump(applied(object, namespace))).join("---\n") };
}

/** What a case becomes for its client. */
export function translateSetupCase({ manifests, settings, gateway }: SetupCase): GatewaySnapshot {
  const sources = manifests.map((manifest) => manifestSource(manifest, gateway.name));
  const translation = translate([apiServer, ...sources], plugins(), {
    settings: caseSettings(settings),
    namespace: "default",
    apiDefaults: "all",
    gatewayClasses: [],
    facts: {},
    client,
    gateways: [`${gateway.namespace}/${gateway.name}`],
  });
  const [snapshot] = translation.gateways;
  if (!snapshot) throw new Error(`No Gateway ${gateway.namespace}/${gateway.name} came out of it.`);
  return snapshot;
}

const sections: Sections = [
  ["clusters", "clusters"],
  ["endpoints", "endpoints"],
  ["listeners", "listeners"],
  ["routes", "routes"],
];

/** Endpoints singly and virtual hosts, in an order of their own: as the controller's tests compare. */
function comparableOrder(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(comparableOrder);
  if (typeof value !== "object" || value === null) return value;
  const fields = Object.entries(value as JsonObject).map(([field, inner]): readonly [string, Json] => {
    const ordered = comparableOrder(inner ?? null);
    if (field === "endpoints" && Array.isArray(ordered))
      return [field, singleEndpoints(ordered as readonly JsonObject[])];
    if (field === "virtualHosts" && Array.isArray(ordered))
      return [field, sortedByText(ordered as readonly JsonObject[])];
    return [field, ordered];
  });
  return Object.fromEntries(fields) as JsonObject;
}

const sortedByText = (values: readonly JsonObject[]): readonly JsonObject[] =>
  values.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));

function singleEndpoints(localities: readonly JsonObject[]): readonly JsonObject[] {
  const single = localities.flatMap((locality) =>
    ((locality.lbEndpoints ?? []) as readonly JsonObject[]).map((endpoint) => ({
      ...locality,
      lbEndpoints: [endpoint],
    })),
  );
  return sortedByText(single as unknown as readonly JsonObject[]);
}

function comparable(document: JsonObject): JsonObject {
  const messages = sections.map(([section, kind]) => {
    const resources = canonicalSorted(kind, (document[section] ?? []) as readonly JsonObject[]);
    return [section, resources.map((resource) => comparableOrder(resource as Json))];
  });
  return Object.fromEntries(messages) as JsonObject;
}

/** Translates a case for its client and compares it with what the controller delivered. */
export function runSetupCase(each: SetupCase): readonly Difference[] {
  const expected = comparable(parseYaml(readFileSync(each.output, "utf8")) as JsonObject);
  const actual = comparable(xdsDumpDocument(translateSetupCase(each)));
  return [...differences("", expected, actual), ...ownBrokenRules(sections, { expected, actual })];
}
