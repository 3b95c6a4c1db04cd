import { defineKind, type ObjectOf } from "./kind.ts";
import { backendRef, backendRefFields, duration, hostname, parentReference, sectionName } from "./references.ts";
import { grpcRouteFilter, headerName, headerValue, httpRouteFilter } from "./route-filters.ts";
import { integer, list, object, required, string, type ValueOf } from "./schema.ts";

const group = "gateway.networking.k8s.io";

const commonRouteFields = {
  parentRefs: list(parentReference, { maxItems: 32, listType: "atomic" }),
  useDefaultGateways: string({ enum: ["All", "None"] }),
};

const hostnames = list(hostname, { maxItems: 16, listType: "atomic" });

/** `Exact` or a regular expression in RE2's syntax. */
const matchType = string({ enum: ["Exact", "RegularExpression"], default: "Exact" });

const sessionPersistence = object({
  absoluteTimeout: duration,
  cookieConfig: object({ lifetimeType: string({ enum: ["Permanent", "Session"], default: "Session" }) }),
  sessionName: string({ maxLength: 128 }),
  type: string({ enum: ["Cookie", "Header"], default: "Cookie" }),
});
/** A value of the schema `sessionPersistence`, as manifests hold it. */
export type SessionPersistence = ValueOf<typeof sessionPersistence>;

const everyPath = { path: { type: "PathPrefix", value: "/" } };

