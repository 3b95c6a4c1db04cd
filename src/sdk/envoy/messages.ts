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

/** `envoy.config.listener.v3.Listener` of Envoy's API. */
export type Listener = EnvoyMessages["envoy.config.listener.v3.Listener"];
/** `envoy.config.listener.v3.ListenerFilter` of Envoy's API. */
export type ListenerFilter = EnvoyMessages["envoy.config.listener.v3.ListenerFilter"];
/** `envoy.config.listener.v3.FilterChain` of Envoy's API. */
export type FilterChain = EnvoyMessages["envoy.config.listener.v3.FilterChain"];
/** `envoy.config.listener.v3.FilterChainMatch` of Envoy's API. */
export type FilterChainMatch = EnvoyMessages["envoy.config.listener.v3.FilterChainMatch"];
/** `envoy.config.listener.v3.Filter` of Envoy's API. */
export type Filter = EnvoyMessages["envoy.config.listener.v3.Filter"];
/** `envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager` of Envoy's API. */
export type HttpConnectionManager =
  EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager"];
/** `envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter` of Envoy's API. */
export type HttpFilter = EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter"];
/** `envoy.extensions.filters.network.http_connection_manager.v3.Rds` of Envoy's API. */
export type Rds = EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.Rds"];
/** `envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy` of Envoy's API. */
export type TcpProxy = EnvoyMessages["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy"];
/** `envoy.config.accesslog.v3.AccessLog` of Envoy's API. */
export type AccessLog = EnvoyMessages["envoy.config.accesslog.v3.AccessLog"];
/** `envoy.config.accesslog.v3.AccessLogFilter` of Envoy's API. */
export type AccessLogFilter = EnvoyMessages["envoy.config.accesslog.v3.AccessLogFilter"];
/** `envoy.config.route.v3.RouteConfiguration` of Envoy's API. */
export type RouteConfiguration = EnvoyMessages["envoy.config.route.v3.RouteConfiguration"];
/** `envoy.config.route.v3.VirtualHost` of Envoy's API. */
export type VirtualHost = EnvoyMessages["envoy.config.route.v3.VirtualHost"];
/** `envoy.config.route.v3.Route` of Envoy's API. */
export type Route = EnvoyMessages["envoy.config.route.v3.Route"];
/** `envoy.config.route.v3.RouteMatch` of Envoy's API. */
export type RouteMatch = EnvoyMessages["envoy.config.route.v3.RouteMatch"];
/** `envoy.config.route.v3.RouteAction` of Envoy's API. */
export type RouteAction = EnvoyMessages["envoy.config.route.v3.RouteAction"];
/** `envoy.config.route.v3.RedirectAction` of Envoy's API. */
export type RedirectAction = EnvoyMessages["envoy.config.route.v3.RedirectAction"];
/** `envoy.config.route.v3.DirectResponseAction` of Envoy's API. */
export type DirectResponseAction = EnvoyMessages["envoy.config.route.v3.DirectResponseAction"];
/** `envoy.config.route.v3.HeaderMatcher` of Envoy's API. */
export type HeaderMatcher = EnvoyMessages["envoy.config.route.v3.HeaderMatcher"];
/** `envoy.config.route.v3.QueryParameterMatcher` of Envoy's API. */
export type QueryParameterMatcher = EnvoyMessages["envoy.config.route.v3.QueryParameterMatcher"];
/** `envoy.config.route.v3.RetryPolicy` of Envoy's API. */
export type RetryPolicy = EnvoyMessages["envoy.config.route.v3.RetryPolicy"];
/** `envoy.config.route.v3.RateLimit` of Envoy's API. */
export type RateLimit = EnvoyMessages["envoy.config.route.v3.RateLimit"];
/** `envoy.config.route.v3.FilterConfig` of Envoy's API. */
export type FilterConfig = EnvoyMessages["envoy.config.route.v3.FilterConfig"];
/** `envoy.config.route.v3.WeightedCluster` of Envoy's API. */
export type WeightedCluster = EnvoyMessages["envoy.config.route.v3.WeightedCluster"];
/** `envoy.config.route.v3.WeightedCluster.ClusterWeight` of Envoy's API. */
export type ClusterWeight = EnvoyMessages["envoy.config.route.v3.WeightedCluster.ClusterWeight"];
/** `envoy.config.core.v3.HeaderValue` of Envoy's API. */
export type HeaderValue = EnvoyMessages["envoy.config.core.v3.HeaderValue"];
/** `envoy.config.core.v3.HeaderValueOption` of Envoy's API. */
export type HeaderValueOption = EnvoyMessages["envoy.config.core.v3.HeaderValueOption"];
/** `envoy.config.core.v3.Address` of Envoy's API. */
export type Address = EnvoyMessages["envoy.config.core.v3.Address"];
/** `envoy.config.core.v3.SocketAddress` of Envoy's API. */
export type SocketAddress = EnvoyMessages["envoy.config.core.v3.SocketAddress"];
/** `envoy.config.core.v3.Metadata` of Envoy's API. */
export type Metadata = EnvoyMessages["envoy.config.core.v3.Metadata"];
/** `envoy.config.core.v3.DataSource` of Envoy's API. */
export type DataSource = EnvoyMessages["envoy.config.core.v3.DataSource"];
/** `envoy.config.core.v3.TypedExtensionConfig` of Envoy's API. */
export type TypedExtensionConfig = EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"];
/** `envoy.config.core.v3.TransportSocket` of Envoy's API. */
export type TransportSocket = EnvoyMessages["envoy.config.core.v3.TransportSocket"];
/** `envoy.config.core.v3.ConfigSource` of Envoy's API. */
export type ConfigSource = EnvoyMessages["envoy.config.core.v3.ConfigSource"];
/** `envoy.config.core.v3.GrpcService` of Envoy's API. */
export type GrpcService = EnvoyMessages["envoy.config.core.v3.GrpcService"];
/** `envoy.config.core.v3.HttpUri` of Envoy's API. */
export type HttpUri = EnvoyMessages["envoy.config.core.v3.HttpUri"];
/** `envoy.config.core.v3.HealthCheck` of Envoy's API. */
export type HealthCheck = EnvoyMessages["envoy.config.core.v3.HealthCheck"];
/** `envoy.config.core.v3.SubstitutionFormatString` of Envoy's API. */
export type SubstitutionFormatString = EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"];
/** `envoy.config.core.v3.RuntimeFractionalPercent` of Envoy's API. */
export type RuntimeFractionalPercent = EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"];
/** `envoy.config.cluster.v3.Cluster` of Envoy's API. */
export type Cluster = EnvoyMessages["envoy.config.cluster.v3.Cluster"];
/** `envoy.config.cluster.v3.CircuitBreakers` of Envoy's API. */
export type CircuitBreakers = EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers"];
/** `envoy.config.cluster.v3.CircuitBreakers.Thresholds` of Envoy's API. */
export type Thresholds = EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers.Thresholds"];
/** `envoy.config.cluster.v3.OutlierDetection` of Envoy's API. */
export type OutlierDetection = EnvoyMessages["envoy.config.cluster.v3.OutlierDetection"];
/** `envoy.config.cluster.v3.LoadBalancingPolicy` of Envoy's API. */
export type LoadBalancingPolicy = EnvoyMessages["envoy.config.cluster.v3.LoadBalancingPolicy"];
/** `envoy.config.endpoint.v3.ClusterLoadAssignment` of Envoy's API. */
export type ClusterLoadAssignment = EnvoyMessages["envoy.config.endpoint.v3.ClusterLoadAssignment"];
/** `envoy.config.endpoint.v3.LocalityLbEndpoints` of Envoy's API. */
export type LocalityLbEndpoints = EnvoyMessages["envoy.config.endpoint.v3.LocalityLbEndpoints"];
/** `envoy.config.endpoint.v3.LbEndpoint` of Envoy's API. */
export type LbEndpoint = EnvoyMessages["envoy.config.endpoint.v3.LbEndpoint"];
/** `envoy.config.endpoint.v3.Endpoint` of Envoy's API. */
export type Endpoint = EnvoyMessages["envoy.config.endpoint.v3.Endpoint"];
/** `envoy.extensions.transport_sockets.tls.v3.Secret` of Envoy's API. */
export type Secret = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.Secret"];
/** `envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext` of Envoy's API. */
export type DownstreamTlsContext = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext"];
/** `envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext` of Envoy's API. */
export type UpstreamTlsContext = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext"];
/** `envoy.extensions.transport_sockets.tls.v3.CommonTlsContext` of Envoy's API. */
export type CommonTlsContext = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext"];
/** `envoy.extensions.transport_sockets.tls.v3.TlsCertificate` of Envoy's API. */
export type TlsCertificate = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsCertificate"];
/** `envoy.extensions.transport_sockets.tls.v3.TlsParameters` of Envoy's API. */
export type TlsParameters = EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsParameters"];
/** `envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext` of Envoy's API. */
export type CertificateValidationContext =
  EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext"];
/** `envoy.extensions.upstreams.http.v3.HttpProtocolOptions` of Envoy's API. */
export type HttpProtocolOptions = EnvoyMessages["envoy.extensions.upstreams.http.v3.HttpProtocolOptions"];
/** `envoy.type.matcher.v3.StringMatcher` of Envoy's API. */
export type StringMatcher = EnvoyMessages["envoy.type.matcher.v3.StringMatcher"];
/** `envoy.type.matcher.v3.RegexMatcher` of Envoy's API. */
export type RegexMatcher = EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"];
/** `envoy.config.bootstrap.v3.Bootstrap` of Envoy's API. */
export type Bootstrap = EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap"];
