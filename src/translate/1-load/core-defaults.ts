import type { Json, JsonObject } from "../../sdk/json.ts";
import type { Kind } from "../../sdk/kinds/kind.ts";

/**
 * What the API server fills into objects of core kinds beyond the defaults of their fields:
 * a Namespace is labelled with its own name, a Service's target port is its port, and a Secret's plain strings become data.
 * @returns the same object where nothing was missing.
 */
export function applyCoreDefaults({ group, kind }: Kind, object: JsonObject): JsonObject {
  if (group !== "") return object;
  return coreDefaults[kind]?.(object) ?? object;
}

const coreDefaults: Readonly<Record<string, (object: JsonObject) => JsonObject>> = {
  Namespace: namespaceDefaults,
  Service: serviceDefaults,
  Secret: secretWithData,
};

const nameLabel = "kubernetes.io/metadata.name";

function namespaceDefaults(namespace: JsonObject): JsonObject {
  const metadata = asObject(namespace.metadata);
  const name = metadata?.name;
  const labels = metadata?.labels ?? {};
  if (!metadata || typeof name !== "string" || !asObject(labels)) return namespace;
  if (asObject(labels)?.[nameLabel] === name) return namespace;
  return { ...namespace, metadata: { ...metadata, labels: { ...asObject(labels), [nameLabel]: name } } };
}

function serviceDefaults(service: JsonObject): JsonObject {
  const spec = asObject(service.spec);
  const ports = spec?.ports;
  if (!spec || !Array.isArray(ports) || !ports.some(lacksTargetPort)) return service;
  const filled = ports.map((port) => (lacksTargetPort(port) ? { ...port, targetPort: port.port } : port));
  return { ...service, spec: { ...spec, ports: filled } };
}

function lacksTargetPort(port: Json): port is JsonObject {
  const object = asObject(port);
  return object?.port !== undefined && (object.targetPort ?? undefined) === undefined;
}

/** A Secret whose plain strings have become data, as the API server stores it; they win over data of the same name. */
export function secretWithData(secret: JsonObject): JsonObject {
  const { stringData, ...rest } = secret;
  const plain = asObject(stringData);
  if (!plain) return secret;
  const encoded = Object.entries(plain).map(([key, value]) => [key, Buffer.from(String(value)).toString("base64")]);
  return { ...rest, data: { ...asObject(secret.data), ...Object.fromEntries(encoded) } };
}

function asObject(value: Json | undefined): JsonObject | undefined {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;
}