/** What a request must look like; all of it. */
const httpRouteMatch = object({
  headers: list(object({ name: required(headerName), type: matchType, value: required(headerValue) }), {
    maxItems: 16,
    listType: "map",
    mapKeys: ["name"],
  }),
  method: string({ enum: ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH"] }),
  path: object(
    {
      type: string({ enum: ["Exact", "PathPrefix", "RegularExpression"], default: "PathPrefix" }),
      value: string({ maxLength: 1024, default: "/" }),
    },
    { default: everyPath.path },
  ),
  queryParams: list(
    object({ name: required(headerName), type: matchType, value: required(string({ minLength: 1, maxLength: 1024 })) }),
    { maxItems: 16, listType: "map", mapKeys: ["name"] },
  ),
});
/** A value of the schema `httpRouteMatch`, as manifests hold it. */
export type HttpRouteMatch = ValueOf<typeof httpRouteMatch>;

const httpBackendRef = object({
  ...backendRefFields,
  filters: list(httpRouteFilter, { maxItems: 16, listType: "atomic" }),
});
/** A value of the schema `httpBackendRef`, as manifests hold it. */
export type HttpBackendRef = ValueOf<typeof httpBackendRef>;

const httpRouteRetry = object({
  attempts: integer({ minimum: 1 }),
  backoff: duration,
  codes: list(integer({ minimum: 400, maximum: 599 }), { listType: "set" }),
});
/** A value of the schema `httpRouteRetry`, as manifests hold it. */
export type HttpRouteRetry = ValueOf<typeof httpRouteRetry>;

const httpRouteTimeouts = object({ backendRequest: duration, request: duration });
/** A value of the schema `httpRouteTimeouts`, as manifests hold it. */
export type HttpRouteTimeouts = ValueOf<typeof httpRouteTimeouts>;

const httpRouteRule = object({
  backendRefs: list(httpBackendRef, { maxItems: 16, listType: "atomic" }),
  filters: list(httpRouteFilter, { maxItems: 16, listType: "atomic" }),
  matches: list(httpRouteMatch, { maxItems: 64, listType: "atomic", default: [everyPath] }),
  name: sectionName,
  retry: httpRouteRetry,
  sessionPersistence,
  timeouts: httpRouteTimeouts,
});
/** A value of the schema `httpRouteRule`, as manifests hold it. */
export type HttpRouteRule = ValueOf<typeof httpRouteRule>;

/** Source: Gateway API 1.6.1. */
export const httpRoute = defineKind({
  group,
  kind: "HTTPRoute",
  versions: ["v1", "v1beta1"],
  namespaced: true,
  fields: {
    spec: required(
      object({
        ...commonRouteFields,
        hostnames,
        rules: list(httpRouteRule, {
          minItems: 1,
          maxItems: 16,
          listType: "atomic",
          default: [{ matches: [everyPath] }],
        }),
      }),
    ),
  },
});
/** An object of the kind `httpRoute`, as manifests hold it. */
export type HttpRoute = ObjectOf<typeof httpRoute>;

const grpcRouteMatch = object({
  headers: list(
    object({ name: required(headerName), type: matchType, value: required(string({ minLength: 1, maxLength: 4096 })) }),
    { maxItems: 16, listType: "map", mapKeys: ["name"] },
  ),
  method: object({ method: string({ maxLength: 1024 }), service: string({ maxLength: 1024 }), type: matchType }),
});
/** A value of the schema `grpcRouteMatch`, as manifests hold it. */
export type GrpcRouteMatch = ValueOf<typeof grpcRouteMatch>;

const grpcBackendRef = object({
  ...backendRefFields,
  filters: list(grpcRouteFilter, { maxItems: 16, listType: "atomic" }),
});
/** A value of the schema `grpcBackendRef`, as manifests hold it. */
export type GrpcBackendRef = ValueOf<typeof grpcBackendRef>;

const grpcRouteRule = object({
  backendRefs: list(grpcBackendRef, { maxItems: 16, listType: "atomic" }),
  filters: list(grpcRouteFilter, { maxItems: 16, listType: "atomic" }),
  matches: list(grpcRouteMatch, { maxItems: 64, listType: "atomic" }),
  name: sectionName,
  sessionPersistence,
});
/** A value of the schema `grpcRouteRule`, as manifests hold it. */
export type GrpcRouteRule = ValueOf<typeof grpcRouteRule>;

/** Source: Gateway API 1.6.1. */
export const grpcRoute = defineKind({
  group,
  kind: "GRPCRoute",
  versions: ["v1"],
  namespaced: true,
  fields: {
    spec: required(
      object({ ...commonRouteFields, hostnames, rules: list(grpcRouteRule, { maxItems: 16, listType: "atomic" }) }),
    ),
  },
});
/** An object of the kind `grpcRoute`, as manifests hold it. */
export type GrpcRoute = ObjectOf<typeof grpcRoute>;

const streamRouteRule = object({
  backendRefs: required(list(backendRef, { minItems: 1, maxItems: 16, listType: "atomic" })),
  name: sectionName,
});
/** A rule of a TCPRoute, TLSRoute or UDPRoute. */
export type StreamRouteRule = ValueOf<typeof streamRouteRule>;

const oneRule = required(list(streamRouteRule, { minItems: 1, maxItems: 1, listType: "atomic" }));
const severalRules = required(list(streamRouteRule, { minItems: 1, maxItems: 16, listType: "atomic" }));

/** Source: Gateway API 1.6.1. */
export const tcpRoute = defineKind({
  group,
  kind: "TCPRoute",
  versions: ["v1", "v1alpha2"],
  namespaced: true,
  fields: { spec: required(object({ ...commonRouteFields, rules: oneRule })) },
  fieldsByVersion: { v1alpha2: { spec: required(object({ ...commonRouteFields, rules: severalRules })) } },
});
/** An object of the kind `tcpRoute`, as manifests hold it. */
export type TcpRoute = ObjectOf<typeof tcpRoute>;

/** Source: Gateway API 1.6.1. */
export const udpRoute = defineKind({ ...tcpRoute, kind: "UDPRoute" });
/** An object of the kind `udpRoute`, as manifests hold it. */
export type UdpRoute = ObjectOf<typeof udpRoute>;

/** Source: Gateway API 1.6.1. */
export const tlsRoute = defineKind({
  group,
  kind: "TLSRoute",
  versions: ["v1", "v1alpha3", "v1alpha2"],
  namespaced: true,
  fields: {
    spec: required(
      object({
        ...commonRouteFields,
        hostnames: required(list(hostname, { minItems: 1, maxItems: 1024, listType: "atomic" })),
        rules: oneRule,
      }),
    ),
  },
  fieldsByVersion: {
    v1alpha2: {
      spec: required(
        object({
          ...commonRouteFields,
          hostnames: list(hostname, { maxItems: 1024, listType: "atomic" }),
          rules: severalRules,
        }),
      ),
    },
  },
});
/** An object of the kind `tlsRoute`, as manifests hold it. */
export type TlsRoute = ObjectOf<typeof tlsRoute>;
