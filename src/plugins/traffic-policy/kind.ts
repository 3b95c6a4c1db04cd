import {
  customAttribute,
  durationString,
  headerModifier,
  percent,
  policyTargetReferenceWithSectionName,
  policyTargetSelectorWithSectionName,
  quantity,
} from "../../sdk/kinds/kgateway-shared.ts";
import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { headerName } from "../../sdk/kinds/route-filters.ts";
import { boolean, int32, list, object, required, string, type ValueOf } from "../../sdk/kinds/schema.ts";
import { aclPolicy } from "./schema/access-control.ts";
import {
  apiKeyAuth,
  authorization,
  basicAuthPolicy,
  extAuthPolicy,
  jwtAuth,
  oauth2Policy,
} from "./schema/authentication.ts";
import { corsPolicy, csrfPolicy } from "./schema/cross-origin.ts";
import { extProcPolicy } from "./schema/external-processing.ts";
import { faultInjectionPolicy, retry } from "./schema/faults-and-retries.ts";
import { rateLimit } from "./schema/rate-limit.ts";
import { transformationPolicy } from "./schema/transformation.ts";

const compressionDirection = object({
  disable: object({}),
  libraries: list(string({ enum: ["Gzip", "Brotli", "Zstd"] }), {
    minItems: 1,
    maxItems: 3,
    listType: "atomic",
    default: ["Gzip"],
  }),
});
export type CompressionDirection = ValueOf<typeof compressionDirection>;

const compression = object({ requestDecompression: compressionDirection, responseCompression: compressionDirection });
export type Compression = ValueOf<typeof compression>;

const headerModifiers = object({ request: headerModifier, response: headerModifier });
export type HeaderModifiers = ValueOf<typeof headerModifiers>;

const internalRedirect = object({
  allowCrossSchemeRedirect: boolean(),
  maxRedirects: int32({ minimum: 1 }),
  redirectResponseCodes: list(int32({ enum: [301, 302, 303, 307, 308] }), { minItems: 1, maxItems: 5 }),
  responseHeadersToCopy: list(headerName, { minItems: 1, maxItems: 16 }),
});
export type InternalRedirect = ValueOf<typeof internalRedirect>;

const routeTracing = object({
  attributes: list(customAttribute, { maxItems: 16 }),
  clientSampling: percent,
  disable: object({}),
  overallSampling: percent,
  randomSampling: percent,
});
export type RouteTracing = ValueOf<typeof routeTracing>;

const urlRewrite = object({
  pathRegex: object({
    pattern: required(string({ minLength: 1, maxLength: 1024 })),
    substitution: required(string({ minLength: 1, maxLength: 1024 })),
  }),
});
export type UrlRewrite = ValueOf<typeof urlRewrite>;

const trafficPolicySpec = object({
  acl: aclPolicy,
  apiKeyAuth,
  autoHostRewrite: boolean(),
  basicAuth: basicAuthPolicy,
  buffer: object({ disable: object({}), maxRequestSize: quantity }),
  compression,
  cors: corsPolicy,
  csrf: csrfPolicy,
  extAuth: extAuthPolicy,
  extProc: extProcPolicy,
  faultInjection: faultInjectionPolicy,
  headerModifiers,
  internalRedirect,
  jwtAuth,
  oauth2: oauth2Policy,
  rateLimit,
  rbac: authorization,
  requestMirror: object(
    { disableShadowHostSuffixAppend: boolean(), hostRewriteLiteral: string({ minLength: 1 }) },
    { minProperties: 1 },
  ),
  retry,
  statPrefix: string({
    minLength: 1,
    maxLength: 256,
    pattern: "^([a-zA-Z0-9_%.-]|\\{\\{\\s*(route_name|route_namespace|rule_name)\\s*\\}\\})+$",
    form: "a prefix of statistics: letters, digits, dashes, dots, underscores, percent signs and {{ route_name }}, like shop_api",
  }),
  targetRefs: list(policyTargetReferenceWithSectionName, { minItems: 1, maxItems: 16 }),
  targetSelectors: list(policyTargetSelectorWithSectionName),
  timeouts: object({ request: durationString, streamIdle: durationString }),
  tracing: routeTracing,
  transformation: transformationPolicy,
  urlRewrite,
});
export type TrafficPolicySpec = ValueOf<typeof trafficPolicySpec>;

/** Settings for the requests of gateways, listeners, routes and rules. Source: kgateway 48460f7f. */
export const trafficPolicyKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "TrafficPolicy",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(trafficPolicySpec) },
});
export type TrafficPolicy = ObjectOf<typeof trafficPolicyKind>;
