import { backendObjectReference, localObjectReference, portNumber, preciseHostname } from "./references.ts";
import { boolean, int32, integer, list, object, required, string, type ValueOf } from "./schema.ts";

/** The name of an HTTP header or query parameter. */
export const headerName = string({
  minLength: 1,
  maxLength: 256,
  pattern: "^[A-Za-z0-9!#$%&'*+\\-.^_\\x60|~]+$",
  form: "a name: letters, digits and dashes, without blanks and colons, like x-request-id or Accept",
});

/** The value of an HTTP header, also where one is matched. */
export const headerValue = string({
  minLength: 1,
  maxLength: 4096,
  pattern: "^[!-~]+([\\t ]?[!-~]+)*$",
  form: "a header's value: printable ASCII, blanks only one at a time and only inside, like max-age=60 or text/html",
});

const headers = list(object({ name: required(headerName), value: required(headerValue) }), {
  maxItems: 16,
  listType: "map",
  mapKeys: ["name"],
});

/** Headers to add, set and remove. */
export const headerFilter = object({
  add: headers,
  remove: list(string(), { maxItems: 16, listType: "set" }),
  set: headers,
});
/** A value of the schema `headerFilter`, as manifests hold it. */
export type HeaderFilter = ValueOf<typeof headerFilter>;

/** Where copies of requests go, and what part of them. */
export const requestMirrorFilter = object({
  backendRef: required(backendObjectReference),
  fraction: object({ denominator: int32({ minimum: 1, default: 100 }), numerator: required(int32({ minimum: 0 })) }),
  percent: int32({ minimum: 0, maximum: 100 }),
});
/** A value of the schema `requestMirrorFilter`, as manifests hold it. */
export type RequestMirrorFilter = ValueOf<typeof requestMirrorFilter>;

const pathModifier = object({
  replaceFullPath: string({ maxLength: 1024 }),
  replacePrefixMatch: string({ maxLength: 1024 }),
  type: required(string({ enum: ["ReplaceFullPath", "ReplacePrefixMatch"] })),
});
/** A value of the schema `pathModifier`, as manifests hold it. */
export type PathModifier = ValueOf<typeof pathModifier>;

const requestRedirectFilter = object({
  hostname: preciseHostname,
  path: pathModifier,
  port: portNumber,
  scheme: string({ enum: ["http", "https"] }),
  statusCode: integer({ enum: [301, 302, 303, 307, 308], default: 302 }),
});
/** A value of the schema `requestRedirectFilter`, as manifests hold it. */
export type RequestRedirectFilter = ValueOf<typeof requestRedirectFilter>;

const urlRewriteFilter = object({ hostname: preciseHostname, path: pathModifier });
/** A value of the schema `urlRewriteFilter`, as manifests hold it. */
export type UrlRewriteFilter = ValueOf<typeof urlRewriteFilter>;

const corsHeaderNames = list(headerName, { maxItems: 64, listType: "set" });

/** Who may call from another origin. */
export const corsOrigin = string({
  minLength: 1,
  maxLength: 253,
  pattern: "(^\\*$)|(^(http(s)?):\\/\\/(((\\*\\.)?([a-zA-Z0-9\\-]+\\.)*[a-zA-Z0-9-]+|\\*)(:([0-9]{1,5}))?)$)",
  form: "an origin: a scheme and a host, without path, like https://shop.example.com, https://*.example.com or *",
});

/** Cross-origin resource sharing. */
export const corsFilter = object({
  allowCredentials: boolean(),
  allowHeaders: corsHeaderNames,
  allowMethods: list(
    string({ enum: ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "*"] }),
    { maxItems: 9, listType: "set" },
  ),
  allowOrigins: list(corsOrigin, { maxItems: 64, listType: "set" }),
  exposeHeaders: corsHeaderNames,
  maxAge: int32({ minimum: 1, default: 5 }),
});
/** A value of the schema `corsFilter`, as manifests hold it. */
export type CorsFilter = ValueOf<typeof corsFilter>;

const externalAuthHeaders = list(string(), { maxItems: 64, listType: "set" });

const externalAuthFilter = object({
  backendRef: required(backendObjectReference),
  forwardBody: object({ maxSize: integer() }),
  grpc: object({ allowedHeaders: externalAuthHeaders }),
  http: object({
    allowedHeaders: externalAuthHeaders,
    allowedResponseHeaders: externalAuthHeaders,
    path: string({
      maxLength: 1024,
      pattern: "^(?:[-A-Za-z0-9/._~!$&'()*+,;=:@]|[%][0-9a-fA-F]{2})+$",
      form: "a path: without query, other characters as %xx, like /auth or /check%20this",
    }),
  }),
  protocol: required(string({ enum: ["HTTP", "GRPC"] })),
});

/** A filter of an HTTPRoute rule or backend; `type` says which of the other fields counts. */
export const httpRouteFilter = object({
  cors: corsFilter,
  extensionRef: localObjectReference,
  externalAuth: externalAuthFilter,
  requestHeaderModifier: headerFilter,
  requestMirror: requestMirrorFilter,
  requestRedirect: requestRedirectFilter,
  responseHeaderModifier: headerFilter,
  type: required(
    string({
      enum: [
        "RequestHeaderModifier",
        "ResponseHeaderModifier",
        "RequestMirror",
        "RequestRedirect",
        "URLRewrite",
        "ExtensionRef",
        "CORS",
        "ExternalAuth",
      ],
    }),
  ),
  urlRewrite: urlRewriteFilter,
});
/** A value of the schema `httpRouteFilter`, as manifests hold it. */
export type HttpRouteFilter = ValueOf<typeof httpRouteFilter>;

/** A filter of a GRPCRoute rule or backend; `type` says which of the other fields counts. */
export const grpcRouteFilter = object({
  extensionRef: localObjectReference,
  requestHeaderModifier: headerFilter,
  requestMirror: requestMirrorFilter,
  responseHeaderModifier: headerFilter,
  type: required(
    string({ enum: ["ResponseHeaderModifier", "RequestHeaderModifier", "RequestMirror", "ExtensionRef"] }),
  ),
});
/** A value of the schema `grpcRouteFilter`, as manifests hold it. */
export type GrpcRouteFilter = ValueOf<typeof grpcRouteFilter>;
