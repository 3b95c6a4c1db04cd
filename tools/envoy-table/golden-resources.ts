import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CORE_SCHEMA, load } from "js-yaml";

/** One Envoy resource of a golden output. */
export interface GoldenResource {
  /** The file, the list and the index. */
  readonly place: string;
  readonly type: string;
  readonly message: Readonly<Record<string, unknown>>;
}

/** Where the goldens are, if they are on this machine. */
export const goldensFolder = join(process.env.KGW_SHARED ?? join(import.meta.dirname, "../../../shared"), "goldens");

export const hasGoldens = existsSync(goldensFolder);

const typesByKey: Readonly<Record<string, string>> = {
  listeners: "envoy.config.listener.v3.Listener",
  routes: "envoy.config.route.v3.RouteConfiguration",
  clusters: "envoy.config.cluster.v3.Cluster",
  extraclusters: "envoy.config.cluster.v3.Cluster",
  secrets: "envoy.extensions.transport_sockets.tls.v3.Secret",
  endpoints: "envoy.config.endpoint.v3.ClusterLoadAssignment",
};

const outputs = [
  ["translator/outputs", ".yaml"],
  ["estates/outputs", ".yaml"],
  ["waypoint/output", ".yaml"],
  ["setup", "-out.yaml"],
] as const;

function filesBelow(folder: string, end: string): readonly string[] {
  return readdirSync(join(goldensFolder, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(end))
    .toSorted()
    .map((name) => join(folder, name));
}

function resourcesOf(file: string): readonly GoldenResource[] {
  const text = readFileSync(join(goldensFolder, file), "utf8");
  const document = (load(text, { schema: CORE_SCHEMA }) ?? {}) as Readonly<Record<string, unknown>>;
  return Object.entries(document).flatMap(([key, list]) => {
    const type = typesByKey[key.toLowerCase()];
    const messages = type === undefined || !Array.isArray(list) ? [] : (list as readonly GoldenResource["message"][]);
    return messages.map((message, index) => ({ place: `${file} ${key}[${index}]`, type: type ?? "", message }));
  });
}

/** Every Envoy resource of every golden output. */
export function goldenResources(): readonly GoldenResource[] {
  return outputs.flatMap(([folder, end]) => filesBelow(folder, end)).flatMap(resourcesOf);
}
