import { int32, list, map, object, required, string, type ValueOf, withDefault } from "./schema.ts";

const labelPattern = "[a-z0-9]([-a-z0-9]*[a-z0-9])?";
const dnsNamePattern = `${labelPattern}(\\.${labelPattern})*`;

const labelForm = "lower-case letters, digits and dashes, with a letter or digit at both ends";

/** An API group; the empty string is the core group. */
export const group = string({
  maxLength: 253,
  pattern: `^$|^${dnsNamePattern}$`,
  form: 'an API group: a domain without version, like gateway.networking.k8s.io, or "" for Kubernetes\' core',
});

/** The kind of a referenced object. */
export const kindName = string({
  minLength: 1,
  maxLength: 63,
  pattern: "^[a-zA-Z]([-a-zA-Z0-9]*[a-zA-Z0-9])?$",
  form: "a kind: letters, digits and dashes, like Service or HTTPRoute",
});

/** The name of an object. */
export const objectName = string({ minLength: 1, maxLength: 253 });

/** The name of a namespace. */
export const namespaceName = string({
  minLength: 1,
  maxLength: 63,
  pattern: `^${labelPattern}$`,
  form: `the name of a namespace: ${labelForm}, like shop or team-a`,
});

/** The name of a listener, of a rule of a route or of a port of a Service. */
export const sectionName = string({
  minLength: 1,
  maxLength: 253,
  pattern: `^${dnsNamePattern}$`,
  form: `a section's name: ${labelForm}, like https or rule-1`,
});

/** A hostname without wildcard. */
export const preciseHostname = string({
  minLength: 1,
  maxLength: 253,
  pattern: `^${dnsNamePattern}$`,
  form: "a hostname without wildcard: lower-case labels between dots, without scheme, port and path, like shop.example.com",
});

/** A hostname; the first label may be `*`. */
export const hostname = string({
  minLength: 1,
  maxLength: 253,
  pattern: `^(\\*\\.)?${dnsNamePattern}$`,
  form: "a hostname: lower-case labels between dots, without scheme, port and path, like shop.example.com or *.example.com; leave it out for every host",
});

/** A port, 1-65535. */
export const portNumber = int32({ minimum: 1, maximum: 65535 });

/** A duration as Gateway API writes it (GEP-2257), for example `1h30m`. */
export const duration = string({
  pattern: "^([0-9]{1,5}(h|m|s|ms)){1,4}$",
  form: "a duration: a whole number with a unit (h, m, s, ms), or several of them, like 30s, 500ms or 1h30m",
});

/** A controller's name: a domain and a path. */
export const controllerName = string({
  minLength: 1,
  maxLength: 253,
  pattern: `^${dnsNamePattern}\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$`,
  form: "a controller's name: a domain, a slash and a path, like kgateway.dev/kgateway",
});

/** The value of an annotation. */
export const annotationValue = string({ maxLength: 4096 });

const labelSelectorRequirement = object({
  key: required(string()),
  operator: required(string()),
  values: list(string(), { listType: "atomic" }),
});

/** Selects objects by their labels. */
export const labelSelector = object({
  matchExpressions: list(labelSelectorRequirement, { listType: "atomic" }),
  matchLabels: map(string()),
});
/** A value of the schema `labelSelector`, as manifests hold it. */
export type LabelSelectorValue = ValueOf<typeof labelSelector>;

/** An object of the same namespace. */
export const localObjectReference = object({
  group: required(group),
  kind: required(kindName),
  name: required(objectName),
});
/** A value of the schema `localObjectReference`, as manifests hold it. */
export type LocalObjectReference = ValueOf<typeof localObjectReference>;

/** An object of any namespace; the referring object's own unless told. */
export const objectReference = object({
  group: required(group),
  kind: required(kindName),
  name: required(objectName),
  namespace: namespaceName,
});
/** A value of the schema `objectReference`, as manifests hold it. */
export type ObjectReferenceValue = ValueOf<typeof objectReference>;

/** A Secret unless told otherwise. */
export const secretObjectReference = object({
  group: withDefault(group, ""),
  kind: withDefault(kindName, "Secret"),
  name: required(objectName),
  namespace: namespaceName,
});
/** A value of the schema `secretObjectReference`, as manifests hold it. */
export type SecretObjectReference = ValueOf<typeof secretObjectReference>;

const backendObjectReferenceFields = {
  group: withDefault(group, ""),
  kind: withDefault(kindName, "Service"),
  name: required(objectName),
  namespace: namespaceName,
  port: portNumber,
};

/** A backend; a Service unless told otherwise. */
export const backendObjectReference = object(backendObjectReferenceFields);
/** A value of the schema `backendObjectReference`, as manifests hold it. */
export type BackendObjectReference = ValueOf<typeof backendObjectReference>;

/** The fields of a backend that takes a share of the traffic. */
export const backendRefFields = {
  ...backendObjectReferenceFields,
  weight: int32({ minimum: 0, maximum: 1_000_000, default: 1 }),
};

/** A backend that takes a share of the traffic. */
export const backendRef = object(backendRefFields);
/** A value of the schema `backendRef`, as manifests hold it. */
export type BackendRef = ValueOf<typeof backendRef>;

const gatewayApiGroup = withDefault(group, "gateway.networking.k8s.io");

/** The Gateway of a ListenerSet. */
export const parentGatewayReference = object({
  group: gatewayApiGroup,
  kind: withDefault(kindName, "Gateway"),
  name: required(objectName),
  namespace: namespaceName,
});
/** A value of the schema `parentGatewayReference`, as manifests hold it. */
export type ParentGatewayReference = ValueOf<typeof parentGatewayReference>;

/** What a route attaches to: a Gateway unless told otherwise. */
export const parentReference = object({
  group: gatewayApiGroup,
  kind: withDefault(kindName, "Gateway"),
  name: required(objectName),
  namespace: namespaceName,
  port: portNumber,
  sectionName,
});
/** A value of the schema `parentReference`, as manifests hold it. */
export type ParentReference = ValueOf<typeof parentReference>;

/** A kind of routes that a listener allows. */
export const routeGroupKind = object({ group: gatewayApiGroup, kind: required(kindName) });
/** A value of the schema `routeGroupKind`, as manifests hold it. */
export type RouteGroupKindValue = ValueOf<typeof routeGroupKind>;
