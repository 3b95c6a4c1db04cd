import type { Json, JsonObject } from "../../sdk/json.ts";

/** The resources of proxies: Gateway -> kind -> name -> resource. */
export type ProxyState = ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<string, Json>>>;

/** What a saved output is recognized as. */
export type SavedFormat = "resources" | "golden" | "xds-dump" | "bootstrap";

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Which saved output a document is; undefined for manifests and everything else. */
export function savedFormat(document: Json): SavedFormat | undefined {
  if (!isObject(document) || "apiVersion" in document) return undefined;
  if (isObject(document.gateways)) return "resources";
  if (isObject(document.staticResources)) return "bootstrap";
  if (["Listeners", "Routes", "Clusters", "Statuses"].some((section) => section in document)) return "golden";
  return ["listeners", "routes", "clusters"].some((section) => section in document) ? "xds-dump" : undefined;
}

const resourceName = (resource: Json): string =>
  isObject(resource) ? String(resource.name ?? resource.clusterName ?? "") : "";

function byName(resources: Json | undefined): ReadonlyMap<string, Json> {
  const list = Array.isArray(resources) ? (resources as readonly Json[]) : [];
  return new Map(list.map((resource) => [resourceName(resource), resource]));
}

function byKind(
  sections: JsonObject,
  kinds: Readonly<Record<string, string>>,
): ReadonlyMap<string, ReadonlyMap<string, Json>> {
  return new Map(Object.entries(kinds).map(([section, kind]) => [kind, byName(sections[section])]));
}

const resourceKinds = {
  listeners: "listeners",
  routes: "routes",
  clusters: "clusters",
  endpoints: "endpoints",
  secrets: "secrets",
};

const goldenKinds = {
  Listeners: "listeners",
  Routes: "routes",
  Clusters: "clusters",
  ExtraClusters: "extra clusters",
  Secrets: "secrets",
};

/** Reads a saved output; a golden, dump or bootstrap does not say which Gateway it is of. */
export function proxyState(document: JsonObject, format: SavedFormat): ProxyState {
  switch (format) {
    case "golden":
      return new Map([["", byKind(document, goldenKinds)]]);
    case "xds-dump":
      return new Map([["", byKind(document, resourceKinds)]]);
    case "bootstrap":
      return new Map([["", byKind((document.staticResources ?? {}) as JsonObject, resourceKinds)]]);
    case "resources":
      return new Map(
        Object.entries((document.gateways ?? {}) as JsonObject).map(([name, resources]) => [
          name,
          byKind((resources ?? {}) as JsonObject, resourceKinds),
        ]),
      );
    default:
      return format satisfies never;
  }
}
