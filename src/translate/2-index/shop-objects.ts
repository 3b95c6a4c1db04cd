import type { JsonObject } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";

/** Objects of a made-up shop, for the tests of indexing and attaching. */

const apiVersions: Readonly<Record<string, string>> = {
  Namespace: "v1",
  Service: "v1",
  Secret: "v1",
  Backend: "gateway.kgateway.dev/v1alpha1",
  TrafficPolicy: "gateway.kgateway.dev/v1alpha1",
  GatewayExtension: "gateway.kgateway.dev/v1alpha1",
  XListenerSet: "gateway.networking.x-k8s.io/v1alpha1",
};

export interface ShopObject {
  readonly namespace?: string;
  readonly apiVersion?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  /** Older is smaller. */
  readonly createdAt?: number;
  /** Fields of the object besides its metadata. */
  readonly fields?: JsonObject;
}

/** An object of the shop; its namespace is `shop`, and its kind Gateway API's unless it is known to be another's. */
export function shopObject(kind: string, name: string, spec: JsonObject = {}, about: ShopObject = {}): Resource {
  const { namespace = "shop", labels = {}, annotations = {}, createdAt = 0, fields = { spec } } = about;
  const apiVersion = about.apiVersion ?? apiVersions[kind] ?? "gateway.networking.k8s.io/v1";
  const [group, version] = apiVersion.includes("/") ? apiVersion.split("/") : ["", apiVersion];
  return {
    group: group ?? "",
    version: version ?? "",
    kind,
    namespace,
    name,
    labels,
    annotations,
    generation: 1,
    createdAt,
    object: { apiVersion, kind, metadata: { name, namespace }, ...fields },
    origin: { file: `${kind}-${name}.yaml`, document: 0, path: [] },
  };
}

/** A Namespace with labels. */
export function shopNamespace(name: string, labels: Readonly<Record<string, string>> = {}): Resource {
  return shopObject("Namespace", name, {}, { namespace: "", labels });
}
