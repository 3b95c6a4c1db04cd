/** Everything that `import ... from "kgw/sdk"` gives: the words that plugins and the pipeline share. */
export * from "./checked-message.ts";
export * from "./cidr.ts";
export * from "./contribution.ts";
export * from "./data-entries.ts";
export * from "./diagnostic.ts";
export * from "./duration.ts";
export * from "./envoy/body-format.ts";
// Where one word means two things, the plain word is Envoy's, then the pipeline's; fields of kinds are called schema or value.
export { bodyFormat } from "./envoy/body-format.ts";
export type { CorsFilter } from "./envoy/cors.ts";
export * from "./envoy/cors.ts";
export * from "./envoy/custom-tags.ts";
export * from "./envoy/header-match.ts";
export * from "./envoy/header-mutations.ts";
export * from "./envoy/header-values.ts";
export * from "./envoy/host-rewrite.ts";
export type { Endpoint, Listener, Secret, StringMatcher, TlsCertificate } from "./envoy/messages.ts";
export * from "./envoy/messages.ts";
export * from "./envoy/percentage.ts";
export * from "./envoy/tcp-keepalive.ts";
export { tcpKeepalive } from "./envoy/tcp-keepalive.ts";
export * from "./envoy/upstream-transport-socket.ts";
export * from "./envoy/workload-endpoint.ts";
export * from "./filter-stage.ts";
export * from "./find-secret.ts";
export * from "./go-json.ts";
export * from "./go-regexp.ts";
export * from "./gw-translator.ts";
export * from "./hooks.ts";
export * from "./ip-address.ts";
export type { Endpoint as BackendEndpoint } from "./ir/backend.ts";
export * from "./ir/backend.ts";
export type { Listener as GatewayListener } from "./ir/gateway.ts";
export * from "./ir/gateway.ts";
export * from "./ir/policy.ts";
export type { ParentReference } from "./ir/reference.ts";
export * from "./ir/reference.ts";
export * from "./ir/route.ts";
export type { TlsCertificate as TlsCertificatePair } from "./ir/tls.ts";
export * from "./ir/tls.ts";
export * from "./istio-annotation.ts";
export * from "./join-contributions.ts";
export * from "./json.ts";
export type { Secret as SecretObject } from "./kinds/core.ts";
export * from "./kinds/core.ts";
export * from "./kinds/extend-kind.ts";
export * from "./kinds/kgateway-shared.ts";
export {
  bodyFormat as bodyFormatSchema,
  type StringMatcher as StringMatcherValue,
  tcpKeepalive as tcpKeepaliveSchema,
} from "./kinds/kgateway-shared.ts";
export * from "./kinds/kind.ts";
export * from "./kinds/references.ts";
export {
  objectReference as objectReferenceSchema,
  type ParentReference as ParentReferenceValue,
} from "./kinds/references.ts";
export type { CorsFilter as CorsFilterValue } from "./kinds/route-filters.ts";
export * from "./kinds/route-filters.ts";
export * from "./kinds/schema.ts";
export * from "./leader-action.ts";
export * from "./locality-pod.ts";
export * from "./location.ts";
export * from "./lookup.ts";
export * from "./merge.ts";
export * from "./merge-plugins.ts";
export * from "./partial-configuration.ts";
export * from "./plugin.ts";
export * from "./precedence-weight.ts";
export * from "./problem.ts";
export * from "./quantity.ts";
export type { Report } from "./report.ts";
export * from "./report.ts";
export * from "./resource.ts";
export { objectReference } from "./resource.ts";
export * from "./sandwich.ts";
export * from "./settings.ts";
export * from "./sub-policy.ts";
export * from "./tls/certificates.ts";
export * from "./tls/key-pair.ts";
export * from "./tls/pem.ts";
export * from "./traffic-distribution.ts";
export * from "./version.ts";
