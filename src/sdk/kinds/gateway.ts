import { defineKind, type ObjectOf } from "./kind.ts";
import {
  annotationValue,
  controllerName,
  group,
  hostname,
  kindName,
  labelSelector,
  localObjectReference,
  namespaceName,
  objectName,
  objectReference,
  parentGatewayReference,
  portNumber,
  routeGroupKind,
  secretObjectReference,
  sectionName,
} from "./references.ts";
import { int32, list, map, object, required, string, type ValueOf } from "./schema.ts";

const routeNamespaces = object(
  { from: string({ enum: ["All", "Selector", "Same"], default: "Same" }), selector: labelSelector },
  { default: { from: "Same" } },
);

/** Which routes may attach to a listener. */
export const allowedRoutes = object(
  { kinds: list(routeGroupKind, { maxItems: 8, listType: "atomic" }), namespaces: routeNamespaces },
  { default: { namespaces: { from: "Same" } } },
);
/** A value of the schema `allowedRoutes`, as manifests hold it. */
export type AllowedRoutes = ValueOf<typeof allowedRoutes>;

/** How a listener ends TLS. */
export const listenerTls = object({
  certificateRefs: list(secretObjectReference, { maxItems: 64, listType: "atomic" }),
  mode: string({ enum: ["Terminate", "Passthrough"], default: "Terminate" }),
  options: map(annotationValue, { maxProperties: 16 }),
});
/** A value of the schema `listenerTls`, as manifests hold it. */
export type ListenerTls = ValueOf<typeof listenerTls>;

const protocol = string({
  minLength: 1,
  maxLength: 255,
  pattern:
    "^[a-zA-Z0-9]([-a-zA-Z0-9]*[a-zA-Z0-9])?$|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9]+$",
  form: "a protocol: HTTP, HTTPS, TLS, TCP, UDP, or one with a domain in front, like example.com/bar",
});

const listenerFields = {
  allowedRoutes,
  hostname,
  name: required(sectionName),
  port: required(portNumber),
  protocol: required(protocol),
  tls: listenerTls,
};

/** A listener of a Gateway or ListenerSet. */
export const listener = object(listenerFields);
/** A value of the schema `listener`, as manifests hold it. */
export type Listener = ValueOf<typeof listener>;

const frontendTlsConfig = object({
  validation: object({
    caCertificateRefs: required(list(objectReference, { minItems: 1, maxItems: 16, listType: "atomic" })),
    mode: string({ enum: ["AllowValidOnly", "AllowInsecureFallback"], default: "AllowValidOnly" }),
  }),
});
/** A value of the schema `frontendTlsConfig`, as manifests hold it. */
export type FrontendTlsConfig = ValueOf<typeof frontendTlsConfig>;

const gatewayTls = object({
  backend: object({ clientCertificateRef: secretObjectReference }),
  frontend: object({
    default: required(frontendTlsConfig),
    perPort: list(object({ port: required(portNumber), tls: required(frontendTlsConfig) }), {
      maxItems: 64,
      listType: "map",
      mapKeys: ["port"],
    }),
  }),
});
/** A value of the schema `gatewayTls`, as manifests hold it. */
export type GatewayTls = ValueOf<typeof gatewayTls>;

const gatewayAddress = object({
  type: string({
    minLength: 1,
    maxLength: 253,
    pattern:
      "^Hostname|IPAddress|NamedAddress|[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*\\/[A-Za-z0-9\\/\\-._~%!$&'()*+,;=:]+$",
    form: "a type of addresses: IPAddress, Hostname, NamedAddress, or one with a domain in front, like example.com/bar",
    default: "IPAddress",
  }),
  value: string({ maxLength: 253 }),
});

const labelValue = string({
  maxLength: 63,
  pattern: "^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$",
  form: "a label's value: letters, digits, dashes, dots and underscores, with a letter or digit at both ends, like edge or v1.2",
});

const gatewayInfrastructure = object({
  annotations: map(annotationValue, { maxProperties: 16 }),
  labels: map(labelValue, { maxProperties: 8 }),
  parametersRef: localObjectReference,
});

/** Which ListenerSets may attach to a Gateway. */
export const allowedListeners = object({
  namespaces: object(
    { from: string({ enum: ["All", "Selector", "Same", "None"], default: "None" }), selector: labelSelector },
    { default: { from: "None" } },
  ),
});
/** A value of the schema `allowedListeners`, as manifests hold it. */
export type AllowedListeners = ValueOf<typeof allowedListeners>;

const byName = { minItems: 1, maxItems: 64, listType: "map", mapKeys: ["name"] } as const;

/** Source: Gateway API 1.6.1. */
export const gateway = defineKind({
  group: "gateway.networking.k8s.io",
  kind: "Gateway",
  versions: ["v1", "v1beta1"],
  namespaced: true,
  fields: {
    spec: required(
      object({
        addresses: list(gatewayAddress, { maxItems: 16, listType: "atomic" }),
        allowedListeners,
        defaultScope: string({ enum: ["All", "None"] }),
        gatewayClassName: required(objectName),
        infrastructure: gatewayInfrastructure,
        listeners: required(list(listener, byName)),
        tls: gatewayTls,
      }),
    ),
  },
});
/** An object of the kind `gateway`, as manifests hold it. */
export type Gateway = ObjectOf<typeof gateway>;

/** Source: Gateway API 1.6.1. */
export const gatewayClass = defineKind({
  group: "gateway.networking.k8s.io",
  kind: "GatewayClass",
  versions: ["v1", "v1beta1"],
  namespaced: false,
  fields: {
    spec: required(
      object({
        controllerName: required(controllerName),
        description: string({ maxLength: 64 }),
        parametersRef: object({
          group: required(group),
          kind: required(kindName),
          name: required(objectName),
          namespace: namespaceName,
        }),
      }),
    ),
  },
});
/** An object of the kind `gatewayClass`, as manifests hold it. */
export type GatewayClass = ObjectOf<typeof gatewayClass>;

/** Source: Gateway API 1.6.1. */
export const listenerSet = defineKind({
  group: "gateway.networking.k8s.io",
  kind: "ListenerSet",
  versions: ["v1"],
  namespaced: true,
  fields: {
    spec: required(
      object({ listeners: required(list(listener, byName)), parentRef: required(parentGatewayReference) }),
    ),
  },
});
/** An object of the kind `listenerSet`, as manifests hold it. */
export type ListenerSet = ObjectOf<typeof listenerSet>;

/** The ListenerSet before its promotion; a listener without port has port 0 there. Source: Gateway API 1.3. */
export const xListenerSet = defineKind({
  group: "gateway.networking.x-k8s.io",
  kind: "XListenerSet",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: {
    spec: required(
      object({
        listeners: required(
          list(object({ ...listenerFields, port: int32({ minimum: 0, maximum: 65535, default: 0 }) }), byName),
        ),
        parentRef: required(parentGatewayReference),
      }),
    ),
  },
});
/** An object of the kind `xListenerSet`, as manifests hold it. */
export type XListenerSet = ObjectOf<typeof xListenerSet>;
