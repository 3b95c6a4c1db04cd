import type { Any } from "./any.ts";
import type { EnvoyMessages } from "./generated/messages.ts";

export type { Any } from "./any.ts";
export type { EnvoyMessages } from "./generated/messages.ts";

const isWellKnown = (type: string): boolean => type.startsWith("google.protobuf.");

/**
 * A message with its type beside its fields, as Envoy's `typed_config` and the like take it.
 * The well-known types of protocol buffers stand under `value`: `any("google.protobuf.StringValue", "x")`.
 */
export function any<Type extends keyof EnvoyMessages>(type: Type, message: EnvoyMessages[Type]): Any {
  const url = `type.googleapis.com/${type}`;
  if (isWellKnown(type)) return { "@type": url, value: message };
  return { "@type": url, ...(message as object) };
}

/** The full name of the message inside an Any: what follows the last slash of its `@type`. */
export function typeOfAny(message: Any): string {
  return message["@type"].slice(message["@type"].lastIndexOf("/") + 1);
}

export type Listener = EnvoyMessages["envoy.config.listener.v3.Listener"];
export type ListenerFilter = EnvoyMessages["envoy.config.listener.v3.ListenerFilter"];
export type FilterChain = EnvoyMessages["envoy.config.listener.v3.FilterChain"];
export type FilterChainMatch = EnvoyMessages["envoy.config.listener.v3.FilterChainMatch"];
export type Filter = EnvoyMessages["envoy.config.listener.v3.Filter"];
export type HttpConnectionManager =
  EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager"];
export type HttpFilter = EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter"];
export type Rds = EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.Rds"];
export type TcpProxy = EnvoyMessages["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy"];
export type AccessLog = EnvoyMessages["envoy.config.accesslog.v3.AccessLog"];
export type AccessLogFilter = EnvoyMessages["envoy.config.accesslog.v3.AccessLogFilter"];
export type RouteConfiguration = EnvoyMessages["envoy.config.route.v3.RouteConfiguration"];
export type VirtualHost = EnvoyMessages["envoy.config.route.v3.VirtualHost"];
export type Route = EnvoyMessages["envoy.config.route.v3.Route"];
export type RouteMatch = EnvoyMessages["envoy.config.route.v3.RouteMatch"];
export type RouteAction = EnvoyMessages["envoy.config.route.v3.RouteAction"];
export type RedirectAction = EnvoyMessages["envoy.config.route.v3.RedirectAction"];
export type DirectResponseAction = EnvoyMessages["envoy.config.route.v3.DirectResponseAction"];
export type HeaderMatcher = EnvoyMessages["envoy.config.route.v3.HeaderMatcher"];
export type QueryParameterMatcher = EnvoyMessages["envoy.config.route.v3.QueryParameterMatcher"];
export type RetryPolicy = EnvoyMessages["envoy.config.route.v3.RetryPolicy"];
export type RateLimit = EnvoyMessages["envoy.config.route.v3.RateLimit"];
export type FilterConfig = EnvoyMessages["envoy.config.route.v3.FilterConfig"];
export type WeightedCluster = EnvoyMessages["envoy.config.route.v3.WeightedCluster"];
export type ClusterWeight = EnvoyMessages["envoy.config.route.v3.WeightedCluster.ClusterWeight"];
export type HeaderValue = EnvoyMessages["envoy.config.core.v3.HeaderValue"];
export type HeaderValueOption = EnvoyMessages["envoy.config.core.v3.HeaderValueOption"];
export type Address = EnvoyMessages["envoy.config.core.v3.Address"];
export type SocketAddress = EnvoyMessages["envoy.config.core.v3.SocketAddress"];
export type Metadata = EnvoyMessages["envoy.config.core.v3.Metadata"];
export type DataSource = EnvoyMessages["envoy.config.core.v3.DataSource"];
export type TypedExtensionConfig = EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"];
export type TransportSocket = EnvoyMessages["envoy.config.core.v3.TransportSocket"];
export type ConfigSource = EnvoyMessages["envoy.config.core.v3.ConfigSource"];
export type GrpcService = EnvoyMessages["envoy.config.core.v3.GrpcService"];
export type HttpUri = EnvoyMessages["envoy.config.core.v3.HttpUri"];
export type HealthCheck = EnvoyMessages["envoy.config.core.v3.HealthCheck"];
export type SubstitutionFormatString = EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"];
export type RuntimeFractionalPercent = EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"];
export type Cluster = EnvoyMessages["envoy.config.cluster.v3.Cluster"];
export type CircuitBreakers = EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers"];
export type Thresholds = EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers.Thresholds"];
export type OutlierDetection = EnvoyMessages["envoy.config.cluster.v3.OutlierDetection"];
export type LoadBalancingPolicy = EnvoyMessages["envoy.config.cluster.v3.LoadBalancingPolicy"];
export type ClusterLoadAssignment = EnvoyMessages["envoy.config.endpoint.v3.ClusterLoadAssignment"];
export type LocalityLbEndpoints = EnvoyMessages["envoy.config.endpoint.v3.LocalityLbEndpoints"];
export type LbEndpoint = EnvoyMessages["envoy.config.endpoint.v3.LbEndpoint"];
export type Endpoint = EnvoyMessages["envoy.config.endpoint.v3.Endpoint"];
export type Secret = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.Secret"];
export type DownstreamTlsContext = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext"];
export type UpstreamTlsContext = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext"];
export type CommonTlsContext = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext"];
export type TlsCertificate = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsCertificate"];
export type TlsParameters = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsParameters"];
export type CertificateValidationContext =
  EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext"];
export type HttpProtocolOptions = EnvoyMessages["envoy.extensions.upstreams.http.v3.HttpProtocolOptions"];
export type StringMatcher = EnvoyMessages["envoy.type.matcher.v3.StringMatcher"];
export type RegexMatcher = EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"];
export type Bootstrap = EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap"];
