// Written by `npm run generate` from the Envoy API; see tools/envoy-table. Not to be edited.
import type { Json, JsonObject } from "../../json.ts";
import type { Any } from "../any.ts";

/** Every message of the Envoy API in its proto3 JSON form, by full name. */
export interface EnvoyMessages {
  readonly "cel.expr.CheckedExpr": {
    readonly referenceMap?: Readonly<Record<string, EnvoyMessages["cel.expr.Reference"]>> | undefined;
    readonly typeMap?: Readonly<Record<string, EnvoyMessages["cel.expr.Type"]>> | undefined;
    readonly expr?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly sourceInfo?: EnvoyMessages["cel.expr.SourceInfo"] | undefined;
    readonly exprVersion?: string | undefined;
  };
  readonly "cel.expr.Constant": {
    readonly nullValue?: null | undefined;
    readonly boolValue?: boolean | undefined;
    readonly int64Value?: string | number | undefined;
    readonly uint64Value?: string | number | undefined;
    readonly doubleValue?: number | undefined;
    readonly stringValue?: string | undefined;
    readonly bytesValue?: string | undefined;
    readonly durationValue?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timestampValue?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "cel.expr.Expr": {
    readonly id?: string | number | undefined;
    readonly constExpr?: EnvoyMessages["cel.expr.Constant"] | undefined;
    readonly identExpr?: EnvoyMessages["cel.expr.Expr.Ident"] | undefined;
    readonly selectExpr?: EnvoyMessages["cel.expr.Expr.Select"] | undefined;
    readonly callExpr?: EnvoyMessages["cel.expr.Expr.Call"] | undefined;
    readonly listExpr?: EnvoyMessages["cel.expr.Expr.CreateList"] | undefined;
    readonly structExpr?: EnvoyMessages["cel.expr.Expr.CreateStruct"] | undefined;
    readonly comprehensionExpr?: EnvoyMessages["cel.expr.Expr.Comprehension"] | undefined;
  };
  readonly "cel.expr.Expr.Call": {
    readonly target?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly function?: string | undefined;
    readonly args?: readonly EnvoyMessages["cel.expr.Expr"][] | undefined;
  };
  readonly "cel.expr.Expr.Comprehension": {
    readonly iterVar?: string | undefined;
    readonly iterRange?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly accuVar?: string | undefined;
    readonly accuInit?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly loopCondition?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly loopStep?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly result?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly iterVar2?: string | undefined;
  };
  readonly "cel.expr.Expr.CreateList": {
    readonly elements?: readonly EnvoyMessages["cel.expr.Expr"][] | undefined;
    readonly optionalIndices?: readonly number[] | undefined;
  };
  readonly "cel.expr.Expr.CreateStruct": {
    readonly messageName?: string | undefined;
    readonly entries?: readonly EnvoyMessages["cel.expr.Expr.CreateStruct.Entry"][] | undefined;
  };
  readonly "cel.expr.Expr.CreateStruct.Entry": {
    readonly id?: string | number | undefined;
    readonly fieldKey?: string | undefined;
    readonly mapKey?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly value?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly optionalEntry?: boolean | undefined;
  };
  readonly "cel.expr.Expr.Ident": {
    readonly name?: string | undefined;
  };
  readonly "cel.expr.Expr.Select": {
    readonly operand?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly field?: string | undefined;
    readonly testOnly?: boolean | undefined;
  };
  readonly "cel.expr.ParsedExpr": {
    readonly expr?: EnvoyMessages["cel.expr.Expr"] | undefined;
    readonly sourceInfo?: EnvoyMessages["cel.expr.SourceInfo"] | undefined;
  };
  readonly "cel.expr.Reference": {
    readonly name?: string | undefined;
    readonly overloadId?: readonly string[] | undefined;
    readonly value?: EnvoyMessages["cel.expr.Constant"] | undefined;
  };
  readonly "cel.expr.SourceInfo": {
    readonly syntaxVersion?: string | undefined;
    readonly location?: string | undefined;
    readonly lineOffsets?: readonly number[] | undefined;
    readonly positions?: Readonly<Record<string, number>> | undefined;
    readonly macroCalls?: Readonly<Record<string, EnvoyMessages["cel.expr.Expr"]>> | undefined;
    readonly extensions?: readonly EnvoyMessages["cel.expr.SourceInfo.Extension"][] | undefined;
  };
  readonly "cel.expr.SourceInfo.Extension": {
    readonly id?: string | undefined;
    readonly affectedComponents?: readonly ("COMPONENT_UNSPECIFIED" | "COMPONENT_PARSER" | "COMPONENT_TYPE_CHECKER" | "COMPONENT_RUNTIME")[] | undefined;
    readonly version?: EnvoyMessages["cel.expr.SourceInfo.Extension.Version"] | undefined;
  };
  readonly "cel.expr.SourceInfo.Extension.Version": {
    readonly major?: string | number | undefined;
    readonly minor?: string | number | undefined;
  };
  readonly "cel.expr.Type": {
    readonly dyn?: EnvoyMessages["google.protobuf.Empty"] | undefined;
    readonly null?: null | undefined;
    readonly primitive?: "PRIMITIVE_TYPE_UNSPECIFIED" | "BOOL" | "INT64" | "UINT64" | "DOUBLE" | "STRING" | "BYTES" | undefined;
    readonly wrapper?: "PRIMITIVE_TYPE_UNSPECIFIED" | "BOOL" | "INT64" | "UINT64" | "DOUBLE" | "STRING" | "BYTES" | undefined;
    readonly wellKnown?: "WELL_KNOWN_TYPE_UNSPECIFIED" | "ANY" | "TIMESTAMP" | "DURATION" | undefined;
    readonly listType?: EnvoyMessages["cel.expr.Type.ListType"] | undefined;
    readonly mapType?: EnvoyMessages["cel.expr.Type.MapType"] | undefined;
    readonly function?: EnvoyMessages["cel.expr.Type.FunctionType"] | undefined;
    readonly messageType?: string | undefined;
    readonly typeParam?: string | undefined;
    readonly type?: EnvoyMessages["cel.expr.Type"] | undefined;
    readonly error?: EnvoyMessages["google.protobuf.Empty"] | undefined;
    readonly abstractType?: EnvoyMessages["cel.expr.Type.AbstractType"] | undefined;
  };
  readonly "cel.expr.Type.AbstractType": {
    readonly name?: string | undefined;
    readonly parameterTypes?: readonly EnvoyMessages["cel.expr.Type"][] | undefined;
  };
  readonly "cel.expr.Type.FunctionType": {
    readonly resultType?: EnvoyMessages["cel.expr.Type"] | undefined;
    readonly argTypes?: readonly EnvoyMessages["cel.expr.Type"][] | undefined;
  };
  readonly "cel.expr.Type.ListType": {
    readonly elemType?: EnvoyMessages["cel.expr.Type"] | undefined;
  };
  readonly "cel.expr.Type.MapType": {
    readonly keyType?: EnvoyMessages["cel.expr.Type"] | undefined;
    readonly valueType?: EnvoyMessages["cel.expr.Type"] | undefined;
  };
  readonly "envoy.admin.v3.BootstrapConfigDump": {
    readonly bootstrap?: EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.admin.v3.Certificate": {
    readonly caCert?: readonly EnvoyMessages["envoy.admin.v3.CertificateDetails"][] | undefined;
    readonly certChain?: readonly EnvoyMessages["envoy.admin.v3.CertificateDetails"][] | undefined;
  };
  readonly "envoy.admin.v3.CertificateDetails": {
    readonly path?: string | undefined;
    readonly serialNumber?: string | undefined;
    readonly subjectAltNames?: readonly EnvoyMessages["envoy.admin.v3.SubjectAlternateName"][] | undefined;
    readonly daysUntilExpiration?: string | number | undefined;
    readonly validFrom?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly expirationTime?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly ocspDetails?: EnvoyMessages["envoy.admin.v3.CertificateDetails.OcspDetails"] | undefined;
  };
  readonly "envoy.admin.v3.CertificateDetails.OcspDetails": {
    readonly validFrom?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly expiration?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.admin.v3.Certificates": {
    readonly certificates?: readonly EnvoyMessages["envoy.admin.v3.Certificate"][] | undefined;
  };
  readonly "envoy.admin.v3.ClusterStatus": {
    readonly name?: string | undefined;
    readonly addedViaApi?: boolean | undefined;
    readonly successRateEjectionThreshold?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly hostStatuses?: readonly EnvoyMessages["envoy.admin.v3.HostStatus"][] | undefined;
    readonly localOriginSuccessRateEjectionThreshold?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly circuitBreakers?: EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers"] | undefined;
    readonly observabilityName?: string | undefined;
    readonly edsServiceName?: string | undefined;
  };
  readonly "envoy.admin.v3.Clusters": {
    readonly clusterStatuses?: readonly EnvoyMessages["envoy.admin.v3.ClusterStatus"][] | undefined;
  };
  readonly "envoy.admin.v3.ClustersConfigDump": {
    readonly versionInfo?: string | undefined;
    readonly staticClusters?: readonly EnvoyMessages["envoy.admin.v3.ClustersConfigDump.StaticCluster"][] | undefined;
    readonly dynamicActiveClusters?: readonly EnvoyMessages["envoy.admin.v3.ClustersConfigDump.DynamicCluster"][] | undefined;
    readonly dynamicWarmingClusters?: readonly EnvoyMessages["envoy.admin.v3.ClustersConfigDump.DynamicCluster"][] | undefined;
  };
  readonly "envoy.admin.v3.ClustersConfigDump.DynamicCluster": {
    readonly versionInfo?: string | undefined;
    readonly cluster?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly errorState?: EnvoyMessages["envoy.admin.v3.UpdateFailureState"] | undefined;
    readonly clientStatus?: "UNKNOWN" | "REQUESTED" | "DOES_NOT_EXIST" | "ACKED" | "NACKED" | undefined;
  };
  readonly "envoy.admin.v3.ClustersConfigDump.StaticCluster": {
    readonly cluster?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.admin.v3.CommandLineOptions": {
    readonly baseId?: string | number | undefined;
    readonly concurrency?: number | undefined;
    readonly configPath?: string | undefined;
    readonly configYaml?: string | undefined;
    readonly allowUnknownStaticFields?: boolean | undefined;
    readonly adminAddressPath?: string | undefined;
    readonly localAddressIpVersion?: "v4" | "v6" | undefined;
    readonly logLevel?: string | undefined;
    readonly componentLogLevel?: string | undefined;
    readonly logFormat?: string | undefined;
    readonly logPath?: string | undefined;
    readonly serviceCluster?: string | undefined;
    readonly serviceNode?: string | undefined;
    readonly serviceZone?: string | undefined;
    readonly fileFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly drainTime?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly parentShutdownTime?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly mode?: "Serve" | "Validate" | "InitOnly" | undefined;
    readonly disableHotRestart?: boolean | undefined;
    readonly enableMutexTracing?: boolean | undefined;
    readonly restartEpoch?: number | undefined;
    readonly cpusetThreads?: boolean | undefined;
    readonly rejectUnknownDynamicFields?: boolean | undefined;
    readonly logFormatEscaped?: boolean | undefined;
    readonly disabledExtensions?: readonly string[] | undefined;
    readonly ignoreUnknownDynamicFields?: boolean | undefined;
    readonly useDynamicBaseId?: boolean | undefined;
    readonly baseIdPath?: string | undefined;
    readonly drainStrategy?: "Gradual" | "Immediate" | undefined;
    readonly enableFineGrainLogging?: boolean | undefined;
    readonly socketPath?: string | undefined;
    readonly socketMode?: number | undefined;
    readonly enableCoreDump?: boolean | undefined;
    readonly statsTag?: readonly string[] | undefined;
    readonly skipHotRestartOnNoParent?: boolean | undefined;
    readonly skipHotRestartParentStats?: boolean | undefined;
  };
  readonly "envoy.admin.v3.ConfigDump": {
    readonly configs?: readonly EnvoyMessages["google.protobuf.Any"][] | undefined;
  };
  readonly "envoy.admin.v3.EcdsConfigDump": {
    readonly ecdsFilters?: readonly EnvoyMessages["envoy.admin.v3.EcdsConfigDump.EcdsFilterConfig"][] | undefined;
  };
  readonly "envoy.admin.v3.EcdsConfigDump.EcdsFilterConfig": {
    readonly versionInfo?: string | undefined;
    readonly ecdsFilter?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly errorState?: EnvoyMessages["envoy.admin.v3.UpdateFailureState"] | undefined;
    readonly clientStatus?: "UNKNOWN" | "REQUESTED" | "DOES_NOT_EXIST" | "ACKED" | "NACKED" | undefined;
  };
  readonly "envoy.admin.v3.EndpointsConfigDump": {
    readonly staticEndpointConfigs?: readonly EnvoyMessages["envoy.admin.v3.EndpointsConfigDump.StaticEndpointConfig"][] | undefined;
    readonly dynamicEndpointConfigs?: readonly EnvoyMessages["envoy.admin.v3.EndpointsConfigDump.DynamicEndpointConfig"][] | undefined;
  };
  readonly "envoy.admin.v3.EndpointsConfigDump.DynamicEndpointConfig": {
    readonly versionInfo?: string | undefined;
    readonly endpointConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly errorState?: EnvoyMessages["envoy.admin.v3.UpdateFailureState"] | undefined;
    readonly clientStatus?: "UNKNOWN" | "REQUESTED" | "DOES_NOT_EXIST" | "ACKED" | "NACKED" | undefined;
  };
  readonly "envoy.admin.v3.EndpointsConfigDump.StaticEndpointConfig": {
    readonly endpointConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.admin.v3.HostHealthStatus": {
    readonly failedActiveHealthCheck?: boolean | undefined;
    readonly failedOutlierCheck?: boolean | undefined;
    readonly edsHealthStatus?: "UNKNOWN" | "HEALTHY" | "UNHEALTHY" | "DRAINING" | "TIMEOUT" | "DEGRADED" | undefined;
    readonly failedActiveDegradedCheck?: boolean | undefined;
    readonly pendingDynamicRemoval?: boolean | undefined;
    readonly pendingActiveHc?: boolean | undefined;
    readonly excludedViaImmediateHcFail?: boolean | undefined;
    readonly activeHcTimeout?: boolean | undefined;
  };
  readonly "envoy.admin.v3.HostStatus": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly stats?: readonly EnvoyMessages["envoy.admin.v3.SimpleMetric"][] | undefined;
    readonly healthStatus?: EnvoyMessages["envoy.admin.v3.HostHealthStatus"] | undefined;
    readonly successRate?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly weight?: number | undefined;
    readonly hostname?: string | undefined;
    readonly priority?: number | undefined;
    readonly localOriginSuccessRate?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly locality?: EnvoyMessages["envoy.config.core.v3.Locality"] | undefined;
  };
  readonly "envoy.admin.v3.ListenerStatus": {
    readonly name?: string | undefined;
    readonly localAddress?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly additionalLocalAddresses?: readonly EnvoyMessages["envoy.config.core.v3.Address"][] | undefined;
  };
  readonly "envoy.admin.v3.Listeners": {
    readonly listenerStatuses?: readonly EnvoyMessages["envoy.admin.v3.ListenerStatus"][] | undefined;
  };
  readonly "envoy.admin.v3.ListenersConfigDump": {
    readonly versionInfo?: string | undefined;
    readonly staticListeners?: readonly EnvoyMessages["envoy.admin.v3.ListenersConfigDump.StaticListener"][] | undefined;
    readonly dynamicListeners?: readonly EnvoyMessages["envoy.admin.v3.ListenersConfigDump.DynamicListener"][] | undefined;
  };
  readonly "envoy.admin.v3.ListenersConfigDump.DynamicListener": {
    readonly name?: string | undefined;
    readonly activeState?: EnvoyMessages["envoy.admin.v3.ListenersConfigDump.DynamicListenerState"] | undefined;
    readonly warmingState?: EnvoyMessages["envoy.admin.v3.ListenersConfigDump.DynamicListenerState"] | undefined;
    readonly drainingState?: EnvoyMessages["envoy.admin.v3.ListenersConfigDump.DynamicListenerState"] | undefined;
    readonly errorState?: EnvoyMessages["envoy.admin.v3.UpdateFailureState"] | undefined;
    readonly clientStatus?: "UNKNOWN" | "REQUESTED" | "DOES_NOT_EXIST" | "ACKED" | "NACKED" | undefined;
  };
  readonly "envoy.admin.v3.ListenersConfigDump.DynamicListenerState": {
    readonly versionInfo?: string | undefined;
    readonly listener?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.admin.v3.ListenersConfigDump.StaticListener": {
    readonly listener?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.admin.v3.Memory": {
    readonly allocated?: string | number | undefined;
    readonly heapSize?: string | number | undefined;
    readonly pageheapUnmapped?: string | number | undefined;
    readonly pageheapFree?: string | number | undefined;
    readonly totalThreadCache?: string | number | undefined;
    readonly totalPhysicalBytes?: string | number | undefined;
  };
  readonly "envoy.admin.v3.MutexStats": {
    readonly numContentions?: string | number | undefined;
    readonly currentWaitCycles?: string | number | undefined;
    readonly lifetimeWaitCycles?: string | number | undefined;
  };
  readonly "envoy.admin.v3.RoutesConfigDump": {
    readonly staticRouteConfigs?: readonly EnvoyMessages["envoy.admin.v3.RoutesConfigDump.StaticRouteConfig"][] | undefined;
    readonly dynamicRouteConfigs?: readonly EnvoyMessages["envoy.admin.v3.RoutesConfigDump.DynamicRouteConfig"][] | undefined;
  };
  readonly "envoy.admin.v3.RoutesConfigDump.DynamicRouteConfig": {
    readonly versionInfo?: string | undefined;
    readonly routeConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly errorState?: EnvoyMessages["envoy.admin.v3.UpdateFailureState"] | undefined;
    readonly clientStatus?: "UNKNOWN" | "REQUESTED" | "DOES_NOT_EXIST" | "ACKED" | "NACKED" | undefined;
  };
  readonly "envoy.admin.v3.RoutesConfigDump.StaticRouteConfig": {
    readonly routeConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.admin.v3.ScopedRoutesConfigDump": {
    readonly inlineScopedRouteConfigs?: readonly EnvoyMessages["envoy.admin.v3.ScopedRoutesConfigDump.InlineScopedRouteConfigs"][] | undefined;
    readonly dynamicScopedRouteConfigs?: readonly EnvoyMessages["envoy.admin.v3.ScopedRoutesConfigDump.DynamicScopedRouteConfigs"][] | undefined;
  };
  readonly "envoy.admin.v3.ScopedRoutesConfigDump.DynamicScopedRouteConfigs": {
    readonly name?: string | undefined;
    readonly versionInfo?: string | undefined;
    readonly scopedRouteConfigs?: readonly EnvoyMessages["google.protobuf.Any"][] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly errorState?: EnvoyMessages["envoy.admin.v3.UpdateFailureState"] | undefined;
    readonly clientStatus?: "UNKNOWN" | "REQUESTED" | "DOES_NOT_EXIST" | "ACKED" | "NACKED" | undefined;
  };
  readonly "envoy.admin.v3.ScopedRoutesConfigDump.InlineScopedRouteConfigs": {
    readonly name?: string | undefined;
    readonly scopedRouteConfigs?: readonly EnvoyMessages["google.protobuf.Any"][] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.admin.v3.SecretsConfigDump": {
    readonly staticSecrets?: readonly EnvoyMessages["envoy.admin.v3.SecretsConfigDump.StaticSecret"][] | undefined;
    readonly dynamicActiveSecrets?: readonly EnvoyMessages["envoy.admin.v3.SecretsConfigDump.DynamicSecret"][] | undefined;
    readonly dynamicWarmingSecrets?: readonly EnvoyMessages["envoy.admin.v3.SecretsConfigDump.DynamicSecret"][] | undefined;
  };
  readonly "envoy.admin.v3.SecretsConfigDump.DynamicSecret": {
    readonly name?: string | undefined;
    readonly versionInfo?: string | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly secret?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly errorState?: EnvoyMessages["envoy.admin.v3.UpdateFailureState"] | undefined;
    readonly clientStatus?: "UNKNOWN" | "REQUESTED" | "DOES_NOT_EXIST" | "ACKED" | "NACKED" | undefined;
  };
  readonly "envoy.admin.v3.SecretsConfigDump.StaticSecret": {
    readonly name?: string | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly secret?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.admin.v3.ServerInfo": {
    readonly version?: string | undefined;
    readonly state?: "LIVE" | "DRAINING" | "PRE_INITIALIZING" | "INITIALIZING" | undefined;
    readonly uptimeCurrentEpoch?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly uptimeAllEpochs?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly hotRestartVersion?: string | undefined;
    readonly commandLineOptions?: EnvoyMessages["envoy.admin.v3.CommandLineOptions"] | undefined;
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
  };
  readonly "envoy.admin.v3.SimpleMetric": {
    readonly type?: "COUNTER" | "GAUGE" | undefined;
    readonly value?: string | number | undefined;
    readonly name?: string | undefined;
  };
  readonly "envoy.admin.v3.SubjectAlternateName": {
    readonly dns?: string | undefined;
    readonly uri?: string | undefined;
    readonly ipAddress?: string | undefined;
  };
  readonly "envoy.admin.v3.TapRequest": {
    readonly configId?: string | undefined;
    readonly tapConfig?: EnvoyMessages["envoy.config.tap.v3.TapConfig"] | undefined;
  };
  readonly "envoy.admin.v3.UnreadyTargetsDumps": {
    readonly unreadyTargetsDumps?: readonly EnvoyMessages["envoy.admin.v3.UnreadyTargetsDumps.UnreadyTargetsDump"][] | undefined;
  };
  readonly "envoy.admin.v3.UnreadyTargetsDumps.UnreadyTargetsDump": {
    readonly name?: string | undefined;
    readonly targetNames?: readonly string[] | undefined;
  };
  readonly "envoy.admin.v3.UpdateFailureState": {
    readonly failedConfiguration?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdateAttempt?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly details?: string | undefined;
    readonly versionInfo?: string | undefined;
  };
  readonly "envoy.config.accesslog.v3.AccessLog": {
    readonly name?: string | undefined;
    readonly filter?: EnvoyMessages["envoy.config.accesslog.v3.AccessLogFilter"] | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.accesslog.v3.AccessLogFilter": {
    readonly statusCodeFilter?: EnvoyMessages["envoy.config.accesslog.v3.StatusCodeFilter"] | undefined;
    readonly durationFilter?: EnvoyMessages["envoy.config.accesslog.v3.DurationFilter"] | undefined;
    readonly notHealthCheckFilter?: EnvoyMessages["envoy.config.accesslog.v3.NotHealthCheckFilter"] | undefined;
    readonly traceableFilter?: EnvoyMessages["envoy.config.accesslog.v3.TraceableFilter"] | undefined;
    readonly runtimeFilter?: EnvoyMessages["envoy.config.accesslog.v3.RuntimeFilter"] | undefined;
    readonly andFilter?: EnvoyMessages["envoy.config.accesslog.v3.AndFilter"] | undefined;
    readonly orFilter?: EnvoyMessages["envoy.config.accesslog.v3.OrFilter"] | undefined;
    readonly headerFilter?: EnvoyMessages["envoy.config.accesslog.v3.HeaderFilter"] | undefined;
    readonly responseFlagFilter?: EnvoyMessages["envoy.config.accesslog.v3.ResponseFlagFilter"] | undefined;
    readonly grpcStatusFilter?: EnvoyMessages["envoy.config.accesslog.v3.GrpcStatusFilter"] | undefined;
    readonly extensionFilter?: EnvoyMessages["envoy.config.accesslog.v3.ExtensionFilter"] | undefined;
    readonly metadataFilter?: EnvoyMessages["envoy.config.accesslog.v3.MetadataFilter"] | undefined;
    readonly logTypeFilter?: EnvoyMessages["envoy.config.accesslog.v3.LogTypeFilter"] | undefined;
  };
  readonly "envoy.config.accesslog.v3.AndFilter": {
    readonly filters?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLogFilter"][] | undefined;
  };
  readonly "envoy.config.accesslog.v3.ComparisonFilter": {
    readonly op?: "EQ" | "GE" | "LE" | "NE" | undefined;
    readonly value?: EnvoyMessages["envoy.config.core.v3.RuntimeUInt32"] | undefined;
  };
  readonly "envoy.config.accesslog.v3.DurationFilter": {
    readonly comparison?: EnvoyMessages["envoy.config.accesslog.v3.ComparisonFilter"] | undefined;
  };
  readonly "envoy.config.accesslog.v3.ExtensionFilter": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.accesslog.v3.GrpcStatusFilter": {
    readonly statuses?: readonly ("OK" | "CANCELED" | "UNKNOWN" | "INVALID_ARGUMENT" | "DEADLINE_EXCEEDED" | "NOT_FOUND" | "ALREADY_EXISTS" | "PERMISSION_DENIED" | "RESOURCE_EXHAUSTED" | "FAILED_PRECONDITION" | "ABORTED" | "OUT_OF_RANGE" | "UNIMPLEMENTED" | "INTERNAL" | "UNAVAILABLE" | "DATA_LOSS" | "UNAUTHENTICATED")[] | undefined;
    readonly exclude?: boolean | undefined;
  };
  readonly "envoy.config.accesslog.v3.HeaderFilter": {
    readonly header?: EnvoyMessages["envoy.config.route.v3.HeaderMatcher"] | undefined;
  };
  readonly "envoy.config.accesslog.v3.LogTypeFilter": {
    readonly types?: readonly ("NotSet" | "TcpUpstreamConnected" | "TcpPeriodic" | "TcpConnectionEnd" | "DownstreamStart" | "DownstreamPeriodic" | "DownstreamEnd" | "UpstreamPoolReady" | "UpstreamPeriodic" | "UpstreamEnd" | "DownstreamTunnelSuccessfullyEstablished" | "UdpTunnelUpstreamConnected" | "UdpPeriodic" | "UdpSessionEnd" | "TcpConnectionStart")[] | undefined;
    readonly exclude?: boolean | undefined;
  };
  readonly "envoy.config.accesslog.v3.MetadataFilter": {
    readonly matcher?: EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher"] | undefined;
    readonly matchIfKeyNotFound?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.accesslog.v3.NotHealthCheckFilter": Readonly<Record<string, never>>;
  readonly "envoy.config.accesslog.v3.OrFilter": {
    readonly filters?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLogFilter"][] | undefined;
  };
  readonly "envoy.config.accesslog.v3.ResponseFlagFilter": {
    readonly flags?: readonly string[] | undefined;
  };
  readonly "envoy.config.accesslog.v3.RuntimeFilter": {
    readonly runtimeKey?: string | undefined;
    readonly percentSampled?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly useIndependentRandomness?: boolean | undefined;
  };
  readonly "envoy.config.accesslog.v3.StatusCodeFilter": {
    readonly comparison?: EnvoyMessages["envoy.config.accesslog.v3.ComparisonFilter"] | undefined;
  };
  readonly "envoy.config.accesslog.v3.TraceableFilter": Readonly<Record<string, never>>;
  readonly "envoy.config.bootstrap.v3.Admin": {
    readonly accessLogPath?: string | undefined;
    readonly profilePath?: string | undefined;
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly socketOptions?: readonly EnvoyMessages["envoy.config.core.v3.SocketOption"][] | undefined;
    readonly accessLog?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLog"][] | undefined;
    readonly ignoreGlobalConnLimit?: boolean | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Bootstrap": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly staticResources?: EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap.StaticResources"] | undefined;
    readonly dynamicResources?: EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap.DynamicResources"] | undefined;
    readonly clusterManager?: EnvoyMessages["envoy.config.bootstrap.v3.ClusterManager"] | undefined;
    readonly flagsPath?: string | undefined;
    readonly statsSinks?: readonly EnvoyMessages["envoy.config.metrics.v3.StatsSink"][] | undefined;
    readonly statsFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly watchdog?: EnvoyMessages["envoy.config.bootstrap.v3.Watchdog"] | undefined;
    readonly tracing?: EnvoyMessages["envoy.config.trace.v3.Tracing"] | undefined;
    readonly admin?: EnvoyMessages["envoy.config.bootstrap.v3.Admin"] | undefined;
    readonly statsConfig?: EnvoyMessages["envoy.config.metrics.v3.StatsConfig"] | undefined;
    readonly hdsConfig?: EnvoyMessages["envoy.config.core.v3.ApiConfigSource"] | undefined;
    readonly overloadManager?: EnvoyMessages["envoy.config.overload.v3.OverloadManager"] | undefined;
    readonly enableDispatcherStats?: boolean | undefined;
    readonly layeredRuntime?: EnvoyMessages["envoy.config.bootstrap.v3.LayeredRuntime"] | undefined;
    readonly headerPrefix?: string | undefined;
    readonly statsServerVersionOverride?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly useTcpForDnsLookups?: boolean | undefined;
    readonly bootstrapExtensions?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly configSources?: readonly EnvoyMessages["envoy.config.core.v3.ConfigSource"][] | undefined;
    readonly defaultConfigSource?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly defaultSocketInterface?: string | undefined;
    readonly certificateProviderInstances?: Readonly<Record<string, EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"]>> | undefined;
    readonly nodeContextParams?: readonly string[] | undefined;
    readonly watchdogs?: EnvoyMessages["envoy.config.bootstrap.v3.Watchdogs"] | undefined;
    readonly fatalActions?: readonly EnvoyMessages["envoy.config.bootstrap.v3.FatalAction"][] | undefined;
    readonly statsFlushOnAdmin?: boolean | undefined;
    readonly dnsResolutionConfig?: EnvoyMessages["envoy.config.core.v3.DnsResolutionConfig"] | undefined;
    readonly typedDnsResolverConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly inlineHeaders?: readonly EnvoyMessages["envoy.config.bootstrap.v3.CustomInlineHeader"][] | undefined;
    readonly perfTracingFilePath?: string | undefined;
    readonly defaultRegexEngine?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly xdsDelegateExtension?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly xdsConfigTrackerExtension?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly listenerManager?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly applicationLogConfig?: EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig"] | undefined;
    readonly deferredStatOptions?: EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap.DeferredStatOptions"] | undefined;
    readonly grpcAsyncClientManagerConfig?: EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap.GrpcAsyncClientManagerConfig"] | undefined;
    readonly memoryAllocatorManager?: EnvoyMessages["envoy.config.bootstrap.v3.MemoryAllocatorManager"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig": {
    readonly logFormat?: EnvoyMessages["envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig.LogFormat"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Bootstrap.ApplicationLogConfig.LogFormat": {
    readonly jsonFormat?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly textFormat?: string | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Bootstrap.DeferredStatOptions": {
    readonly enableDeferredCreationStats?: boolean | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Bootstrap.DynamicResources": {
    readonly ldsConfig?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly cdsConfig?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly adsConfig?: EnvoyMessages["envoy.config.core.v3.ApiConfigSource"] | undefined;
    readonly ldsResourcesLocator?: string | undefined;
    readonly cdsResourcesLocator?: string | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Bootstrap.GrpcAsyncClientManagerConfig": {
    readonly maxCachedEntryIdleDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Bootstrap.StaticResources": {
    readonly listeners?: readonly EnvoyMessages["envoy.config.listener.v3.Listener"][] | undefined;
    readonly clusters?: readonly EnvoyMessages["envoy.config.cluster.v3.Cluster"][] | undefined;
    readonly secrets?: readonly EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.Secret"][] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.ClusterManager": {
    readonly localClusterName?: string | undefined;
    readonly outlierDetection?: EnvoyMessages["envoy.config.bootstrap.v3.ClusterManager.OutlierDetection"] | undefined;
    readonly upstreamBindConfig?: EnvoyMessages["envoy.config.core.v3.BindConfig"] | undefined;
    readonly loadStatsConfig?: EnvoyMessages["envoy.config.core.v3.ApiConfigSource"] | undefined;
    readonly enableDeferredClusterCreation?: boolean | undefined;
  };
  readonly "envoy.config.bootstrap.v3.ClusterManager.OutlierDetection": {
    readonly eventLogPath?: string | undefined;
    readonly eventService?: EnvoyMessages["envoy.config.core.v3.EventServiceConfig"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.CustomInlineHeader": {
    readonly inlineHeaderName?: string | undefined;
    readonly inlineHeaderType?: "REQUEST_HEADER" | "REQUEST_TRAILER" | "RESPONSE_HEADER" | "RESPONSE_TRAILER" | undefined;
  };
  readonly "envoy.config.bootstrap.v3.FatalAction": {
    readonly config?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.LayeredRuntime": {
    readonly layers?: readonly EnvoyMessages["envoy.config.bootstrap.v3.RuntimeLayer"][] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.MemoryAllocatorManager": {
    readonly bytesToRelease?: string | number | undefined;
    readonly memoryReleaseInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Runtime": {
    readonly symlinkRoot?: string | undefined;
    readonly subdirectory?: string | undefined;
    readonly overrideSubdirectory?: string | undefined;
    readonly base?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.RuntimeLayer": {
    readonly name?: string | undefined;
    readonly staticLayer?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly diskLayer?: EnvoyMessages["envoy.config.bootstrap.v3.RuntimeLayer.DiskLayer"] | undefined;
    readonly adminLayer?: EnvoyMessages["envoy.config.bootstrap.v3.RuntimeLayer.AdminLayer"] | undefined;
    readonly rtdsLayer?: EnvoyMessages["envoy.config.bootstrap.v3.RuntimeLayer.RtdsLayer"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.RuntimeLayer.AdminLayer": Readonly<Record<string, never>>;
  readonly "envoy.config.bootstrap.v3.RuntimeLayer.DiskLayer": {
    readonly symlinkRoot?: string | undefined;
    readonly appendServiceCluster?: boolean | undefined;
    readonly subdirectory?: string | undefined;
  };
  readonly "envoy.config.bootstrap.v3.RuntimeLayer.RtdsLayer": {
    readonly name?: string | undefined;
    readonly rtdsConfig?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Watchdog": {
    readonly missTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly megamissTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly killTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly multikillTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly multikillThreshold?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly maxKillTimeoutJitter?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly actions?: readonly EnvoyMessages["envoy.config.bootstrap.v3.Watchdog.WatchdogAction"][] | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Watchdog.WatchdogAction": {
    readonly config?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly event?: "UNKNOWN" | "KILL" | "MULTIKILL" | "MEGAMISS" | "MISS" | undefined;
  };
  readonly "envoy.config.bootstrap.v3.Watchdogs": {
    readonly mainThreadWatchdog?: EnvoyMessages["envoy.config.bootstrap.v3.Watchdog"] | undefined;
    readonly workerWatchdog?: EnvoyMessages["envoy.config.bootstrap.v3.Watchdog"] | undefined;
  };
  readonly "envoy.config.cluster.v3.CircuitBreakers": {
    readonly thresholds?: readonly EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers.Thresholds"][] | undefined;
    readonly perHostThresholds?: readonly EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers.Thresholds"][] | undefined;
  };
  readonly "envoy.config.cluster.v3.CircuitBreakers.Thresholds": {
    readonly priority?: "DEFAULT" | "HIGH" | undefined;
    readonly maxConnections?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxPendingRequests?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxRequests?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxRetries?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly trackRemaining?: boolean | undefined;
    readonly maxConnectionPools?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly retryBudget?: EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget"] | undefined;
  };
  readonly "envoy.config.cluster.v3.CircuitBreakers.Thresholds.RetryBudget": {
    readonly budgetPercent?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly minRetryConcurrency?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster": {
    readonly name?: string | undefined;
    readonly type?: "STATIC" | "STRICT_DNS" | "LOGICAL_DNS" | "EDS" | "ORIGINAL_DST" | undefined;
    readonly edsClusterConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.EdsClusterConfig"] | undefined;
    readonly connectTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly perConnectionBufferLimitBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly lbPolicy?: "ROUND_ROBIN" | "LEAST_REQUEST" | "RING_HASH" | "RANDOM" | "MAGLEV" | "CLUSTER_PROVIDED" | "LOAD_BALANCING_POLICY_CONFIG" | undefined;
    readonly healthChecks?: readonly EnvoyMessages["envoy.config.core.v3.HealthCheck"][] | undefined;
    readonly maxRequestsPerConnection?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly circuitBreakers?: EnvoyMessages["envoy.config.cluster.v3.CircuitBreakers"] | undefined;
    readonly httpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions"] | undefined;
    readonly http2ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions"] | undefined;
    readonly dnsRefreshRate?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly dnsLookupFamily?: "AUTO" | "V4_ONLY" | "V6_ONLY" | "V4_PREFERRED" | "ALL" | undefined;
    readonly dnsResolvers?: readonly EnvoyMessages["envoy.config.core.v3.Address"][] | undefined;
    readonly outlierDetection?: EnvoyMessages["envoy.config.cluster.v3.OutlierDetection"] | undefined;
    readonly cleanupInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly upstreamBindConfig?: EnvoyMessages["envoy.config.core.v3.BindConfig"] | undefined;
    readonly lbSubsetConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.LbSubsetConfig"] | undefined;
    readonly ringHashLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.RingHashLbConfig"] | undefined;
    readonly transportSocket?: EnvoyMessages["envoy.config.core.v3.TransportSocket"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly protocolSelection?: "USE_CONFIGURED_PROTOCOL" | "USE_DOWNSTREAM_PROTOCOL" | undefined;
    readonly commonLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.CommonLbConfig"] | undefined;
    readonly altStatName?: string | undefined;
    readonly commonHttpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.HttpProtocolOptions"] | undefined;
    readonly upstreamConnectionOptions?: EnvoyMessages["envoy.config.cluster.v3.UpstreamConnectionOptions"] | undefined;
    readonly closeConnectionsOnHostHealthFailure?: boolean | undefined;
    readonly ignoreHealthOnHostRemoval?: boolean | undefined;
    readonly loadAssignment?: EnvoyMessages["envoy.config.endpoint.v3.ClusterLoadAssignment"] | undefined;
    readonly originalDstLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.OriginalDstLbConfig"] | undefined;
    readonly typedExtensionProtocolOptions?: Readonly<Record<string, EnvoyMessages["google.protobuf.Any"]>> | undefined;
    readonly leastRequestLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.LeastRequestLbConfig"] | undefined;
    readonly clusterType?: EnvoyMessages["envoy.config.cluster.v3.Cluster.CustomClusterType"] | undefined;
    readonly respectDnsTtl?: boolean | undefined;
    readonly filters?: readonly EnvoyMessages["envoy.config.cluster.v3.Filter"][] | undefined;
    readonly loadBalancingPolicy?: EnvoyMessages["envoy.config.cluster.v3.LoadBalancingPolicy"] | undefined;
    readonly lrsServer?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly transportSocketMatches?: readonly EnvoyMessages["envoy.config.cluster.v3.Cluster.TransportSocketMatch"][] | undefined;
    readonly dnsFailureRefreshRate?: EnvoyMessages["envoy.config.cluster.v3.Cluster.RefreshRate"] | undefined;
    readonly useTcpForDnsLookups?: boolean | undefined;
    readonly upstreamHttpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.UpstreamHttpProtocolOptions"] | undefined;
    readonly trackTimeoutBudgets?: boolean | undefined;
    readonly upstreamConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly trackClusterStats?: EnvoyMessages["envoy.config.cluster.v3.TrackClusterStats"] | undefined;
    readonly preconnectPolicy?: EnvoyMessages["envoy.config.cluster.v3.Cluster.PreconnectPolicy"] | undefined;
    readonly connectionPoolPerDownstreamConnection?: boolean | undefined;
    readonly maglevLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.MaglevLbConfig"] | undefined;
    readonly dnsResolutionConfig?: EnvoyMessages["envoy.config.core.v3.DnsResolutionConfig"] | undefined;
    readonly waitForWarmOnInit?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly typedDnsResolverConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly roundRobinLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.RoundRobinLbConfig"] | undefined;
    readonly lrsReportEndpointMetrics?: readonly string[] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.CommonLbConfig": {
    readonly healthyPanicThreshold?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly zoneAwareLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.CommonLbConfig.ZoneAwareLbConfig"] | undefined;
    readonly localityWeightedLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.CommonLbConfig.LocalityWeightedLbConfig"] | undefined;
    readonly updateMergeWindow?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly ignoreNewHostsUntilFirstHc?: boolean | undefined;
    readonly closeConnectionsOnHostSetChange?: boolean | undefined;
    readonly consistentHashingLbConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.CommonLbConfig.ConsistentHashingLbConfig"] | undefined;
    readonly overrideHostStatus?: EnvoyMessages["envoy.config.core.v3.HealthStatusSet"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.CommonLbConfig.ConsistentHashingLbConfig": {
    readonly useHostnameForHashing?: boolean | undefined;
    readonly hashBalanceFactor?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.CommonLbConfig.LocalityWeightedLbConfig": Readonly<Record<string, never>>;
  readonly "envoy.config.cluster.v3.Cluster.CommonLbConfig.ZoneAwareLbConfig": {
    readonly routingEnabled?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly minClusterSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly failTrafficOnPanic?: boolean | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.CustomClusterType": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.EdsClusterConfig": {
    readonly edsConfig?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly serviceName?: string | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.LbSubsetConfig": {
    readonly fallbackPolicy?: "NO_FALLBACK" | "ANY_ENDPOINT" | "DEFAULT_SUBSET" | undefined;
    readonly defaultSubset?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly subsetSelectors?: readonly EnvoyMessages["envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelector"][] | undefined;
    readonly localityWeightAware?: boolean | undefined;
    readonly scaleLocalityWeight?: boolean | undefined;
    readonly panicModeAny?: boolean | undefined;
    readonly listAsAny?: boolean | undefined;
    readonly metadataFallbackPolicy?: "METADATA_NO_FALLBACK" | "FALLBACK_LIST" | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelector": {
    readonly keys?: readonly string[] | undefined;
    readonly fallbackPolicy?: "NOT_DEFINED" | "NO_FALLBACK" | "ANY_ENDPOINT" | "DEFAULT_SUBSET" | "KEYS_SUBSET" | undefined;
    readonly fallbackKeysSubset?: readonly string[] | undefined;
    readonly singleHostPerSubset?: boolean | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.LeastRequestLbConfig": {
    readonly choiceCount?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly activeRequestBias?: EnvoyMessages["envoy.config.core.v3.RuntimeDouble"] | undefined;
    readonly slowStartConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.SlowStartConfig"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.MaglevLbConfig": {
    readonly tableSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.OriginalDstLbConfig": {
    readonly useHttpHeader?: boolean | undefined;
    readonly httpHeaderName?: string | undefined;
    readonly upstreamPortOverride?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly metadataKey?: EnvoyMessages["envoy.type.metadata.v3.MetadataKey"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.PreconnectPolicy": {
    readonly perUpstreamPreconnectRatio?: EnvoyMessages["google.protobuf.DoubleValue"] | undefined;
    readonly predictivePreconnectRatio?: EnvoyMessages["google.protobuf.DoubleValue"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.RefreshRate": {
    readonly baseInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.RingHashLbConfig": {
    readonly minimumRingSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly hashFunction?: "XX_HASH" | "MURMUR_HASH_2" | undefined;
    readonly maximumRingSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.RoundRobinLbConfig": {
    readonly slowStartConfig?: EnvoyMessages["envoy.config.cluster.v3.Cluster.SlowStartConfig"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.SlowStartConfig": {
    readonly slowStartWindow?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly aggression?: EnvoyMessages["envoy.config.core.v3.RuntimeDouble"] | undefined;
    readonly minWeightPercent?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Cluster.TransportSocketMatch": {
    readonly name?: string | undefined;
    readonly match?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly transportSocket?: EnvoyMessages["envoy.config.core.v3.TransportSocket"] | undefined;
  };
  readonly "envoy.config.cluster.v3.ClusterCollection": {
    readonly entries?: EnvoyMessages["xds.core.v3.CollectionEntry"] | undefined;
  };
  readonly "envoy.config.cluster.v3.Filter": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly configDiscovery?: EnvoyMessages["envoy.config.core.v3.ExtensionConfigSource"] | undefined;
  };
  readonly "envoy.config.cluster.v3.LoadBalancingPolicy": {
    readonly policies?: readonly EnvoyMessages["envoy.config.cluster.v3.LoadBalancingPolicy.Policy"][] | undefined;
  };
  readonly "envoy.config.cluster.v3.LoadBalancingPolicy.Policy": {
    readonly typedExtensionConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.cluster.v3.OutlierDetection": {
    readonly consecutive5xx?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly interval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly baseEjectionTime?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxEjectionPercent?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforcingConsecutive5xx?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforcingSuccessRate?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly successRateMinimumHosts?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly successRateRequestVolume?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly successRateStdevFactor?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly consecutiveGatewayFailure?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforcingConsecutiveGatewayFailure?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly splitExternalLocalOriginErrors?: boolean | undefined;
    readonly consecutiveLocalOriginFailure?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforcingConsecutiveLocalOriginFailure?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforcingLocalOriginSuccessRate?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly failurePercentageThreshold?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforcingFailurePercentage?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforcingFailurePercentageLocalOrigin?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly failurePercentageMinimumHosts?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly failurePercentageRequestVolume?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxEjectionTime?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxEjectionTimeJitter?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly successfulActiveHealthCheckUnejectHost?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly monitors?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly alwaysEjectOneHost?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.cluster.v3.TrackClusterStats": {
    readonly timeoutBudgets?: boolean | undefined;
    readonly requestResponseSizes?: boolean | undefined;
    readonly perEndpointStats?: boolean | undefined;
  };
  readonly "envoy.config.cluster.v3.UpstreamConnectionOptions": {
    readonly tcpKeepalive?: EnvoyMessages["envoy.config.core.v3.TcpKeepalive"] | undefined;
    readonly setLocalInterfaceNameOnUpstreamConnections?: boolean | undefined;
    readonly happyEyeballsConfig?: EnvoyMessages["envoy.config.cluster.v3.UpstreamConnectionOptions.HappyEyeballsConfig"] | undefined;
  };
  readonly "envoy.config.cluster.v3.UpstreamConnectionOptions.HappyEyeballsConfig": {
    readonly firstAddressFamilyVersion?: "DEFAULT" | "V4" | "V6" | "PIPE" | "INTERNAL" | undefined;
    readonly firstAddressFamilyCount?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.common.key_value.v3.KeyValueStoreConfig": {
    readonly config?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.HttpGenericBodyMatch": {
    readonly bytesLimit?: number | undefined;
    readonly patterns?: readonly EnvoyMessages["envoy.config.common.matcher.v3.HttpGenericBodyMatch.GenericTextMatch"][] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.HttpGenericBodyMatch.GenericTextMatch": {
    readonly stringMatch?: string | undefined;
    readonly binaryMatch?: string | undefined;
  };
  readonly "envoy.config.common.matcher.v3.HttpHeadersMatch": {
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.MatchPredicate": {
    readonly orMatch?: EnvoyMessages["envoy.config.common.matcher.v3.MatchPredicate.MatchSet"] | undefined;
    readonly andMatch?: EnvoyMessages["envoy.config.common.matcher.v3.MatchPredicate.MatchSet"] | undefined;
    readonly notMatch?: EnvoyMessages["envoy.config.common.matcher.v3.MatchPredicate"] | undefined;
    readonly anyMatch?: boolean | undefined;
    readonly httpRequestHeadersMatch?: EnvoyMessages["envoy.config.common.matcher.v3.HttpHeadersMatch"] | undefined;
    readonly httpRequestTrailersMatch?: EnvoyMessages["envoy.config.common.matcher.v3.HttpHeadersMatch"] | undefined;
    readonly httpResponseHeadersMatch?: EnvoyMessages["envoy.config.common.matcher.v3.HttpHeadersMatch"] | undefined;
    readonly httpResponseTrailersMatch?: EnvoyMessages["envoy.config.common.matcher.v3.HttpHeadersMatch"] | undefined;
    readonly httpRequestGenericBodyMatch?: EnvoyMessages["envoy.config.common.matcher.v3.HttpGenericBodyMatch"] | undefined;
    readonly httpResponseGenericBodyMatch?: EnvoyMessages["envoy.config.common.matcher.v3.HttpGenericBodyMatch"] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.MatchPredicate.MatchSet": {
    readonly rules?: readonly EnvoyMessages["envoy.config.common.matcher.v3.MatchPredicate"][] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher": {
    readonly matcherList?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherList"] | undefined;
    readonly matcherTree?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherTree"] | undefined;
    readonly onNoMatch?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.OnMatch"] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher.MatcherList": {
    readonly matchers?: readonly EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherList.FieldMatcher"][] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher.MatcherList.FieldMatcher": {
    readonly predicate?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate"] | undefined;
    readonly onMatch?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.OnMatch"] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate": {
    readonly singlePredicate?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicate"] | undefined;
    readonly orMatcher?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate.PredicateList"] | undefined;
    readonly andMatcher?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate.PredicateList"] | undefined;
    readonly notMatcher?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate"] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate.PredicateList": {
    readonly predicate?: readonly EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate"][] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicate": {
    readonly input?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly valueMatch?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly customMatch?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher.MatcherTree": {
    readonly input?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly exactMatchMap?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherTree.MatchMap"] | undefined;
    readonly prefixMatchMap?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher.MatcherTree.MatchMap"] | undefined;
    readonly customMatch?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher.MatcherTree.MatchMap": {
    readonly map?: Readonly<Record<string, EnvoyMessages["envoy.config.common.matcher.v3.Matcher.OnMatch"]>> | undefined;
  };
  readonly "envoy.config.common.matcher.v3.Matcher.OnMatch": {
    readonly matcher?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher"] | undefined;
    readonly action?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.common.mutation_rules.v3.HeaderMutation": {
    readonly remove?: string | undefined;
    readonly append?: EnvoyMessages["envoy.config.core.v3.HeaderValueOption"] | undefined;
  };
  readonly "envoy.config.common.mutation_rules.v3.HeaderMutationRules": {
    readonly allowAllRouting?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly allowEnvoy?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly disallowSystem?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly disallowAll?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly allowExpression?: EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"] | undefined;
    readonly disallowExpression?: EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"] | undefined;
    readonly disallowIsError?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.core.v3.Address": {
    readonly socketAddress?: EnvoyMessages["envoy.config.core.v3.SocketAddress"] | undefined;
    readonly pipe?: EnvoyMessages["envoy.config.core.v3.Pipe"] | undefined;
    readonly envoyInternalAddress?: EnvoyMessages["envoy.config.core.v3.EnvoyInternalAddress"] | undefined;
  };
  readonly "envoy.config.core.v3.AggregatedConfigSource": Readonly<Record<string, never>>;
  readonly "envoy.config.core.v3.AlternateProtocolsCacheOptions": {
    readonly name?: string | undefined;
    readonly maxEntries?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly keyValueStoreConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly prepopulatedEntries?: readonly EnvoyMessages["envoy.config.core.v3.AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntry"][] | undefined;
    readonly canonicalSuffixes?: readonly string[] | undefined;
  };
  readonly "envoy.config.core.v3.AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntry": {
    readonly hostname?: string | undefined;
    readonly port?: number | undefined;
  };
  readonly "envoy.config.core.v3.ApiConfigSource": {
    readonly apiType?: "DEPRECATED_AND_UNAVAILABLE_DO_NOT_USE" | "REST" | "GRPC" | "DELTA_GRPC" | "AGGREGATED_GRPC" | "AGGREGATED_DELTA_GRPC" | undefined;
    readonly clusterNames?: readonly string[] | undefined;
    readonly refreshDelay?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly grpcServices?: readonly EnvoyMessages["envoy.config.core.v3.GrpcService"][] | undefined;
    readonly requestTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly rateLimitSettings?: EnvoyMessages["envoy.config.core.v3.RateLimitSettings"] | undefined;
    readonly setNodeOnFirstMessageOnly?: boolean | undefined;
    readonly transportApiVersion?: "AUTO" | "V2" | "V3" | undefined;
    readonly configValidators?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
  };
  readonly "envoy.config.core.v3.AsyncDataSource": {
    readonly local?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly remote?: EnvoyMessages["envoy.config.core.v3.RemoteDataSource"] | undefined;
  };
  readonly "envoy.config.core.v3.BackoffStrategy": {
    readonly baseInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.core.v3.BindConfig": {
    readonly sourceAddress?: EnvoyMessages["envoy.config.core.v3.SocketAddress"] | undefined;
    readonly freebind?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly socketOptions?: readonly EnvoyMessages["envoy.config.core.v3.SocketOption"][] | undefined;
    readonly additionalSourceAddresses?: readonly EnvoyMessages["envoy.config.core.v3.SocketAddress"][] | undefined;
    readonly extraSourceAddresses?: readonly EnvoyMessages["envoy.config.core.v3.ExtraSourceAddress"][] | undefined;
    readonly localAddressSelector?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.core.v3.BuildVersion": {
    readonly version?: EnvoyMessages["envoy.type.v3.SemanticVersion"] | undefined;
    readonly metadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
  readonly "envoy.config.core.v3.CidrRange": {
    readonly addressPrefix?: string | undefined;
    readonly prefixLen?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.core.v3.ConfigSource": {
    readonly path?: string | undefined;
    readonly apiConfigSource?: EnvoyMessages["envoy.config.core.v3.ApiConfigSource"] | undefined;
    readonly ads?: EnvoyMessages["envoy.config.core.v3.AggregatedConfigSource"] | undefined;
    readonly initialFetchTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly self?: EnvoyMessages["envoy.config.core.v3.SelfConfigSource"] | undefined;
    readonly resourceApiVersion?: "AUTO" | "V2" | "V3" | undefined;
    readonly authorities?: readonly EnvoyMessages["xds.core.v3.Authority"][] | undefined;
    readonly pathConfigSource?: EnvoyMessages["envoy.config.core.v3.PathConfigSource"] | undefined;
  };
  readonly "envoy.config.core.v3.ControlPlane": {
    readonly identifier?: string | undefined;
  };
  readonly "envoy.config.core.v3.DataSource": {
    readonly filename?: string | undefined;
    readonly inlineBytes?: string | undefined;
    readonly inlineString?: string | undefined;
    readonly environmentVariable?: string | undefined;
    readonly watchedDirectory?: EnvoyMessages["envoy.config.core.v3.WatchedDirectory"] | undefined;
  };
  readonly "envoy.config.core.v3.DnsResolutionConfig": {
    readonly resolvers?: readonly EnvoyMessages["envoy.config.core.v3.Address"][] | undefined;
    readonly dnsResolverOptions?: EnvoyMessages["envoy.config.core.v3.DnsResolverOptions"] | undefined;
  };
  readonly "envoy.config.core.v3.DnsResolverOptions": {
    readonly useTcpForDnsLookups?: boolean | undefined;
    readonly noDefaultSearchDomain?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.EnvoyInternalAddress": {
    readonly serverListenerName?: string | undefined;
    readonly endpointId?: string | undefined;
  };
  readonly "envoy.config.core.v3.EventServiceConfig": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
  };
  readonly "envoy.config.core.v3.Extension": {
    readonly name?: string | undefined;
    readonly category?: string | undefined;
    readonly typeDescriptor?: string | undefined;
    readonly version?: EnvoyMessages["envoy.config.core.v3.BuildVersion"] | undefined;
    readonly disabled?: boolean | undefined;
    readonly typeUrls?: readonly string[] | undefined;
  };
  readonly "envoy.config.core.v3.ExtensionConfigSource": {
    readonly configSource?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly defaultConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly applyDefaultConfigWithoutWarming?: boolean | undefined;
    readonly typeUrls?: readonly string[] | undefined;
  };
  readonly "envoy.config.core.v3.ExtraSourceAddress": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.SocketAddress"] | undefined;
    readonly socketOptions?: EnvoyMessages["envoy.config.core.v3.SocketOptionsOverride"] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcMethodList": {
    readonly services?: readonly EnvoyMessages["envoy.config.core.v3.GrpcMethodList.Service"][] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcMethodList.Service": {
    readonly name?: string | undefined;
    readonly methodNames?: readonly string[] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcProtocolOptions": {
    readonly http2ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions"] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService": {
    readonly envoyGrpc?: EnvoyMessages["envoy.config.core.v3.GrpcService.EnvoyGrpc"] | undefined;
    readonly googleGrpc?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc"] | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly initialMetadata?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValue"][] | undefined;
    readonly retryPolicy?: EnvoyMessages["envoy.config.core.v3.RetryPolicy"] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.EnvoyGrpc": {
    readonly clusterName?: string | undefined;
    readonly authority?: string | undefined;
    readonly retryPolicy?: EnvoyMessages["envoy.config.core.v3.RetryPolicy"] | undefined;
    readonly maxReceiveMessageLength?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly skipEnvoyHeaders?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc": {
    readonly targetUri?: string | undefined;
    readonly channelCredentials?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelCredentials"] | undefined;
    readonly callCredentials?: readonly EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials"][] | undefined;
    readonly statPrefix?: string | undefined;
    readonly credentialsFactoryName?: string | undefined;
    readonly config?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly perStreamBufferLimitBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly channelArgs?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs"] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials": {
    readonly accessToken?: string | undefined;
    readonly googleComputeEngine?: EnvoyMessages["google.protobuf.Empty"] | undefined;
    readonly googleRefreshToken?: string | undefined;
    readonly serviceAccountJwtAccess?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.ServiceAccountJWTAccessCredentials"] | undefined;
    readonly googleIam?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.GoogleIAMCredentials"] | undefined;
    readonly fromPlugin?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.MetadataCredentialsFromPlugin"] | undefined;
    readonly stsService?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.StsService"] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.GoogleIAMCredentials": {
    readonly authorizationToken?: string | undefined;
    readonly authoritySelector?: string | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.MetadataCredentialsFromPlugin": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.ServiceAccountJWTAccessCredentials": {
    readonly jsonKey?: string | undefined;
    readonly tokenLifetimeSeconds?: string | number | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.CallCredentials.StsService": {
    readonly tokenExchangeServiceUri?: string | undefined;
    readonly resource?: string | undefined;
    readonly audience?: string | undefined;
    readonly scope?: string | undefined;
    readonly requestedTokenType?: string | undefined;
    readonly subjectTokenPath?: string | undefined;
    readonly subjectTokenType?: string | undefined;
    readonly actorTokenPath?: string | undefined;
    readonly actorTokenType?: string | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs": {
    readonly args?: Readonly<Record<string, EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs.Value"]>> | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelArgs.Value": {
    readonly stringValue?: string | undefined;
    readonly intValue?: string | number | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.ChannelCredentials": {
    readonly sslCredentials?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.SslCredentials"] | undefined;
    readonly googleDefault?: EnvoyMessages["google.protobuf.Empty"] | undefined;
    readonly localCredentials?: EnvoyMessages["envoy.config.core.v3.GrpcService.GoogleGrpc.GoogleLocalCredentials"] | undefined;
  };
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.GoogleLocalCredentials": Readonly<Record<string, never>>;
  readonly "envoy.config.core.v3.GrpcService.GoogleGrpc.SslCredentials": {
    readonly rootCerts?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly privateKey?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly certChain?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.config.core.v3.HeaderMap": {
    readonly headers?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValue"][] | undefined;
  };
  readonly "envoy.config.core.v3.HeaderValue": {
    readonly key?: string | undefined;
    readonly value?: string | undefined;
    readonly rawValue?: string | undefined;
  };
  readonly "envoy.config.core.v3.HeaderValueOption": {
    readonly header?: EnvoyMessages["envoy.config.core.v3.HeaderValue"] | undefined;
    readonly append?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly appendAction?: "APPEND_IF_EXISTS_OR_ADD" | "ADD_IF_ABSENT" | "OVERWRITE_IF_EXISTS_OR_ADD" | "OVERWRITE_IF_EXISTS" | undefined;
    readonly keepEmptyValue?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.HealthCheck": {
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly interval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly intervalJitter?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly unhealthyThreshold?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly healthyThreshold?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly altPort?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly reuseConnection?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly httpHealthCheck?: EnvoyMessages["envoy.config.core.v3.HealthCheck.HttpHealthCheck"] | undefined;
    readonly tcpHealthCheck?: EnvoyMessages["envoy.config.core.v3.HealthCheck.TcpHealthCheck"] | undefined;
    readonly grpcHealthCheck?: EnvoyMessages["envoy.config.core.v3.HealthCheck.GrpcHealthCheck"] | undefined;
    readonly noTrafficInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly customHealthCheck?: EnvoyMessages["envoy.config.core.v3.HealthCheck.CustomHealthCheck"] | undefined;
    readonly unhealthyInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly unhealthyEdgeInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly healthyEdgeInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly eventLogPath?: string | undefined;
    readonly intervalJitterPercent?: number | undefined;
    readonly alwaysLogHealthCheckFailures?: boolean | undefined;
    readonly initialJitter?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly tlsOptions?: EnvoyMessages["envoy.config.core.v3.HealthCheck.TlsOptions"] | undefined;
    readonly eventService?: EnvoyMessages["envoy.config.core.v3.EventServiceConfig"] | undefined;
    readonly transportSocketMatchCriteria?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly noTrafficHealthyInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly eventLogger?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly alwaysLogHealthCheckSuccess?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.HealthCheck.CustomHealthCheck": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.core.v3.HealthCheck.GrpcHealthCheck": {
    readonly serviceName?: string | undefined;
    readonly authority?: string | undefined;
    readonly initialMetadata?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
  };
  readonly "envoy.config.core.v3.HealthCheck.HttpHealthCheck": {
    readonly host?: string | undefined;
    readonly path?: string | undefined;
    readonly send?: EnvoyMessages["envoy.config.core.v3.HealthCheck.Payload"] | undefined;
    readonly receive?: readonly EnvoyMessages["envoy.config.core.v3.HealthCheck.Payload"][] | undefined;
    readonly requestHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly requestHeadersToRemove?: readonly string[] | undefined;
    readonly expectedStatuses?: readonly EnvoyMessages["envoy.type.v3.Int64Range"][] | undefined;
    readonly codecClientType?: "HTTP1" | "HTTP2" | "HTTP3" | undefined;
    readonly serviceNameMatcher?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly retriableStatuses?: readonly EnvoyMessages["envoy.type.v3.Int64Range"][] | undefined;
    readonly method?: "METHOD_UNSPECIFIED" | "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | undefined;
    readonly responseBufferSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.config.core.v3.HealthCheck.Payload": {
    readonly text?: string | undefined;
    readonly binary?: string | undefined;
  };
  readonly "envoy.config.core.v3.HealthCheck.RedisHealthCheck": {
    readonly key?: string | undefined;
  };
  readonly "envoy.config.core.v3.HealthCheck.TcpHealthCheck": {
    readonly send?: EnvoyMessages["envoy.config.core.v3.HealthCheck.Payload"] | undefined;
    readonly receive?: readonly EnvoyMessages["envoy.config.core.v3.HealthCheck.Payload"][] | undefined;
    readonly proxyProtocolConfig?: EnvoyMessages["envoy.config.core.v3.ProxyProtocolConfig"] | undefined;
  };
  readonly "envoy.config.core.v3.HealthCheck.TlsOptions": {
    readonly alpnProtocols?: readonly string[] | undefined;
  };
  readonly "envoy.config.core.v3.HealthStatusSet": {
    readonly statuses?: readonly ("UNKNOWN" | "HEALTHY" | "UNHEALTHY" | "DRAINING" | "TIMEOUT" | "DEGRADED")[] | undefined;
  };
  readonly "envoy.config.core.v3.Http1ProtocolOptions": {
    readonly allowAbsoluteUrl?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly acceptHttp10?: boolean | undefined;
    readonly defaultHostForHttp10?: string | undefined;
    readonly headerKeyFormat?: EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat"] | undefined;
    readonly enableTrailers?: boolean | undefined;
    readonly allowChunkedLength?: boolean | undefined;
    readonly overrideStreamErrorOnInvalidHttpMessage?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly sendFullyQualifiedUrl?: boolean | undefined;
    readonly useBalsaParser?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly allowCustomMethods?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat": {
    readonly properCaseWords?: EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords"] | undefined;
    readonly statefulFormatter?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.core.v3.Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords": Readonly<Record<string, never>>;
  readonly "envoy.config.core.v3.Http2ProtocolOptions": {
    readonly hpackTableSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxConcurrentStreams?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly initialStreamWindowSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly initialConnectionWindowSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly allowConnect?: boolean | undefined;
    readonly allowMetadata?: boolean | undefined;
    readonly maxOutboundFrames?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxOutboundControlFrames?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxConsecutiveInboundFramesWithEmptyPayload?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxInboundPriorityFramesPerStream?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxInboundWindowUpdateFramesPerDataFrameSent?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly streamErrorOnInvalidHttpMessaging?: boolean | undefined;
    readonly customSettingsParameters?: readonly EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions.SettingsParameter"][] | undefined;
    readonly overrideStreamErrorOnInvalidHttpMessage?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly connectionKeepalive?: EnvoyMessages["envoy.config.core.v3.KeepaliveSettings"] | undefined;
    readonly useOghttp2Codec?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.core.v3.Http2ProtocolOptions.SettingsParameter": {
    readonly identifier?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly value?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.core.v3.Http3ProtocolOptions": {
    readonly quicProtocolOptions?: EnvoyMessages["envoy.config.core.v3.QuicProtocolOptions"] | undefined;
    readonly overrideStreamErrorOnInvalidHttpMessage?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly allowExtendedConnect?: boolean | undefined;
    readonly allowMetadata?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.HttpProtocolOptions": {
    readonly idleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxHeadersCount?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxConnectionDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxStreamDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly headersWithUnderscoresAction?: "ALLOW" | "REJECT_REQUEST" | "DROP_HEADER" | undefined;
    readonly maxRequestsPerConnection?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.core.v3.HttpService": {
    readonly httpUri?: EnvoyMessages["envoy.config.core.v3.HttpUri"] | undefined;
    readonly requestHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
  };
  readonly "envoy.config.core.v3.HttpUri": {
    readonly uri?: string | undefined;
    readonly cluster?: string | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.core.v3.JsonFormatOptions": {
    readonly sortProperties?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.KeepaliveSettings": {
    readonly interval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly intervalJitter?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly connectionIdleInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.core.v3.KeyValue": {
    readonly key?: string | undefined;
    readonly value?: string | undefined;
  };
  readonly "envoy.config.core.v3.KeyValueAppend": {
    readonly entry?: EnvoyMessages["envoy.config.core.v3.KeyValue"] | undefined;
    readonly action?: "APPEND_IF_EXISTS_OR_ADD" | "ADD_IF_ABSENT" | "OVERWRITE_IF_EXISTS_OR_ADD" | "OVERWRITE_IF_EXISTS" | undefined;
  };
  readonly "envoy.config.core.v3.KeyValueMutation": {
    readonly append?: EnvoyMessages["envoy.config.core.v3.KeyValueAppend"] | undefined;
    readonly remove?: string | undefined;
  };
  readonly "envoy.config.core.v3.Locality": {
    readonly region?: string | undefined;
    readonly zone?: string | undefined;
    readonly subZone?: string | undefined;
  };
  readonly "envoy.config.core.v3.Metadata": {
    readonly filterMetadata?: Readonly<Record<string, EnvoyMessages["google.protobuf.Struct"]>> | undefined;
    readonly typedFilterMetadata?: Readonly<Record<string, EnvoyMessages["google.protobuf.Any"]>> | undefined;
  };
  readonly "envoy.config.core.v3.Node": {
    readonly id?: string | undefined;
    readonly cluster?: string | undefined;
    readonly metadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly locality?: EnvoyMessages["envoy.config.core.v3.Locality"] | undefined;
    readonly userAgentName?: string | undefined;
    readonly userAgentVersion?: string | undefined;
    readonly userAgentBuildVersion?: EnvoyMessages["envoy.config.core.v3.BuildVersion"] | undefined;
    readonly extensions?: readonly EnvoyMessages["envoy.config.core.v3.Extension"][] | undefined;
    readonly clientFeatures?: readonly string[] | undefined;
    readonly listeningAddresses?: readonly EnvoyMessages["envoy.config.core.v3.Address"][] | undefined;
    readonly dynamicParameters?: Readonly<Record<string, EnvoyMessages["xds.core.v3.ContextParams"]>> | undefined;
  };
  readonly "envoy.config.core.v3.PathConfigSource": {
    readonly path?: string | undefined;
    readonly watchedDirectory?: EnvoyMessages["envoy.config.core.v3.WatchedDirectory"] | undefined;
  };
  readonly "envoy.config.core.v3.Pipe": {
    readonly path?: string | undefined;
    readonly mode?: number | undefined;
  };
  readonly "envoy.config.core.v3.ProxyProtocolConfig": {
    readonly version?: "V1" | "V2" | undefined;
    readonly passThroughTlvs?: EnvoyMessages["envoy.config.core.v3.ProxyProtocolPassThroughTLVs"] | undefined;
  };
  readonly "envoy.config.core.v3.ProxyProtocolPassThroughTLVs": {
    readonly matchType?: "INCLUDE_ALL" | "INCLUDE" | undefined;
    readonly tlvType?: readonly number[] | undefined;
  };
  readonly "envoy.config.core.v3.QueryParameter": {
    readonly key?: string | undefined;
    readonly value?: string | undefined;
  };
  readonly "envoy.config.core.v3.QuicKeepAliveSettings": {
    readonly maxInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly initialInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.core.v3.QuicProtocolOptions": {
    readonly maxConcurrentStreams?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly initialStreamWindowSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly initialConnectionWindowSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly numTimeoutsToTriggerPortMigration?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly connectionKeepalive?: EnvoyMessages["envoy.config.core.v3.QuicKeepAliveSettings"] | undefined;
    readonly connectionOptions?: string | undefined;
    readonly clientConnectionOptions?: string | undefined;
    readonly idleNetworkTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.core.v3.RateLimitSettings": {
    readonly maxTokens?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly fillRate?: EnvoyMessages["google.protobuf.DoubleValue"] | undefined;
  };
  readonly "envoy.config.core.v3.RemoteDataSource": {
    readonly httpUri?: EnvoyMessages["envoy.config.core.v3.HttpUri"] | undefined;
    readonly sha256?: string | undefined;
    readonly retryPolicy?: EnvoyMessages["envoy.config.core.v3.RetryPolicy"] | undefined;
  };
  readonly "envoy.config.core.v3.RetryPolicy": {
    readonly retryBackOff?: EnvoyMessages["envoy.config.core.v3.BackoffStrategy"] | undefined;
    readonly numRetries?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly retryOn?: string | undefined;
    readonly retryPriority?: EnvoyMessages["envoy.config.core.v3.RetryPolicy.RetryPriority"] | undefined;
    readonly retryHostPredicate?: readonly EnvoyMessages["envoy.config.core.v3.RetryPolicy.RetryHostPredicate"][] | undefined;
    readonly hostSelectionRetryMaxAttempts?: string | number | undefined;
  };
  readonly "envoy.config.core.v3.RetryPolicy.RetryHostPredicate": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.core.v3.RetryPolicy.RetryPriority": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.core.v3.RuntimeDouble": {
    readonly defaultValue?: number | undefined;
    readonly runtimeKey?: string | undefined;
  };
  readonly "envoy.config.core.v3.RuntimeFeatureFlag": {
    readonly defaultValue?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly runtimeKey?: string | undefined;
  };
  readonly "envoy.config.core.v3.RuntimeFractionalPercent": {
    readonly defaultValue?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly runtimeKey?: string | undefined;
  };
  readonly "envoy.config.core.v3.RuntimePercent": {
    readonly defaultValue?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly runtimeKey?: string | undefined;
  };
  readonly "envoy.config.core.v3.RuntimeUInt32": {
    readonly defaultValue?: number | undefined;
    readonly runtimeKey?: string | undefined;
  };
  readonly "envoy.config.core.v3.SchemeHeaderTransformation": {
    readonly schemeToOverwrite?: string | undefined;
    readonly matchUpstream?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.SelfConfigSource": {
    readonly transportApiVersion?: "AUTO" | "V2" | "V3" | undefined;
  };
  readonly "envoy.config.core.v3.SocketAddress": {
    readonly protocol?: "TCP" | "UDP" | undefined;
    readonly address?: string | undefined;
    readonly portValue?: number | undefined;
    readonly namedPort?: string | undefined;
    readonly resolverName?: string | undefined;
    readonly ipv4Compat?: boolean | undefined;
  };
  readonly "envoy.config.core.v3.SocketOption": {
    readonly description?: string | undefined;
    readonly level?: string | number | undefined;
    readonly name?: string | number | undefined;
    readonly intValue?: string | number | undefined;
    readonly bufValue?: string | undefined;
    readonly state?: "STATE_PREBIND" | "STATE_BOUND" | "STATE_LISTENING" | undefined;
  };
  readonly "envoy.config.core.v3.SocketOptionsOverride": {
    readonly socketOptions?: readonly EnvoyMessages["envoy.config.core.v3.SocketOption"][] | undefined;
  };
  readonly "envoy.config.core.v3.SubstitutionFormatString": {
    readonly textFormat?: string | undefined;
    readonly jsonFormat?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly omitEmptyValues?: boolean | undefined;
    readonly contentType?: string | undefined;
    readonly textFormatSource?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly formatters?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly jsonFormatOptions?: EnvoyMessages["envoy.config.core.v3.JsonFormatOptions"] | undefined;
  };
  readonly "envoy.config.core.v3.TcpKeepalive": {
    readonly keepaliveProbes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly keepaliveTime?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly keepaliveInterval?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.core.v3.TcpProtocolOptions": Readonly<Record<string, never>>;
  readonly "envoy.config.core.v3.TransportSocket": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.core.v3.TypedExtensionConfig": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.core.v3.UdpSocketConfig": {
    readonly maxRxDatagramSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly preferGro?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.core.v3.UpstreamHttpProtocolOptions": {
    readonly autoSni?: boolean | undefined;
    readonly autoSanValidation?: boolean | undefined;
    readonly overrideAutoSniHeader?: string | undefined;
  };
  readonly "envoy.config.core.v3.WatchedDirectory": {
    readonly path?: string | undefined;
  };
  readonly "envoy.config.endpoint.v3.ClusterLoadAssignment": {
    readonly clusterName?: string | undefined;
    readonly endpoints?: readonly EnvoyMessages["envoy.config.endpoint.v3.LocalityLbEndpoints"][] | undefined;
    readonly policy?: EnvoyMessages["envoy.config.endpoint.v3.ClusterLoadAssignment.Policy"] | undefined;
    readonly namedEndpoints?: Readonly<Record<string, EnvoyMessages["envoy.config.endpoint.v3.Endpoint"]>> | undefined;
  };
  readonly "envoy.config.endpoint.v3.ClusterLoadAssignment.Policy": {
    readonly dropOverloads?: readonly EnvoyMessages["envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.DropOverload"][] | undefined;
    readonly overprovisioningFactor?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly endpointStaleAfter?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly weightedPriorityHealth?: boolean | undefined;
  };
  readonly "envoy.config.endpoint.v3.ClusterLoadAssignment.Policy.DropOverload": {
    readonly category?: string | undefined;
    readonly dropPercentage?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
  };
  readonly "envoy.config.endpoint.v3.ClusterStats": {
    readonly clusterName?: string | undefined;
    readonly upstreamLocalityStats?: readonly EnvoyMessages["envoy.config.endpoint.v3.UpstreamLocalityStats"][] | undefined;
    readonly totalDroppedRequests?: string | number | undefined;
    readonly loadReportInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly droppedRequests?: readonly EnvoyMessages["envoy.config.endpoint.v3.ClusterStats.DroppedRequests"][] | undefined;
    readonly clusterServiceName?: string | undefined;
  };
  readonly "envoy.config.endpoint.v3.ClusterStats.DroppedRequests": {
    readonly category?: string | undefined;
    readonly droppedCount?: string | number | undefined;
  };
  readonly "envoy.config.endpoint.v3.Endpoint": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly healthCheckConfig?: EnvoyMessages["envoy.config.endpoint.v3.Endpoint.HealthCheckConfig"] | undefined;
    readonly hostname?: string | undefined;
    readonly additionalAddresses?: readonly EnvoyMessages["envoy.config.endpoint.v3.Endpoint.AdditionalAddress"][] | undefined;
  };
  readonly "envoy.config.endpoint.v3.Endpoint.AdditionalAddress": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
  };
  readonly "envoy.config.endpoint.v3.Endpoint.HealthCheckConfig": {
    readonly portValue?: number | undefined;
    readonly hostname?: string | undefined;
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly disableActiveHealthCheck?: boolean | undefined;
  };
  readonly "envoy.config.endpoint.v3.EndpointLoadMetricStats": {
    readonly metricName?: string | undefined;
    readonly numRequestsFinishedWithMetric?: string | number | undefined;
    readonly totalMetricValue?: number | undefined;
  };
  readonly "envoy.config.endpoint.v3.LbEndpoint": {
    readonly endpoint?: EnvoyMessages["envoy.config.endpoint.v3.Endpoint"] | undefined;
    readonly healthStatus?: "UNKNOWN" | "HEALTHY" | "UNHEALTHY" | "DRAINING" | "TIMEOUT" | "DEGRADED" | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly loadBalancingWeight?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly endpointName?: string | undefined;
  };
  readonly "envoy.config.endpoint.v3.LedsClusterLocalityConfig": {
    readonly ledsConfig?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly ledsCollectionName?: string | undefined;
  };
  readonly "envoy.config.endpoint.v3.LocalityLbEndpoints": {
    readonly locality?: EnvoyMessages["envoy.config.core.v3.Locality"] | undefined;
    readonly lbEndpoints?: readonly EnvoyMessages["envoy.config.endpoint.v3.LbEndpoint"][] | undefined;
    readonly loadBalancingWeight?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly priority?: number | undefined;
    readonly proximity?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly loadBalancerEndpoints?: EnvoyMessages["envoy.config.endpoint.v3.LocalityLbEndpoints.LbEndpointList"] | undefined;
    readonly ledsClusterLocalityConfig?: EnvoyMessages["envoy.config.endpoint.v3.LedsClusterLocalityConfig"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.config.endpoint.v3.LocalityLbEndpoints.LbEndpointList": {
    readonly lbEndpoints?: readonly EnvoyMessages["envoy.config.endpoint.v3.LbEndpoint"][] | undefined;
  };
  readonly "envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats": {
    readonly numRequestsFinishedWithMetric?: string | number | undefined;
    readonly totalMetricValue?: number | undefined;
  };
  readonly "envoy.config.endpoint.v3.UpstreamEndpointStats": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly totalSuccessfulRequests?: string | number | undefined;
    readonly totalRequestsInProgress?: string | number | undefined;
    readonly totalErrorRequests?: string | number | undefined;
    readonly loadMetricStats?: readonly EnvoyMessages["envoy.config.endpoint.v3.EndpointLoadMetricStats"][] | undefined;
    readonly metadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly totalIssuedRequests?: string | number | undefined;
  };
  readonly "envoy.config.endpoint.v3.UpstreamLocalityStats": {
    readonly locality?: EnvoyMessages["envoy.config.core.v3.Locality"] | undefined;
    readonly totalSuccessfulRequests?: string | number | undefined;
    readonly totalRequestsInProgress?: string | number | undefined;
    readonly totalErrorRequests?: string | number | undefined;
    readonly loadMetricStats?: readonly EnvoyMessages["envoy.config.endpoint.v3.EndpointLoadMetricStats"][] | undefined;
    readonly priority?: number | undefined;
    readonly upstreamEndpointStats?: readonly EnvoyMessages["envoy.config.endpoint.v3.UpstreamEndpointStats"][] | undefined;
    readonly totalIssuedRequests?: string | number | undefined;
    readonly totalActiveConnections?: string | number | undefined;
    readonly totalNewConnections?: string | number | undefined;
    readonly totalFailConnections?: string | number | undefined;
    readonly cpuUtilization?: EnvoyMessages["envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats"] | undefined;
    readonly memUtilization?: EnvoyMessages["envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats"] | undefined;
    readonly applicationUtilization?: EnvoyMessages["envoy.config.endpoint.v3.UnnamedEndpointLoadMetricStats"] | undefined;
  };
  readonly "envoy.config.grpc_credential.v3.AwsIamConfig": {
    readonly serviceName?: string | undefined;
    readonly region?: string | undefined;
  };
  readonly "envoy.config.grpc_credential.v3.FileBasedMetadataConfig": {
    readonly secretData?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly headerKey?: string | undefined;
    readonly headerPrefix?: string | undefined;
  };
  readonly "envoy.config.listener.v3.ActiveRawUdpListenerConfig": Readonly<Record<string, never>>;
  readonly "envoy.config.listener.v3.AdditionalAddress": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly socketOptions?: EnvoyMessages["envoy.config.core.v3.SocketOptionsOverride"] | undefined;
  };
  readonly "envoy.config.listener.v3.ApiListener": {
    readonly apiListener?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.listener.v3.ApiListenerManager": Readonly<Record<string, never>>;
  readonly "envoy.config.listener.v3.Filter": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly configDiscovery?: EnvoyMessages["envoy.config.core.v3.ExtensionConfigSource"] | undefined;
  };
  readonly "envoy.config.listener.v3.FilterChain": {
    readonly filterChainMatch?: EnvoyMessages["envoy.config.listener.v3.FilterChainMatch"] | undefined;
    readonly filters?: readonly EnvoyMessages["envoy.config.listener.v3.Filter"][] | undefined;
    readonly useProxyProto?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly transportSocket?: EnvoyMessages["envoy.config.core.v3.TransportSocket"] | undefined;
    readonly name?: string | undefined;
    readonly onDemandConfiguration?: EnvoyMessages["envoy.config.listener.v3.FilterChain.OnDemandConfiguration"] | undefined;
    readonly transportSocketConnectTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.listener.v3.FilterChain.OnDemandConfiguration": {
    readonly rebuildTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.listener.v3.FilterChainMatch": {
    readonly prefixRanges?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
    readonly addressSuffix?: string | undefined;
    readonly suffixLen?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly sourcePrefixRanges?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
    readonly sourcePorts?: readonly number[] | undefined;
    readonly destinationPort?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly transportProtocol?: string | undefined;
    readonly applicationProtocols?: readonly string[] | undefined;
    readonly serverNames?: readonly string[] | undefined;
    readonly sourceType?: "ANY" | "SAME_IP_OR_LOOPBACK" | "EXTERNAL" | undefined;
    readonly directSourcePrefixRanges?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
  };
  readonly "envoy.config.listener.v3.Listener": {
    readonly name?: string | undefined;
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly filterChains?: readonly EnvoyMessages["envoy.config.listener.v3.FilterChain"][] | undefined;
    readonly useOriginalDst?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly perConnectionBufferLimitBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly deprecatedV1?: EnvoyMessages["envoy.config.listener.v3.Listener.DeprecatedV1"] | undefined;
    readonly drainType?: "DEFAULT" | "MODIFY_ONLY" | undefined;
    readonly listenerFilters?: readonly EnvoyMessages["envoy.config.listener.v3.ListenerFilter"][] | undefined;
    readonly transparent?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly freebind?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly tcpFastOpenQueueLength?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly socketOptions?: readonly EnvoyMessages["envoy.config.core.v3.SocketOption"][] | undefined;
    readonly listenerFiltersTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly trafficDirection?: "UNSPECIFIED" | "INBOUND" | "OUTBOUND" | undefined;
    readonly continueOnListenerFiltersTimeout?: boolean | undefined;
    readonly udpListenerConfig?: EnvoyMessages["envoy.config.listener.v3.UdpListenerConfig"] | undefined;
    readonly apiListener?: EnvoyMessages["envoy.config.listener.v3.ApiListener"] | undefined;
    readonly connectionBalanceConfig?: EnvoyMessages["envoy.config.listener.v3.Listener.ConnectionBalanceConfig"] | undefined;
    readonly reusePort?: boolean | undefined;
    readonly accessLog?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLog"][] | undefined;
    readonly tcpBacklogSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly defaultFilterChain?: EnvoyMessages["envoy.config.listener.v3.FilterChain"] | undefined;
    readonly bindToPort?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly internalListener?: EnvoyMessages["envoy.config.listener.v3.Listener.InternalListenerConfig"] | undefined;
    readonly statPrefix?: string | undefined;
    readonly enableReusePort?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly enableMptcp?: boolean | undefined;
    readonly ignoreGlobalConnLimit?: boolean | undefined;
    readonly filterChainMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
    readonly additionalAddresses?: readonly EnvoyMessages["envoy.config.listener.v3.AdditionalAddress"][] | undefined;
    readonly maxConnectionsToAcceptPerSocketEvent?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly bypassOverloadManager?: boolean | undefined;
    readonly tcpKeepalive?: EnvoyMessages["envoy.config.core.v3.TcpKeepalive"] | undefined;
  };
  readonly "envoy.config.listener.v3.Listener.ConnectionBalanceConfig": {
    readonly exactBalance?: EnvoyMessages["envoy.config.listener.v3.Listener.ConnectionBalanceConfig.ExactBalance"] | undefined;
    readonly extendBalance?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.listener.v3.Listener.ConnectionBalanceConfig.ExactBalance": Readonly<Record<string, never>>;
  readonly "envoy.config.listener.v3.Listener.DeprecatedV1": {
    readonly bindToPort?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.listener.v3.Listener.InternalListenerConfig": Readonly<Record<string, never>>;
  readonly "envoy.config.listener.v3.ListenerCollection": {
    readonly entries?: readonly EnvoyMessages["xds.core.v3.CollectionEntry"][] | undefined;
  };
  readonly "envoy.config.listener.v3.ListenerFilter": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly filterDisabled?: EnvoyMessages["envoy.config.listener.v3.ListenerFilterChainMatchPredicate"] | undefined;
    readonly configDiscovery?: EnvoyMessages["envoy.config.core.v3.ExtensionConfigSource"] | undefined;
  };
  readonly "envoy.config.listener.v3.ListenerFilterChainMatchPredicate": {
    readonly orMatch?: EnvoyMessages["envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSet"] | undefined;
    readonly andMatch?: EnvoyMessages["envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSet"] | undefined;
    readonly notMatch?: EnvoyMessages["envoy.config.listener.v3.ListenerFilterChainMatchPredicate"] | undefined;
    readonly anyMatch?: boolean | undefined;
    readonly destinationPortRange?: EnvoyMessages["envoy.type.v3.Int32Range"] | undefined;
  };
  readonly "envoy.config.listener.v3.ListenerFilterChainMatchPredicate.MatchSet": {
    readonly rules?: readonly EnvoyMessages["envoy.config.listener.v3.ListenerFilterChainMatchPredicate"][] | undefined;
  };
  readonly "envoy.config.listener.v3.ListenerManager": Readonly<Record<string, never>>;
  readonly "envoy.config.listener.v3.QuicProtocolOptions": {
    readonly quicProtocolOptions?: EnvoyMessages["envoy.config.core.v3.QuicProtocolOptions"] | undefined;
    readonly idleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly cryptoHandshakeTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly enabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly packetsToReadToConnectionCountRatio?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly cryptoStreamConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly proofSourceConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly connectionIdGeneratorConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly serverPreferredAddressConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly sendDisableActiveMigration?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly connectionDebugVisitorConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.listener.v3.UdpListenerConfig": {
    readonly downstreamSocketConfig?: EnvoyMessages["envoy.config.core.v3.UdpSocketConfig"] | undefined;
    readonly quicOptions?: EnvoyMessages["envoy.config.listener.v3.QuicProtocolOptions"] | undefined;
    readonly udpPacketPacketWriterConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.listener.v3.ValidationListenerManager": Readonly<Record<string, never>>;
  readonly "envoy.config.metrics.v3.DogStatsdSink": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly prefix?: string | undefined;
    readonly maxBytesPerDatagram?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.config.metrics.v3.HistogramBucketSettings": {
    readonly match?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly buckets?: readonly number[] | undefined;
  };
  readonly "envoy.config.metrics.v3.HystrixSink": {
    readonly numBuckets?: string | number | undefined;
  };
  readonly "envoy.config.metrics.v3.MetricsServiceConfig": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly reportCountersAsDeltas?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly transportApiVersion?: "AUTO" | "V2" | "V3" | undefined;
    readonly emitTagsAsLabels?: boolean | undefined;
    readonly histogramEmitMode?: "SUMMARY_AND_HISTOGRAM" | "SUMMARY" | "HISTOGRAM" | undefined;
  };
  readonly "envoy.config.metrics.v3.StatsConfig": {
    readonly statsTags?: readonly EnvoyMessages["envoy.config.metrics.v3.TagSpecifier"][] | undefined;
    readonly useAllDefaultTags?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly statsMatcher?: EnvoyMessages["envoy.config.metrics.v3.StatsMatcher"] | undefined;
    readonly histogramBucketSettings?: readonly EnvoyMessages["envoy.config.metrics.v3.HistogramBucketSettings"][] | undefined;
  };
  readonly "envoy.config.metrics.v3.StatsMatcher": {
    readonly rejectAll?: boolean | undefined;
    readonly exclusionList?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly inclusionList?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
  };
  readonly "envoy.config.metrics.v3.StatsSink": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.metrics.v3.StatsdSink": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly tcpClusterName?: string | undefined;
    readonly prefix?: string | undefined;
  };
  readonly "envoy.config.metrics.v3.TagSpecifier": {
    readonly tagName?: string | undefined;
    readonly regex?: string | undefined;
    readonly fixedValue?: string | undefined;
  };
  readonly "envoy.config.overload.v3.BufferFactoryConfig": {
    readonly minimumAccountToTrackPowerOfTwo?: number | undefined;
  };
  readonly "envoy.config.overload.v3.LoadShedPoint": {
    readonly name?: string | undefined;
    readonly triggers?: readonly EnvoyMessages["envoy.config.overload.v3.Trigger"][] | undefined;
  };
  readonly "envoy.config.overload.v3.OverloadAction": {
    readonly name?: string | undefined;
    readonly triggers?: readonly EnvoyMessages["envoy.config.overload.v3.Trigger"][] | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.overload.v3.OverloadManager": {
    readonly refreshInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly resourceMonitors?: readonly EnvoyMessages["envoy.config.overload.v3.ResourceMonitor"][] | undefined;
    readonly actions?: readonly EnvoyMessages["envoy.config.overload.v3.OverloadAction"][] | undefined;
    readonly bufferFactoryConfig?: EnvoyMessages["envoy.config.overload.v3.BufferFactoryConfig"] | undefined;
    readonly loadshedPoints?: readonly EnvoyMessages["envoy.config.overload.v3.LoadShedPoint"][] | undefined;
  };
  readonly "envoy.config.overload.v3.ResourceMonitor": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.overload.v3.ScaleTimersOverloadActionConfig": {
    readonly timerScaleFactors?: readonly EnvoyMessages["envoy.config.overload.v3.ScaleTimersOverloadActionConfig.ScaleTimer"][] | undefined;
  };
  readonly "envoy.config.overload.v3.ScaleTimersOverloadActionConfig.ScaleTimer": {
    readonly timer?: "UNSPECIFIED" | "HTTP_DOWNSTREAM_CONNECTION_IDLE" | "HTTP_DOWNSTREAM_STREAM_IDLE" | "TRANSPORT_SOCKET_CONNECT" | undefined;
    readonly minTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly minScale?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
  };
  readonly "envoy.config.overload.v3.ScaledTrigger": {
    readonly scalingThreshold?: number | undefined;
    readonly saturationThreshold?: number | undefined;
  };
  readonly "envoy.config.overload.v3.ThresholdTrigger": {
    readonly value?: number | undefined;
  };
  readonly "envoy.config.overload.v3.Trigger": {
    readonly name?: string | undefined;
    readonly threshold?: EnvoyMessages["envoy.config.overload.v3.ThresholdTrigger"] | undefined;
    readonly scaled?: EnvoyMessages["envoy.config.overload.v3.ScaledTrigger"] | undefined;
  };
  readonly "envoy.config.ratelimit.v3.RateLimitServiceConfig": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly transportApiVersion?: "AUTO" | "V2" | "V3" | undefined;
  };
  readonly "envoy.config.rbac.v3.Action": {
    readonly name?: string | undefined;
    readonly action?: "ALLOW" | "DENY" | "LOG" | undefined;
  };
  readonly "envoy.config.rbac.v3.Permission": {
    readonly andRules?: EnvoyMessages["envoy.config.rbac.v3.Permission.Set"] | undefined;
    readonly orRules?: EnvoyMessages["envoy.config.rbac.v3.Permission.Set"] | undefined;
    readonly any?: boolean | undefined;
    readonly header?: EnvoyMessages["envoy.config.route.v3.HeaderMatcher"] | undefined;
    readonly destinationIp?: EnvoyMessages["envoy.config.core.v3.CidrRange"] | undefined;
    readonly destinationPort?: number | undefined;
    readonly metadata?: EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher"] | undefined;
    readonly notRule?: EnvoyMessages["envoy.config.rbac.v3.Permission"] | undefined;
    readonly requestedServerName?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly urlPath?: EnvoyMessages["envoy.type.matcher.v3.PathMatcher"] | undefined;
    readonly destinationPortRange?: EnvoyMessages["envoy.type.v3.Int32Range"] | undefined;
    readonly matcher?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly uriTemplate?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.rbac.v3.Permission.Set": {
    readonly rules?: readonly EnvoyMessages["envoy.config.rbac.v3.Permission"][] | undefined;
  };
  readonly "envoy.config.rbac.v3.Policy": {
    readonly permissions?: readonly EnvoyMessages["envoy.config.rbac.v3.Permission"][] | undefined;
    readonly principals?: readonly EnvoyMessages["envoy.config.rbac.v3.Principal"][] | undefined;
    readonly condition?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly checkedCondition?: EnvoyMessages["google.api.expr.v1alpha1.CheckedExpr"] | undefined;
  };
  readonly "envoy.config.rbac.v3.Principal": {
    readonly andIds?: EnvoyMessages["envoy.config.rbac.v3.Principal.Set"] | undefined;
    readonly orIds?: EnvoyMessages["envoy.config.rbac.v3.Principal.Set"] | undefined;
    readonly any?: boolean | undefined;
    readonly authenticated?: EnvoyMessages["envoy.config.rbac.v3.Principal.Authenticated"] | undefined;
    readonly sourceIp?: EnvoyMessages["envoy.config.core.v3.CidrRange"] | undefined;
    readonly header?: EnvoyMessages["envoy.config.route.v3.HeaderMatcher"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher"] | undefined;
    readonly notId?: EnvoyMessages["envoy.config.rbac.v3.Principal"] | undefined;
    readonly urlPath?: EnvoyMessages["envoy.type.matcher.v3.PathMatcher"] | undefined;
    readonly directRemoteIp?: EnvoyMessages["envoy.config.core.v3.CidrRange"] | undefined;
    readonly remoteIp?: EnvoyMessages["envoy.config.core.v3.CidrRange"] | undefined;
    readonly filterState?: EnvoyMessages["envoy.type.matcher.v3.FilterStateMatcher"] | undefined;
  };
  readonly "envoy.config.rbac.v3.Principal.Authenticated": {
    readonly principalName?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
  };
  readonly "envoy.config.rbac.v3.Principal.Set": {
    readonly ids?: readonly EnvoyMessages["envoy.config.rbac.v3.Principal"][] | undefined;
  };
  readonly "envoy.config.rbac.v3.RBAC": {
    readonly action?: "ALLOW" | "DENY" | "LOG" | undefined;
    readonly policies?: Readonly<Record<string, EnvoyMessages["envoy.config.rbac.v3.Policy"]>> | undefined;
    readonly auditLoggingOptions?: EnvoyMessages["envoy.config.rbac.v3.RBAC.AuditLoggingOptions"] | undefined;
  };
  readonly "envoy.config.rbac.v3.RBAC.AuditLoggingOptions": {
    readonly auditCondition?: "NONE" | "ON_DENY" | "ON_ALLOW" | "ON_DENY_AND_ALLOW" | undefined;
    readonly loggerConfigs?: readonly EnvoyMessages["envoy.config.rbac.v3.RBAC.AuditLoggingOptions.AuditLoggerConfig"][] | undefined;
  };
  readonly "envoy.config.rbac.v3.RBAC.AuditLoggingOptions.AuditLoggerConfig": {
    readonly auditLogger?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly isOptional?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.ClusterSpecifierPlugin": {
    readonly extension?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly isOptional?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.CorsPolicy": {
    readonly allowMethods?: string | undefined;
    readonly allowHeaders?: string | undefined;
    readonly exposeHeaders?: string | undefined;
    readonly maxAge?: string | undefined;
    readonly allowCredentials?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly filterEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly shadowEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly allowOriginStringMatch?: readonly EnvoyMessages["envoy.type.matcher.v3.StringMatcher"][] | undefined;
    readonly allowPrivateNetworkAccess?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly forwardNotMatchingPreflights?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.route.v3.Decorator": {
    readonly operation?: string | undefined;
    readonly propagate?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.route.v3.DirectResponseAction": {
    readonly status?: number | undefined;
    readonly body?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly bodyFormat?: EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"] | undefined;
  };
  readonly "envoy.config.route.v3.FilterAction": {
    readonly action?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.route.v3.FilterConfig": {
    readonly config?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly isOptional?: boolean | undefined;
    readonly disabled?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.HeaderMatcher": {
    readonly name?: string | undefined;
    readonly exactMatch?: string | undefined;
    readonly rangeMatch?: EnvoyMessages["envoy.type.v3.Int64Range"] | undefined;
    readonly presentMatch?: boolean | undefined;
    readonly invertMatch?: boolean | undefined;
    readonly prefixMatch?: string | undefined;
    readonly suffixMatch?: string | undefined;
    readonly safeRegexMatch?: EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"] | undefined;
    readonly containsMatch?: string | undefined;
    readonly stringMatch?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly treatMissingHeaderAsEmpty?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.HedgePolicy": {
    readonly initialRequests?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly additionalRequestChance?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly hedgeOnPerTryTimeout?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.InternalRedirectPolicy": {
    readonly maxInternalRedirects?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly redirectResponseCodes?: readonly number[] | undefined;
    readonly predicates?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly allowCrossSchemeRedirect?: boolean | undefined;
    readonly responseHeadersToCopy?: readonly string[] | undefined;
  };
  readonly "envoy.config.route.v3.NonForwardingAction": Readonly<Record<string, never>>;
  readonly "envoy.config.route.v3.QueryParameterMatcher": {
    readonly name?: string | undefined;
    readonly stringMatch?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly presentMatch?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit": {
    readonly stage?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly disableKey?: string | undefined;
    readonly actions?: readonly EnvoyMessages["envoy.config.route.v3.RateLimit.Action"][] | undefined;
    readonly limit?: EnvoyMessages["envoy.config.route.v3.RateLimit.Override"] | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action": {
    readonly sourceCluster?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.SourceCluster"] | undefined;
    readonly destinationCluster?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.DestinationCluster"] | undefined;
    readonly requestHeaders?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.RequestHeaders"] | undefined;
    readonly remoteAddress?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.RemoteAddress"] | undefined;
    readonly genericKey?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.GenericKey"] | undefined;
    readonly headerValueMatch?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.HeaderValueMatch"] | undefined;
    readonly dynamicMetadata?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.DynamicMetaData"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.MetaData"] | undefined;
    readonly extension?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly maskedRemoteAddress?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.MaskedRemoteAddress"] | undefined;
    readonly queryParameterValueMatch?: EnvoyMessages["envoy.config.route.v3.RateLimit.Action.QueryParameterValueMatch"] | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action.DestinationCluster": Readonly<Record<string, never>>;
  readonly "envoy.config.route.v3.RateLimit.Action.DynamicMetaData": {
    readonly descriptorKey?: string | undefined;
    readonly metadataKey?: EnvoyMessages["envoy.type.metadata.v3.MetadataKey"] | undefined;
    readonly defaultValue?: string | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action.GenericKey": {
    readonly descriptorValue?: string | undefined;
    readonly descriptorKey?: string | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action.HeaderValueMatch": {
    readonly descriptorValue?: string | undefined;
    readonly expectMatch?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
    readonly descriptorKey?: string | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action.MaskedRemoteAddress": {
    readonly v4PrefixMaskLen?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly v6PrefixMaskLen?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action.MetaData": {
    readonly descriptorKey?: string | undefined;
    readonly metadataKey?: EnvoyMessages["envoy.type.metadata.v3.MetadataKey"] | undefined;
    readonly defaultValue?: string | undefined;
    readonly source?: "DYNAMIC" | "ROUTE_ENTRY" | "CLUSTER_ENTRY" | "CLUSTER_LOCALITY_ENTRY" | undefined;
    readonly skipIfAbsent?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action.QueryParameterValueMatch": {
    readonly descriptorValue?: string | undefined;
    readonly expectMatch?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly queryParameters?: readonly EnvoyMessages["envoy.config.route.v3.QueryParameterMatcher"][] | undefined;
    readonly descriptorKey?: string | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action.RemoteAddress": Readonly<Record<string, never>>;
  readonly "envoy.config.route.v3.RateLimit.Action.RequestHeaders": {
    readonly headerName?: string | undefined;
    readonly descriptorKey?: string | undefined;
    readonly skipIfAbsent?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Action.SourceCluster": Readonly<Record<string, never>>;
  readonly "envoy.config.route.v3.RateLimit.Override": {
    readonly dynamicMetadata?: EnvoyMessages["envoy.config.route.v3.RateLimit.Override.DynamicMetadata"] | undefined;
  };
  readonly "envoy.config.route.v3.RateLimit.Override.DynamicMetadata": {
    readonly metadataKey?: EnvoyMessages["envoy.type.metadata.v3.MetadataKey"] | undefined;
  };
  readonly "envoy.config.route.v3.RedirectAction": {
    readonly hostRedirect?: string | undefined;
    readonly pathRedirect?: string | undefined;
    readonly responseCode?: "MOVED_PERMANENTLY" | "FOUND" | "SEE_OTHER" | "TEMPORARY_REDIRECT" | "PERMANENT_REDIRECT" | undefined;
    readonly httpsRedirect?: boolean | undefined;
    readonly prefixRewrite?: string | undefined;
    readonly stripQuery?: boolean | undefined;
    readonly schemeRedirect?: string | undefined;
    readonly portRedirect?: number | undefined;
    readonly regexRewrite?: EnvoyMessages["envoy.type.matcher.v3.RegexMatchAndSubstitute"] | undefined;
  };
  readonly "envoy.config.route.v3.RetryPolicy": {
    readonly retryOn?: string | undefined;
    readonly numRetries?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly perTryTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly retryPriority?: EnvoyMessages["envoy.config.route.v3.RetryPolicy.RetryPriority"] | undefined;
    readonly retryHostPredicate?: readonly EnvoyMessages["envoy.config.route.v3.RetryPolicy.RetryHostPredicate"][] | undefined;
    readonly hostSelectionRetryMaxAttempts?: string | number | undefined;
    readonly retriableStatusCodes?: readonly number[] | undefined;
    readonly retryBackOff?: EnvoyMessages["envoy.config.route.v3.RetryPolicy.RetryBackOff"] | undefined;
    readonly retriableHeaders?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
    readonly retriableRequestHeaders?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
    readonly rateLimitedRetryBackOff?: EnvoyMessages["envoy.config.route.v3.RetryPolicy.RateLimitedRetryBackOff"] | undefined;
    readonly retryOptionsPredicates?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly perTryIdleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.route.v3.RetryPolicy.RateLimitedRetryBackOff": {
    readonly resetHeaders?: readonly EnvoyMessages["envoy.config.route.v3.RetryPolicy.ResetHeader"][] | undefined;
    readonly maxInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.route.v3.RetryPolicy.ResetHeader": {
    readonly name?: string | undefined;
    readonly format?: "SECONDS" | "UNIX_TIMESTAMP" | undefined;
  };
  readonly "envoy.config.route.v3.RetryPolicy.RetryBackOff": {
    readonly baseInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.route.v3.RetryPolicy.RetryHostPredicate": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.route.v3.RetryPolicy.RetryPriority": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.route.v3.Route": {
    readonly match?: EnvoyMessages["envoy.config.route.v3.RouteMatch"] | undefined;
    readonly route?: EnvoyMessages["envoy.config.route.v3.RouteAction"] | undefined;
    readonly redirect?: EnvoyMessages["envoy.config.route.v3.RedirectAction"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly decorator?: EnvoyMessages["envoy.config.route.v3.Decorator"] | undefined;
    readonly directResponse?: EnvoyMessages["envoy.config.route.v3.DirectResponseAction"] | undefined;
    readonly requestHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly responseHeadersToRemove?: readonly string[] | undefined;
    readonly requestHeadersToRemove?: readonly string[] | undefined;
    readonly typedPerFilterConfig?: Readonly<Record<string, EnvoyMessages["google.protobuf.Any"]>> | undefined;
    readonly name?: string | undefined;
    readonly tracing?: EnvoyMessages["envoy.config.route.v3.Tracing"] | undefined;
    readonly perRequestBufferLimitBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly filterAction?: EnvoyMessages["envoy.config.route.v3.FilterAction"] | undefined;
    readonly nonForwardingAction?: EnvoyMessages["envoy.config.route.v3.NonForwardingAction"] | undefined;
    readonly statPrefix?: string | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction": {
    readonly cluster?: string | undefined;
    readonly clusterHeader?: string | undefined;
    readonly weightedClusters?: EnvoyMessages["envoy.config.route.v3.WeightedCluster"] | undefined;
    readonly metadataMatch?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly prefixRewrite?: string | undefined;
    readonly hostRewriteLiteral?: string | undefined;
    readonly autoHostRewrite?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly retryPolicy?: EnvoyMessages["envoy.config.route.v3.RetryPolicy"] | undefined;
    readonly priority?: "DEFAULT" | "HIGH" | undefined;
    readonly rateLimits?: readonly EnvoyMessages["envoy.config.route.v3.RateLimit"][] | undefined;
    readonly includeVhRateLimits?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly hashPolicy?: readonly EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy"][] | undefined;
    readonly cors?: EnvoyMessages["envoy.config.route.v3.CorsPolicy"] | undefined;
    readonly clusterNotFoundResponseCode?: "SERVICE_UNAVAILABLE" | "NOT_FOUND" | "INTERNAL_SERVER_ERROR" | undefined;
    readonly maxGrpcTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly idleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly upgradeConfigs?: readonly EnvoyMessages["envoy.config.route.v3.RouteAction.UpgradeConfig"][] | undefined;
    readonly internalRedirectAction?: "PASS_THROUGH_INTERNAL_REDIRECT" | "HANDLE_INTERNAL_REDIRECT" | undefined;
    readonly hedgePolicy?: EnvoyMessages["envoy.config.route.v3.HedgePolicy"] | undefined;
    readonly grpcTimeoutOffset?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly hostRewriteHeader?: string | undefined;
    readonly requestMirrorPolicies?: readonly EnvoyMessages["envoy.config.route.v3.RouteAction.RequestMirrorPolicy"][] | undefined;
    readonly maxInternalRedirects?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly regexRewrite?: EnvoyMessages["envoy.type.matcher.v3.RegexMatchAndSubstitute"] | undefined;
    readonly retryPolicyTypedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly internalRedirectPolicy?: EnvoyMessages["envoy.config.route.v3.InternalRedirectPolicy"] | undefined;
    readonly hostRewritePathRegex?: EnvoyMessages["envoy.type.matcher.v3.RegexMatchAndSubstitute"] | undefined;
    readonly maxStreamDuration?: EnvoyMessages["envoy.config.route.v3.RouteAction.MaxStreamDuration"] | undefined;
    readonly clusterSpecifierPlugin?: string | undefined;
    readonly appendXForwardedHost?: boolean | undefined;
    readonly inlineClusterSpecifierPlugin?: EnvoyMessages["envoy.config.route.v3.ClusterSpecifierPlugin"] | undefined;
    readonly earlyDataPolicy?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly pathRewritePolicy?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.HashPolicy": {
    readonly header?: EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy.Header"] | undefined;
    readonly cookie?: EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy.Cookie"] | undefined;
    readonly connectionProperties?: EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy.ConnectionProperties"] | undefined;
    readonly terminal?: boolean | undefined;
    readonly queryParameter?: EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy.QueryParameter"] | undefined;
    readonly filterState?: EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy.FilterState"] | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.HashPolicy.ConnectionProperties": {
    readonly sourceIp?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.HashPolicy.Cookie": {
    readonly name?: string | undefined;
    readonly ttl?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly path?: string | undefined;
    readonly attributes?: readonly EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy.CookieAttribute"][] | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.HashPolicy.CookieAttribute": {
    readonly name?: string | undefined;
    readonly value?: string | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.HashPolicy.FilterState": {
    readonly key?: string | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.HashPolicy.Header": {
    readonly headerName?: string | undefined;
    readonly regexRewrite?: EnvoyMessages["envoy.type.matcher.v3.RegexMatchAndSubstitute"] | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.HashPolicy.QueryParameter": {
    readonly name?: string | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.MaxStreamDuration": {
    readonly maxStreamDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly grpcTimeoutHeaderMax?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly grpcTimeoutHeaderOffset?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.RequestMirrorPolicy": {
    readonly cluster?: string | undefined;
    readonly runtimeFraction?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly traceSampled?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly clusterHeader?: string | undefined;
    readonly disableShadowHostSuffixAppend?: boolean | undefined;
    readonly hostRewriteLiteral?: string | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.UpgradeConfig": {
    readonly upgradeType?: string | undefined;
    readonly enabled?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly connectConfig?: EnvoyMessages["envoy.config.route.v3.RouteAction.UpgradeConfig.ConnectConfig"] | undefined;
  };
  readonly "envoy.config.route.v3.RouteAction.UpgradeConfig.ConnectConfig": {
    readonly proxyProtocolConfig?: EnvoyMessages["envoy.config.core.v3.ProxyProtocolConfig"] | undefined;
    readonly allowPost?: boolean | undefined;
  };
  readonly "envoy.config.route.v3.RouteConfiguration": {
    readonly name?: string | undefined;
    readonly virtualHosts?: readonly EnvoyMessages["envoy.config.route.v3.VirtualHost"][] | undefined;
    readonly internalOnlyHeaders?: readonly string[] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly responseHeadersToRemove?: readonly string[] | undefined;
    readonly requestHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly validateClusters?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly requestHeadersToRemove?: readonly string[] | undefined;
    readonly vhds?: EnvoyMessages["envoy.config.route.v3.Vhds"] | undefined;
    readonly mostSpecificHeaderMutationsWins?: boolean | undefined;
    readonly maxDirectResponseBodySizeBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly clusterSpecifierPlugins?: readonly EnvoyMessages["envoy.config.route.v3.ClusterSpecifierPlugin"][] | undefined;
    readonly requestMirrorPolicies?: readonly EnvoyMessages["envoy.config.route.v3.RouteAction.RequestMirrorPolicy"][] | undefined;
    readonly ignorePortInHostMatching?: boolean | undefined;
    readonly ignorePathParametersInPathMatching?: boolean | undefined;
    readonly typedPerFilterConfig?: Readonly<Record<string, EnvoyMessages["google.protobuf.Any"]>> | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.config.route.v3.RouteList": {
    readonly routes?: readonly EnvoyMessages["envoy.config.route.v3.Route"][] | undefined;
  };
  readonly "envoy.config.route.v3.RouteMatch": {
    readonly prefix?: string | undefined;
    readonly path?: string | undefined;
    readonly caseSensitive?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
    readonly queryParameters?: readonly EnvoyMessages["envoy.config.route.v3.QueryParameterMatcher"][] | undefined;
    readonly grpc?: EnvoyMessages["envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptions"] | undefined;
    readonly runtimeFraction?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly safeRegex?: EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"] | undefined;
    readonly tlsContext?: EnvoyMessages["envoy.config.route.v3.RouteMatch.TlsContextMatchOptions"] | undefined;
    readonly connectMatcher?: EnvoyMessages["envoy.config.route.v3.RouteMatch.ConnectMatcher"] | undefined;
    readonly dynamicMetadata?: readonly EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher"][] | undefined;
    readonly pathSeparatedPrefix?: string | undefined;
    readonly pathMatchPolicy?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.route.v3.RouteMatch.ConnectMatcher": Readonly<Record<string, never>>;
  readonly "envoy.config.route.v3.RouteMatch.GrpcRouteMatchOptions": Readonly<Record<string, never>>;
  readonly "envoy.config.route.v3.RouteMatch.TlsContextMatchOptions": {
    readonly presented?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly validated?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.config.route.v3.ScopedRouteConfiguration": {
    readonly name?: string | undefined;
    readonly routeConfigurationName?: string | undefined;
    readonly key?: EnvoyMessages["envoy.config.route.v3.ScopedRouteConfiguration.Key"] | undefined;
    readonly onDemand?: boolean | undefined;
    readonly routeConfiguration?: EnvoyMessages["envoy.config.route.v3.RouteConfiguration"] | undefined;
  };
  readonly "envoy.config.route.v3.ScopedRouteConfiguration.Key": {
    readonly fragments?: readonly EnvoyMessages["envoy.config.route.v3.ScopedRouteConfiguration.Key.Fragment"][] | undefined;
  };
  readonly "envoy.config.route.v3.ScopedRouteConfiguration.Key.Fragment": {
    readonly stringKey?: string | undefined;
  };
  readonly "envoy.config.route.v3.Tracing": {
    readonly clientSampling?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly randomSampling?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly overallSampling?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly customTags?: readonly EnvoyMessages["envoy.type.tracing.v3.CustomTag"][] | undefined;
  };
  readonly "envoy.config.route.v3.Vhds": {
    readonly configSource?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
  };
  readonly "envoy.config.route.v3.VirtualCluster": {
    readonly name?: string | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
  };
  readonly "envoy.config.route.v3.VirtualHost": {
    readonly name?: string | undefined;
    readonly domains?: readonly string[] | undefined;
    readonly routes?: readonly EnvoyMessages["envoy.config.route.v3.Route"][] | undefined;
    readonly requireTls?: "NONE" | "EXTERNAL_ONLY" | "ALL" | undefined;
    readonly virtualClusters?: readonly EnvoyMessages["envoy.config.route.v3.VirtualCluster"][] | undefined;
    readonly rateLimits?: readonly EnvoyMessages["envoy.config.route.v3.RateLimit"][] | undefined;
    readonly requestHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly cors?: EnvoyMessages["envoy.config.route.v3.CorsPolicy"] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly responseHeadersToRemove?: readonly string[] | undefined;
    readonly requestHeadersToRemove?: readonly string[] | undefined;
    readonly includeRequestAttemptCount?: boolean | undefined;
    readonly typedPerFilterConfig?: Readonly<Record<string, EnvoyMessages["google.protobuf.Any"]>> | undefined;
    readonly retryPolicy?: EnvoyMessages["envoy.config.route.v3.RetryPolicy"] | undefined;
    readonly hedgePolicy?: EnvoyMessages["envoy.config.route.v3.HedgePolicy"] | undefined;
    readonly perRequestBufferLimitBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly includeAttemptCountInResponse?: boolean | undefined;
    readonly retryPolicyTypedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly matcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
    readonly requestMirrorPolicies?: readonly EnvoyMessages["envoy.config.route.v3.RouteAction.RequestMirrorPolicy"][] | undefined;
    readonly includeIsTimeoutRetryHeader?: boolean | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.config.route.v3.WeightedCluster": {
    readonly clusters?: readonly EnvoyMessages["envoy.config.route.v3.WeightedCluster.ClusterWeight"][] | undefined;
    readonly runtimeKeyPrefix?: string | undefined;
    readonly totalWeight?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly headerName?: string | undefined;
  };
  readonly "envoy.config.route.v3.WeightedCluster.ClusterWeight": {
    readonly name?: string | undefined;
    readonly weight?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly metadataMatch?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly requestHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly responseHeadersToRemove?: readonly string[] | undefined;
    readonly requestHeadersToRemove?: readonly string[] | undefined;
    readonly typedPerFilterConfig?: Readonly<Record<string, EnvoyMessages["google.protobuf.Any"]>> | undefined;
    readonly hostRewriteLiteral?: string | undefined;
    readonly clusterHeader?: string | undefined;
  };
  readonly "envoy.config.tap.v3.BufferedAdminSink": {
    readonly maxTraces?: string | number | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.tap.v3.FilePerTapSink": {
    readonly pathPrefix?: string | undefined;
  };
  readonly "envoy.config.tap.v3.HttpGenericBodyMatch": {
    readonly bytesLimit?: number | undefined;
    readonly patterns?: readonly EnvoyMessages["envoy.config.tap.v3.HttpGenericBodyMatch.GenericTextMatch"][] | undefined;
  };
  readonly "envoy.config.tap.v3.HttpGenericBodyMatch.GenericTextMatch": {
    readonly stringMatch?: string | undefined;
    readonly binaryMatch?: string | undefined;
  };
  readonly "envoy.config.tap.v3.HttpHeadersMatch": {
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
  };
  readonly "envoy.config.tap.v3.MatchPredicate": {
    readonly orMatch?: EnvoyMessages["envoy.config.tap.v3.MatchPredicate.MatchSet"] | undefined;
    readonly andMatch?: EnvoyMessages["envoy.config.tap.v3.MatchPredicate.MatchSet"] | undefined;
    readonly notMatch?: EnvoyMessages["envoy.config.tap.v3.MatchPredicate"] | undefined;
    readonly anyMatch?: boolean | undefined;
    readonly httpRequestHeadersMatch?: EnvoyMessages["envoy.config.tap.v3.HttpHeadersMatch"] | undefined;
    readonly httpRequestTrailersMatch?: EnvoyMessages["envoy.config.tap.v3.HttpHeadersMatch"] | undefined;
    readonly httpResponseHeadersMatch?: EnvoyMessages["envoy.config.tap.v3.HttpHeadersMatch"] | undefined;
    readonly httpResponseTrailersMatch?: EnvoyMessages["envoy.config.tap.v3.HttpHeadersMatch"] | undefined;
    readonly httpRequestGenericBodyMatch?: EnvoyMessages["envoy.config.tap.v3.HttpGenericBodyMatch"] | undefined;
    readonly httpResponseGenericBodyMatch?: EnvoyMessages["envoy.config.tap.v3.HttpGenericBodyMatch"] | undefined;
  };
  readonly "envoy.config.tap.v3.MatchPredicate.MatchSet": {
    readonly rules?: readonly EnvoyMessages["envoy.config.tap.v3.MatchPredicate"][] | undefined;
  };
  readonly "envoy.config.tap.v3.OutputConfig": {
    readonly sinks?: readonly EnvoyMessages["envoy.config.tap.v3.OutputSink"][] | undefined;
    readonly maxBufferedRxBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxBufferedTxBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly streaming?: boolean | undefined;
  };
  readonly "envoy.config.tap.v3.OutputSink": {
    readonly format?: "JSON_BODY_AS_BYTES" | "JSON_BODY_AS_STRING" | "PROTO_BINARY" | "PROTO_BINARY_LENGTH_DELIMITED" | "PROTO_TEXT" | undefined;
    readonly streamingAdmin?: EnvoyMessages["envoy.config.tap.v3.StreamingAdminSink"] | undefined;
    readonly filePerTap?: EnvoyMessages["envoy.config.tap.v3.FilePerTapSink"] | undefined;
    readonly streamingGrpc?: EnvoyMessages["envoy.config.tap.v3.StreamingGrpcSink"] | undefined;
    readonly bufferedAdmin?: EnvoyMessages["envoy.config.tap.v3.BufferedAdminSink"] | undefined;
    readonly customSink?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.tap.v3.StreamingAdminSink": Readonly<Record<string, never>>;
  readonly "envoy.config.tap.v3.StreamingGrpcSink": {
    readonly tapId?: string | undefined;
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
  };
  readonly "envoy.config.tap.v3.TapConfig": {
    readonly matchConfig?: EnvoyMessages["envoy.config.tap.v3.MatchPredicate"] | undefined;
    readonly outputConfig?: EnvoyMessages["envoy.config.tap.v3.OutputConfig"] | undefined;
    readonly tapEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly match?: EnvoyMessages["envoy.config.common.matcher.v3.MatchPredicate"] | undefined;
  };
  readonly "envoy.config.trace.v3.ClientConfig": {
    readonly serviceName?: string | undefined;
    readonly instanceName?: string | undefined;
    readonly backendToken?: string | undefined;
    readonly maxCacheSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.config.trace.v3.DatadogConfig": {
    readonly collectorCluster?: string | undefined;
    readonly serviceName?: string | undefined;
    readonly collectorHostname?: string | undefined;
    readonly remoteConfig?: EnvoyMessages["envoy.config.trace.v3.DatadogRemoteConfig"] | undefined;
  };
  readonly "envoy.config.trace.v3.DatadogRemoteConfig": {
    readonly pollingInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.config.trace.v3.DynamicOtConfig": {
    readonly library?: string | undefined;
    readonly config?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
  readonly "envoy.config.trace.v3.LightstepConfig": {
    readonly collectorCluster?: string | undefined;
    readonly accessTokenFile?: string | undefined;
    readonly propagationModes?: readonly ("ENVOY" | "LIGHTSTEP" | "B3" | "TRACE_CONTEXT")[] | undefined;
    readonly accessToken?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.config.trace.v3.OpenCensusConfig": {
    readonly traceConfig?: EnvoyMessages["opencensus.proto.trace.v1.TraceConfig"] | undefined;
    readonly stdoutExporterEnabled?: boolean | undefined;
    readonly stackdriverExporterEnabled?: boolean | undefined;
    readonly stackdriverProjectId?: string | undefined;
    readonly zipkinExporterEnabled?: boolean | undefined;
    readonly zipkinUrl?: string | undefined;
    readonly incomingTraceContext?: readonly ("NONE" | "TRACE_CONTEXT" | "GRPC_TRACE_BIN" | "CLOUD_TRACE_CONTEXT" | "B3")[] | undefined;
    readonly outgoingTraceContext?: readonly ("NONE" | "TRACE_CONTEXT" | "GRPC_TRACE_BIN" | "CLOUD_TRACE_CONTEXT" | "B3")[] | undefined;
    readonly stackdriverAddress?: string | undefined;
    readonly ocagentExporterEnabled?: boolean | undefined;
    readonly ocagentAddress?: string | undefined;
    readonly stackdriverGrpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly ocagentGrpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
  };
  readonly "envoy.config.trace.v3.OpenTelemetryConfig": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly serviceName?: string | undefined;
    readonly httpService?: EnvoyMessages["envoy.config.core.v3.HttpService"] | undefined;
    readonly resourceDetectors?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly sampler?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.config.trace.v3.SkyWalkingConfig": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly clientConfig?: EnvoyMessages["envoy.config.trace.v3.ClientConfig"] | undefined;
  };
  readonly "envoy.config.trace.v3.TraceServiceConfig": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
  };
  readonly "envoy.config.trace.v3.Tracing": {
    readonly http?: EnvoyMessages["envoy.config.trace.v3.Tracing.Http"] | undefined;
  };
  readonly "envoy.config.trace.v3.Tracing.Http": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.config.trace.v3.XRayConfig": {
    readonly daemonEndpoint?: EnvoyMessages["envoy.config.core.v3.SocketAddress"] | undefined;
    readonly segmentName?: string | undefined;
    readonly samplingRuleManifest?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly segmentFields?: EnvoyMessages["envoy.config.trace.v3.XRayConfig.SegmentFields"] | undefined;
  };
  readonly "envoy.config.trace.v3.XRayConfig.SegmentFields": {
    readonly origin?: string | undefined;
    readonly aws?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
  readonly "envoy.config.trace.v3.ZipkinConfig": {
    readonly collectorCluster?: string | undefined;
    readonly collectorEndpoint?: string | undefined;
    readonly traceId128bit?: boolean | undefined;
    readonly sharedSpanContext?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly collectorEndpointVersion?: "DEPRECATED_AND_UNAVAILABLE_DO_NOT_USE" | "HTTP_JSON" | "HTTP_PROTO" | "GRPC" | undefined;
    readonly collectorHostname?: string | undefined;
    readonly splitSpansForRequest?: boolean | undefined;
  };
  readonly "envoy.config.upstream.local_address_selector.v3.DefaultLocalAddressSelector": Readonly<Record<string, never>>;
  readonly "envoy.data.accesslog.v3.AccessLogCommon": {
    readonly sampleRate?: number | undefined;
    readonly downstreamRemoteAddress?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly downstreamLocalAddress?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly tlsProperties?: EnvoyMessages["envoy.data.accesslog.v3.TLSProperties"] | undefined;
    readonly startTime?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly timeToLastRxByte?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timeToFirstUpstreamTxByte?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timeToLastUpstreamTxByte?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timeToFirstUpstreamRxByte?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timeToLastUpstreamRxByte?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timeToFirstDownstreamTxByte?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timeToLastDownstreamTxByte?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly upstreamRemoteAddress?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly upstreamLocalAddress?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly upstreamCluster?: string | undefined;
    readonly responseFlags?: EnvoyMessages["envoy.data.accesslog.v3.ResponseFlags"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly upstreamTransportFailureReason?: string | undefined;
    readonly routeName?: string | undefined;
    readonly downstreamDirectRemoteAddress?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly filterStateObjects?: Readonly<Record<string, EnvoyMessages["google.protobuf.Any"]>> | undefined;
    readonly customTags?: Readonly<Record<string, string>> | undefined;
    readonly duration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly upstreamRequestAttemptCount?: number | undefined;
    readonly connectionTerminationDetails?: string | undefined;
    readonly streamId?: string | undefined;
    readonly intermediateLogEntry?: boolean | undefined;
    readonly downstreamTransportFailureReason?: string | undefined;
    readonly downstreamWireBytesSent?: string | number | undefined;
    readonly downstreamWireBytesReceived?: string | number | undefined;
    readonly upstreamWireBytesSent?: string | number | undefined;
    readonly upstreamWireBytesReceived?: string | number | undefined;
    readonly accessLogType?: "NotSet" | "TcpUpstreamConnected" | "TcpPeriodic" | "TcpConnectionEnd" | "DownstreamStart" | "DownstreamPeriodic" | "DownstreamEnd" | "UpstreamPoolReady" | "UpstreamPeriodic" | "UpstreamEnd" | "DownstreamTunnelSuccessfullyEstablished" | "UdpTunnelUpstreamConnected" | "UdpPeriodic" | "UdpSessionEnd" | "TcpConnectionStart" | undefined;
  };
  readonly "envoy.data.accesslog.v3.ConnectionProperties": {
    readonly receivedBytes?: string | number | undefined;
    readonly sentBytes?: string | number | undefined;
  };
  readonly "envoy.data.accesslog.v3.HTTPAccessLogEntry": {
    readonly commonProperties?: EnvoyMessages["envoy.data.accesslog.v3.AccessLogCommon"] | undefined;
    readonly protocolVersion?: "PROTOCOL_UNSPECIFIED" | "HTTP10" | "HTTP11" | "HTTP2" | "HTTP3" | undefined;
    readonly request?: EnvoyMessages["envoy.data.accesslog.v3.HTTPRequestProperties"] | undefined;
    readonly response?: EnvoyMessages["envoy.data.accesslog.v3.HTTPResponseProperties"] | undefined;
  };
  readonly "envoy.data.accesslog.v3.HTTPRequestProperties": {
    readonly requestMethod?: "METHOD_UNSPECIFIED" | "GET" | "HEAD" | "POST" | "PUT" | "DELETE" | "CONNECT" | "OPTIONS" | "TRACE" | "PATCH" | undefined;
    readonly scheme?: string | undefined;
    readonly authority?: string | undefined;
    readonly port?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly path?: string | undefined;
    readonly userAgent?: string | undefined;
    readonly referer?: string | undefined;
    readonly forwardedFor?: string | undefined;
    readonly requestId?: string | undefined;
    readonly originalPath?: string | undefined;
    readonly requestHeadersBytes?: string | number | undefined;
    readonly requestBodyBytes?: string | number | undefined;
    readonly requestHeaders?: Readonly<Record<string, string>> | undefined;
    readonly upstreamHeaderBytesSent?: string | number | undefined;
    readonly downstreamHeaderBytesReceived?: string | number | undefined;
  };
  readonly "envoy.data.accesslog.v3.HTTPResponseProperties": {
    readonly responseCode?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly responseHeadersBytes?: string | number | undefined;
    readonly responseBodyBytes?: string | number | undefined;
    readonly responseHeaders?: Readonly<Record<string, string>> | undefined;
    readonly responseTrailers?: Readonly<Record<string, string>> | undefined;
    readonly responseCodeDetails?: string | undefined;
    readonly upstreamHeaderBytesReceived?: string | number | undefined;
    readonly downstreamHeaderBytesSent?: string | number | undefined;
  };
  readonly "envoy.data.accesslog.v3.ResponseFlags": {
    readonly failedLocalHealthcheck?: boolean | undefined;
    readonly noHealthyUpstream?: boolean | undefined;
    readonly upstreamRequestTimeout?: boolean | undefined;
    readonly localReset?: boolean | undefined;
    readonly upstreamRemoteReset?: boolean | undefined;
    readonly upstreamConnectionFailure?: boolean | undefined;
    readonly upstreamConnectionTermination?: boolean | undefined;
    readonly upstreamOverflow?: boolean | undefined;
    readonly noRouteFound?: boolean | undefined;
    readonly delayInjected?: boolean | undefined;
    readonly faultInjected?: boolean | undefined;
    readonly rateLimited?: boolean | undefined;
    readonly unauthorizedDetails?: EnvoyMessages["envoy.data.accesslog.v3.ResponseFlags.Unauthorized"] | undefined;
    readonly rateLimitServiceError?: boolean | undefined;
    readonly downstreamConnectionTermination?: boolean | undefined;
    readonly upstreamRetryLimitExceeded?: boolean | undefined;
    readonly streamIdleTimeout?: boolean | undefined;
    readonly invalidEnvoyRequestHeaders?: boolean | undefined;
    readonly downstreamProtocolError?: boolean | undefined;
    readonly upstreamMaxStreamDurationReached?: boolean | undefined;
    readonly responseFromCacheFilter?: boolean | undefined;
    readonly noFilterConfigFound?: boolean | undefined;
    readonly durationTimeout?: boolean | undefined;
    readonly upstreamProtocolError?: boolean | undefined;
    readonly noClusterFound?: boolean | undefined;
    readonly overloadManager?: boolean | undefined;
    readonly dnsResolutionFailure?: boolean | undefined;
    readonly downstreamRemoteReset?: boolean | undefined;
  };
  readonly "envoy.data.accesslog.v3.ResponseFlags.Unauthorized": {
    readonly reason?: "REASON_UNSPECIFIED" | "EXTERNAL_SERVICE" | undefined;
  };
  readonly "envoy.data.accesslog.v3.TCPAccessLogEntry": {
    readonly commonProperties?: EnvoyMessages["envoy.data.accesslog.v3.AccessLogCommon"] | undefined;
    readonly connectionProperties?: EnvoyMessages["envoy.data.accesslog.v3.ConnectionProperties"] | undefined;
  };
  readonly "envoy.data.accesslog.v3.TLSProperties": {
    readonly tlsVersion?: "VERSION_UNSPECIFIED" | "TLSv1" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | undefined;
    readonly tlsCipherSuite?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly tlsSniHostname?: string | undefined;
    readonly localCertificateProperties?: EnvoyMessages["envoy.data.accesslog.v3.TLSProperties.CertificateProperties"] | undefined;
    readonly peerCertificateProperties?: EnvoyMessages["envoy.data.accesslog.v3.TLSProperties.CertificateProperties"] | undefined;
    readonly tlsSessionId?: string | undefined;
    readonly ja3Fingerprint?: string | undefined;
  };
  readonly "envoy.data.accesslog.v3.TLSProperties.CertificateProperties": {
    readonly subjectAltName?: readonly EnvoyMessages["envoy.data.accesslog.v3.TLSProperties.CertificateProperties.SubjectAltName"][] | undefined;
    readonly subject?: string | undefined;
    readonly issuer?: string | undefined;
  };
  readonly "envoy.data.accesslog.v3.TLSProperties.CertificateProperties.SubjectAltName": {
    readonly uri?: string | undefined;
    readonly dns?: string | undefined;
  };
  readonly "envoy.data.cluster.v3.OutlierDetectionEvent": {
    readonly type?: "CONSECUTIVE_5XX" | "CONSECUTIVE_GATEWAY_FAILURE" | "SUCCESS_RATE" | "CONSECUTIVE_LOCAL_ORIGIN_FAILURE" | "SUCCESS_RATE_LOCAL_ORIGIN" | "FAILURE_PERCENTAGE" | "FAILURE_PERCENTAGE_LOCAL_ORIGIN" | undefined;
    readonly timestamp?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly secsSinceLastAction?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly clusterName?: string | undefined;
    readonly upstreamUrl?: string | undefined;
    readonly action?: "EJECT" | "UNEJECT" | undefined;
    readonly numEjections?: number | undefined;
    readonly enforced?: boolean | undefined;
    readonly ejectSuccessRateEvent?: EnvoyMessages["envoy.data.cluster.v3.OutlierEjectSuccessRate"] | undefined;
    readonly ejectConsecutiveEvent?: EnvoyMessages["envoy.data.cluster.v3.OutlierEjectConsecutive"] | undefined;
    readonly ejectFailurePercentageEvent?: EnvoyMessages["envoy.data.cluster.v3.OutlierEjectFailurePercentage"] | undefined;
  };
  readonly "envoy.data.cluster.v3.OutlierEjectConsecutive": Readonly<Record<string, never>>;
  readonly "envoy.data.cluster.v3.OutlierEjectFailurePercentage": {
    readonly hostSuccessRate?: number | undefined;
  };
  readonly "envoy.data.cluster.v3.OutlierEjectSuccessRate": {
    readonly hostSuccessRate?: number | undefined;
    readonly clusterAverageSuccessRate?: number | undefined;
    readonly clusterSuccessRateEjectionThreshold?: number | undefined;
  };
  readonly "envoy.data.core.v3.DegradedHealthyHost": Readonly<Record<string, never>>;
  readonly "envoy.data.core.v3.HealthCheckAddHealthy": {
    readonly firstCheck?: boolean | undefined;
  };
  readonly "envoy.data.core.v3.HealthCheckEjectUnhealthy": {
    readonly failureType?: "ACTIVE" | "PASSIVE" | "NETWORK" | "NETWORK_TIMEOUT" | undefined;
  };
  readonly "envoy.data.core.v3.HealthCheckEvent": {
    readonly healthCheckerType?: "HTTP" | "TCP" | "GRPC" | "REDIS" | "THRIFT" | undefined;
    readonly host?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly clusterName?: string | undefined;
    readonly ejectUnhealthyEvent?: EnvoyMessages["envoy.data.core.v3.HealthCheckEjectUnhealthy"] | undefined;
    readonly addHealthyEvent?: EnvoyMessages["envoy.data.core.v3.HealthCheckAddHealthy"] | undefined;
    readonly timestamp?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly healthCheckFailureEvent?: EnvoyMessages["envoy.data.core.v3.HealthCheckFailure"] | undefined;
    readonly degradedHealthyHost?: EnvoyMessages["envoy.data.core.v3.DegradedHealthyHost"] | undefined;
    readonly noLongerDegradedHost?: EnvoyMessages["envoy.data.core.v3.NoLongerDegradedHost"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly locality?: EnvoyMessages["envoy.config.core.v3.Locality"] | undefined;
    readonly successfulHealthCheckEvent?: EnvoyMessages["envoy.data.core.v3.HealthCheckSuccessful"] | undefined;
  };
  readonly "envoy.data.core.v3.HealthCheckFailure": {
    readonly failureType?: "ACTIVE" | "PASSIVE" | "NETWORK" | "NETWORK_TIMEOUT" | undefined;
    readonly firstCheck?: boolean | undefined;
  };
  readonly "envoy.data.core.v3.HealthCheckSuccessful": Readonly<Record<string, never>>;
  readonly "envoy.data.core.v3.NoLongerDegradedHost": Readonly<Record<string, never>>;
  readonly "envoy.data.core.v3.TlvsMetadata": {
    readonly typedMetadata?: Readonly<Record<string, string>> | undefined;
  };
  readonly "envoy.data.dns.v3.DnsTable": {
    readonly externalRetryCount?: number | undefined;
    readonly virtualDomains?: readonly EnvoyMessages["envoy.data.dns.v3.DnsTable.DnsVirtualDomain"][] | undefined;
    readonly knownSuffixes?: readonly EnvoyMessages["envoy.type.matcher.v3.StringMatcher"][] | undefined;
  };
  readonly "envoy.data.dns.v3.DnsTable.AddressList": {
    readonly address?: readonly string[] | undefined;
  };
  readonly "envoy.data.dns.v3.DnsTable.DnsEndpoint": {
    readonly addressList?: EnvoyMessages["envoy.data.dns.v3.DnsTable.AddressList"] | undefined;
    readonly clusterName?: string | undefined;
    readonly serviceList?: EnvoyMessages["envoy.data.dns.v3.DnsTable.DnsServiceList"] | undefined;
  };
  readonly "envoy.data.dns.v3.DnsTable.DnsService": {
    readonly serviceName?: string | undefined;
    readonly protocol?: EnvoyMessages["envoy.data.dns.v3.DnsTable.DnsServiceProtocol"] | undefined;
    readonly ttl?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly targets?: readonly EnvoyMessages["envoy.data.dns.v3.DnsTable.DnsServiceTarget"][] | undefined;
  };
  readonly "envoy.data.dns.v3.DnsTable.DnsServiceList": {
    readonly services?: readonly EnvoyMessages["envoy.data.dns.v3.DnsTable.DnsService"][] | undefined;
  };
  readonly "envoy.data.dns.v3.DnsTable.DnsServiceProtocol": {
    readonly number?: number | undefined;
    readonly name?: string | undefined;
  };
  readonly "envoy.data.dns.v3.DnsTable.DnsServiceTarget": {
    readonly hostName?: string | undefined;
    readonly clusterName?: string | undefined;
    readonly priority?: number | undefined;
    readonly weight?: number | undefined;
    readonly port?: number | undefined;
  };
  readonly "envoy.data.dns.v3.DnsTable.DnsVirtualDomain": {
    readonly name?: string | undefined;
    readonly endpoint?: EnvoyMessages["envoy.data.dns.v3.DnsTable.DnsEndpoint"] | undefined;
    readonly answerTtl?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.data.tap.v3.Body": {
    readonly asBytes?: string | undefined;
    readonly asString?: string | undefined;
    readonly truncated?: boolean | undefined;
  };
  readonly "envoy.data.tap.v3.Connection": {
    readonly localAddress?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly remoteAddress?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
  };
  readonly "envoy.data.tap.v3.HttpBufferedTrace": {
    readonly request?: EnvoyMessages["envoy.data.tap.v3.HttpBufferedTrace.Message"] | undefined;
    readonly response?: EnvoyMessages["envoy.data.tap.v3.HttpBufferedTrace.Message"] | undefined;
    readonly downstreamConnection?: EnvoyMessages["envoy.data.tap.v3.Connection"] | undefined;
  };
  readonly "envoy.data.tap.v3.HttpBufferedTrace.Message": {
    readonly headers?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValue"][] | undefined;
    readonly body?: EnvoyMessages["envoy.data.tap.v3.Body"] | undefined;
    readonly trailers?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValue"][] | undefined;
    readonly headersReceivedTime?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "envoy.data.tap.v3.HttpStreamedTraceSegment": {
    readonly traceId?: string | number | undefined;
    readonly requestHeaders?: EnvoyMessages["envoy.config.core.v3.HeaderMap"] | undefined;
    readonly requestBodyChunk?: EnvoyMessages["envoy.data.tap.v3.Body"] | undefined;
    readonly requestTrailers?: EnvoyMessages["envoy.config.core.v3.HeaderMap"] | undefined;
    readonly responseHeaders?: EnvoyMessages["envoy.config.core.v3.HeaderMap"] | undefined;
    readonly responseBodyChunk?: EnvoyMessages["envoy.data.tap.v3.Body"] | undefined;
    readonly responseTrailers?: EnvoyMessages["envoy.config.core.v3.HeaderMap"] | undefined;
  };
  readonly "envoy.data.tap.v3.SocketBufferedTrace": {
    readonly traceId?: string | number | undefined;
    readonly connection?: EnvoyMessages["envoy.data.tap.v3.Connection"] | undefined;
    readonly events?: readonly EnvoyMessages["envoy.data.tap.v3.SocketEvent"][] | undefined;
    readonly readTruncated?: boolean | undefined;
    readonly writeTruncated?: boolean | undefined;
  };
  readonly "envoy.data.tap.v3.SocketEvent": {
    readonly timestamp?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly read?: EnvoyMessages["envoy.data.tap.v3.SocketEvent.Read"] | undefined;
    readonly write?: EnvoyMessages["envoy.data.tap.v3.SocketEvent.Write"] | undefined;
    readonly closed?: EnvoyMessages["envoy.data.tap.v3.SocketEvent.Closed"] | undefined;
  };
  readonly "envoy.data.tap.v3.SocketEvent.Closed": Readonly<Record<string, never>>;
  readonly "envoy.data.tap.v3.SocketEvent.Read": {
    readonly data?: EnvoyMessages["envoy.data.tap.v3.Body"] | undefined;
  };
  readonly "envoy.data.tap.v3.SocketEvent.Write": {
    readonly data?: EnvoyMessages["envoy.data.tap.v3.Body"] | undefined;
    readonly endStream?: boolean | undefined;
  };
  readonly "envoy.data.tap.v3.SocketStreamedTraceSegment": {
    readonly traceId?: string | number | undefined;
    readonly connection?: EnvoyMessages["envoy.data.tap.v3.Connection"] | undefined;
    readonly event?: EnvoyMessages["envoy.data.tap.v3.SocketEvent"] | undefined;
  };
  readonly "envoy.data.tap.v3.TraceWrapper": {
    readonly httpBufferedTrace?: EnvoyMessages["envoy.data.tap.v3.HttpBufferedTrace"] | undefined;
    readonly httpStreamedTraceSegment?: EnvoyMessages["envoy.data.tap.v3.HttpStreamedTraceSegment"] | undefined;
    readonly socketBufferedTrace?: EnvoyMessages["envoy.data.tap.v3.SocketBufferedTrace"] | undefined;
    readonly socketStreamedTraceSegment?: EnvoyMessages["envoy.data.tap.v3.SocketStreamedTraceSegment"] | undefined;
  };
  readonly "envoy.extensions.access_loggers.file.v3.FileAccessLog": {
    readonly path?: string | undefined;
    readonly format?: string | undefined;
    readonly jsonFormat?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly typedJsonFormat?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly logFormat?: EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"] | undefined;
  };
  readonly "envoy.extensions.access_loggers.filters.cel.v3.ExpressionFilter": {
    readonly expression?: string | undefined;
  };
  readonly "envoy.extensions.access_loggers.fluentd.v3.FluentdAccessLogConfig": {
    readonly cluster?: string | undefined;
    readonly tag?: string | undefined;
    readonly statPrefix?: string | undefined;
    readonly bufferFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly bufferSizeBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly record?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly retryOptions?: EnvoyMessages["envoy.extensions.access_loggers.fluentd.v3.FluentdAccessLogConfig.RetryOptions"] | undefined;
    readonly formatters?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
  };
  readonly "envoy.extensions.access_loggers.fluentd.v3.FluentdAccessLogConfig.RetryOptions": {
    readonly maxConnectAttempts?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly backoffOptions?: EnvoyMessages["envoy.config.core.v3.BackoffStrategy"] | undefined;
  };
  readonly "envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfig": {
    readonly logName?: string | undefined;
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly bufferFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly bufferSizeBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly filterStateObjectsToLog?: readonly string[] | undefined;
    readonly transportApiVersion?: "AUTO" | "V2" | "V3" | undefined;
    readonly grpcStreamRetryPolicy?: EnvoyMessages["envoy.config.core.v3.RetryPolicy"] | undefined;
    readonly customTags?: readonly EnvoyMessages["envoy.type.tracing.v3.CustomTag"][] | undefined;
  };
  readonly "envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfig"] | undefined;
    readonly additionalRequestHeadersToLog?: readonly string[] | undefined;
    readonly additionalResponseHeadersToLog?: readonly string[] | undefined;
    readonly additionalResponseTrailersToLog?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.access_loggers.grpc.v3.TcpGrpcAccessLogConfig": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfig"] | undefined;
  };
  readonly "envoy.extensions.access_loggers.open_telemetry.v3.OpenTelemetryAccessLogConfig": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.access_loggers.grpc.v3.CommonGrpcAccessLogConfig"] | undefined;
    readonly body?: EnvoyMessages["opentelemetry.proto.common.v1.AnyValue"] | undefined;
    readonly attributes?: EnvoyMessages["opentelemetry.proto.common.v1.KeyValueList"] | undefined;
    readonly resourceAttributes?: EnvoyMessages["opentelemetry.proto.common.v1.KeyValueList"] | undefined;
    readonly disableBuiltinLabels?: boolean | undefined;
    readonly statPrefix?: string | undefined;
    readonly formatters?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly logName?: string | undefined;
  };
  readonly "envoy.extensions.access_loggers.stream.v3.StderrAccessLog": {
    readonly logFormat?: EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"] | undefined;
  };
  readonly "envoy.extensions.access_loggers.stream.v3.StdoutAccessLog": {
    readonly logFormat?: EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"] | undefined;
  };
  readonly "envoy.extensions.access_loggers.wasm.v3.WasmAccessLog": {
    readonly config?: EnvoyMessages["envoy.extensions.wasm.v3.PluginConfig"] | undefined;
  };
  readonly "envoy.extensions.bootstrap.internal_listener.v3.InternalListener": {
    readonly bufferSizeKb?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.clusters.aggregate.v3.ClusterConfig": {
    readonly clusters?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.clusters.dns.v3.DnsCluster": {
    readonly dnsRefreshRate?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly dnsFailureRefreshRate?: EnvoyMessages["envoy.extensions.clusters.dns.v3.DnsCluster.RefreshRate"] | undefined;
    readonly respectDnsTtl?: boolean | undefined;
    readonly dnsJitter?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly typedDnsResolverConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly dnsLookupFamily?: "UNSPECIFIED" | "AUTO" | "V4_ONLY" | "V6_ONLY" | "V4_PREFERRED" | "ALL" | undefined;
    readonly allAddressesInSingleEndpoint?: boolean | undefined;
  };
  readonly "envoy.extensions.clusters.dns.v3.DnsCluster.RefreshRate": {
    readonly baseInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.clusters.dynamic_forward_proxy.v3.ClusterConfig": {
    readonly dnsCacheConfig?: EnvoyMessages["envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig"] | undefined;
    readonly allowInsecureClusterOptions?: boolean | undefined;
    readonly allowCoalescedConnections?: boolean | undefined;
    readonly subClustersConfig?: EnvoyMessages["envoy.extensions.clusters.dynamic_forward_proxy.v3.SubClustersConfig"] | undefined;
  };
  readonly "envoy.extensions.clusters.dynamic_forward_proxy.v3.SubClustersConfig": {
    readonly lbPolicy?: "ROUND_ROBIN" | "LEAST_REQUEST" | "RING_HASH" | "RANDOM" | "MAGLEV" | "CLUSTER_PROVIDED" | "LOAD_BALANCING_POLICY_CONFIG" | undefined;
    readonly maxSubClusters?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly subClusterTtl?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly preresolveClusters?: readonly EnvoyMessages["envoy.config.core.v3.SocketAddress"][] | undefined;
  };
  readonly "envoy.extensions.clusters.redis.v3.RedisClusterConfig": {
    readonly clusterRefreshRate?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly clusterRefreshTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly redirectRefreshInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly redirectRefreshThreshold?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly failureRefreshThreshold?: number | undefined;
    readonly hostDegradedRefreshThreshold?: number | undefined;
  };
  readonly "envoy.extensions.common.async_files.v3.AsyncFileManagerConfig": {
    readonly id?: string | undefined;
    readonly threadPool?: EnvoyMessages["envoy.extensions.common.async_files.v3.AsyncFileManagerConfig.ThreadPool"] | undefined;
  };
  readonly "envoy.extensions.common.async_files.v3.AsyncFileManagerConfig.ThreadPool": {
    readonly threadCount?: number | undefined;
  };
  readonly "envoy.extensions.common.aws.v3.AssumeRoleCredentialProvider": {
    readonly roleArn?: string | undefined;
    readonly roleSessionName?: string | undefined;
    readonly externalId?: string | undefined;
    readonly sessionDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly credentialProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.AwsCredentialProvider"] | undefined;
  };
  readonly "envoy.extensions.common.aws.v3.AssumeRoleWithWebIdentityCredentialProvider": {
    readonly webIdentityTokenDataSource?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly roleArn?: string | undefined;
    readonly roleSessionName?: string | undefined;
  };
  readonly "envoy.extensions.common.aws.v3.AwsCredentialProvider": {
    readonly assumeRoleWithWebIdentityProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.AssumeRoleWithWebIdentityCredentialProvider"] | undefined;
    readonly inlineCredential?: EnvoyMessages["envoy.extensions.common.aws.v3.InlineCredentialProvider"] | undefined;
    readonly credentialsFileProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.CredentialsFileCredentialProvider"] | undefined;
    readonly customCredentialProviderChain?: boolean | undefined;
    readonly iamRolesAnywhereCredentialProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.IAMRolesAnywhereCredentialProvider"] | undefined;
    readonly configCredentialProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.ConfigCredentialProvider"] | undefined;
    readonly containerCredentialProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.ContainerCredentialProvider"] | undefined;
    readonly environmentCredentialProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.EnvironmentCredentialProvider"] | undefined;
    readonly instanceProfileCredentialProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.InstanceProfileCredentialProvider"] | undefined;
    readonly assumeRoleCredentialProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.AssumeRoleCredentialProvider"] | undefined;
  };
  readonly "envoy.extensions.common.aws.v3.ConfigCredentialProvider": Readonly<Record<string, never>>;
  readonly "envoy.extensions.common.aws.v3.ContainerCredentialProvider": Readonly<Record<string, never>>;
  readonly "envoy.extensions.common.aws.v3.CredentialsFileCredentialProvider": {
    readonly credentialsDataSource?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly profile?: string | undefined;
  };
  readonly "envoy.extensions.common.aws.v3.EnvironmentCredentialProvider": Readonly<Record<string, never>>;
  readonly "envoy.extensions.common.aws.v3.IAMRolesAnywhereCredentialProvider": {
    readonly roleArn?: string | undefined;
    readonly certificate?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly certificateChain?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly privateKey?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly trustAnchorArn?: string | undefined;
    readonly profileArn?: string | undefined;
    readonly roleSessionName?: string | undefined;
    readonly sessionDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.common.aws.v3.InlineCredentialProvider": {
    readonly accessKeyId?: string | undefined;
    readonly secretAccessKey?: string | undefined;
    readonly sessionToken?: string | undefined;
  };
  readonly "envoy.extensions.common.aws.v3.InstanceProfileCredentialProvider": Readonly<Record<string, never>>;
  readonly "envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheCircuitBreakers": {
    readonly maxPendingRequests?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig": {
    readonly name?: string | undefined;
    readonly dnsLookupFamily?: "AUTO" | "V4_ONLY" | "V6_ONLY" | "V4_PREFERRED" | "ALL" | undefined;
    readonly dnsRefreshRate?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly hostTtl?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxHosts?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly dnsFailureRefreshRate?: EnvoyMessages["envoy.config.cluster.v3.Cluster.RefreshRate"] | undefined;
    readonly dnsCacheCircuitBreaker?: EnvoyMessages["envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheCircuitBreakers"] | undefined;
    readonly useTcpForDnsLookups?: boolean | undefined;
    readonly dnsResolutionConfig?: EnvoyMessages["envoy.config.core.v3.DnsResolutionConfig"] | undefined;
    readonly preresolveHostnames?: readonly EnvoyMessages["envoy.config.core.v3.SocketAddress"][] | undefined;
    readonly dnsQueryTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly typedDnsResolverConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly keyValueConfig?: EnvoyMessages["envoy.config.common.key_value.v3.KeyValueStoreConfig"] | undefined;
    readonly dnsMinRefreshRate?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.common.matching.v3.ExtensionWithMatcher": {
    readonly matcher?: EnvoyMessages["envoy.config.common.matcher.v3.Matcher"] | undefined;
    readonly extensionConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly xdsMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
  };
  readonly "envoy.extensions.common.matching.v3.ExtensionWithMatcherPerRoute": {
    readonly xdsMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
  };
  readonly "envoy.extensions.common.ratelimit.v3.LocalClusterRateLimit": Readonly<Record<string, never>>;
  readonly "envoy.extensions.common.ratelimit.v3.LocalRateLimitDescriptor": {
    readonly entries?: readonly EnvoyMessages["envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.Entry"][] | undefined;
    readonly tokenBucket?: EnvoyMessages["envoy.type.v3.TokenBucket"] | undefined;
  };
  readonly "envoy.extensions.common.ratelimit.v3.RateLimitDescriptor": {
    readonly entries?: readonly EnvoyMessages["envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.Entry"][] | undefined;
    readonly limit?: EnvoyMessages["envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.RateLimitOverride"] | undefined;
  };
  readonly "envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.Entry": {
    readonly key?: string | undefined;
    readonly value?: string | undefined;
  };
  readonly "envoy.extensions.common.ratelimit.v3.RateLimitDescriptor.RateLimitOverride": {
    readonly requestsPerUnit?: number | undefined;
    readonly unit?: "UNKNOWN" | "SECOND" | "MINUTE" | "HOUR" | "DAY" | "MONTH" | "YEAR" | undefined;
  };
  readonly "envoy.extensions.common.tap.v3.AdminConfig": {
    readonly configId?: string | undefined;
  };
  readonly "envoy.extensions.common.tap.v3.CommonExtensionConfig": {
    readonly adminConfig?: EnvoyMessages["envoy.extensions.common.tap.v3.AdminConfig"] | undefined;
    readonly staticConfig?: EnvoyMessages["envoy.config.tap.v3.TapConfig"] | undefined;
  };
  readonly "envoy.extensions.compression.brotli.compressor.v3.Brotli": {
    readonly quality?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly encoderMode?: "DEFAULT" | "GENERIC" | "TEXT" | "FONT" | undefined;
    readonly windowBits?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly inputBlockBits?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly chunkSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly disableLiteralContextModeling?: boolean | undefined;
  };
  readonly "envoy.extensions.compression.brotli.decompressor.v3.Brotli": {
    readonly disableRingBufferReallocation?: boolean | undefined;
    readonly chunkSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.compression.gzip.compressor.v3.Gzip": {
    readonly memoryLevel?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly compressionLevel?: "DEFAULT_COMPRESSION" | "BEST_SPEED" | "COMPRESSION_LEVEL_1" | "COMPRESSION_LEVEL_2" | "COMPRESSION_LEVEL_3" | "COMPRESSION_LEVEL_4" | "COMPRESSION_LEVEL_5" | "COMPRESSION_LEVEL_6" | "COMPRESSION_LEVEL_7" | "COMPRESSION_LEVEL_8" | "COMPRESSION_LEVEL_9" | "BEST_COMPRESSION" | undefined;
    readonly compressionStrategy?: "DEFAULT_STRATEGY" | "FILTERED" | "HUFFMAN_ONLY" | "RLE" | "FIXED" | undefined;
    readonly windowBits?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly chunkSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.compression.gzip.decompressor.v3.Gzip": {
    readonly windowBits?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly chunkSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxInflateRatio?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.compression.zstd.compressor.v3.Zstd": {
    readonly compressionLevel?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enableChecksum?: boolean | undefined;
    readonly strategy?: "DEFAULT" | "FAST" | "DFAST" | "GREEDY" | "LAZY" | "LAZY2" | "BTLAZY2" | "BTOPT" | "BTULTRA" | "BTULTRA2" | undefined;
    readonly dictionary?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly chunkSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.compression.zstd.decompressor.v3.Zstd": {
    readonly dictionaries?: readonly EnvoyMessages["envoy.config.core.v3.DataSource"][] | undefined;
    readonly chunkSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.config.validators.minimum_clusters.v3.MinimumClustersValidator": {
    readonly minClustersNum?: number | undefined;
  };
  readonly "envoy.extensions.dynamic_modules.v3.DynamicModuleConfig": {
    readonly name?: string | undefined;
    readonly doNotClose?: boolean | undefined;
    readonly loadGlobally?: boolean | undefined;
    readonly metricsNamespace?: string | undefined;
    readonly module?: EnvoyMessages["envoy.config.core.v3.AsyncDataSource"] | undefined;
    readonly nackOnCacheMiss?: boolean | undefined;
  };
  readonly "envoy.extensions.early_data.v3.DefaultEarlyDataPolicy": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.common.dependency.v3.Dependency": {
    readonly type?: "HEADER" | "FILTER_STATE_KEY" | "DYNAMIC_METADATA" | undefined;
    readonly name?: string | undefined;
  };
  readonly "envoy.extensions.filters.common.dependency.v3.FilterDependencies": {
    readonly decodeRequired?: readonly EnvoyMessages["envoy.extensions.filters.common.dependency.v3.Dependency"][] | undefined;
    readonly decodeProvided?: readonly EnvoyMessages["envoy.extensions.filters.common.dependency.v3.Dependency"][] | undefined;
    readonly encodeRequired?: readonly EnvoyMessages["envoy.extensions.filters.common.dependency.v3.Dependency"][] | undefined;
    readonly encodeProvided?: readonly EnvoyMessages["envoy.extensions.filters.common.dependency.v3.Dependency"][] | undefined;
  };
  readonly "envoy.extensions.filters.common.dependency.v3.MatchingRequirements": {
    readonly dataInputAllowList?: EnvoyMessages["envoy.extensions.filters.common.dependency.v3.MatchingRequirements.DataInputAllowList"] | undefined;
  };
  readonly "envoy.extensions.filters.common.dependency.v3.MatchingRequirements.DataInputAllowList": {
    readonly typeUrl?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.filters.common.fault.v3.FaultDelay": {
    readonly fixedDelay?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly percentage?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly headerDelay?: EnvoyMessages["envoy.extensions.filters.common.fault.v3.FaultDelay.HeaderDelay"] | undefined;
  };
  readonly "envoy.extensions.filters.common.fault.v3.FaultDelay.HeaderDelay": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.common.fault.v3.FaultRateLimit": {
    readonly fixedLimit?: EnvoyMessages["envoy.extensions.filters.common.fault.v3.FaultRateLimit.FixedLimit"] | undefined;
    readonly percentage?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly headerLimit?: EnvoyMessages["envoy.extensions.filters.common.fault.v3.FaultRateLimit.HeaderLimit"] | undefined;
  };
  readonly "envoy.extensions.filters.common.fault.v3.FaultRateLimit.FixedLimit": {
    readonly limitKbps?: string | number | undefined;
  };
  readonly "envoy.extensions.filters.common.fault.v3.FaultRateLimit.HeaderLimit": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.common.matcher.action.v3.SkipFilter": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.common.set_filter_state.v3.FilterStateValue": {
    readonly objectKey?: string | undefined;
    readonly formatString?: EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"] | undefined;
    readonly readOnly?: boolean | undefined;
    readonly sharedWithUpstream?: "NONE" | "ONCE" | "TRANSITIVE" | undefined;
    readonly skipIfEmpty?: boolean | undefined;
    readonly factoryKey?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.adaptive_concurrency.v3.AdaptiveConcurrency": {
    readonly gradientControllerConfig?: EnvoyMessages["envoy.extensions.filters.http.adaptive_concurrency.v3.GradientControllerConfig"] | undefined;
    readonly enabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly concurrencyLimitExceededStatus?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
  };
  readonly "envoy.extensions.filters.http.adaptive_concurrency.v3.GradientControllerConfig": {
    readonly sampleAggregatePercentile?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly concurrencyLimitParams?: EnvoyMessages["envoy.extensions.filters.http.adaptive_concurrency.v3.GradientControllerConfig.ConcurrencyLimitCalculationParams"] | undefined;
    readonly minRttCalcParams?: EnvoyMessages["envoy.extensions.filters.http.adaptive_concurrency.v3.GradientControllerConfig.MinimumRTTCalculationParams"] | undefined;
  };
  readonly "envoy.extensions.filters.http.adaptive_concurrency.v3.GradientControllerConfig.ConcurrencyLimitCalculationParams": {
    readonly maxConcurrencyLimit?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly concurrencyUpdateInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.http.adaptive_concurrency.v3.GradientControllerConfig.MinimumRTTCalculationParams": {
    readonly interval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly requestCount?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly jitter?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly minConcurrency?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly buffer?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
  };
  readonly "envoy.extensions.filters.http.admission_control.v3.AdmissionControl": {
    readonly enabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly successCriteria?: EnvoyMessages["envoy.extensions.filters.http.admission_control.v3.AdmissionControl.SuccessCriteria"] | undefined;
    readonly samplingWindow?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly aggression?: EnvoyMessages["envoy.config.core.v3.RuntimeDouble"] | undefined;
    readonly srThreshold?: EnvoyMessages["envoy.config.core.v3.RuntimePercent"] | undefined;
    readonly rpsThreshold?: EnvoyMessages["envoy.config.core.v3.RuntimeUInt32"] | undefined;
    readonly maxRejectionProbability?: EnvoyMessages["envoy.config.core.v3.RuntimePercent"] | undefined;
  };
  readonly "envoy.extensions.filters.http.admission_control.v3.AdmissionControl.SuccessCriteria": {
    readonly httpCriteria?: EnvoyMessages["envoy.extensions.filters.http.admission_control.v3.AdmissionControl.SuccessCriteria.HttpCriteria"] | undefined;
    readonly grpcCriteria?: EnvoyMessages["envoy.extensions.filters.http.admission_control.v3.AdmissionControl.SuccessCriteria.GrpcCriteria"] | undefined;
  };
  readonly "envoy.extensions.filters.http.admission_control.v3.AdmissionControl.SuccessCriteria.GrpcCriteria": {
    readonly grpcSuccessStatus?: readonly number[] | undefined;
  };
  readonly "envoy.extensions.filters.http.admission_control.v3.AdmissionControl.SuccessCriteria.HttpCriteria": {
    readonly httpSuccessStatus?: readonly EnvoyMessages["envoy.type.v3.Int32Range"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.alternate_protocols_cache.v3.FilterConfig": {
    readonly alternateProtocolsCacheOptions?: EnvoyMessages["envoy.config.core.v3.AlternateProtocolsCacheOptions"] | undefined;
  };
  readonly "envoy.extensions.filters.http.api_key_auth.v3.ApiKeyAuth": {
    readonly credentials?: readonly EnvoyMessages["envoy.extensions.filters.http.api_key_auth.v3.Credential"][] | undefined;
    readonly keySources?: readonly EnvoyMessages["envoy.extensions.filters.http.api_key_auth.v3.KeySource"][] | undefined;
    readonly forwarding?: EnvoyMessages["envoy.extensions.filters.http.api_key_auth.v3.Forwarding"] | undefined;
  };
  readonly "envoy.extensions.filters.http.api_key_auth.v3.ApiKeyAuthPerRoute": {
    readonly credentials?: readonly EnvoyMessages["envoy.extensions.filters.http.api_key_auth.v3.Credential"][] | undefined;
    readonly keySources?: readonly EnvoyMessages["envoy.extensions.filters.http.api_key_auth.v3.KeySource"][] | undefined;
    readonly allowedClients?: readonly string[] | undefined;
    readonly forwarding?: EnvoyMessages["envoy.extensions.filters.http.api_key_auth.v3.Forwarding"] | undefined;
  };
  readonly "envoy.extensions.filters.http.api_key_auth.v3.Credential": {
    readonly key?: string | undefined;
    readonly client?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.api_key_auth.v3.Forwarding": {
    readonly header?: string | undefined;
    readonly hideCredentials?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.api_key_auth.v3.KeySource": {
    readonly header?: string | undefined;
    readonly query?: string | undefined;
    readonly cookie?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.aws_lambda.v3.Config": {
    readonly arn?: string | undefined;
    readonly payloadPassthrough?: boolean | undefined;
    readonly invocationMode?: "SYNCHRONOUS" | "ASYNCHRONOUS" | undefined;
    readonly hostRewrite?: string | undefined;
    readonly credentialsProfile?: string | undefined;
    readonly credentials?: EnvoyMessages["envoy.extensions.filters.http.aws_lambda.v3.Credentials"] | undefined;
  };
  readonly "envoy.extensions.filters.http.aws_lambda.v3.Credentials": {
    readonly accessKeyId?: string | undefined;
    readonly secretAccessKey?: string | undefined;
    readonly sessionToken?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.aws_lambda.v3.PerRouteConfig": {
    readonly invokeConfig?: EnvoyMessages["envoy.extensions.filters.http.aws_lambda.v3.Config"] | undefined;
  };
  readonly "envoy.extensions.filters.http.aws_request_signing.v3.AwsRequestSigning": {
    readonly serviceName?: string | undefined;
    readonly region?: string | undefined;
    readonly hostRewrite?: string | undefined;
    readonly useUnsignedPayload?: boolean | undefined;
    readonly matchExcludedHeaders?: readonly EnvoyMessages["envoy.type.matcher.v3.StringMatcher"][] | undefined;
    readonly signingAlgorithm?: "AWS_SIGV4" | "AWS_SIGV4A" | undefined;
    readonly queryString?: EnvoyMessages["envoy.extensions.filters.http.aws_request_signing.v3.AwsRequestSigning.QueryString"] | undefined;
    readonly credentialProvider?: EnvoyMessages["envoy.extensions.common.aws.v3.AwsCredentialProvider"] | undefined;
  };
  readonly "envoy.extensions.filters.http.aws_request_signing.v3.AwsRequestSigning.QueryString": {
    readonly expirationTime?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.http.aws_request_signing.v3.AwsRequestSigningPerRoute": {
    readonly awsRequestSigning?: EnvoyMessages["envoy.extensions.filters.http.aws_request_signing.v3.AwsRequestSigning"] | undefined;
    readonly statPrefix?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.bandwidth_limit.v3.BandwidthLimit": {
    readonly statPrefix?: string | undefined;
    readonly enableMode?: "DISABLED" | "REQUEST" | "RESPONSE" | "REQUEST_AND_RESPONSE" | undefined;
    readonly limitKbps?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly fillInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly runtimeEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly enableResponseTrailers?: boolean | undefined;
    readonly responseTrailerPrefix?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.basic_auth.v3.BasicAuth": {
    readonly users?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly forwardUsernameHeader?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.basic_auth.v3.BasicAuthPerRoute": {
    readonly users?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.filters.http.buffer.v3.Buffer": {
    readonly maxRequestBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.filters.http.buffer.v3.BufferPerRoute": {
    readonly disabled?: boolean | undefined;
    readonly buffer?: EnvoyMessages["envoy.extensions.filters.http.buffer.v3.Buffer"] | undefined;
  };
  readonly "envoy.extensions.filters.http.cache.v3.CacheConfig": {
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly allowedVaryHeaders?: readonly EnvoyMessages["envoy.type.matcher.v3.StringMatcher"][] | undefined;
    readonly keyCreatorParams?: EnvoyMessages["envoy.extensions.filters.http.cache.v3.CacheConfig.KeyCreatorParams"] | undefined;
    readonly maxBodyBytes?: number | undefined;
    readonly disabled?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly ignoreRequestCacheControlHeader?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.cache.v3.CacheConfig.KeyCreatorParams": {
    readonly excludeScheme?: boolean | undefined;
    readonly excludeHost?: boolean | undefined;
    readonly queryParametersIncluded?: readonly EnvoyMessages["envoy.config.route.v3.QueryParameterMatcher"][] | undefined;
    readonly queryParametersExcluded?: readonly EnvoyMessages["envoy.config.route.v3.QueryParameterMatcher"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.cdn_loop.v3.CdnLoopConfig": {
    readonly cdnId?: string | undefined;
    readonly maxAllowedOccurrences?: number | undefined;
  };
  readonly "envoy.extensions.filters.http.composite.v3.Composite": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.composite.v3.DynamicConfig": {
    readonly name?: string | undefined;
    readonly configDiscovery?: EnvoyMessages["envoy.config.core.v3.ExtensionConfigSource"] | undefined;
  };
  readonly "envoy.extensions.filters.http.composite.v3.ExecuteFilterAction": {
    readonly typedConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly dynamicConfig?: EnvoyMessages["envoy.extensions.filters.http.composite.v3.DynamicConfig"] | undefined;
    readonly samplePercent?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
  };
  readonly "envoy.extensions.filters.http.compressor.v3.Compressor": {
    readonly contentLength?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly contentType?: readonly string[] | undefined;
    readonly disableOnEtagHeader?: boolean | undefined;
    readonly removeAcceptEncodingHeader?: boolean | undefined;
    readonly runtimeEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly compressorLibrary?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly requestDirectionConfig?: EnvoyMessages["envoy.extensions.filters.http.compressor.v3.Compressor.RequestDirectionConfig"] | undefined;
    readonly responseDirectionConfig?: EnvoyMessages["envoy.extensions.filters.http.compressor.v3.Compressor.ResponseDirectionConfig"] | undefined;
    readonly chooseFirst?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.compressor.v3.Compressor.CommonDirectionConfig": {
    readonly enabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly minContentLength?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly contentType?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.filters.http.compressor.v3.Compressor.RequestDirectionConfig": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.filters.http.compressor.v3.Compressor.CommonDirectionConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.compressor.v3.Compressor.ResponseDirectionConfig": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.filters.http.compressor.v3.Compressor.CommonDirectionConfig"] | undefined;
    readonly disableOnEtagHeader?: boolean | undefined;
    readonly removeAcceptEncodingHeader?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.compressor.v3.CompressorOverrides": {
    readonly responseDirectionConfig?: EnvoyMessages["envoy.extensions.filters.http.compressor.v3.ResponseDirectionOverrides"] | undefined;
  };
  readonly "envoy.extensions.filters.http.compressor.v3.CompressorPerRoute": {
    readonly disabled?: boolean | undefined;
    readonly overrides?: EnvoyMessages["envoy.extensions.filters.http.compressor.v3.CompressorOverrides"] | undefined;
  };
  readonly "envoy.extensions.filters.http.compressor.v3.ResponseDirectionOverrides": {
    readonly removeAcceptEncodingHeader?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.filters.http.connect_grpc_bridge.v3.FilterConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.cors.v3.Cors": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.cors.v3.CorsPolicy": {
    readonly allowOriginStringMatch?: readonly EnvoyMessages["envoy.type.matcher.v3.StringMatcher"][] | undefined;
    readonly allowMethods?: string | undefined;
    readonly allowHeaders?: string | undefined;
    readonly exposeHeaders?: string | undefined;
    readonly maxAge?: string | undefined;
    readonly allowCredentials?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly filterEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly shadowEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly allowPrivateNetworkAccess?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly forwardNotMatchingPreflights?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.filters.http.credential_injector.v3.CredentialInjector": {
    readonly overwrite?: boolean | undefined;
    readonly allowRequestWithoutCredential?: boolean | undefined;
    readonly credential?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.csrf.v3.CsrfPolicy": {
    readonly filterEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly shadowEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly additionalOrigins?: readonly EnvoyMessages["envoy.type.matcher.v3.StringMatcher"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.custom_response.v3.CustomResponse": {
    readonly customResponseMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
  };
  readonly "envoy.extensions.filters.http.decompressor.v3.Decompressor": {
    readonly decompressorLibrary?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly requestDirectionConfig?: EnvoyMessages["envoy.extensions.filters.http.decompressor.v3.Decompressor.RequestDirectionConfig"] | undefined;
    readonly responseDirectionConfig?: EnvoyMessages["envoy.extensions.filters.http.decompressor.v3.Decompressor.ResponseDirectionConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.decompressor.v3.Decompressor.CommonDirectionConfig": {
    readonly enabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly ignoreNoTransformHeader?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.decompressor.v3.Decompressor.RequestDirectionConfig": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.filters.http.decompressor.v3.Decompressor.CommonDirectionConfig"] | undefined;
    readonly advertiseAcceptEncoding?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.filters.http.decompressor.v3.Decompressor.ResponseDirectionConfig": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.filters.http.decompressor.v3.Decompressor.CommonDirectionConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.dynamic_forward_proxy.v3.FilterConfig": {
    readonly dnsCacheConfig?: EnvoyMessages["envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig"] | undefined;
    readonly saveUpstreamAddress?: boolean | undefined;
    readonly subClusterConfig?: EnvoyMessages["envoy.extensions.filters.http.dynamic_forward_proxy.v3.SubClusterConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.dynamic_forward_proxy.v3.PerRouteConfig": {
    readonly hostRewriteLiteral?: string | undefined;
    readonly hostRewriteHeader?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.dynamic_forward_proxy.v3.SubClusterConfig": {
    readonly clusterInitTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilter": {
    readonly dynamicModuleConfig?: EnvoyMessages["envoy.extensions.dynamic_modules.v3.DynamicModuleConfig"] | undefined;
    readonly filterName?: string | undefined;
    readonly filterConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly terminalFilter?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.dynamic_modules.v3.DynamicModuleFilterPerRoute": {
    readonly dynamicModuleConfig?: EnvoyMessages["envoy.extensions.dynamic_modules.v3.DynamicModuleConfig"] | undefined;
    readonly perRouteConfigName?: string | undefined;
    readonly filterConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly filterName?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_authz.v3.AuthorizationRequest": {
    readonly allowedHeaders?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly headersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValue"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponse": {
    readonly allowedUpstreamHeaders?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly allowedClientHeaders?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly allowedUpstreamHeadersToAppend?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly allowedClientHeadersOnSuccess?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly dynamicMetadataFromHeaders?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_authz.v3.BufferSettings": {
    readonly maxRequestBytes?: number | undefined;
    readonly allowPartialMessage?: boolean | undefined;
    readonly packAsBytes?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_authz.v3.CheckSettings": {
    readonly contextExtensions?: Readonly<Record<string, string>> | undefined;
    readonly disableRequestBodyBuffering?: boolean | undefined;
    readonly withRequestBody?: EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.BufferSettings"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_authz.v3.ExtAuthz": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly failureModeAllow?: boolean | undefined;
    readonly httpService?: EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.HttpService"] | undefined;
    readonly withRequestBody?: EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.BufferSettings"] | undefined;
    readonly clearRouteCache?: boolean | undefined;
    readonly statusOnError?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
    readonly metadataContextNamespaces?: readonly string[] | undefined;
    readonly filterEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly includePeerCertificate?: boolean | undefined;
    readonly denyAtDisable?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly transportApiVersion?: "AUTO" | "V2" | "V3" | undefined;
    readonly statPrefix?: string | undefined;
    readonly filterEnabledMetadata?: EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher"] | undefined;
    readonly bootstrapMetadataLabelsKey?: string | undefined;
    readonly typedMetadataContextNamespaces?: readonly string[] | undefined;
    readonly allowedHeaders?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly includeTlsSession?: boolean | undefined;
    readonly failureModeAllowHeaderAdd?: boolean | undefined;
    readonly chargeClusterResponseStats?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly routeMetadataContextNamespaces?: readonly string[] | undefined;
    readonly routeTypedMetadataContextNamespaces?: readonly string[] | undefined;
    readonly encodeRawHeaders?: boolean | undefined;
    readonly validateMutations?: boolean | undefined;
    readonly disallowedHeaders?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly decoderHeaderMutationRules?: EnvoyMessages["envoy.config.common.mutation_rules.v3.HeaderMutationRules"] | undefined;
    readonly enableDynamicMetadataIngestion?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_authz.v3.ExtAuthzPerRoute": {
    readonly disabled?: boolean | undefined;
    readonly checkSettings?: EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.CheckSettings"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_authz.v3.HttpService": {
    readonly serverUri?: EnvoyMessages["envoy.config.core.v3.HttpUri"] | undefined;
    readonly pathPrefix?: string | undefined;
    readonly authorizationRequest?: EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.AuthorizationRequest"] | undefined;
    readonly authorizationResponse?: EnvoyMessages["envoy.extensions.filters.http.ext_authz.v3.AuthorizationResponse"] | undefined;
    readonly retryPolicy?: EnvoyMessages["envoy.config.core.v3.RetryPolicy"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_proc.v3.ExtProcOverrides": {
    readonly processingMode?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ProcessingMode"] | undefined;
    readonly asyncMode?: boolean | undefined;
    readonly requestAttributes?: readonly string[] | undefined;
    readonly responseAttributes?: readonly string[] | undefined;
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly metadataOptions?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.MetadataOptions"] | undefined;
    readonly grpcInitialMetadata?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValue"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_proc.v3.ExtProcPerRoute": {
    readonly disabled?: boolean | undefined;
    readonly overrides?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ExtProcOverrides"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly failureModeAllow?: boolean | undefined;
    readonly processingMode?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ProcessingMode"] | undefined;
    readonly requestAttributes?: readonly string[] | undefined;
    readonly responseAttributes?: readonly string[] | undefined;
    readonly messageTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly statPrefix?: string | undefined;
    readonly mutationRules?: EnvoyMessages["envoy.config.common.mutation_rules.v3.HeaderMutationRules"] | undefined;
    readonly maxMessageTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly disableClearRouteCache?: boolean | undefined;
    readonly forwardRules?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.HeaderForwardingRules"] | undefined;
    readonly filterMetadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly allowModeOverride?: boolean | undefined;
    readonly disableImmediateResponse?: boolean | undefined;
    readonly metadataOptions?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.MetadataOptions"] | undefined;
    readonly observabilityMode?: boolean | undefined;
    readonly routeCacheAction?: "DEFAULT" | "CLEAR" | "RETAIN" | undefined;
    readonly deferredCloseTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly allowedOverrideModes?: readonly EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ProcessingMode"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_proc.v3.HeaderForwardingRules": {
    readonly allowedHeaders?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
    readonly disallowedHeaders?: EnvoyMessages["envoy.type.matcher.v3.ListStringMatcher"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_proc.v3.MetadataOptions": {
    readonly forwardingNamespaces?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.MetadataOptions.MetadataNamespaces"] | undefined;
    readonly receivingNamespaces?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.MetadataOptions.MetadataNamespaces"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_proc.v3.MetadataOptions.MetadataNamespaces": {
    readonly untyped?: readonly string[] | undefined;
    readonly typed?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.filters.http.ext_proc.v3.ProcessingMode": {
    readonly requestHeaderMode?: "DEFAULT" | "SEND" | "SKIP" | undefined;
    readonly responseHeaderMode?: "DEFAULT" | "SEND" | "SKIP" | undefined;
    readonly requestBodyMode?: "NONE" | "STREAMED" | "BUFFERED" | "BUFFERED_PARTIAL" | "FULL_DUPLEX_STREAMED" | "GRPC" | undefined;
    readonly responseBodyMode?: "NONE" | "STREAMED" | "BUFFERED" | "BUFFERED_PARTIAL" | "FULL_DUPLEX_STREAMED" | "GRPC" | undefined;
    readonly requestTrailerMode?: "DEFAULT" | "SEND" | "SKIP" | undefined;
    readonly responseTrailerMode?: "DEFAULT" | "SEND" | "SKIP" | undefined;
  };
  readonly "envoy.extensions.filters.http.fault.v3.FaultAbort": {
    readonly httpStatus?: number | undefined;
    readonly percentage?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly headerAbort?: EnvoyMessages["envoy.extensions.filters.http.fault.v3.FaultAbort.HeaderAbort"] | undefined;
    readonly grpcStatus?: number | undefined;
  };
  readonly "envoy.extensions.filters.http.fault.v3.FaultAbort.HeaderAbort": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.fault.v3.HTTPFault": {
    readonly delay?: EnvoyMessages["envoy.extensions.filters.common.fault.v3.FaultDelay"] | undefined;
    readonly abort?: EnvoyMessages["envoy.extensions.filters.http.fault.v3.FaultAbort"] | undefined;
    readonly upstreamCluster?: string | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
    readonly downstreamNodes?: readonly string[] | undefined;
    readonly maxActiveFaults?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly responseRateLimit?: EnvoyMessages["envoy.extensions.filters.common.fault.v3.FaultRateLimit"] | undefined;
    readonly delayPercentRuntime?: string | undefined;
    readonly abortPercentRuntime?: string | undefined;
    readonly delayDurationRuntime?: string | undefined;
    readonly abortHttpStatusRuntime?: string | undefined;
    readonly maxActiveFaultsRuntime?: string | undefined;
    readonly responseRateLimitPercentRuntime?: string | undefined;
    readonly abortGrpcStatusRuntime?: string | undefined;
    readonly disableDownstreamClusterStats?: boolean | undefined;
    readonly filterMetadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
  readonly "envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior": {
    readonly streamWhenPossible?: EnvoyMessages["envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.StreamWhenPossible"] | undefined;
    readonly bypass?: EnvoyMessages["envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.Bypass"] | undefined;
    readonly injectContentLengthIfNecessary?: EnvoyMessages["envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.InjectContentLengthIfNecessary"] | undefined;
    readonly fullyBufferAndAlwaysInjectContentLength?: EnvoyMessages["envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.FullyBufferAndAlwaysInjectContentLength"] | undefined;
    readonly fullyBuffer?: EnvoyMessages["envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.FullyBuffer"] | undefined;
  };
  readonly "envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.Bypass": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.FullyBuffer": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.FullyBufferAndAlwaysInjectContentLength": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.InjectContentLengthIfNecessary": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior.StreamWhenPossible": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.file_system_buffer.v3.FileSystemBufferFilterConfig": {
    readonly managerConfig?: EnvoyMessages["envoy.extensions.common.async_files.v3.AsyncFileManagerConfig"] | undefined;
    readonly storageBufferPath?: EnvoyMessages["google.protobuf.StringValue"] | undefined;
    readonly request?: EnvoyMessages["envoy.extensions.filters.http.file_system_buffer.v3.StreamConfig"] | undefined;
    readonly response?: EnvoyMessages["envoy.extensions.filters.http.file_system_buffer.v3.StreamConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.file_system_buffer.v3.StreamConfig": {
    readonly behavior?: EnvoyMessages["envoy.extensions.filters.http.file_system_buffer.v3.BufferBehavior"] | undefined;
    readonly memoryBufferBytesLimit?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly storageBufferBytesLimit?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly storageBufferQueueHighWatermarkBytes?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.extensions.filters.http.gcp_authn.v3.Audience": {
    readonly url?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.gcp_authn.v3.GcpAuthnFilterConfig": {
    readonly httpUri?: EnvoyMessages["envoy.config.core.v3.HttpUri"] | undefined;
    readonly retryPolicy?: EnvoyMessages["envoy.config.core.v3.RetryPolicy"] | undefined;
    readonly cacheConfig?: EnvoyMessages["envoy.extensions.filters.http.gcp_authn.v3.TokenCacheConfig"] | undefined;
    readonly tokenHeader?: EnvoyMessages["envoy.extensions.filters.http.gcp_authn.v3.TokenHeader"] | undefined;
    readonly cluster?: string | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.http.gcp_authn.v3.TokenCacheConfig": {
    readonly cacheSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.extensions.filters.http.gcp_authn.v3.TokenHeader": {
    readonly name?: string | undefined;
    readonly valuePrefix?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.geoip.v3.Geoip": {
    readonly xffConfig?: EnvoyMessages["envoy.extensions.filters.http.geoip.v3.Geoip.XffConfig"] | undefined;
    readonly provider?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.geoip.v3.Geoip.XffConfig": {
    readonly xffNumTrustedHops?: number | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_field_extraction.v3.FieldExtractions": {
    readonly requestFieldExtractions?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.http.grpc_field_extraction.v3.RequestFieldValueDisposition"]>> | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_field_extraction.v3.GrpcFieldExtractionConfig": {
    readonly descriptorSet?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly extractionsByMethod?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.http.grpc_field_extraction.v3.FieldExtractions"]>> | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_field_extraction.v3.RequestFieldValueDisposition": {
    readonly dynamicMetadata?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_http1_bridge.v3.Config": {
    readonly upgradeProtobufToGrpc?: boolean | undefined;
    readonly ignoreQueryParameters?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_http1_reverse_bridge.v3.FilterConfig": {
    readonly contentType?: string | undefined;
    readonly withholdGrpcFrames?: boolean | undefined;
    readonly responseSizeHeader?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_http1_reverse_bridge.v3.FilterConfigPerRoute": {
    readonly disabled?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder": {
    readonly protoDescriptor?: string | undefined;
    readonly services?: readonly string[] | undefined;
    readonly printOptions?: EnvoyMessages["envoy.extensions.filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder.PrintOptions"] | undefined;
    readonly protoDescriptorBin?: string | undefined;
    readonly matchIncomingRequestRoute?: boolean | undefined;
    readonly ignoredQueryParameters?: readonly string[] | undefined;
    readonly autoMapping?: boolean | undefined;
    readonly ignoreUnknownQueryParameters?: boolean | undefined;
    readonly convertGrpcStatus?: boolean | undefined;
    readonly urlUnescapeSpec?: "ALL_CHARACTERS_EXCEPT_RESERVED" | "ALL_CHARACTERS_EXCEPT_SLASH" | "ALL_CHARACTERS" | undefined;
    readonly requestValidationOptions?: EnvoyMessages["envoy.extensions.filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder.RequestValidationOptions"] | undefined;
    readonly queryParamUnescapePlus?: boolean | undefined;
    readonly matchUnregisteredCustomVerb?: boolean | undefined;
    readonly caseInsensitiveEnumParsing?: boolean | undefined;
    readonly maxRequestBodySize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxResponseBodySize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly captureUnknownQueryParameters?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder.PrintOptions": {
    readonly addWhitespace?: boolean | undefined;
    readonly alwaysPrintPrimitiveFields?: boolean | undefined;
    readonly alwaysPrintEnumsAsInts?: boolean | undefined;
    readonly preserveProtoFieldNames?: boolean | undefined;
    readonly streamNewlineDelimited?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder.RequestValidationOptions": {
    readonly rejectUnknownMethod?: boolean | undefined;
    readonly rejectUnknownQueryParameters?: boolean | undefined;
    readonly rejectBindingBodyFieldCollisions?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_json_transcoder.v3.UnknownQueryParams": {
    readonly key?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.http.grpc_json_transcoder.v3.UnknownQueryParams.Values"]>> | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_json_transcoder.v3.UnknownQueryParams.Values": {
    readonly values?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_stats.v3.FilterConfig": {
    readonly emitFilterState?: boolean | undefined;
    readonly individualMethodStatsAllowlist?: EnvoyMessages["envoy.config.core.v3.GrpcMethodList"] | undefined;
    readonly statsForAllMethods?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly enableUpstreamStats?: boolean | undefined;
    readonly replaceDotsInGrpcServiceName?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_stats.v3.FilterObject": {
    readonly requestMessageCount?: string | number | undefined;
    readonly responseMessageCount?: string | number | undefined;
  };
  readonly "envoy.extensions.filters.http.grpc_web.v3.GrpcWeb": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.gzip.v3.Gzip": {
    readonly memoryLevel?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly compressionLevel?: "DEFAULT" | "BEST" | "SPEED" | undefined;
    readonly compressionStrategy?: "DEFAULT" | "FILTERED" | "HUFFMAN" | "RLE" | undefined;
    readonly windowBits?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly compressor?: EnvoyMessages["envoy.extensions.filters.http.compressor.v3.Compressor"] | undefined;
    readonly chunkSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.filters.http.gzip.v3.Gzip.CompressionLevel": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.header_mutation.v3.HeaderMutation": {
    readonly mutations?: EnvoyMessages["envoy.extensions.filters.http.header_mutation.v3.Mutations"] | undefined;
    readonly mostSpecificHeaderMutationsWins?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.header_mutation.v3.HeaderMutationPerRoute": {
    readonly mutations?: EnvoyMessages["envoy.extensions.filters.http.header_mutation.v3.Mutations"] | undefined;
  };
  readonly "envoy.extensions.filters.http.header_mutation.v3.Mutations": {
    readonly requestMutations?: readonly EnvoyMessages["envoy.config.common.mutation_rules.v3.HeaderMutation"][] | undefined;
    readonly responseMutations?: readonly EnvoyMessages["envoy.config.common.mutation_rules.v3.HeaderMutation"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.header_to_metadata.v3.Config": {
    readonly requestRules?: readonly EnvoyMessages["envoy.extensions.filters.http.header_to_metadata.v3.Config.Rule"][] | undefined;
    readonly responseRules?: readonly EnvoyMessages["envoy.extensions.filters.http.header_to_metadata.v3.Config.Rule"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.header_to_metadata.v3.Config.KeyValuePair": {
    readonly metadataNamespace?: string | undefined;
    readonly key?: string | undefined;
    readonly value?: string | undefined;
    readonly type?: "STRING" | "NUMBER" | "PROTOBUF_VALUE" | undefined;
    readonly encode?: "NONE" | "BASE64" | undefined;
    readonly regexValueRewrite?: EnvoyMessages["envoy.type.matcher.v3.RegexMatchAndSubstitute"] | undefined;
  };
  readonly "envoy.extensions.filters.http.header_to_metadata.v3.Config.Rule": {
    readonly header?: string | undefined;
    readonly onHeaderPresent?: EnvoyMessages["envoy.extensions.filters.http.header_to_metadata.v3.Config.KeyValuePair"] | undefined;
    readonly onHeaderMissing?: EnvoyMessages["envoy.extensions.filters.http.header_to_metadata.v3.Config.KeyValuePair"] | undefined;
    readonly remove?: boolean | undefined;
    readonly cookie?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.health_check.v3.HealthCheck": {
    readonly passThroughMode?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly cacheTime?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly clusterMinHealthyPercentages?: Readonly<Record<string, EnvoyMessages["envoy.type.v3.Percent"]>> | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.ip_tagging.v3.IPTagging": {
    readonly requestType?: "BOTH" | "INTERNAL" | "EXTERNAL" | undefined;
    readonly ipTags?: readonly EnvoyMessages["envoy.extensions.filters.http.ip_tagging.v3.IPTagging.IPTag"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.ip_tagging.v3.IPTagging.IPTag": {
    readonly ipTagName?: string | undefined;
    readonly ipList?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata": {
    readonly requestRules?: EnvoyMessages["envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.MatchRules"] | undefined;
    readonly responseRules?: EnvoyMessages["envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.MatchRules"] | undefined;
  };
  readonly "envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.KeyValuePair": {
    readonly metadataNamespace?: string | undefined;
    readonly key?: string | undefined;
    readonly value?: EnvoyMessages["google.protobuf.Value"] | undefined;
    readonly type?: "PROTOBUF_VALUE" | "STRING" | "NUMBER" | undefined;
    readonly preserveExistingMetadataValue?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.MatchRules": {
    readonly rules?: readonly EnvoyMessages["envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.Rule"][] | undefined;
    readonly allowContentTypes?: readonly string[] | undefined;
    readonly allowEmptyContentType?: boolean | undefined;
    readonly allowContentTypesRegex?: EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"] | undefined;
  };
  readonly "envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.Rule": {
    readonly selectors?: readonly EnvoyMessages["envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.Selector"][] | undefined;
    readonly onPresent?: EnvoyMessages["envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.KeyValuePair"] | undefined;
    readonly onMissing?: EnvoyMessages["envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.KeyValuePair"] | undefined;
    readonly onError?: EnvoyMessages["envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.KeyValuePair"] | undefined;
  };
  readonly "envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.Selector": {
    readonly key?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.FilterStateRule": {
    readonly name?: string | undefined;
    readonly requires?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"]>> | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwksAsyncFetch": {
    readonly fastListener?: boolean | undefined;
    readonly failedRefetchDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication": {
    readonly providers?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtProvider"]>> | undefined;
    readonly rules?: readonly EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.RequirementRule"][] | undefined;
    readonly filterStateRules?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.FilterStateRule"] | undefined;
    readonly bypassCorsPreflight?: boolean | undefined;
    readonly requirementMap?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"]>> | undefined;
    readonly stripFailureResponse?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtCacheConfig": {
    readonly jwtCacheSize?: number | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtClaimToHeader": {
    readonly headerName?: string | undefined;
    readonly claimName?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtHeader": {
    readonly name?: string | undefined;
    readonly valuePrefix?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtProvider": {
    readonly issuer?: string | undefined;
    readonly audiences?: readonly string[] | undefined;
    readonly remoteJwks?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.RemoteJwks"] | undefined;
    readonly localJwks?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly forward?: boolean | undefined;
    readonly fromHeaders?: readonly EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtHeader"][] | undefined;
    readonly fromParams?: readonly string[] | undefined;
    readonly forwardPayloadHeader?: string | undefined;
    readonly payloadInMetadata?: string | undefined;
    readonly clockSkewSeconds?: number | undefined;
    readonly padForwardPayloadHeader?: boolean | undefined;
    readonly jwtCacheConfig?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtCacheConfig"] | undefined;
    readonly fromCookies?: readonly string[] | undefined;
    readonly headerInMetadata?: string | undefined;
    readonly claimToHeaders?: readonly EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtClaimToHeader"][] | undefined;
    readonly failedStatusInMetadata?: string | undefined;
    readonly clearRouteCache?: boolean | undefined;
    readonly normalizePayloadInMetadata?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtProvider.NormalizePayload"] | undefined;
    readonly subjects?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly requireExpiration?: boolean | undefined;
    readonly maxLifetime?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtProvider.NormalizePayload": {
    readonly spaceDelimitedClaims?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement": {
    readonly providerName?: string | undefined;
    readonly providerAndAudiences?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.ProviderWithAudiences"] | undefined;
    readonly requiresAny?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirementOrList"] | undefined;
    readonly requiresAll?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirementAndList"] | undefined;
    readonly allowMissingOrFailed?: EnvoyMessages["google.protobuf.Empty"] | undefined;
    readonly allowMissing?: EnvoyMessages["google.protobuf.Empty"] | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtRequirementAndList": {
    readonly requirements?: readonly EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.JwtRequirementOrList": {
    readonly requirements?: readonly EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.PerRouteConfig": {
    readonly disabled?: boolean | undefined;
    readonly requirementName?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.ProviderWithAudiences": {
    readonly providerName?: string | undefined;
    readonly audiences?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.RemoteJwks": {
    readonly httpUri?: EnvoyMessages["envoy.config.core.v3.HttpUri"] | undefined;
    readonly cacheDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly asyncFetch?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwksAsyncFetch"] | undefined;
    readonly retryPolicy?: EnvoyMessages["envoy.config.core.v3.RetryPolicy"] | undefined;
  };
  readonly "envoy.extensions.filters.http.jwt_authn.v3.RequirementRule": {
    readonly match?: EnvoyMessages["envoy.config.route.v3.RouteMatch"] | undefined;
    readonly requires?: EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"] | undefined;
    readonly requirementName?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.kill_request.v3.KillRequest": {
    readonly probability?: EnvoyMessages["envoy.type.v3.FractionalPercent"] | undefined;
    readonly killRequestHeader?: string | undefined;
    readonly direction?: "REQUEST" | "RESPONSE" | undefined;
  };
  readonly "envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit": {
    readonly statPrefix?: string | undefined;
    readonly status?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
    readonly tokenBucket?: EnvoyMessages["envoy.type.v3.TokenBucket"] | undefined;
    readonly filterEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly filterEnforced?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly descriptors?: readonly EnvoyMessages["envoy.extensions.common.ratelimit.v3.LocalRateLimitDescriptor"][] | undefined;
    readonly stage?: number | undefined;
    readonly requestHeadersToAddWhenNotEnforced?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly localRateLimitPerDownstreamConnection?: boolean | undefined;
    readonly enableXRatelimitHeaders?: "OFF" | "DRAFT_VERSION_03" | undefined;
    readonly vhRateLimits?: "OVERRIDE" | "INCLUDE" | "IGNORE" | undefined;
    readonly alwaysConsumeDefaultTokenBucket?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly rateLimitedAsResourceExhausted?: boolean | undefined;
    readonly localClusterRateLimit?: EnvoyMessages["envoy.extensions.common.ratelimit.v3.LocalClusterRateLimit"] | undefined;
  };
  readonly "envoy.extensions.filters.http.lua.v3.Lua": {
    readonly inlineCode?: string | undefined;
    readonly sourceCodes?: Readonly<Record<string, EnvoyMessages["envoy.config.core.v3.DataSource"]>> | undefined;
    readonly defaultSourceCode?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly statPrefix?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.lua.v3.LuaPerRoute": {
    readonly disabled?: boolean | undefined;
    readonly name?: string | undefined;
    readonly sourceCode?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.filters.http.oauth2.v3.CookieConfig": {
    readonly sameSite?: "DISABLED" | "STRICT" | "LAX" | "NONE" | undefined;
    readonly path?: string | undefined;
    readonly partitioned?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.oauth2.v3.CookieConfigs": {
    readonly bearerTokenCookieConfig?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfig"] | undefined;
    readonly oauthHmacCookieConfig?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfig"] | undefined;
    readonly oauthExpiresCookieConfig?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfig"] | undefined;
    readonly idTokenCookieConfig?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfig"] | undefined;
    readonly refreshTokenCookieConfig?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfig"] | undefined;
    readonly oauthNonceCookieConfig?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfig"] | undefined;
    readonly codeVerifierCookieConfig?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.oauth2.v3.OAuth2": {
    readonly config?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2Config"] | undefined;
  };
  readonly "envoy.extensions.filters.http.oauth2.v3.OAuth2Config": {
    readonly tokenEndpoint?: EnvoyMessages["envoy.config.core.v3.HttpUri"] | undefined;
    readonly authorizationEndpoint?: string | undefined;
    readonly credentials?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2Credentials"] | undefined;
    readonly redirectUri?: string | undefined;
    readonly redirectPathMatcher?: EnvoyMessages["envoy.type.matcher.v3.PathMatcher"] | undefined;
    readonly signoutPath?: EnvoyMessages["envoy.type.matcher.v3.PathMatcher"] | undefined;
    readonly forwardBearerToken?: boolean | undefined;
    readonly passThroughMatcher?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
    readonly authScopes?: readonly string[] | undefined;
    readonly resources?: readonly string[] | undefined;
    readonly authType?: "URL_ENCODED_BODY" | "BASIC_AUTH" | "TLS_CLIENT_AUTH" | undefined;
    readonly useRefreshToken?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly defaultExpiresIn?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly denyRedirectMatcher?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
    readonly defaultRefreshTokenExpiresIn?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly preserveAuthorizationHeader?: boolean | undefined;
    readonly disableIdTokenSetCookie?: boolean | undefined;
    readonly disableAccessTokenSetCookie?: boolean | undefined;
    readonly disableRefreshTokenSetCookie?: boolean | undefined;
    readonly cookieConfigs?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.CookieConfigs"] | undefined;
    readonly endSessionEndpoint?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.oauth2.v3.OAuth2Credentials": {
    readonly clientId?: string | undefined;
    readonly tokenSecret?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"] | undefined;
    readonly hmacSecret?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"] | undefined;
    readonly cookieNames?: EnvoyMessages["envoy.extensions.filters.http.oauth2.v3.OAuth2Credentials.CookieNames"] | undefined;
    readonly cookieDomain?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.oauth2.v3.OAuth2Credentials.CookieNames": {
    readonly bearerToken?: string | undefined;
    readonly oauthHmac?: string | undefined;
    readonly oauthExpires?: string | undefined;
    readonly idToken?: string | undefined;
    readonly refreshToken?: string | undefined;
    readonly oauthNonce?: string | undefined;
    readonly codeVerifier?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.on_demand.v3.OnDemand": {
    readonly odcds?: EnvoyMessages["envoy.extensions.filters.http.on_demand.v3.OnDemandCds"] | undefined;
  };
  readonly "envoy.extensions.filters.http.on_demand.v3.OnDemandCds": {
    readonly source?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly resourcesLocator?: string | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.http.on_demand.v3.PerRouteConfig": {
    readonly odcds?: EnvoyMessages["envoy.extensions.filters.http.on_demand.v3.OnDemandCds"] | undefined;
  };
  readonly "envoy.extensions.filters.http.original_src.v3.OriginalSrc": {
    readonly mark?: number | undefined;
  };
  readonly "envoy.extensions.filters.http.proto_message_logging.v3.MethodLogging": {
    readonly requestLoggingByField?: Readonly<Record<string, "LogDirective_UNSPECIFIED" | "LOG" | "LOG_REDACT">> | undefined;
    readonly responseLoggingByField?: Readonly<Record<string, "LogDirective_UNSPECIFIED" | "LOG" | "LOG_REDACT">> | undefined;
  };
  readonly "envoy.extensions.filters.http.proto_message_logging.v3.ProtoMessageLoggingConfig": {
    readonly dataSource?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly protoDescriptorTypedMetadata?: string | undefined;
    readonly mode?: "LogMode_UNSPECIFIED" | "FIRST_AND_LAST" | undefined;
    readonly loggingByMethod?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.http.proto_message_logging.v3.MethodLogging"]>> | undefined;
  };
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings": {
    readonly bucketIdBuilder?: EnvoyMessages["envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.BucketIdBuilder"] | undefined;
    readonly reportingInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly denyResponseSettings?: EnvoyMessages["envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.DenyResponseSettings"] | undefined;
    readonly noAssignmentBehavior?: EnvoyMessages["envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.NoAssignmentBehavior"] | undefined;
    readonly expiredAssignmentBehavior?: EnvoyMessages["envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.ExpiredAssignmentBehavior"] | undefined;
  };
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.BucketIdBuilder": {
    readonly bucketIdBuilder?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.BucketIdBuilder.ValueBuilder"]>> | undefined;
  };
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.BucketIdBuilder.ValueBuilder": {
    readonly stringValue?: string | undefined;
    readonly customValue?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.DenyResponseSettings": {
    readonly httpStatus?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
    readonly httpBody?: EnvoyMessages["google.protobuf.BytesValue"] | undefined;
    readonly grpcStatus?: EnvoyMessages["google.rpc.Status"] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.ExpiredAssignmentBehavior": {
    readonly expiredAssignmentBehaviorTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly fallbackRateLimit?: EnvoyMessages["envoy.type.v3.RateLimitStrategy"] | undefined;
    readonly reuseLastAssignment?: EnvoyMessages["envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.ExpiredAssignmentBehavior.ReuseLastAssignment"] | undefined;
  };
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.ExpiredAssignmentBehavior.ReuseLastAssignment": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaBucketSettings.NoAssignmentBehavior": {
    readonly fallbackRateLimit?: EnvoyMessages["envoy.type.v3.RateLimitStrategy"] | undefined;
  };
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaFilterConfig": {
    readonly rlqsServer?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly domain?: string | undefined;
    readonly bucketMatchers?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
    readonly filterEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly filterEnforced?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly requestHeadersToAddWhenNotEnforced?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.rate_limit_quota.v3.RateLimitQuotaOverride": {
    readonly domain?: string | undefined;
    readonly bucketMatchers?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimit": {
    readonly domain?: string | undefined;
    readonly stage?: number | undefined;
    readonly requestType?: string | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly failureModeDeny?: boolean | undefined;
    readonly rateLimitedAsResourceExhausted?: boolean | undefined;
    readonly rateLimitService?: EnvoyMessages["envoy.config.ratelimit.v3.RateLimitServiceConfig"] | undefined;
    readonly enableXRatelimitHeaders?: "OFF" | "DRAFT_VERSION_03" | undefined;
    readonly disableXEnvoyRatelimitedHeader?: boolean | undefined;
    readonly rateLimitedStatus?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly statusOnError?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
    readonly statPrefix?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig": {
    readonly stage?: number | undefined;
    readonly disableKey?: string | undefined;
    readonly actions?: readonly EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action"][] | undefined;
    readonly limit?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Override"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action": {
    readonly sourceCluster?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.SourceCluster"] | undefined;
    readonly destinationCluster?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.DestinationCluster"] | undefined;
    readonly requestHeaders?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.RequestHeaders"] | undefined;
    readonly remoteAddress?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.RemoteAddress"] | undefined;
    readonly genericKey?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.GenericKey"] | undefined;
    readonly headerValueMatch?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.HeaderValueMatch"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.MetaData"] | undefined;
    readonly extension?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.DestinationCluster": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.GenericKey": {
    readonly descriptorValue?: string | undefined;
    readonly descriptorKey?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.HeaderValueMatch": {
    readonly descriptorValue?: string | undefined;
    readonly expectMatch?: boolean | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.MetaData": {
    readonly descriptorKey?: string | undefined;
    readonly metadataKey?: EnvoyMessages["envoy.type.metadata.v3.MetadataKey"] | undefined;
    readonly defaultValue?: string | undefined;
    readonly source?: "DYNAMIC" | "ROUTE_ENTRY" | undefined;
    readonly skipIfAbsent?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.RemoteAddress": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.RequestHeaders": {
    readonly headerName?: string | undefined;
    readonly descriptorKey?: string | undefined;
    readonly skipIfAbsent?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Action.SourceCluster": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Override": {
    readonly dynamicMetadata?: EnvoyMessages["envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Override.DynamicMetadata"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitConfig.Override.DynamicMetadata": {
    readonly metadataKey?: EnvoyMessages["envoy.type.metadata.v3.MetadataKey"] | undefined;
  };
  readonly "envoy.extensions.filters.http.ratelimit.v3.RateLimitPerRoute": {
    readonly vhRateLimits?: "OVERRIDE" | "INCLUDE" | "IGNORE" | undefined;
    readonly overrideOption?: "DEFAULT" | "OVERRIDE_POLICY" | "INCLUDE_POLICY" | "IGNORE_POLICY" | undefined;
    readonly rateLimits?: readonly EnvoyMessages["envoy.config.route.v3.RateLimit"][] | undefined;
    readonly domain?: string | undefined;
  };
  readonly "envoy.extensions.filters.http.rbac.v3.RBAC": {
    readonly rules?: EnvoyMessages["envoy.config.rbac.v3.RBAC"] | undefined;
    readonly shadowRules?: EnvoyMessages["envoy.config.rbac.v3.RBAC"] | undefined;
    readonly shadowRulesStatPrefix?: string | undefined;
    readonly matcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
    readonly shadowMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
    readonly rulesStatPrefix?: string | undefined;
    readonly trackPerRuleStats?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.rbac.v3.RBACPerRoute": {
    readonly rbac?: EnvoyMessages["envoy.extensions.filters.http.rbac.v3.RBAC"] | undefined;
  };
  readonly "envoy.extensions.filters.http.router.v3.Router": {
    readonly dynamicStats?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly startChildSpan?: boolean | undefined;
    readonly upstreamLog?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLog"][] | undefined;
    readonly suppressEnvoyHeaders?: boolean | undefined;
    readonly strictCheckHeaders?: readonly string[] | undefined;
    readonly respectExpectedRqTimeout?: boolean | undefined;
    readonly suppressGrpcRequestFailureCodeStats?: boolean | undefined;
    readonly upstreamHttpFilters?: readonly EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter"][] | undefined;
    readonly upstreamLogOptions?: EnvoyMessages["envoy.extensions.filters.http.router.v3.Router.UpstreamAccessLogOptions"] | undefined;
  };
  readonly "envoy.extensions.filters.http.router.v3.Router.UpstreamAccessLogOptions": {
    readonly flushUpstreamLogOnUpstreamStream?: boolean | undefined;
    readonly upstreamLogFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.http.set_filter_state.v3.Config": {
    readonly onRequestHeaders?: readonly EnvoyMessages["envoy.extensions.filters.common.set_filter_state.v3.FilterStateValue"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.set_metadata.v3.Config": {
    readonly metadataNamespace?: string | undefined;
    readonly value?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly metadata?: readonly EnvoyMessages["envoy.extensions.filters.http.set_metadata.v3.Metadata"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.set_metadata.v3.Metadata": {
    readonly metadataNamespace?: string | undefined;
    readonly allowOverwrite?: boolean | undefined;
    readonly value?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly typedValue?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.extensions.filters.http.stateful_session.v3.StatefulSession": {
    readonly sessionState?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly strict?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.stateful_session.v3.StatefulSessionPerRoute": {
    readonly disabled?: boolean | undefined;
    readonly statefulSession?: EnvoyMessages["envoy.extensions.filters.http.stateful_session.v3.StatefulSession"] | undefined;
  };
  readonly "envoy.extensions.filters.http.tap.v3.Tap": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.common.tap.v3.CommonExtensionConfig"] | undefined;
    readonly recordHeadersReceivedTime?: boolean | undefined;
    readonly recordDownstreamConnection?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.thrift_to_metadata.v3.FieldSelector": {
    readonly name?: string | undefined;
    readonly id?: number | undefined;
    readonly child?: EnvoyMessages["envoy.extensions.filters.http.thrift_to_metadata.v3.FieldSelector"] | undefined;
  };
  readonly "envoy.extensions.filters.http.thrift_to_metadata.v3.KeyValuePair": {
    readonly metadataNamespace?: string | undefined;
    readonly key?: string | undefined;
    readonly value?: EnvoyMessages["google.protobuf.Value"] | undefined;
  };
  readonly "envoy.extensions.filters.http.thrift_to_metadata.v3.Rule": {
    readonly field?: "METHOD_NAME" | "PROTOCOL" | "TRANSPORT" | "HEADER_FLAGS" | "SEQUENCE_ID" | "MESSAGE_TYPE" | "REPLY_TYPE" | undefined;
    readonly fieldSelector?: EnvoyMessages["envoy.extensions.filters.http.thrift_to_metadata.v3.FieldSelector"] | undefined;
    readonly methodName?: string | undefined;
    readonly onPresent?: EnvoyMessages["envoy.extensions.filters.http.thrift_to_metadata.v3.KeyValuePair"] | undefined;
    readonly onMissing?: EnvoyMessages["envoy.extensions.filters.http.thrift_to_metadata.v3.KeyValuePair"] | undefined;
  };
  readonly "envoy.extensions.filters.http.thrift_to_metadata.v3.ThriftToMetadata": {
    readonly requestRules?: readonly EnvoyMessages["envoy.extensions.filters.http.thrift_to_metadata.v3.Rule"][] | undefined;
    readonly responseRules?: readonly EnvoyMessages["envoy.extensions.filters.http.thrift_to_metadata.v3.Rule"][] | undefined;
    readonly transport?: "AUTO_TRANSPORT" | "FRAMED" | "UNFRAMED" | "HEADER" | undefined;
    readonly protocol?: "AUTO_PROTOCOL" | "BINARY" | "LAX_BINARY" | "COMPACT" | "TWITTER" | undefined;
    readonly allowContentTypes?: readonly string[] | undefined;
    readonly allowEmptyContentType?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.http.thrift_to_metadata.v3.ThriftToMetadataPerRoute": {
    readonly requestRules?: readonly EnvoyMessages["envoy.extensions.filters.http.thrift_to_metadata.v3.Rule"][] | undefined;
    readonly responseRules?: readonly EnvoyMessages["envoy.extensions.filters.http.thrift_to_metadata.v3.Rule"][] | undefined;
  };
  readonly "envoy.extensions.filters.http.upstream_codec.v3.UpstreamCodec": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.http.wasm.v3.Wasm": {
    readonly config?: EnvoyMessages["envoy.extensions.wasm.v3.PluginConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.listener.http_inspector.v3.HttpInspector": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.listener.local_ratelimit.v3.LocalRateLimit": {
    readonly statPrefix?: string | undefined;
    readonly tokenBucket?: EnvoyMessages["envoy.type.v3.TokenBucket"] | undefined;
    readonly runtimeEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
  };
  readonly "envoy.extensions.filters.listener.original_dst.v3.OriginalDst": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.listener.original_src.v3.OriginalSrc": {
    readonly bindPort?: boolean | undefined;
    readonly mark?: number | undefined;
  };
  readonly "envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol": {
    readonly rules?: readonly EnvoyMessages["envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol.Rule"][] | undefined;
    readonly allowRequestsWithoutProxyProtocol?: boolean | undefined;
    readonly passThroughTlvs?: EnvoyMessages["envoy.config.core.v3.ProxyProtocolPassThroughTLVs"] | undefined;
    readonly disallowedVersions?: readonly ("V1" | "V2")[] | undefined;
    readonly statPrefix?: string | undefined;
  };
  readonly "envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol.KeyValuePair": {
    readonly metadataNamespace?: string | undefined;
    readonly key?: string | undefined;
  };
  readonly "envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol.Rule": {
    readonly tlvType?: number | undefined;
    readonly onTlvPresent?: EnvoyMessages["envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol.KeyValuePair"] | undefined;
  };
  readonly "envoy.extensions.filters.listener.tls_inspector.v3.TlsInspector": {
    readonly enableJa3Fingerprinting?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly initialReadBufferSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.filters.network.connection_limit.v3.ConnectionLimit": {
    readonly statPrefix?: string | undefined;
    readonly maxConnections?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly delay?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly runtimeEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
  };
  readonly "envoy.extensions.filters.network.direct_response.v3.Config": {
    readonly response?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.router.v3.Router": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.Drds": {
    readonly configSource?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly routeConfigName?: string | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.DubboFilter": {
    readonly name?: string | undefined;
    readonly config?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.DubboProxy": {
    readonly statPrefix?: string | undefined;
    readonly protocolType?: "Dubbo" | undefined;
    readonly serializationType?: "Hessian2" | undefined;
    readonly routeConfig?: readonly EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.RouteConfiguration"][] | undefined;
    readonly dubboFilters?: readonly EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.DubboFilter"][] | undefined;
    readonly drds?: EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.Drds"] | undefined;
    readonly multipleRouteConfig?: EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.MultipleRouteConfiguration"] | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.MethodMatch": {
    readonly name?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly paramsMatch?: Readonly<Record<string, EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.MethodMatch.ParameterMatchSpecifier"]>> | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.MethodMatch.ParameterMatchSpecifier": {
    readonly exactMatch?: string | undefined;
    readonly rangeMatch?: EnvoyMessages["envoy.type.v3.Int64Range"] | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.MultipleRouteConfiguration": {
    readonly name?: string | undefined;
    readonly routeConfig?: readonly EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.RouteConfiguration"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.Route": {
    readonly match?: EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.RouteMatch"] | undefined;
    readonly route?: EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.RouteAction"] | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.RouteAction": {
    readonly cluster?: string | undefined;
    readonly weightedClusters?: EnvoyMessages["envoy.config.route.v3.WeightedCluster"] | undefined;
    readonly metadataMatch?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.RouteConfiguration": {
    readonly name?: string | undefined;
    readonly interface?: string | undefined;
    readonly group?: string | undefined;
    readonly version?: string | undefined;
    readonly routes?: readonly EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.Route"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.dubbo_proxy.v3.RouteMatch": {
    readonly method?: EnvoyMessages["envoy.extensions.filters.network.dubbo_proxy.v3.MethodMatch"] | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.echo.v3.Echo": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.network.ext_authz.v3.ExtAuthz": {
    readonly statPrefix?: string | undefined;
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly failureModeAllow?: boolean | undefined;
    readonly includePeerCertificate?: boolean | undefined;
    readonly transportApiVersion?: "AUTO" | "V2" | "V3" | undefined;
    readonly filterEnabledMetadata?: EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher"] | undefined;
    readonly bootstrapMetadataLabelsKey?: string | undefined;
    readonly includeTlsSession?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.EnvoyMobileHttpConnectionManager": {
    readonly config?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager": {
    readonly codecType?: "AUTO" | "HTTP1" | "HTTP2" | "HTTP3" | undefined;
    readonly statPrefix?: string | undefined;
    readonly rds?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.Rds"] | undefined;
    readonly routeConfig?: EnvoyMessages["envoy.config.route.v3.RouteConfiguration"] | undefined;
    readonly httpFilters?: readonly EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter"][] | undefined;
    readonly addUserAgent?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly tracing?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.Tracing"] | undefined;
    readonly httpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions"] | undefined;
    readonly http2ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions"] | undefined;
    readonly serverName?: string | undefined;
    readonly drainTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly accessLog?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLog"][] | undefined;
    readonly useRemoteAddress?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly generateRequestId?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly forwardClientCertDetails?: "SANITIZE" | "FORWARD_ONLY" | "APPEND_FORWARD" | "SANITIZE_SET" | "ALWAYS_FORWARD_ONLY" | undefined;
    readonly setCurrentClientCertDetails?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.SetCurrentClientCertDetails"] | undefined;
    readonly proxy100Continue?: boolean | undefined;
    readonly xffNumTrustedHops?: number | undefined;
    readonly representIpv4RemoteAddressAsIpv4MappedIpv6?: boolean | undefined;
    readonly skipXffAppend?: boolean | undefined;
    readonly via?: string | undefined;
    readonly upgradeConfigs?: readonly EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.UpgradeConfig"][] | undefined;
    readonly streamIdleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly internalAddressConfig?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.InternalAddressConfig"] | undefined;
    readonly delayedCloseTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly requestTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxRequestHeadersKb?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly normalizePath?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly scopedRoutes?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes"] | undefined;
    readonly preserveExternalRequestId?: boolean | undefined;
    readonly mergeSlashes?: boolean | undefined;
    readonly serverHeaderTransformation?: "OVERWRITE" | "APPEND_IF_ABSENT" | "PASS_THROUGH" | undefined;
    readonly commonHttpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.HttpProtocolOptions"] | undefined;
    readonly requestIdExtension?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.RequestIDExtension"] | undefined;
    readonly alwaysSetRequestIdInResponse?: boolean | undefined;
    readonly localReplyConfig?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfig"] | undefined;
    readonly stripMatchingHostPort?: boolean | undefined;
    readonly streamErrorOnInvalidHttpMessage?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly requestHeadersTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly stripAnyHostPort?: boolean | undefined;
    readonly pathNormalizationOptions?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathNormalizationOptions"] | undefined;
    readonly http3ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http3ProtocolOptions"] | undefined;
    readonly pathWithEscapedSlashesAction?: "IMPLEMENTATION_SPECIFIC_DEFAULT" | "KEEP_UNCHANGED" | "REJECT_REQUEST" | "UNESCAPE_AND_REDIRECT" | "UNESCAPE_AND_FORWARD" | undefined;
    readonly originalIpDetectionExtensions?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly stripTrailingHostDot?: boolean | undefined;
    readonly schemeHeaderTransformation?: EnvoyMessages["envoy.config.core.v3.SchemeHeaderTransformation"] | undefined;
    readonly proxyStatusConfig?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ProxyStatusConfig"] | undefined;
    readonly typedHeaderValidationConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly appendXForwardedPort?: boolean | undefined;
    readonly earlyHeaderMutationExtensions?: readonly EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"][] | undefined;
    readonly addProxyProtocolConnectionState?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly accessLogFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly flushAccessLogOnNewRequest?: boolean | undefined;
    readonly accessLogOptions?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.HcmAccessLogOptions"] | undefined;
    readonly appendLocalOverload?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.HcmAccessLogOptions": {
    readonly accessLogFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly flushAccessLogOnNewRequest?: boolean | undefined;
    readonly flushLogOnTunnelSuccessfullyEstablished?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.InternalAddressConfig": {
    readonly unixSockets?: boolean | undefined;
    readonly cidrRanges?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathNormalizationOptions": {
    readonly forwardingTransformation?: EnvoyMessages["envoy.type.http.v3.PathTransformation"] | undefined;
    readonly httpFilterTransformation?: EnvoyMessages["envoy.type.http.v3.PathTransformation"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ProxyStatusConfig": {
    readonly removeDetails?: boolean | undefined;
    readonly removeConnectionTerminationDetails?: boolean | undefined;
    readonly removeResponseFlags?: boolean | undefined;
    readonly setRecommendedResponseCode?: boolean | undefined;
    readonly useNodeId?: boolean | undefined;
    readonly literalProxyName?: string | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.SetCurrentClientCertDetails": {
    readonly subject?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly cert?: boolean | undefined;
    readonly dns?: boolean | undefined;
    readonly uri?: boolean | undefined;
    readonly chain?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.Tracing": {
    readonly clientSampling?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly randomSampling?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly overallSampling?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly verbose?: boolean | undefined;
    readonly maxPathTagLength?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly customTags?: readonly EnvoyMessages["envoy.type.tracing.v3.CustomTag"][] | undefined;
    readonly provider?: EnvoyMessages["envoy.config.trace.v3.Tracing.Http"] | undefined;
    readonly spawnUpstreamSpan?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.UpgradeConfig": {
    readonly upgradeType?: string | undefined;
    readonly filters?: readonly EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter"][] | undefined;
    readonly enabled?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly configDiscovery?: EnvoyMessages["envoy.config.core.v3.ExtensionConfigSource"] | undefined;
    readonly isOptional?: boolean | undefined;
    readonly disabled?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfig": {
    readonly mappers?: readonly EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapper"][] | undefined;
    readonly bodyFormat?: EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.Rds": {
    readonly configSource?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly routeConfigName?: string | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.RequestIDExtension": {
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapper": {
    readonly filter?: EnvoyMessages["envoy.config.accesslog.v3.AccessLogFilter"] | undefined;
    readonly statusCode?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly body?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly bodyFormatOverride?: EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"] | undefined;
    readonly headersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.ScopedRds": {
    readonly scopedRdsConfigSource?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly srdsResourcesLocator?: string | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.ScopedRouteConfigurationsList": {
    readonly scopedRouteConfigurations?: readonly EnvoyMessages["envoy.config.route.v3.ScopedRouteConfiguration"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes": {
    readonly name?: string | undefined;
    readonly scopeKeyBuilder?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder"] | undefined;
    readonly rdsConfigSource?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly scopedRouteConfigurationsList?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRouteConfigurationsList"] | undefined;
    readonly scopedRds?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRds"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder": {
    readonly fragments?: readonly EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder": {
    readonly headerValueExtractor?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor": {
    readonly name?: string | undefined;
    readonly elementSeparator?: string | undefined;
    readonly index?: number | undefined;
    readonly element?: EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement"] | undefined;
  };
  readonly "envoy.extensions.filters.network.http_connection_manager.v3.ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement": {
    readonly separator?: string | undefined;
    readonly key?: string | undefined;
  };
  readonly "envoy.extensions.filters.network.local_ratelimit.v3.LocalRateLimit": {
    readonly statPrefix?: string | undefined;
    readonly tokenBucket?: EnvoyMessages["envoy.type.v3.TokenBucket"] | undefined;
    readonly runtimeEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFeatureFlag"] | undefined;
    readonly shareKey?: string | undefined;
  };
  readonly "envoy.extensions.filters.network.mongo_proxy.v3.MongoProxy": {
    readonly statPrefix?: string | undefined;
    readonly accessLog?: string | undefined;
    readonly delay?: EnvoyMessages["envoy.extensions.filters.common.fault.v3.FaultDelay"] | undefined;
    readonly emitDynamicMetadata?: boolean | undefined;
    readonly commands?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.filters.network.ratelimit.v3.RateLimit": {
    readonly statPrefix?: string | undefined;
    readonly domain?: string | undefined;
    readonly descriptors?: readonly EnvoyMessages["envoy.extensions.common.ratelimit.v3.RateLimitDescriptor"][] | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly failureModeDeny?: boolean | undefined;
    readonly rateLimitService?: EnvoyMessages["envoy.config.ratelimit.v3.RateLimitServiceConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.network.rbac.v3.RBAC": {
    readonly rules?: EnvoyMessages["envoy.config.rbac.v3.RBAC"] | undefined;
    readonly shadowRules?: EnvoyMessages["envoy.config.rbac.v3.RBAC"] | undefined;
    readonly statPrefix?: string | undefined;
    readonly enforcementType?: "ONE_TIME_ON_FIRST_BYTE" | "CONTINUOUS" | undefined;
    readonly shadowRulesStatPrefix?: string | undefined;
    readonly matcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
    readonly shadowMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProtocolOptions": {
    readonly authPassword?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly authUsername?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProxy": {
    readonly statPrefix?: string | undefined;
    readonly settings?: EnvoyMessages["envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.ConnPoolSettings"] | undefined;
    readonly latencyInMicros?: boolean | undefined;
    readonly prefixRoutes?: EnvoyMessages["envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes"] | undefined;
    readonly downstreamAuthPassword?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly downstreamAuthUsername?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly faults?: readonly EnvoyMessages["envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.RedisFault"][] | undefined;
    readonly downstreamAuthPasswords?: readonly EnvoyMessages["envoy.config.core.v3.DataSource"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.ConnPoolSettings": {
    readonly opTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly enableHashtagging?: boolean | undefined;
    readonly enableRedirection?: boolean | undefined;
    readonly maxBufferSizeBeforeFlush?: number | undefined;
    readonly bufferFlushTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxUpstreamUnknownConnections?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly readPolicy?: "MASTER" | "PREFER_MASTER" | "REPLICA" | "PREFER_REPLICA" | "ANY" | undefined;
    readonly enableCommandStats?: boolean | undefined;
    readonly dnsCacheConfig?: EnvoyMessages["envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig"] | undefined;
    readonly connectionRateLimit?: EnvoyMessages["envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.ConnectionRateLimit"] | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.ConnectionRateLimit": {
    readonly connectionRateLimitPerSec?: number | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes": {
    readonly routes?: readonly EnvoyMessages["envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes.Route"][] | undefined;
    readonly caseInsensitive?: boolean | undefined;
    readonly catchAllRoute?: EnvoyMessages["envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes.Route"] | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes.Route": {
    readonly prefix?: string | undefined;
    readonly removePrefix?: boolean | undefined;
    readonly cluster?: string | undefined;
    readonly requestMirrorPolicy?: readonly EnvoyMessages["envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes.Route.RequestMirrorPolicy"][] | undefined;
    readonly keyFormatter?: string | undefined;
    readonly readCommandPolicy?: EnvoyMessages["envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes.Route.ReadCommandPolicy"] | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes.Route.ReadCommandPolicy": {
    readonly cluster?: string | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.PrefixRoutes.Route.RequestMirrorPolicy": {
    readonly cluster?: string | undefined;
    readonly runtimeFraction?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly excludeReadCommands?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.RedisFault": {
    readonly faultType?: "DELAY" | "ERROR" | undefined;
    readonly faultEnabled?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly delay?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly commands?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.filters.network.set_filter_state.v3.Config": {
    readonly onNewConnection?: readonly EnvoyMessages["envoy.extensions.filters.common.set_filter_state.v3.FilterStateValue"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.sni_cluster.v3.SniCluster": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.network.sni_dynamic_forward_proxy.v3.FilterConfig": {
    readonly dnsCacheConfig?: EnvoyMessages["envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig"] | undefined;
    readonly portValue?: number | undefined;
  };
  readonly "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy": {
    readonly statPrefix?: string | undefined;
    readonly cluster?: string | undefined;
    readonly downstreamIdleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly upstreamIdleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly accessLog?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLog"][] | undefined;
    readonly maxConnectAttempts?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly idleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly metadataMatch?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly weightedClusters?: EnvoyMessages["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.WeightedCluster"] | undefined;
    readonly hashPolicy?: readonly EnvoyMessages["envoy.type.v3.HashPolicy"][] | undefined;
    readonly tunnelingConfig?: EnvoyMessages["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.TunnelingConfig"] | undefined;
    readonly maxDownstreamConnectionDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly onDemand?: EnvoyMessages["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.OnDemand"] | undefined;
    readonly accessLogFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly flushAccessLogOnConnected?: boolean | undefined;
    readonly accessLogOptions?: EnvoyMessages["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.TcpAccessLogOptions"] | undefined;
  };
  readonly "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.OnDemand": {
    readonly odcdsConfig?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly resourcesLocator?: string | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.TcpAccessLogOptions": {
    readonly accessLogFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly flushAccessLogOnConnected?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.TunnelingConfig": {
    readonly hostname?: string | undefined;
    readonly usePost?: boolean | undefined;
    readonly headersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly propagateResponseHeaders?: boolean | undefined;
    readonly postPath?: string | undefined;
    readonly propagateResponseTrailers?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.WeightedCluster": {
    readonly clusters?: readonly EnvoyMessages["envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.WeightedCluster.ClusterWeight"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy.WeightedCluster.ClusterWeight": {
    readonly name?: string | undefined;
    readonly weight?: number | undefined;
    readonly metadataMatch?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3.HeaderToMetadata": {
    readonly requestRules?: readonly EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3.HeaderToMetadata.Rule"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3.HeaderToMetadata.KeyValuePair": {
    readonly metadataNamespace?: string | undefined;
    readonly key?: string | undefined;
    readonly value?: string | undefined;
    readonly regexValueRewrite?: EnvoyMessages["envoy.type.matcher.v3.RegexMatchAndSubstitute"] | undefined;
    readonly type?: "STRING" | "NUMBER" | "PROTOBUF_VALUE" | undefined;
    readonly encode?: "NONE" | "BASE64" | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3.HeaderToMetadata.Rule": {
    readonly header?: string | undefined;
    readonly onPresent?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3.HeaderToMetadata.KeyValuePair"] | undefined;
    readonly onMissing?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3.HeaderToMetadata.KeyValuePair"] | undefined;
    readonly remove?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata": {
    readonly requestRules?: readonly EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.Rule"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.FieldSelector": {
    readonly name?: string | undefined;
    readonly id?: number | undefined;
    readonly child?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.FieldSelector"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.KeyValuePair": {
    readonly metadataNamespace?: string | undefined;
    readonly key?: string | undefined;
    readonly value?: string | undefined;
    readonly regexValueRewrite?: EnvoyMessages["envoy.type.matcher.v3.RegexMatchAndSubstitute"] | undefined;
    readonly type?: "STRING" | "NUMBER" | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.Rule": {
    readonly methodName?: string | undefined;
    readonly serviceName?: string | undefined;
    readonly fieldSelector?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.FieldSelector"] | undefined;
    readonly onPresent?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.KeyValuePair"] | undefined;
    readonly onMissing?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.KeyValuePair"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.filters.ratelimit.v3.RateLimit": {
    readonly domain?: string | undefined;
    readonly stage?: number | undefined;
    readonly timeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly failureModeDeny?: boolean | undefined;
    readonly rateLimitService?: EnvoyMessages["envoy.config.ratelimit.v3.RateLimitServiceConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.router.v3.Router": {
    readonly closeDownstreamOnUpstreamError?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.Route": {
    readonly match?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.RouteMatch"] | undefined;
    readonly route?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.RouteAction"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.RouteAction": {
    readonly cluster?: string | undefined;
    readonly weightedClusters?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.WeightedCluster"] | undefined;
    readonly metadataMatch?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly rateLimits?: readonly EnvoyMessages["envoy.config.route.v3.RateLimit"][] | undefined;
    readonly stripServiceName?: boolean | undefined;
    readonly clusterHeader?: string | undefined;
    readonly requestMirrorPolicies?: readonly EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.RouteAction.RequestMirrorPolicy"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.RouteAction.RequestMirrorPolicy": {
    readonly cluster?: string | undefined;
    readonly runtimeFraction?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.RouteConfiguration": {
    readonly name?: string | undefined;
    readonly routes?: readonly EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.Route"][] | undefined;
    readonly validateClusters?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.RouteMatch": {
    readonly methodName?: string | undefined;
    readonly serviceName?: string | undefined;
    readonly invert?: boolean | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.route.v3.HeaderMatcher"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.ThriftFilter": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.ThriftProtocolOptions": {
    readonly transport?: "AUTO_TRANSPORT" | "FRAMED" | "UNFRAMED" | "HEADER" | undefined;
    readonly protocol?: "AUTO_PROTOCOL" | "BINARY" | "LAX_BINARY" | "COMPACT" | "TWITTER" | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.ThriftProxy": {
    readonly statPrefix?: string | undefined;
    readonly transport?: "AUTO_TRANSPORT" | "FRAMED" | "UNFRAMED" | "HEADER" | undefined;
    readonly protocol?: "AUTO_PROTOCOL" | "BINARY" | "LAX_BINARY" | "COMPACT" | "TWITTER" | undefined;
    readonly routeConfig?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.RouteConfiguration"] | undefined;
    readonly thriftFilters?: readonly EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.ThriftFilter"][] | undefined;
    readonly payloadPassthrough?: boolean | undefined;
    readonly maxRequestsPerConnection?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly trds?: EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.Trds"] | undefined;
    readonly accessLog?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLog"][] | undefined;
    readonly headerKeysPreserveCase?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.Trds": {
    readonly configSource?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
    readonly routeConfigName?: string | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.WeightedCluster": {
    readonly clusters?: readonly EnvoyMessages["envoy.extensions.filters.network.thrift_proxy.v3.WeightedCluster.ClusterWeight"][] | undefined;
  };
  readonly "envoy.extensions.filters.network.thrift_proxy.v3.WeightedCluster.ClusterWeight": {
    readonly name?: string | undefined;
    readonly weight?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly metadataMatch?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.extensions.filters.network.wasm.v3.Wasm": {
    readonly config?: EnvoyMessages["envoy.extensions.wasm.v3.PluginConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.network.zookeeper_proxy.v3.LatencyThresholdOverride": {
    readonly opcode?: "Connect" | "Create" | "Delete" | "Exists" | "GetData" | "SetData" | "GetAcl" | "SetAcl" | "GetChildren" | "Sync" | "Ping" | "GetChildren2" | "Check" | "Multi" | "Create2" | "Reconfig" | "CheckWatches" | "RemoveWatches" | "CreateContainer" | "CreateTtl" | "Close" | "SetAuth" | "SetWatches" | "GetEphemerals" | "GetAllChildrenNumber" | "SetWatches2" | "AddWatch" | undefined;
    readonly threshold?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.filters.network.zookeeper_proxy.v3.ZooKeeperProxy": {
    readonly statPrefix?: string | undefined;
    readonly accessLog?: string | undefined;
    readonly maxPacketBytes?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enableLatencyThresholdMetrics?: boolean | undefined;
    readonly defaultLatencyThreshold?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly latencyThresholdOverrides?: readonly EnvoyMessages["envoy.extensions.filters.network.zookeeper_proxy.v3.LatencyThresholdOverride"][] | undefined;
    readonly enablePerOpcodeRequestBytesMetrics?: boolean | undefined;
    readonly enablePerOpcodeResponseBytesMetrics?: boolean | undefined;
    readonly enablePerOpcodeDecoderErrorMetrics?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.udp.dns_filter.v3.DnsFilterConfig": {
    readonly statPrefix?: string | undefined;
    readonly serverConfig?: EnvoyMessages["envoy.extensions.filters.udp.dns_filter.v3.DnsFilterConfig.ServerContextConfig"] | undefined;
    readonly clientConfig?: EnvoyMessages["envoy.extensions.filters.udp.dns_filter.v3.DnsFilterConfig.ClientContextConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.udp.dns_filter.v3.DnsFilterConfig.ClientContextConfig": {
    readonly resolverTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly upstreamResolvers?: readonly EnvoyMessages["envoy.config.core.v3.Address"][] | undefined;
    readonly maxPendingLookups?: string | number | undefined;
    readonly typedDnsResolverConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly dnsResolutionConfig?: EnvoyMessages["envoy.config.core.v3.DnsResolutionConfig"] | undefined;
  };
  readonly "envoy.extensions.filters.udp.dns_filter.v3.DnsFilterConfig.ServerContextConfig": {
    readonly inlineDnsTable?: EnvoyMessages["envoy.data.dns.v3.DnsTable"] | undefined;
    readonly externalDnsTable?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.session.dynamic_forward_proxy.v3.FilterConfig": {
    readonly statPrefix?: string | undefined;
    readonly dnsCacheConfig?: EnvoyMessages["envoy.extensions.common.dynamic_forward_proxy.v3.DnsCacheConfig"] | undefined;
    readonly bufferOptions?: EnvoyMessages["envoy.extensions.filters.udp.udp_proxy.session.dynamic_forward_proxy.v3.FilterConfig.BufferOptions"] | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.session.dynamic_forward_proxy.v3.FilterConfig.BufferOptions": {
    readonly maxBufferedDatagrams?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxBufferedBytes?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.session.http_capsule.v3.FilterConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.filters.udp.udp_proxy.v3.Route": {
    readonly cluster?: string | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig": {
    readonly statPrefix?: string | undefined;
    readonly cluster?: string | undefined;
    readonly idleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly useOriginalSrcIp?: boolean | undefined;
    readonly hashPolicies?: readonly EnvoyMessages["envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.HashPolicy"][] | undefined;
    readonly upstreamSocketConfig?: EnvoyMessages["envoy.config.core.v3.UdpSocketConfig"] | undefined;
    readonly usePerPacketLoadBalancing?: boolean | undefined;
    readonly accessLog?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLog"][] | undefined;
    readonly matcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
    readonly proxyAccessLog?: readonly EnvoyMessages["envoy.config.accesslog.v3.AccessLog"][] | undefined;
    readonly sessionFilters?: readonly EnvoyMessages["envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.SessionFilter"][] | undefined;
    readonly tunnelingConfig?: EnvoyMessages["envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.UdpTunnelingConfig"] | undefined;
    readonly accessLogOptions?: EnvoyMessages["envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.UdpAccessLogOptions"] | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.HashPolicy": {
    readonly sourceIp?: boolean | undefined;
    readonly key?: string | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.SessionFilter": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.UdpAccessLogOptions": {
    readonly accessLogFlushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly flushAccessLogOnTunnelConnected?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.UdpTunnelingConfig": {
    readonly proxyHost?: string | undefined;
    readonly proxyPort?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly targetHost?: string | undefined;
    readonly defaultTargetPort?: number | undefined;
    readonly usePost?: boolean | undefined;
    readonly postPath?: string | undefined;
    readonly retryOptions?: EnvoyMessages["envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.UdpTunnelingConfig.RetryOptions"] | undefined;
    readonly headersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly bufferOptions?: EnvoyMessages["envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.UdpTunnelingConfig.BufferOptions"] | undefined;
    readonly propagateResponseHeaders?: boolean | undefined;
    readonly propagateResponseTrailers?: boolean | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.UdpTunnelingConfig.BufferOptions": {
    readonly maxBufferedDatagrams?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly maxBufferedBytes?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.extensions.filters.udp.udp_proxy.v3.UdpProxyConfig.UdpTunnelingConfig.RetryOptions": {
    readonly maxConnectAttempts?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.formatter.cel.v3.Cel": Readonly<Record<string, never>>;
  readonly "envoy.extensions.formatter.metadata.v3.Metadata": Readonly<Record<string, never>>;
  readonly "envoy.extensions.formatter.req_without_query.v3.ReqWithoutQuery": Readonly<Record<string, never>>;
  readonly "envoy.extensions.geoip_providers.common.v3.CommonGeoipProviderConfig": {
    readonly geoHeadersToAdd?: EnvoyMessages["envoy.extensions.geoip_providers.common.v3.CommonGeoipProviderConfig.GeolocationHeadersToAdd"] | undefined;
  };
  readonly "envoy.extensions.geoip_providers.common.v3.CommonGeoipProviderConfig.GeolocationHeadersToAdd": {
    readonly country?: string | undefined;
    readonly city?: string | undefined;
    readonly region?: string | undefined;
    readonly asn?: string | undefined;
    readonly isAnon?: string | undefined;
    readonly anonVpn?: string | undefined;
    readonly anonHosting?: string | undefined;
    readonly anonTor?: string | undefined;
    readonly anonProxy?: string | undefined;
  };
  readonly "envoy.extensions.geoip_providers.maxmind.v3.MaxMindConfig": {
    readonly cityDbPath?: string | undefined;
    readonly ispDbPath?: string | undefined;
    readonly anonDbPath?: string | undefined;
    readonly commonProviderConfig?: EnvoyMessages["envoy.extensions.geoip_providers.common.v3.CommonGeoipProviderConfig"] | undefined;
  };
  readonly "envoy.extensions.health_check.event_sinks.file.v3.HealthCheckEventFileSink": {
    readonly eventLogPath?: string | undefined;
  };
  readonly "envoy.extensions.health_checkers.redis.v3.Redis": {
    readonly key?: string | undefined;
  };
  readonly "envoy.extensions.health_checkers.thrift.v3.Thrift": {
    readonly methodName?: string | undefined;
    readonly transport?: "AUTO_TRANSPORT" | "FRAMED" | "UNFRAMED" | "HEADER" | undefined;
    readonly protocol?: "AUTO_PROTOCOL" | "BINARY" | "LAX_BINARY" | "COMPACT" | "TWITTER" | undefined;
  };
  readonly "envoy.extensions.http.cache.file_system_http_cache.v3.FileSystemHttpCacheConfig": {
    readonly managerConfig?: EnvoyMessages["envoy.extensions.common.async_files.v3.AsyncFileManagerConfig"] | undefined;
    readonly cachePath?: string | undefined;
    readonly maxCacheSizeBytes?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly maxIndividualCacheEntrySizeBytes?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly maxCacheEntryCount?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly cacheSubdivisions?: number | undefined;
    readonly evictFraction?: number | undefined;
    readonly maxEvictionPeriod?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly minEvictionPeriod?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly createCachePath?: boolean | undefined;
  };
  readonly "envoy.extensions.http.cache.simple_http_cache.v3.SimpleHttpCacheConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.http.custom_response.local_response_policy.v3.LocalResponsePolicy": {
    readonly body?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly bodyFormat?: EnvoyMessages["envoy.config.core.v3.SubstitutionFormatString"] | undefined;
    readonly statusCode?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
  };
  readonly "envoy.extensions.http.custom_response.redirect_policy.v3.RedirectPolicy": {
    readonly uri?: string | undefined;
    readonly redirectAction?: EnvoyMessages["envoy.config.route.v3.RedirectAction"] | undefined;
    readonly statusCode?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly requestHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly modifyRequestHeadersAction?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.extensions.http.early_header_mutation.header_mutation.v3.HeaderMutation": {
    readonly mutations?: readonly EnvoyMessages["envoy.config.common.mutation_rules.v3.HeaderMutation"][] | undefined;
  };
  readonly "envoy.extensions.http.header_formatters.preserve_case.v3.PreserveCaseFormatterConfig": {
    readonly forwardReasonPhrase?: boolean | undefined;
    readonly formatterTypeOnEnvoyHeaders?: "DEFAULT" | "PROPER_CASE" | undefined;
  };
  readonly "envoy.extensions.http.header_validators.envoy_default.v3.HeaderValidatorConfig": {
    readonly http1ProtocolOptions?: EnvoyMessages["envoy.extensions.http.header_validators.envoy_default.v3.HeaderValidatorConfig.Http1ProtocolOptions"] | undefined;
    readonly uriPathNormalizationOptions?: EnvoyMessages["envoy.extensions.http.header_validators.envoy_default.v3.HeaderValidatorConfig.UriPathNormalizationOptions"] | undefined;
    readonly restrictHttpMethods?: boolean | undefined;
    readonly headersWithUnderscoresAction?: "ALLOW" | "REJECT_REQUEST" | "DROP_HEADER" | undefined;
    readonly stripFragmentFromPath?: boolean | undefined;
  };
  readonly "envoy.extensions.http.header_validators.envoy_default.v3.HeaderValidatorConfig.Http1ProtocolOptions": {
    readonly allowChunkedLength?: boolean | undefined;
  };
  readonly "envoy.extensions.http.header_validators.envoy_default.v3.HeaderValidatorConfig.UriPathNormalizationOptions": {
    readonly skipPathNormalization?: boolean | undefined;
    readonly skipMergingSlashes?: boolean | undefined;
    readonly pathWithEscapedSlashesAction?: "IMPLEMENTATION_SPECIFIC_DEFAULT" | "KEEP_UNCHANGED" | "REJECT_REQUEST" | "UNESCAPE_AND_REDIRECT" | "UNESCAPE_AND_FORWARD" | undefined;
  };
  readonly "envoy.extensions.http.injected_credentials.generic.v3.Generic": {
    readonly credential?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"] | undefined;
    readonly header?: string | undefined;
  };
  readonly "envoy.extensions.http.injected_credentials.oauth2.v3.OAuth2": {
    readonly tokenEndpoint?: EnvoyMessages["envoy.config.core.v3.HttpUri"] | undefined;
    readonly scopes?: readonly string[] | undefined;
    readonly clientCredentials?: EnvoyMessages["envoy.extensions.http.injected_credentials.oauth2.v3.OAuth2.ClientCredentials"] | undefined;
    readonly tokenFetchRetryInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.http.injected_credentials.oauth2.v3.OAuth2.ClientCredentials": {
    readonly clientId?: string | undefined;
    readonly clientSecret?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"] | undefined;
    readonly authType?: "BASIC_AUTH" | "URL_ENCODED_BODY" | undefined;
  };
  readonly "envoy.extensions.http.original_ip_detection.custom_header.v3.CustomHeaderConfig": {
    readonly headerName?: string | undefined;
    readonly allowExtensionToSetAddressAsTrusted?: boolean | undefined;
    readonly rejectWithStatus?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
  };
  readonly "envoy.extensions.http.original_ip_detection.xff.v3.XffConfig": {
    readonly xffNumTrustedHops?: number | undefined;
    readonly xffTrustedCidrs?: EnvoyMessages["envoy.extensions.http.original_ip_detection.xff.v3.XffTrustedCidrs"] | undefined;
    readonly skipXffAppend?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.http.original_ip_detection.xff.v3.XffTrustedCidrs": {
    readonly cidrs?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
  };
  readonly "envoy.extensions.http.stateful_session.cookie.v3.CookieBasedSessionState": {
    readonly cookie?: EnvoyMessages["envoy.type.http.v3.Cookie"] | undefined;
  };
  readonly "envoy.extensions.http.stateful_session.header.v3.HeaderBasedSessionState": {
    readonly name?: string | undefined;
  };
  readonly "envoy.extensions.internal_redirect.allow_listed_routes.v3.AllowListedRoutesConfig": {
    readonly allowedRouteNames?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.internal_redirect.previous_routes.v3.PreviousRoutesConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.internal_redirect.safe_cross_scheme.v3.SafeCrossSchemeConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.key_value.file_based.v3.FileBasedKeyValueStoreConfig": {
    readonly filename?: string | undefined;
    readonly flushInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly maxEntries?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.client_side_weighted_round_robin.v3.ClientSideWeightedRoundRobin": {
    readonly enableOobLoadReport?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly oobReportingPeriod?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly blackoutPeriod?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly weightExpirationPeriod?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly weightUpdatePeriod?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly errorUtilizationPenalty?: EnvoyMessages["google.protobuf.FloatValue"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.cluster_provided.v3.ClusterProvided": Readonly<Record<string, never>>;
  readonly "envoy.extensions.load_balancing_policies.common.v3.ConsistentHashingLbConfig": {
    readonly useHostnameForHashing?: boolean | undefined;
    readonly hashBalanceFactor?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly hashPolicy?: readonly EnvoyMessages["envoy.config.route.v3.RouteAction.HashPolicy"][] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig": {
    readonly zoneAwareLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig"] | undefined;
    readonly localityWeightedLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfig"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig": {
    readonly routingEnabled?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
    readonly minClusterSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly failTrafficOnPanic?: boolean | undefined;
    readonly forceLocalZone?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig.ForceLocalZone"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig.ForceLocalZone": {
    readonly minSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.common.v3.SlowStartConfig": {
    readonly slowStartWindow?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly aggression?: EnvoyMessages["envoy.config.core.v3.RuntimeDouble"] | undefined;
    readonly minWeightPercent?: EnvoyMessages["envoy.type.v3.Percent"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.least_request.v3.LeastRequest": {
    readonly choiceCount?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly activeRequestBias?: EnvoyMessages["envoy.config.core.v3.RuntimeDouble"] | undefined;
    readonly slowStartConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.SlowStartConfig"] | undefined;
    readonly localityLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig"] | undefined;
    readonly enableFullScan?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly selectionMethod?: "N_CHOICES" | "FULL_SCAN" | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.maglev.v3.Maglev": {
    readonly tableSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly consistentHashingLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.ConsistentHashingLbConfig"] | undefined;
    readonly localityWeightedLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfig"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.pick_first.v3.PickFirst": {
    readonly shuffleAddressList?: boolean | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.random.v3.Random": {
    readonly localityLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.ring_hash.v3.RingHash": {
    readonly hashFunction?: "DEFAULT_HASH" | "XX_HASH" | "MURMUR_HASH_2" | undefined;
    readonly minimumRingSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly maximumRingSize?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
    readonly useHostnameForHashing?: boolean | undefined;
    readonly hashBalanceFactor?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly consistentHashingLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.ConsistentHashingLbConfig"] | undefined;
    readonly localityWeightedLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.LocalityWeightedLbConfig"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.round_robin.v3.RoundRobin": {
    readonly slowStartConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.SlowStartConfig"] | undefined;
    readonly localityLbConfig?: EnvoyMessages["envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig"] | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.subset.v3.Subset": {
    readonly fallbackPolicy?: "NO_FALLBACK" | "ANY_ENDPOINT" | "DEFAULT_SUBSET" | undefined;
    readonly defaultSubset?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly subsetSelectors?: readonly EnvoyMessages["envoy.extensions.load_balancing_policies.subset.v3.Subset.LbSubsetSelector"][] | undefined;
    readonly localityWeightAware?: boolean | undefined;
    readonly scaleLocalityWeight?: boolean | undefined;
    readonly panicModeAny?: boolean | undefined;
    readonly listAsAny?: boolean | undefined;
    readonly metadataFallbackPolicy?: "METADATA_NO_FALLBACK" | "FALLBACK_LIST" | undefined;
    readonly subsetLbPolicy?: EnvoyMessages["envoy.config.cluster.v3.LoadBalancingPolicy"] | undefined;
    readonly allowRedundantKeys?: boolean | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.subset.v3.Subset.LbSubsetSelector": {
    readonly keys?: readonly string[] | undefined;
    readonly fallbackPolicy?: "NOT_DEFINED" | "NO_FALLBACK" | "ANY_ENDPOINT" | "DEFAULT_SUBSET" | "KEYS_SUBSET" | undefined;
    readonly fallbackKeysSubset?: readonly string[] | undefined;
    readonly singleHostPerSubset?: boolean | undefined;
  };
  readonly "envoy.extensions.load_balancing_policies.wrr_locality.v3.WrrLocality": {
    readonly endpointPickingPolicy?: EnvoyMessages["envoy.config.cluster.v3.LoadBalancingPolicy"] | undefined;
  };
  readonly "envoy.extensions.matching.common_inputs.environment_variable.v3.Config": {
    readonly name?: string | undefined;
  };
  readonly "envoy.extensions.matching.common_inputs.network.v3.ApplicationProtocolInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.network.v3.DestinationIPInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.network.v3.DestinationPortInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.network.v3.DirectSourceIPInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.network.v3.DynamicMetadataInput": {
    readonly filter?: string | undefined;
    readonly path?: readonly EnvoyMessages["envoy.extensions.matching.common_inputs.network.v3.DynamicMetadataInput.PathSegment"][] | undefined;
  };
  readonly "envoy.extensions.matching.common_inputs.network.v3.DynamicMetadataInput.PathSegment": {
    readonly key?: string | undefined;
  };
  readonly "envoy.extensions.matching.common_inputs.network.v3.FilterStateInput": {
    readonly key?: string | undefined;
  };
  readonly "envoy.extensions.matching.common_inputs.network.v3.ServerNameInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.network.v3.SourceIPInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.network.v3.SourcePortInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.network.v3.SourceTypeInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.network.v3.TransportProtocolInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.ssl.v3.DnsSanInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.ssl.v3.SubjectInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.common_inputs.ssl.v3.UriSanInput": Readonly<Record<string, never>>;
  readonly "envoy.extensions.matching.input_matchers.consistent_hashing.v3.ConsistentHashing": {
    readonly threshold?: number | undefined;
    readonly modulo?: number | undefined;
    readonly seed?: string | number | undefined;
  };
  readonly "envoy.extensions.matching.input_matchers.ip.v3.Ip": {
    readonly cidrRanges?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
    readonly statPrefix?: string | undefined;
  };
  readonly "envoy.extensions.matching.input_matchers.metadata.v3.Metadata": {
    readonly value?: EnvoyMessages["envoy.type.matcher.v3.ValueMatcher"] | undefined;
    readonly invert?: boolean | undefined;
  };
  readonly "envoy.extensions.matching.input_matchers.runtime_fraction.v3.RuntimeFraction": {
    readonly runtimeFraction?: EnvoyMessages["envoy.config.core.v3.RuntimeFractionalPercent"] | undefined;
    readonly seed?: string | number | undefined;
  };
  readonly "envoy.extensions.network.dns_resolver.apple.v3.AppleDnsResolverConfig": {
    readonly includeUnroutableFamilies?: boolean | undefined;
  };
  readonly "envoy.extensions.network.dns_resolver.cares.v3.CaresDnsResolverConfig": {
    readonly resolvers?: readonly EnvoyMessages["envoy.config.core.v3.Address"][] | undefined;
    readonly dnsResolverOptions?: EnvoyMessages["envoy.config.core.v3.DnsResolverOptions"] | undefined;
    readonly useResolversAsFallback?: boolean | undefined;
    readonly filterUnroutableFamilies?: boolean | undefined;
    readonly udpMaxQueries?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.extensions.network.dns_resolver.getaddrinfo.v3.GetAddrInfoDnsResolverConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.network.socket_interface.v3.DefaultSocketInterface": Readonly<Record<string, never>>;
  readonly "envoy.extensions.outlier_detection_monitors.common.v3.DatabaseErrors": Readonly<Record<string, never>>;
  readonly "envoy.extensions.outlier_detection_monitors.common.v3.ErrorBuckets": {
    readonly httpErrors?: readonly EnvoyMessages["envoy.extensions.outlier_detection_monitors.common.v3.HttpErrors"][] | undefined;
    readonly localOriginErrors?: readonly EnvoyMessages["envoy.extensions.outlier_detection_monitors.common.v3.LocalOriginErrors"][] | undefined;
    readonly databaseErrors?: readonly EnvoyMessages["envoy.extensions.outlier_detection_monitors.common.v3.DatabaseErrors"][] | undefined;
  };
  readonly "envoy.extensions.outlier_detection_monitors.common.v3.HttpErrors": {
    readonly range?: EnvoyMessages["envoy.type.v3.Int32Range"] | undefined;
  };
  readonly "envoy.extensions.outlier_detection_monitors.common.v3.LocalOriginErrors": Readonly<Record<string, never>>;
  readonly "envoy.extensions.outlier_detection_monitors.consecutive_errors.v3.ConsecutiveErrors": {
    readonly name?: string | undefined;
    readonly threshold?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforcing?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly errorBuckets?: EnvoyMessages["envoy.extensions.outlier_detection_monitors.common.v3.ErrorBuckets"] | undefined;
  };
  readonly "envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig": {
    readonly pathTemplate?: string | undefined;
  };
  readonly "envoy.extensions.path.rewrite.uri_template.v3.UriTemplateRewriteConfig": {
    readonly pathTemplateRewrite?: string | undefined;
  };
  readonly "envoy.extensions.quic.connection_debug_visitor.v3.BasicConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.quic.connection_id_generator.v3.DeterministicConnectionIdGeneratorConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.quic.crypto_stream.v3.CryptoServerStreamConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.quic.proof_source.v3.ProofSourceConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.quic.server_preferred_address.v3.DataSourceServerPreferredAddressConfig": {
    readonly ipv4Config?: EnvoyMessages["envoy.extensions.quic.server_preferred_address.v3.DataSourceServerPreferredAddressConfig.AddressFamilyConfig"] | undefined;
    readonly ipv6Config?: EnvoyMessages["envoy.extensions.quic.server_preferred_address.v3.DataSourceServerPreferredAddressConfig.AddressFamilyConfig"] | undefined;
  };
  readonly "envoy.extensions.quic.server_preferred_address.v3.DataSourceServerPreferredAddressConfig.AddressFamilyConfig": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly port?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly dnatAddress?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.quic.server_preferred_address.v3.FixedServerPreferredAddressConfig": {
    readonly ipv4Address?: string | undefined;
    readonly ipv6Address?: string | undefined;
    readonly ipv4Config?: EnvoyMessages["envoy.extensions.quic.server_preferred_address.v3.FixedServerPreferredAddressConfig.AddressFamilyConfig"] | undefined;
    readonly ipv6Config?: EnvoyMessages["envoy.extensions.quic.server_preferred_address.v3.FixedServerPreferredAddressConfig.AddressFamilyConfig"] | undefined;
  };
  readonly "envoy.extensions.quic.server_preferred_address.v3.FixedServerPreferredAddressConfig.AddressFamilyConfig": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.SocketAddress"] | undefined;
    readonly dnatAddress?: EnvoyMessages["envoy.config.core.v3.SocketAddress"] | undefined;
  };
  readonly "envoy.extensions.rate_limit_descriptors.expr.v3.Descriptor": {
    readonly descriptorKey?: string | undefined;
    readonly skipIfError?: boolean | undefined;
    readonly text?: string | undefined;
    readonly parsed?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
  };
  readonly "envoy.extensions.rbac.audit_loggers.stream.v3.StdoutAuditLog": Readonly<Record<string, never>>;
  readonly "envoy.extensions.rbac.matchers.upstream_ip_port.v3.UpstreamIpPortMatcher": {
    readonly upstreamIp?: EnvoyMessages["envoy.config.core.v3.CidrRange"] | undefined;
    readonly upstreamPortRange?: EnvoyMessages["envoy.type.v3.Int64Range"] | undefined;
  };
  readonly "envoy.extensions.regex_engines.v3.GoogleRE2": Readonly<Record<string, never>>;
  readonly "envoy.extensions.request_id.uuid.v3.UuidRequestIdConfig": {
    readonly packTraceReason?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly useRequestIdForTraceSampling?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig": {
    readonly maxActiveDownstreamConnections?: string | number | undefined;
  };
  readonly "envoy.extensions.resource_monitors.fixed_heap.v3.FixedHeapConfig": {
    readonly maxHeapSizeBytes?: string | number | undefined;
  };
  readonly "envoy.extensions.resource_monitors.injected_resource.v3.InjectedResourceConfig": {
    readonly filename?: string | undefined;
  };
  readonly "envoy.extensions.retry.host.omit_canary_hosts.v3.OmitCanaryHostsPredicate": Readonly<Record<string, never>>;
  readonly "envoy.extensions.retry.host.omit_host_metadata.v3.OmitHostMetadataConfig": {
    readonly metadataMatch?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.extensions.retry.host.previous_hosts.v3.PreviousHostsPredicate": Readonly<Record<string, never>>;
  readonly "envoy.extensions.retry.priority.previous_priorities.v3.PreviousPrioritiesConfig": {
    readonly updateFrequency?: number | undefined;
  };
  readonly "envoy.extensions.router.cluster_specifiers.lua.v3.LuaConfig": {
    readonly sourceCode?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly defaultCluster?: string | undefined;
  };
  readonly "envoy.extensions.stat_sinks.graphite_statsd.v3.GraphiteStatsdSink": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly prefix?: string | undefined;
    readonly maxBytesPerDatagram?: EnvoyMessages["google.protobuf.UInt64Value"] | undefined;
  };
  readonly "envoy.extensions.stat_sinks.open_telemetry.v3.SinkConfig": {
    readonly grpcService?: EnvoyMessages["envoy.config.core.v3.GrpcService"] | undefined;
    readonly reportCountersAsDeltas?: boolean | undefined;
    readonly reportHistogramsAsDeltas?: boolean | undefined;
    readonly emitTagsAsAttributes?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly useTagExtractedName?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly prefix?: string | undefined;
  };
  readonly "envoy.extensions.stat_sinks.wasm.v3.Wasm": {
    readonly config?: EnvoyMessages["envoy.extensions.wasm.v3.PluginConfig"] | undefined;
  };
  readonly "envoy.extensions.string_matcher.lua.v3.Lua": {
    readonly sourceCode?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.tracers.opentelemetry.resource_detectors.v3.DynatraceResourceDetectorConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.tracers.opentelemetry.resource_detectors.v3.EnvironmentResourceDetectorConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.tracers.opentelemetry.resource_detectors.v3.StaticConfigResourceDetectorConfig": {
    readonly attributes?: Readonly<Record<string, string>> | undefined;
  };
  readonly "envoy.extensions.tracers.opentelemetry.samplers.v3.AlwaysOnSamplerConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.tracers.opentelemetry.samplers.v3.DynatraceSamplerConfig": {
    readonly tenant?: string | undefined;
    readonly clusterId?: number | undefined;
    readonly httpService?: EnvoyMessages["envoy.config.core.v3.HttpService"] | undefined;
    readonly rootSpansPerMinute?: number | undefined;
  };
  readonly "envoy.extensions.transport_sockets.alts.v3.Alts": {
    readonly handshakerService?: string | undefined;
    readonly peerServiceAccounts?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.http_11_proxy.v3.Http11ProxyUpstreamTransport": {
    readonly transportSocket?: EnvoyMessages["envoy.config.core.v3.TransportSocket"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.internal_upstream.v3.InternalUpstreamTransport": {
    readonly passthroughMetadata?: readonly EnvoyMessages["envoy.extensions.transport_sockets.internal_upstream.v3.InternalUpstreamTransport.MetadataValueSource"][] | undefined;
    readonly transportSocket?: EnvoyMessages["envoy.config.core.v3.TransportSocket"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.internal_upstream.v3.InternalUpstreamTransport.MetadataValueSource": {
    readonly kind?: EnvoyMessages["envoy.type.metadata.v3.MetadataKind"] | undefined;
    readonly name?: string | undefined;
  };
  readonly "envoy.extensions.transport_sockets.proxy_protocol.v3.ProxyProtocolUpstreamTransport": {
    readonly config?: EnvoyMessages["envoy.config.core.v3.ProxyProtocolConfig"] | undefined;
    readonly transportSocket?: EnvoyMessages["envoy.config.core.v3.TransportSocket"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.quic.v3.QuicDownstreamTransport": {
    readonly downstreamTlsContext?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext"] | undefined;
    readonly enableEarlyData?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.quic.v3.QuicUpstreamTransport": {
    readonly upstreamTlsContext?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer": Readonly<Record<string, never>>;
  readonly "envoy.extensions.transport_sockets.s2a.v3.S2AConfiguration": {
    readonly s2aAddress?: string | undefined;
  };
  readonly "envoy.extensions.transport_sockets.starttls.v3.StartTlsConfig": {
    readonly cleartextSocketConfig?: EnvoyMessages["envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer"] | undefined;
    readonly tlsSocketConfig?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.starttls.v3.UpstreamStartTlsConfig": {
    readonly cleartextSocketConfig?: EnvoyMessages["envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer"] | undefined;
    readonly tlsSocketConfig?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tap.v3.Tap": {
    readonly commonConfig?: EnvoyMessages["envoy.extensions.common.tap.v3.CommonExtensionConfig"] | undefined;
    readonly transportSocket?: EnvoyMessages["envoy.config.core.v3.TransportSocket"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tcp_stats.v3.Config": {
    readonly transportSocket?: EnvoyMessages["envoy.config.core.v3.TransportSocket"] | undefined;
    readonly updatePeriod?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstance": {
    readonly instanceName?: string | undefined;
    readonly certificateName?: string | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext": {
    readonly trustedCa?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly verifyCertificateHash?: readonly string[] | undefined;
    readonly verifyCertificateSpki?: readonly string[] | undefined;
    readonly requireSignedCertificateTimestamp?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly crl?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly allowExpiredCertificate?: boolean | undefined;
    readonly matchSubjectAltNames?: readonly EnvoyMessages["envoy.type.matcher.v3.StringMatcher"][] | undefined;
    readonly trustChainVerification?: "VERIFY_TRUST_CHAIN" | "ACCEPT_UNTRUSTED" | undefined;
    readonly watchedDirectory?: EnvoyMessages["envoy.config.core.v3.WatchedDirectory"] | undefined;
    readonly customValidatorConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly caCertificateProviderInstance?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstance"] | undefined;
    readonly onlyVerifyLeafCertCrl?: boolean | undefined;
    readonly matchTypedSubjectAltNames?: readonly EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher"][] | undefined;
    readonly maxVerifyDepth?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly systemRootCerts?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.SystemRootCerts"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.SystemRootCerts": Readonly<Record<string, never>>;
  readonly "envoy.extensions.transport_sockets.tls.v3.CommonTlsContext": {
    readonly tlsParams?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsParameters"] | undefined;
    readonly tlsCertificates?: readonly EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsCertificate"][] | undefined;
    readonly validationContext?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext"] | undefined;
    readonly alpnProtocols?: readonly string[] | undefined;
    readonly tlsCertificateSdsSecretConfigs?: readonly EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"][] | undefined;
    readonly validationContextSdsSecretConfig?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"] | undefined;
    readonly combinedValidationContext?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContext"] | undefined;
    readonly tlsCertificateCertificateProvider?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider"] | undefined;
    readonly validationContextCertificateProvider?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider"] | undefined;
    readonly tlsCertificateCertificateProviderInstance?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance"] | undefined;
    readonly validationContextCertificateProviderInstance?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance"] | undefined;
    readonly customHandshaker?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
    readonly tlsCertificateProviderInstance?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CertificateProviderPluginInstance"] | undefined;
    readonly keyLog?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsKeyLog"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance": {
    readonly instanceName?: string | undefined;
    readonly certificateName?: string | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CombinedCertificateValidationContext": {
    readonly defaultValidationContext?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext"] | undefined;
    readonly validationContextSdsSecretConfig?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"] | undefined;
    readonly validationContextCertificateProvider?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProvider"] | undefined;
    readonly validationContextCertificateProviderInstance?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext.CertificateProviderInstance"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext": {
    readonly commonTlsContext?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext"] | undefined;
    readonly requireClientCertificate?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly requireSni?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly sessionTicketKeys?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeys"] | undefined;
    readonly sessionTicketKeysSdsSecretConfig?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig"] | undefined;
    readonly sessionTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly disableStatelessSessionResumption?: boolean | undefined;
    readonly ocspStaplePolicy?: "LENIENT_STAPLING" | "STRICT_STAPLING" | "MUST_STAPLE" | undefined;
    readonly fullScanCertsOnSniMismatch?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
    readonly disableStatefulSessionResumption?: boolean | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.GenericSecret": {
    readonly secret?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.PrivateKeyProvider": {
    readonly providerName?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly fallback?: boolean | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.SPIFFECertValidatorConfig": {
    readonly trustDomains?: readonly EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.SPIFFECertValidatorConfig.TrustDomain"][] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.SPIFFECertValidatorConfig.TrustDomain": {
    readonly name?: string | undefined;
    readonly trustBundle?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.SdsSecretConfig": {
    readonly name?: string | undefined;
    readonly sdsConfig?: EnvoyMessages["envoy.config.core.v3.ConfigSource"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.Secret": {
    readonly name?: string | undefined;
    readonly tlsCertificate?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsCertificate"] | undefined;
    readonly sessionTicketKeys?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeys"] | undefined;
    readonly validationContext?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext"] | undefined;
    readonly genericSecret?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.GenericSecret"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher": {
    readonly sanType?: "SAN_TYPE_UNSPECIFIED" | "EMAIL" | "DNS" | "URI" | "IP_ADDRESS" | "OTHER_NAME" | undefined;
    readonly matcher?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly oid?: string | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.TlsCertificate": {
    readonly certificateChain?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly privateKey?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly password?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly ocspStaple?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
    readonly signedCertificateTimestamp?: readonly EnvoyMessages["envoy.config.core.v3.DataSource"][] | undefined;
    readonly privateKeyProvider?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.PrivateKeyProvider"] | undefined;
    readonly watchedDirectory?: EnvoyMessages["envoy.config.core.v3.WatchedDirectory"] | undefined;
    readonly pkcs12?: EnvoyMessages["envoy.config.core.v3.DataSource"] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.TlsKeyLog": {
    readonly path?: string | undefined;
    readonly localAddressRange?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
    readonly remoteAddressRange?: readonly EnvoyMessages["envoy.config.core.v3.CidrRange"][] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.TlsParameters": {
    readonly tlsMinimumProtocolVersion?: "TLS_AUTO" | "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | undefined;
    readonly tlsMaximumProtocolVersion?: "TLS_AUTO" | "TLSv1_0" | "TLSv1_1" | "TLSv1_2" | "TLSv1_3" | undefined;
    readonly cipherSuites?: readonly string[] | undefined;
    readonly ecdhCurves?: readonly string[] | undefined;
    readonly signatureAlgorithms?: readonly string[] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.TlsSessionTicketKeys": {
    readonly keys?: readonly EnvoyMessages["envoy.config.core.v3.DataSource"][] | undefined;
  };
  readonly "envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext": {
    readonly commonTlsContext?: EnvoyMessages["envoy.extensions.transport_sockets.tls.v3.CommonTlsContext"] | undefined;
    readonly sni?: string | undefined;
    readonly allowRenegotiation?: boolean | undefined;
    readonly maxSessionKeys?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly enforceRsaKeyUsage?: EnvoyMessages["google.protobuf.BoolValue"] | undefined;
  };
  readonly "envoy.extensions.udp_packet_writer.v3.UdpDefaultWriterFactory": Readonly<Record<string, never>>;
  readonly "envoy.extensions.udp_packet_writer.v3.UdpGsoBatchWriterFactory": Readonly<Record<string, never>>;
  readonly "envoy.extensions.upstreams.http.generic.v3.GenericConnectionPoolProto": Readonly<Record<string, never>>;
  readonly "envoy.extensions.upstreams.http.http.v3.HttpConnectionPoolProto": Readonly<Record<string, never>>;
  readonly "envoy.extensions.upstreams.http.tcp.v3.TcpConnectionPoolProto": Readonly<Record<string, never>>;
  readonly "envoy.extensions.upstreams.http.udp.v3.UdpConnectionPoolProto": Readonly<Record<string, never>>;
  readonly "envoy.extensions.upstreams.http.v3.HttpProtocolOptions": {
    readonly commonHttpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.HttpProtocolOptions"] | undefined;
    readonly upstreamHttpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.UpstreamHttpProtocolOptions"] | undefined;
    readonly explicitHttpConfig?: EnvoyMessages["envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfig"] | undefined;
    readonly useDownstreamProtocolConfig?: EnvoyMessages["envoy.extensions.upstreams.http.v3.HttpProtocolOptions.UseDownstreamHttpConfig"] | undefined;
    readonly autoConfig?: EnvoyMessages["envoy.extensions.upstreams.http.v3.HttpProtocolOptions.AutoHttpConfig"] | undefined;
    readonly httpFilters?: readonly EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter"][] | undefined;
    readonly headerValidationConfig?: EnvoyMessages["envoy.config.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.extensions.upstreams.http.v3.HttpProtocolOptions.AutoHttpConfig": {
    readonly httpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions"] | undefined;
    readonly http2ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions"] | undefined;
    readonly http3ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http3ProtocolOptions"] | undefined;
    readonly alternateProtocolsCacheOptions?: EnvoyMessages["envoy.config.core.v3.AlternateProtocolsCacheOptions"] | undefined;
  };
  readonly "envoy.extensions.upstreams.http.v3.HttpProtocolOptions.ExplicitHttpConfig": {
    readonly httpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions"] | undefined;
    readonly http2ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions"] | undefined;
    readonly http3ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http3ProtocolOptions"] | undefined;
  };
  readonly "envoy.extensions.upstreams.http.v3.HttpProtocolOptions.UseDownstreamHttpConfig": {
    readonly httpProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions"] | undefined;
    readonly http2ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions"] | undefined;
    readonly http3ProtocolOptions?: EnvoyMessages["envoy.config.core.v3.Http3ProtocolOptions"] | undefined;
  };
  readonly "envoy.extensions.upstreams.tcp.generic.v3.GenericConnectionPoolProto": Readonly<Record<string, never>>;
  readonly "envoy.extensions.upstreams.tcp.v3.TcpProtocolOptions": {
    readonly idleTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.extensions.wasm.v3.CapabilityRestrictionConfig": {
    readonly allowedCapabilities?: Readonly<Record<string, EnvoyMessages["envoy.extensions.wasm.v3.SanitizationConfig"]>> | undefined;
  };
  readonly "envoy.extensions.wasm.v3.EnvironmentVariables": {
    readonly hostEnvKeys?: readonly string[] | undefined;
    readonly keyValues?: Readonly<Record<string, string>> | undefined;
  };
  readonly "envoy.extensions.wasm.v3.PluginConfig": {
    readonly name?: string | undefined;
    readonly rootId?: string | undefined;
    readonly vmConfig?: EnvoyMessages["envoy.extensions.wasm.v3.VmConfig"] | undefined;
    readonly configuration?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly failOpen?: boolean | undefined;
    readonly capabilityRestrictionConfig?: EnvoyMessages["envoy.extensions.wasm.v3.CapabilityRestrictionConfig"] | undefined;
  };
  readonly "envoy.extensions.wasm.v3.SanitizationConfig": Readonly<Record<string, never>>;
  readonly "envoy.extensions.wasm.v3.VmConfig": {
    readonly vmId?: string | undefined;
    readonly runtime?: string | undefined;
    readonly code?: EnvoyMessages["envoy.config.core.v3.AsyncDataSource"] | undefined;
    readonly configuration?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly allowPrecompiled?: boolean | undefined;
    readonly nackOnCodeCacheMiss?: boolean | undefined;
    readonly environmentVariables?: EnvoyMessages["envoy.extensions.wasm.v3.EnvironmentVariables"] | undefined;
  };
  readonly "envoy.extensions.wasm.v3.WasmService": {
    readonly config?: EnvoyMessages["envoy.extensions.wasm.v3.PluginConfig"] | undefined;
    readonly singleton?: boolean | undefined;
  };
  readonly "envoy.extensions.watchdog.profile_action.v3.ProfileActionConfig": {
    readonly profileDuration?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly profilePath?: string | undefined;
    readonly maxProfiles?: string | number | undefined;
  };
  readonly "envoy.service.accesslog.v3.StreamAccessLogsMessage": {
    readonly identifier?: EnvoyMessages["envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier"] | undefined;
    readonly httpLogs?: EnvoyMessages["envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries"] | undefined;
    readonly tcpLogs?: EnvoyMessages["envoy.service.accesslog.v3.StreamAccessLogsMessage.TCPAccessLogEntries"] | undefined;
  };
  readonly "envoy.service.accesslog.v3.StreamAccessLogsMessage.HTTPAccessLogEntries": {
    readonly logEntry?: readonly EnvoyMessages["envoy.data.accesslog.v3.HTTPAccessLogEntry"][] | undefined;
  };
  readonly "envoy.service.accesslog.v3.StreamAccessLogsMessage.Identifier": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly logName?: string | undefined;
  };
  readonly "envoy.service.accesslog.v3.StreamAccessLogsMessage.TCPAccessLogEntries": {
    readonly logEntry?: readonly EnvoyMessages["envoy.data.accesslog.v3.TCPAccessLogEntry"][] | undefined;
  };
  readonly "envoy.service.accesslog.v3.StreamAccessLogsResponse": Readonly<Record<string, never>>;
  readonly "envoy.service.auth.v3.AttributeContext": {
    readonly source?: EnvoyMessages["envoy.service.auth.v3.AttributeContext.Peer"] | undefined;
    readonly destination?: EnvoyMessages["envoy.service.auth.v3.AttributeContext.Peer"] | undefined;
    readonly request?: EnvoyMessages["envoy.service.auth.v3.AttributeContext.Request"] | undefined;
    readonly contextExtensions?: Readonly<Record<string, string>> | undefined;
    readonly metadataContext?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly tlsSession?: EnvoyMessages["envoy.service.auth.v3.AttributeContext.TLSSession"] | undefined;
    readonly routeMetadataContext?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.service.auth.v3.AttributeContext.HttpRequest": {
    readonly id?: string | undefined;
    readonly method?: string | undefined;
    readonly headers?: Readonly<Record<string, string>> | undefined;
    readonly path?: string | undefined;
    readonly host?: string | undefined;
    readonly scheme?: string | undefined;
    readonly query?: string | undefined;
    readonly fragment?: string | undefined;
    readonly size?: string | number | undefined;
    readonly protocol?: string | undefined;
    readonly body?: string | undefined;
    readonly rawBody?: string | undefined;
    readonly headerMap?: EnvoyMessages["envoy.config.core.v3.HeaderMap"] | undefined;
  };
  readonly "envoy.service.auth.v3.AttributeContext.Peer": {
    readonly address?: EnvoyMessages["envoy.config.core.v3.Address"] | undefined;
    readonly service?: string | undefined;
    readonly labels?: Readonly<Record<string, string>> | undefined;
    readonly principal?: string | undefined;
    readonly certificate?: string | undefined;
  };
  readonly "envoy.service.auth.v3.AttributeContext.Request": {
    readonly time?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly http?: EnvoyMessages["envoy.service.auth.v3.AttributeContext.HttpRequest"] | undefined;
  };
  readonly "envoy.service.auth.v3.AttributeContext.TLSSession": {
    readonly sni?: string | undefined;
  };
  readonly "envoy.service.auth.v3.CheckRequest": {
    readonly attributes?: EnvoyMessages["envoy.service.auth.v3.AttributeContext"] | undefined;
  };
  readonly "envoy.service.auth.v3.CheckResponse": {
    readonly status?: EnvoyMessages["google.rpc.Status"] | undefined;
    readonly deniedResponse?: EnvoyMessages["envoy.service.auth.v3.DeniedHttpResponse"] | undefined;
    readonly okResponse?: EnvoyMessages["envoy.service.auth.v3.OkHttpResponse"] | undefined;
    readonly dynamicMetadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
  readonly "envoy.service.auth.v3.DeniedHttpResponse": {
    readonly status?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
    readonly headers?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly body?: string | undefined;
  };
  readonly "envoy.service.auth.v3.OkHttpResponse": {
    readonly headers?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly dynamicMetadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly headersToRemove?: readonly string[] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly queryParametersToSet?: readonly EnvoyMessages["envoy.config.core.v3.QueryParameter"][] | undefined;
    readonly queryParametersToRemove?: readonly string[] | undefined;
  };
  readonly "envoy.service.cluster.v3.CdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.discovery.v3.AdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.discovery.v3.DeltaDiscoveryRequest": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly typeUrl?: string | undefined;
    readonly resourceNamesSubscribe?: readonly string[] | undefined;
    readonly resourceNamesUnsubscribe?: readonly string[] | undefined;
    readonly initialResourceVersions?: Readonly<Record<string, string>> | undefined;
    readonly responseNonce?: string | undefined;
    readonly errorDetail?: EnvoyMessages["google.rpc.Status"] | undefined;
    readonly resourceLocatorsSubscribe?: readonly EnvoyMessages["envoy.service.discovery.v3.ResourceLocator"][] | undefined;
    readonly resourceLocatorsUnsubscribe?: readonly EnvoyMessages["envoy.service.discovery.v3.ResourceLocator"][] | undefined;
  };
  readonly "envoy.service.discovery.v3.DeltaDiscoveryResponse": {
    readonly systemVersionInfo?: string | undefined;
    readonly resources?: readonly EnvoyMessages["envoy.service.discovery.v3.Resource"][] | undefined;
    readonly typeUrl?: string | undefined;
    readonly nonce?: string | undefined;
    readonly removedResources?: readonly string[] | undefined;
    readonly controlPlane?: EnvoyMessages["envoy.config.core.v3.ControlPlane"] | undefined;
    readonly removedResourceNames?: readonly EnvoyMessages["envoy.service.discovery.v3.ResourceName"][] | undefined;
  };
  readonly "envoy.service.discovery.v3.DiscoveryRequest": {
    readonly versionInfo?: string | undefined;
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly resourceNames?: readonly string[] | undefined;
    readonly typeUrl?: string | undefined;
    readonly responseNonce?: string | undefined;
    readonly errorDetail?: EnvoyMessages["google.rpc.Status"] | undefined;
    readonly resourceLocators?: readonly EnvoyMessages["envoy.service.discovery.v3.ResourceLocator"][] | undefined;
  };
  readonly "envoy.service.discovery.v3.DiscoveryResponse": {
    readonly versionInfo?: string | undefined;
    readonly resources?: readonly EnvoyMessages["google.protobuf.Any"][] | undefined;
    readonly canary?: boolean | undefined;
    readonly typeUrl?: string | undefined;
    readonly nonce?: string | undefined;
    readonly controlPlane?: EnvoyMessages["envoy.config.core.v3.ControlPlane"] | undefined;
  };
  readonly "envoy.service.discovery.v3.DynamicParameterConstraints": {
    readonly constraint?: EnvoyMessages["envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint"] | undefined;
    readonly orConstraints?: EnvoyMessages["envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList"] | undefined;
    readonly andConstraints?: EnvoyMessages["envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList"] | undefined;
    readonly notConstraints?: EnvoyMessages["envoy.service.discovery.v3.DynamicParameterConstraints"] | undefined;
  };
  readonly "envoy.service.discovery.v3.DynamicParameterConstraints.ConstraintList": {
    readonly constraints?: readonly EnvoyMessages["envoy.service.discovery.v3.DynamicParameterConstraints"][] | undefined;
  };
  readonly "envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint": {
    readonly key?: string | undefined;
    readonly value?: string | undefined;
    readonly exists?: EnvoyMessages["envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.Exists"] | undefined;
  };
  readonly "envoy.service.discovery.v3.DynamicParameterConstraints.SingleConstraint.Exists": Readonly<Record<string, never>>;
  readonly "envoy.service.discovery.v3.Resource": {
    readonly version?: string | undefined;
    readonly resource?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly name?: string | undefined;
    readonly aliases?: readonly string[] | undefined;
    readonly ttl?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly cacheControl?: EnvoyMessages["envoy.service.discovery.v3.Resource.CacheControl"] | undefined;
    readonly resourceName?: EnvoyMessages["envoy.service.discovery.v3.ResourceName"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
  };
  readonly "envoy.service.discovery.v3.Resource.CacheControl": {
    readonly doNotCache?: boolean | undefined;
  };
  readonly "envoy.service.discovery.v3.ResourceLocator": {
    readonly name?: string | undefined;
    readonly dynamicParameters?: Readonly<Record<string, string>> | undefined;
  };
  readonly "envoy.service.discovery.v3.ResourceName": {
    readonly name?: string | undefined;
    readonly dynamicParameterConstraints?: EnvoyMessages["envoy.service.discovery.v3.DynamicParameterConstraints"] | undefined;
  };
  readonly "envoy.service.endpoint.v3.EdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.endpoint.v3.LedsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.event_reporting.v3.StreamEventsRequest": {
    readonly identifier?: EnvoyMessages["envoy.service.event_reporting.v3.StreamEventsRequest.Identifier"] | undefined;
    readonly events?: readonly EnvoyMessages["google.protobuf.Any"][] | undefined;
  };
  readonly "envoy.service.event_reporting.v3.StreamEventsRequest.Identifier": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
  };
  readonly "envoy.service.event_reporting.v3.StreamEventsResponse": Readonly<Record<string, never>>;
  readonly "envoy.service.ext_proc.v3.BodyMutation": {
    readonly body?: string | undefined;
    readonly clearBody?: boolean | undefined;
  };
  readonly "envoy.service.ext_proc.v3.BodyResponse": {
    readonly response?: EnvoyMessages["envoy.service.ext_proc.v3.CommonResponse"] | undefined;
  };
  readonly "envoy.service.ext_proc.v3.CommonResponse": {
    readonly status?: "CONTINUE" | "CONTINUE_AND_REPLACE" | undefined;
    readonly headerMutation?: EnvoyMessages["envoy.service.ext_proc.v3.HeaderMutation"] | undefined;
    readonly bodyMutation?: EnvoyMessages["envoy.service.ext_proc.v3.BodyMutation"] | undefined;
    readonly trailers?: EnvoyMessages["envoy.config.core.v3.HeaderMap"] | undefined;
    readonly clearRouteCache?: boolean | undefined;
  };
  readonly "envoy.service.ext_proc.v3.GrpcStatus": {
    readonly status?: number | undefined;
  };
  readonly "envoy.service.ext_proc.v3.HeaderMutation": {
    readonly setHeaders?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValueOption"][] | undefined;
    readonly removeHeaders?: readonly string[] | undefined;
  };
  readonly "envoy.service.ext_proc.v3.HeadersResponse": {
    readonly response?: EnvoyMessages["envoy.service.ext_proc.v3.CommonResponse"] | undefined;
  };
  readonly "envoy.service.ext_proc.v3.HttpBody": {
    readonly body?: string | undefined;
    readonly endOfStream?: boolean | undefined;
  };
  readonly "envoy.service.ext_proc.v3.HttpHeaders": {
    readonly headers?: EnvoyMessages["envoy.config.core.v3.HeaderMap"] | undefined;
    readonly attributes?: Readonly<Record<string, EnvoyMessages["google.protobuf.Struct"]>> | undefined;
    readonly endOfStream?: boolean | undefined;
  };
  readonly "envoy.service.ext_proc.v3.HttpTrailers": {
    readonly trailers?: EnvoyMessages["envoy.config.core.v3.HeaderMap"] | undefined;
  };
  readonly "envoy.service.ext_proc.v3.ImmediateResponse": {
    readonly status?: EnvoyMessages["envoy.type.v3.HttpStatus"] | undefined;
    readonly headers?: EnvoyMessages["envoy.service.ext_proc.v3.HeaderMutation"] | undefined;
    readonly body?: string | undefined;
    readonly grpcStatus?: EnvoyMessages["envoy.service.ext_proc.v3.GrpcStatus"] | undefined;
    readonly details?: string | undefined;
  };
  readonly "envoy.service.ext_proc.v3.ProcessingRequest": {
    readonly requestHeaders?: EnvoyMessages["envoy.service.ext_proc.v3.HttpHeaders"] | undefined;
    readonly responseHeaders?: EnvoyMessages["envoy.service.ext_proc.v3.HttpHeaders"] | undefined;
    readonly requestBody?: EnvoyMessages["envoy.service.ext_proc.v3.HttpBody"] | undefined;
    readonly responseBody?: EnvoyMessages["envoy.service.ext_proc.v3.HttpBody"] | undefined;
    readonly requestTrailers?: EnvoyMessages["envoy.service.ext_proc.v3.HttpTrailers"] | undefined;
    readonly responseTrailers?: EnvoyMessages["envoy.service.ext_proc.v3.HttpTrailers"] | undefined;
    readonly metadataContext?: EnvoyMessages["envoy.config.core.v3.Metadata"] | undefined;
    readonly attributes?: Readonly<Record<string, EnvoyMessages["google.protobuf.Struct"]>> | undefined;
    readonly observabilityMode?: boolean | undefined;
  };
  readonly "envoy.service.ext_proc.v3.ProcessingResponse": {
    readonly requestHeaders?: EnvoyMessages["envoy.service.ext_proc.v3.HeadersResponse"] | undefined;
    readonly responseHeaders?: EnvoyMessages["envoy.service.ext_proc.v3.HeadersResponse"] | undefined;
    readonly requestBody?: EnvoyMessages["envoy.service.ext_proc.v3.BodyResponse"] | undefined;
    readonly responseBody?: EnvoyMessages["envoy.service.ext_proc.v3.BodyResponse"] | undefined;
    readonly requestTrailers?: EnvoyMessages["envoy.service.ext_proc.v3.TrailersResponse"] | undefined;
    readonly responseTrailers?: EnvoyMessages["envoy.service.ext_proc.v3.TrailersResponse"] | undefined;
    readonly immediateResponse?: EnvoyMessages["envoy.service.ext_proc.v3.ImmediateResponse"] | undefined;
    readonly dynamicMetadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly modeOverride?: EnvoyMessages["envoy.extensions.filters.http.ext_proc.v3.ProcessingMode"] | undefined;
    readonly overrideMessageTimeout?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.service.ext_proc.v3.TrailersResponse": {
    readonly headerMutation?: EnvoyMessages["envoy.service.ext_proc.v3.HeaderMutation"] | undefined;
  };
  readonly "envoy.service.extension.v3.EcdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.health.v3.Capability": {
    readonly healthCheckProtocols?: readonly ("HTTP" | "TCP" | "REDIS")[] | undefined;
  };
  readonly "envoy.service.health.v3.ClusterEndpointsHealth": {
    readonly clusterName?: string | undefined;
    readonly localityEndpointsHealth?: readonly EnvoyMessages["envoy.service.health.v3.LocalityEndpointsHealth"][] | undefined;
  };
  readonly "envoy.service.health.v3.ClusterHealthCheck": {
    readonly clusterName?: string | undefined;
    readonly healthChecks?: readonly EnvoyMessages["envoy.config.core.v3.HealthCheck"][] | undefined;
    readonly localityEndpoints?: readonly EnvoyMessages["envoy.service.health.v3.LocalityEndpoints"][] | undefined;
    readonly transportSocketMatches?: readonly EnvoyMessages["envoy.config.cluster.v3.Cluster.TransportSocketMatch"][] | undefined;
    readonly upstreamBindConfig?: EnvoyMessages["envoy.config.core.v3.BindConfig"] | undefined;
  };
  readonly "envoy.service.health.v3.EndpointHealth": {
    readonly endpoint?: EnvoyMessages["envoy.config.endpoint.v3.Endpoint"] | undefined;
    readonly healthStatus?: "UNKNOWN" | "HEALTHY" | "UNHEALTHY" | "DRAINING" | "TIMEOUT" | "DEGRADED" | undefined;
  };
  readonly "envoy.service.health.v3.EndpointHealthResponse": {
    readonly endpointsHealth?: readonly EnvoyMessages["envoy.service.health.v3.EndpointHealth"][] | undefined;
    readonly clusterEndpointsHealth?: readonly EnvoyMessages["envoy.service.health.v3.ClusterEndpointsHealth"][] | undefined;
  };
  readonly "envoy.service.health.v3.HdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.health.v3.HealthCheckRequest": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly capability?: EnvoyMessages["envoy.service.health.v3.Capability"] | undefined;
  };
  readonly "envoy.service.health.v3.HealthCheckRequestOrEndpointHealthResponse": {
    readonly healthCheckRequest?: EnvoyMessages["envoy.service.health.v3.HealthCheckRequest"] | undefined;
    readonly endpointHealthResponse?: EnvoyMessages["envoy.service.health.v3.EndpointHealthResponse"] | undefined;
  };
  readonly "envoy.service.health.v3.HealthCheckSpecifier": {
    readonly clusterHealthChecks?: readonly EnvoyMessages["envoy.service.health.v3.ClusterHealthCheck"][] | undefined;
    readonly interval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "envoy.service.health.v3.LocalityEndpoints": {
    readonly locality?: EnvoyMessages["envoy.config.core.v3.Locality"] | undefined;
    readonly endpoints?: readonly EnvoyMessages["envoy.config.endpoint.v3.Endpoint"][] | undefined;
  };
  readonly "envoy.service.health.v3.LocalityEndpointsHealth": {
    readonly locality?: EnvoyMessages["envoy.config.core.v3.Locality"] | undefined;
    readonly endpointsHealth?: readonly EnvoyMessages["envoy.service.health.v3.EndpointHealth"][] | undefined;
  };
  readonly "envoy.service.listener.v3.LdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.load_stats.v3.LoadStatsRequest": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly clusterStats?: readonly EnvoyMessages["envoy.config.endpoint.v3.ClusterStats"][] | undefined;
  };
  readonly "envoy.service.load_stats.v3.LoadStatsResponse": {
    readonly clusters?: readonly string[] | undefined;
    readonly loadReportingInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly reportEndpointGranularity?: boolean | undefined;
    readonly sendAllClusters?: boolean | undefined;
  };
  readonly "envoy.service.metrics.v3.StreamMetricsMessage": {
    readonly identifier?: EnvoyMessages["envoy.service.metrics.v3.StreamMetricsMessage.Identifier"] | undefined;
    readonly envoyMetrics?: readonly EnvoyMessages["io.prometheus.client.MetricFamily"][] | undefined;
  };
  readonly "envoy.service.metrics.v3.StreamMetricsMessage.Identifier": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
  };
  readonly "envoy.service.metrics.v3.StreamMetricsResponse": Readonly<Record<string, never>>;
  readonly "envoy.service.rate_limit_quota.v3.BucketId": {
    readonly bucket?: Readonly<Record<string, string>> | undefined;
  };
  readonly "envoy.service.rate_limit_quota.v3.RateLimitQuotaResponse": {
    readonly bucketAction?: readonly EnvoyMessages["envoy.service.rate_limit_quota.v3.RateLimitQuotaResponse.BucketAction"][] | undefined;
  };
  readonly "envoy.service.rate_limit_quota.v3.RateLimitQuotaResponse.BucketAction": {
    readonly bucketId?: EnvoyMessages["envoy.service.rate_limit_quota.v3.BucketId"] | undefined;
    readonly quotaAssignmentAction?: EnvoyMessages["envoy.service.rate_limit_quota.v3.RateLimitQuotaResponse.BucketAction.QuotaAssignmentAction"] | undefined;
    readonly abandonAction?: EnvoyMessages["envoy.service.rate_limit_quota.v3.RateLimitQuotaResponse.BucketAction.AbandonAction"] | undefined;
  };
  readonly "envoy.service.rate_limit_quota.v3.RateLimitQuotaResponse.BucketAction.AbandonAction": Readonly<Record<string, never>>;
  readonly "envoy.service.rate_limit_quota.v3.RateLimitQuotaResponse.BucketAction.QuotaAssignmentAction": {
    readonly assignmentTimeToLive?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly rateLimitStrategy?: EnvoyMessages["envoy.type.v3.RateLimitStrategy"] | undefined;
  };
  readonly "envoy.service.rate_limit_quota.v3.RateLimitQuotaUsageReports": {
    readonly domain?: string | undefined;
    readonly bucketQuotaUsages?: readonly EnvoyMessages["envoy.service.rate_limit_quota.v3.RateLimitQuotaUsageReports.BucketQuotaUsage"][] | undefined;
  };
  readonly "envoy.service.rate_limit_quota.v3.RateLimitQuotaUsageReports.BucketQuotaUsage": {
    readonly bucketId?: EnvoyMessages["envoy.service.rate_limit_quota.v3.BucketId"] | undefined;
    readonly timeElapsed?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly numRequestsAllowed?: string | number | undefined;
    readonly numRequestsDenied?: string | number | undefined;
  };
  readonly "envoy.service.ratelimit.v3.RateLimitRequest": {
    readonly domain?: string | undefined;
    readonly descriptors?: readonly EnvoyMessages["envoy.extensions.common.ratelimit.v3.RateLimitDescriptor"][] | undefined;
    readonly hitsAddend?: number | undefined;
  };
  readonly "envoy.service.ratelimit.v3.RateLimitResponse": {
    readonly overallCode?: "UNKNOWN" | "OK" | "OVER_LIMIT" | undefined;
    readonly statuses?: readonly EnvoyMessages["envoy.service.ratelimit.v3.RateLimitResponse.DescriptorStatus"][] | undefined;
    readonly responseHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValue"][] | undefined;
    readonly requestHeadersToAdd?: readonly EnvoyMessages["envoy.config.core.v3.HeaderValue"][] | undefined;
    readonly rawBody?: string | undefined;
    readonly dynamicMetadata?: EnvoyMessages["google.protobuf.Struct"] | undefined;
    readonly quota?: EnvoyMessages["envoy.service.ratelimit.v3.RateLimitResponse.Quota"] | undefined;
  };
  readonly "envoy.service.ratelimit.v3.RateLimitResponse.DescriptorStatus": {
    readonly code?: "UNKNOWN" | "OK" | "OVER_LIMIT" | undefined;
    readonly currentLimit?: EnvoyMessages["envoy.service.ratelimit.v3.RateLimitResponse.RateLimit"] | undefined;
    readonly limitRemaining?: number | undefined;
    readonly durationUntilReset?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly quota?: EnvoyMessages["envoy.service.ratelimit.v3.RateLimitResponse.Quota"] | undefined;
  };
  readonly "envoy.service.ratelimit.v3.RateLimitResponse.Quota": {
    readonly requests?: number | undefined;
    readonly validUntil?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly id?: string | undefined;
  };
  readonly "envoy.service.ratelimit.v3.RateLimitResponse.RateLimit": {
    readonly requestsPerUnit?: number | undefined;
    readonly unit?: "UNKNOWN" | "SECOND" | "MINUTE" | "HOUR" | "DAY" | "MONTH" | "YEAR" | undefined;
    readonly name?: string | undefined;
  };
  readonly "envoy.service.route.v3.RdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.route.v3.SrdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.runtime.v3.RtdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.runtime.v3.Runtime": {
    readonly name?: string | undefined;
    readonly layer?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
  readonly "envoy.service.secret.v3.SdsDummy": Readonly<Record<string, never>>;
  readonly "envoy.service.status.v3.ClientConfig": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly xdsConfig?: readonly EnvoyMessages["envoy.service.status.v3.PerXdsConfig"][] | undefined;
    readonly genericXdsConfigs?: readonly EnvoyMessages["envoy.service.status.v3.ClientConfig.GenericXdsConfig"][] | undefined;
    readonly clientScope?: string | undefined;
  };
  readonly "envoy.service.status.v3.ClientConfig.GenericXdsConfig": {
    readonly typeUrl?: string | undefined;
    readonly name?: string | undefined;
    readonly versionInfo?: string | undefined;
    readonly xdsConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
    readonly lastUpdated?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
    readonly configStatus?: "UNKNOWN" | "SYNCED" | "NOT_SENT" | "STALE" | "ERROR" | undefined;
    readonly clientStatus?: "UNKNOWN" | "REQUESTED" | "DOES_NOT_EXIST" | "ACKED" | "NACKED" | undefined;
    readonly errorState?: EnvoyMessages["envoy.admin.v3.UpdateFailureState"] | undefined;
    readonly isStaticResource?: boolean | undefined;
  };
  readonly "envoy.service.status.v3.ClientStatusRequest": {
    readonly nodeMatchers?: readonly EnvoyMessages["envoy.type.matcher.v3.NodeMatcher"][] | undefined;
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly excludeResourceContents?: boolean | undefined;
  };
  readonly "envoy.service.status.v3.ClientStatusResponse": {
    readonly config?: readonly EnvoyMessages["envoy.service.status.v3.ClientConfig"][] | undefined;
  };
  readonly "envoy.service.status.v3.PerXdsConfig": {
    readonly status?: "UNKNOWN" | "SYNCED" | "NOT_SENT" | "STALE" | "ERROR" | undefined;
    readonly listenerConfig?: EnvoyMessages["envoy.admin.v3.ListenersConfigDump"] | undefined;
    readonly clusterConfig?: EnvoyMessages["envoy.admin.v3.ClustersConfigDump"] | undefined;
    readonly routeConfig?: EnvoyMessages["envoy.admin.v3.RoutesConfigDump"] | undefined;
    readonly scopedRouteConfig?: EnvoyMessages["envoy.admin.v3.ScopedRoutesConfigDump"] | undefined;
    readonly endpointConfig?: EnvoyMessages["envoy.admin.v3.EndpointsConfigDump"] | undefined;
    readonly clientStatus?: "CLIENT_UNKNOWN" | "CLIENT_REQUESTED" | "CLIENT_ACKED" | "CLIENT_NACKED" | undefined;
  };
  readonly "envoy.service.tap.v3.StreamTapsRequest": {
    readonly identifier?: EnvoyMessages["envoy.service.tap.v3.StreamTapsRequest.Identifier"] | undefined;
    readonly traceId?: string | number | undefined;
    readonly trace?: EnvoyMessages["envoy.data.tap.v3.TraceWrapper"] | undefined;
  };
  readonly "envoy.service.tap.v3.StreamTapsRequest.Identifier": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
    readonly tapId?: string | undefined;
  };
  readonly "envoy.service.tap.v3.StreamTapsResponse": Readonly<Record<string, never>>;
  readonly "envoy.service.trace.v3.StreamTracesMessage": {
    readonly identifier?: EnvoyMessages["envoy.service.trace.v3.StreamTracesMessage.Identifier"] | undefined;
    readonly spans?: readonly EnvoyMessages["opencensus.proto.trace.v1.Span"][] | undefined;
  };
  readonly "envoy.service.trace.v3.StreamTracesMessage.Identifier": {
    readonly node?: EnvoyMessages["envoy.config.core.v3.Node"] | undefined;
  };
  readonly "envoy.service.trace.v3.StreamTracesResponse": Readonly<Record<string, never>>;
  readonly "envoy.type.http.v3.Cookie": {
    readonly name?: string | undefined;
    readonly ttl?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly path?: string | undefined;
  };
  readonly "envoy.type.http.v3.PathTransformation": {
    readonly operations?: readonly EnvoyMessages["envoy.type.http.v3.PathTransformation.Operation"][] | undefined;
  };
  readonly "envoy.type.http.v3.PathTransformation.Operation": {
    readonly normalizePathRfc3986?: EnvoyMessages["envoy.type.http.v3.PathTransformation.Operation.NormalizePathRFC3986"] | undefined;
    readonly mergeSlashes?: EnvoyMessages["envoy.type.http.v3.PathTransformation.Operation.MergeSlashes"] | undefined;
  };
  readonly "envoy.type.http.v3.PathTransformation.Operation.MergeSlashes": Readonly<Record<string, never>>;
  readonly "envoy.type.http.v3.PathTransformation.Operation.NormalizePathRFC3986": Readonly<Record<string, never>>;
  readonly "envoy.type.matcher.v3.DoubleMatcher": {
    readonly range?: EnvoyMessages["envoy.type.v3.DoubleRange"] | undefined;
    readonly exact?: number | undefined;
  };
  readonly "envoy.type.matcher.v3.FilterStateMatcher": {
    readonly key?: string | undefined;
    readonly stringMatch?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
  };
  readonly "envoy.type.matcher.v3.HttpRequestHeaderMatchInput": {
    readonly headerName?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.HttpRequestQueryParamMatchInput": {
    readonly queryParam?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.HttpRequestTrailerMatchInput": {
    readonly headerName?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.HttpResponseHeaderMatchInput": {
    readonly headerName?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.HttpResponseStatusCodeClassMatchInput": Readonly<Record<string, never>>;
  readonly "envoy.type.matcher.v3.HttpResponseStatusCodeMatchInput": Readonly<Record<string, never>>;
  readonly "envoy.type.matcher.v3.HttpResponseTrailerMatchInput": {
    readonly headerName?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.ListMatcher": {
    readonly oneOf?: EnvoyMessages["envoy.type.matcher.v3.ValueMatcher"] | undefined;
  };
  readonly "envoy.type.matcher.v3.ListStringMatcher": {
    readonly patterns?: readonly EnvoyMessages["envoy.type.matcher.v3.StringMatcher"][] | undefined;
  };
  readonly "envoy.type.matcher.v3.MetadataMatcher": {
    readonly filter?: string | undefined;
    readonly path?: readonly EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher.PathSegment"][] | undefined;
    readonly value?: EnvoyMessages["envoy.type.matcher.v3.ValueMatcher"] | undefined;
    readonly invert?: boolean | undefined;
  };
  readonly "envoy.type.matcher.v3.MetadataMatcher.PathSegment": {
    readonly key?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.NodeMatcher": {
    readonly nodeId?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly nodeMetadatas?: readonly EnvoyMessages["envoy.type.matcher.v3.StructMatcher"][] | undefined;
  };
  readonly "envoy.type.matcher.v3.OrMatcher": {
    readonly valueMatchers?: readonly EnvoyMessages["envoy.type.matcher.v3.ValueMatcher"][] | undefined;
  };
  readonly "envoy.type.matcher.v3.PathMatcher": {
    readonly path?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
  };
  readonly "envoy.type.matcher.v3.RegexMatchAndSubstitute": {
    readonly pattern?: EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"] | undefined;
    readonly substitution?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.RegexMatcher": {
    readonly googleRe2?: EnvoyMessages["envoy.type.matcher.v3.RegexMatcher.GoogleRE2"] | undefined;
    readonly regex?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.RegexMatcher.GoogleRE2": {
    readonly maxProgramSize?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "envoy.type.matcher.v3.StringMatcher": {
    readonly exact?: string | undefined;
    readonly prefix?: string | undefined;
    readonly suffix?: string | undefined;
    readonly safeRegex?: EnvoyMessages["envoy.type.matcher.v3.RegexMatcher"] | undefined;
    readonly ignoreCase?: boolean | undefined;
    readonly contains?: string | undefined;
    readonly custom?: EnvoyMessages["xds.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "envoy.type.matcher.v3.StructMatcher": {
    readonly path?: readonly EnvoyMessages["envoy.type.matcher.v3.StructMatcher.PathSegment"][] | undefined;
    readonly value?: EnvoyMessages["envoy.type.matcher.v3.ValueMatcher"] | undefined;
  };
  readonly "envoy.type.matcher.v3.StructMatcher.PathSegment": {
    readonly key?: string | undefined;
  };
  readonly "envoy.type.matcher.v3.ValueMatcher": {
    readonly nullMatch?: EnvoyMessages["envoy.type.matcher.v3.ValueMatcher.NullMatch"] | undefined;
    readonly doubleMatch?: EnvoyMessages["envoy.type.matcher.v3.DoubleMatcher"] | undefined;
    readonly stringMatch?: EnvoyMessages["envoy.type.matcher.v3.StringMatcher"] | undefined;
    readonly boolMatch?: boolean | undefined;
    readonly presentMatch?: boolean | undefined;
    readonly listMatch?: EnvoyMessages["envoy.type.matcher.v3.ListMatcher"] | undefined;
    readonly orMatch?: EnvoyMessages["envoy.type.matcher.v3.OrMatcher"] | undefined;
  };
  readonly "envoy.type.matcher.v3.ValueMatcher.NullMatch": Readonly<Record<string, never>>;
  readonly "envoy.type.metadata.v3.MetadataKey": {
    readonly key?: string | undefined;
    readonly path?: readonly EnvoyMessages["envoy.type.metadata.v3.MetadataKey.PathSegment"][] | undefined;
  };
  readonly "envoy.type.metadata.v3.MetadataKey.PathSegment": {
    readonly key?: string | undefined;
  };
  readonly "envoy.type.metadata.v3.MetadataKind": {
    readonly request?: EnvoyMessages["envoy.type.metadata.v3.MetadataKind.Request"] | undefined;
    readonly route?: EnvoyMessages["envoy.type.metadata.v3.MetadataKind.Route"] | undefined;
    readonly cluster?: EnvoyMessages["envoy.type.metadata.v3.MetadataKind.Cluster"] | undefined;
    readonly host?: EnvoyMessages["envoy.type.metadata.v3.MetadataKind.Host"] | undefined;
  };
  readonly "envoy.type.metadata.v3.MetadataKind.Cluster": Readonly<Record<string, never>>;
  readonly "envoy.type.metadata.v3.MetadataKind.Host": Readonly<Record<string, never>>;
  readonly "envoy.type.metadata.v3.MetadataKind.Request": Readonly<Record<string, never>>;
  readonly "envoy.type.metadata.v3.MetadataKind.Route": Readonly<Record<string, never>>;
  readonly "envoy.type.tracing.v3.CustomTag": {
    readonly tag?: string | undefined;
    readonly literal?: EnvoyMessages["envoy.type.tracing.v3.CustomTag.Literal"] | undefined;
    readonly environment?: EnvoyMessages["envoy.type.tracing.v3.CustomTag.Environment"] | undefined;
    readonly requestHeader?: EnvoyMessages["envoy.type.tracing.v3.CustomTag.Header"] | undefined;
    readonly metadata?: EnvoyMessages["envoy.type.tracing.v3.CustomTag.Metadata"] | undefined;
  };
  readonly "envoy.type.tracing.v3.CustomTag.Environment": {
    readonly name?: string | undefined;
    readonly defaultValue?: string | undefined;
  };
  readonly "envoy.type.tracing.v3.CustomTag.Header": {
    readonly name?: string | undefined;
    readonly defaultValue?: string | undefined;
  };
  readonly "envoy.type.tracing.v3.CustomTag.Literal": {
    readonly value?: string | undefined;
  };
  readonly "envoy.type.tracing.v3.CustomTag.Metadata": {
    readonly kind?: EnvoyMessages["envoy.type.metadata.v3.MetadataKind"] | undefined;
    readonly metadataKey?: EnvoyMessages["envoy.type.metadata.v3.MetadataKey"] | undefined;
    readonly defaultValue?: string | undefined;
  };
  readonly "envoy.type.v3.DoubleRange": {
    readonly start?: number | undefined;
    readonly end?: number | undefined;
  };
  readonly "envoy.type.v3.FractionalPercent": {
    readonly numerator?: number | undefined;
    readonly denominator?: "HUNDRED" | "TEN_THOUSAND" | "MILLION" | undefined;
  };
  readonly "envoy.type.v3.HashPolicy": {
    readonly sourceIp?: EnvoyMessages["envoy.type.v3.HashPolicy.SourceIp"] | undefined;
    readonly filterState?: EnvoyMessages["envoy.type.v3.HashPolicy.FilterState"] | undefined;
  };
  readonly "envoy.type.v3.HashPolicy.FilterState": {
    readonly key?: string | undefined;
  };
  readonly "envoy.type.v3.HashPolicy.SourceIp": Readonly<Record<string, never>>;
  readonly "envoy.type.v3.HttpStatus": {
    readonly code?: "Empty" | "Continue" | "OK" | "Created" | "Accepted" | "NonAuthoritativeInformation" | "NoContent" | "ResetContent" | "PartialContent" | "MultiStatus" | "AlreadyReported" | "IMUsed" | "MultipleChoices" | "MovedPermanently" | "Found" | "SeeOther" | "NotModified" | "UseProxy" | "TemporaryRedirect" | "PermanentRedirect" | "BadRequest" | "Unauthorized" | "PaymentRequired" | "Forbidden" | "NotFound" | "MethodNotAllowed" | "NotAcceptable" | "ProxyAuthenticationRequired" | "RequestTimeout" | "Conflict" | "Gone" | "LengthRequired" | "PreconditionFailed" | "PayloadTooLarge" | "URITooLong" | "UnsupportedMediaType" | "RangeNotSatisfiable" | "ExpectationFailed" | "MisdirectedRequest" | "UnprocessableEntity" | "Locked" | "FailedDependency" | "UpgradeRequired" | "PreconditionRequired" | "TooManyRequests" | "RequestHeaderFieldsTooLarge" | "InternalServerError" | "NotImplemented" | "BadGateway" | "ServiceUnavailable" | "GatewayTimeout" | "HTTPVersionNotSupported" | "VariantAlsoNegotiates" | "InsufficientStorage" | "LoopDetected" | "NotExtended" | "NetworkAuthenticationRequired" | undefined;
  };
  readonly "envoy.type.v3.Int32Range": {
    readonly start?: number | undefined;
    readonly end?: number | undefined;
  };
  readonly "envoy.type.v3.Int64Range": {
    readonly start?: string | number | undefined;
    readonly end?: string | number | undefined;
  };
  readonly "envoy.type.v3.Percent": {
    readonly value?: number | undefined;
  };
  readonly "envoy.type.v3.RateLimitStrategy": {
    readonly blanketRule?: "ALLOW_ALL" | "DENY_ALL" | undefined;
    readonly requestsPerTimeUnit?: EnvoyMessages["envoy.type.v3.RateLimitStrategy.RequestsPerTimeUnit"] | undefined;
    readonly tokenBucket?: EnvoyMessages["envoy.type.v3.TokenBucket"] | undefined;
  };
  readonly "envoy.type.v3.RateLimitStrategy.RequestsPerTimeUnit": {
    readonly requestsPerTimeUnit?: string | number | undefined;
    readonly timeUnit?: "UNKNOWN" | "SECOND" | "MINUTE" | "HOUR" | "DAY" | "MONTH" | "YEAR" | undefined;
  };
  readonly "envoy.type.v3.SemanticVersion": {
    readonly majorNumber?: number | undefined;
    readonly minorNumber?: number | undefined;
    readonly patch?: number | undefined;
  };
  readonly "envoy.type.v3.TokenBucket": {
    readonly maxTokens?: number | undefined;
    readonly tokensPerFill?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
    readonly fillInterval?: EnvoyMessages["google.protobuf.Duration"] | undefined;
  };
  readonly "google.api.CustomHttpPattern": {
    readonly kind?: string | undefined;
    readonly path?: string | undefined;
  };
  readonly "google.api.Http": {
    readonly rules?: readonly EnvoyMessages["google.api.HttpRule"][] | undefined;
    readonly fullyDecodeReservedExpansion?: boolean | undefined;
  };
  readonly "google.api.HttpRule": {
    readonly selector?: string | undefined;
    readonly get?: string | undefined;
    readonly put?: string | undefined;
    readonly post?: string | undefined;
    readonly delete?: string | undefined;
    readonly patch?: string | undefined;
    readonly body?: string | undefined;
    readonly custom?: EnvoyMessages["google.api.CustomHttpPattern"] | undefined;
    readonly additionalBindings?: readonly EnvoyMessages["google.api.HttpRule"][] | undefined;
    readonly responseBody?: string | undefined;
  };
  readonly "google.api.expr.v1alpha1.CheckedExpr": {
    readonly referenceMap?: Readonly<Record<string, EnvoyMessages["google.api.expr.v1alpha1.Reference"]>> | undefined;
    readonly typeMap?: Readonly<Record<string, EnvoyMessages["google.api.expr.v1alpha1.Type"]>> | undefined;
    readonly expr?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly sourceInfo?: EnvoyMessages["google.api.expr.v1alpha1.SourceInfo"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Constant": {
    readonly nullValue?: null | undefined;
    readonly boolValue?: boolean | undefined;
    readonly int64Value?: string | number | undefined;
    readonly uint64Value?: string | number | undefined;
    readonly doubleValue?: number | undefined;
    readonly stringValue?: string | undefined;
    readonly bytesValue?: string | undefined;
    readonly durationValue?: EnvoyMessages["google.protobuf.Duration"] | undefined;
    readonly timestampValue?: EnvoyMessages["google.protobuf.Timestamp"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Decl": {
    readonly name?: string | undefined;
    readonly ident?: EnvoyMessages["google.api.expr.v1alpha1.Decl.IdentDecl"] | undefined;
    readonly function?: EnvoyMessages["google.api.expr.v1alpha1.Decl.FunctionDecl"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Decl.FunctionDecl": {
    readonly overloads?: readonly EnvoyMessages["google.api.expr.v1alpha1.Decl.FunctionDecl.Overload"][] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Decl.FunctionDecl.Overload": {
    readonly overloadId?: string | undefined;
    readonly params?: readonly EnvoyMessages["google.api.expr.v1alpha1.Type"][] | undefined;
    readonly typeParams?: readonly string[] | undefined;
    readonly resultType?: EnvoyMessages["google.api.expr.v1alpha1.Type"] | undefined;
    readonly isInstanceFunction?: boolean | undefined;
    readonly doc?: string | undefined;
  };
  readonly "google.api.expr.v1alpha1.Decl.IdentDecl": {
    readonly type?: EnvoyMessages["google.api.expr.v1alpha1.Type"] | undefined;
    readonly value?: EnvoyMessages["google.api.expr.v1alpha1.Constant"] | undefined;
    readonly doc?: string | undefined;
  };
  readonly "google.api.expr.v1alpha1.Expr": {
    readonly id?: string | number | undefined;
    readonly constExpr?: EnvoyMessages["google.api.expr.v1alpha1.Constant"] | undefined;
    readonly identExpr?: EnvoyMessages["google.api.expr.v1alpha1.Expr.Ident"] | undefined;
    readonly selectExpr?: EnvoyMessages["google.api.expr.v1alpha1.Expr.Select"] | undefined;
    readonly callExpr?: EnvoyMessages["google.api.expr.v1alpha1.Expr.Call"] | undefined;
    readonly listExpr?: EnvoyMessages["google.api.expr.v1alpha1.Expr.CreateList"] | undefined;
    readonly structExpr?: EnvoyMessages["google.api.expr.v1alpha1.Expr.CreateStruct"] | undefined;
    readonly comprehensionExpr?: EnvoyMessages["google.api.expr.v1alpha1.Expr.Comprehension"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Expr.Call": {
    readonly target?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly function?: string | undefined;
    readonly args?: readonly EnvoyMessages["google.api.expr.v1alpha1.Expr"][] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Expr.Comprehension": {
    readonly iterVar?: string | undefined;
    readonly iterRange?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly accuVar?: string | undefined;
    readonly accuInit?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly loopCondition?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly loopStep?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly result?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Expr.CreateList": {
    readonly elements?: readonly EnvoyMessages["google.api.expr.v1alpha1.Expr"][] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Expr.CreateStruct": {
    readonly messageName?: string | undefined;
    readonly entries?: readonly EnvoyMessages["google.api.expr.v1alpha1.Expr.CreateStruct.Entry"][] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Expr.CreateStruct.Entry": {
    readonly id?: string | number | undefined;
    readonly fieldKey?: string | undefined;
    readonly mapKey?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly value?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Expr.Ident": {
    readonly name?: string | undefined;
  };
  readonly "google.api.expr.v1alpha1.Expr.Select": {
    readonly operand?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly field?: string | undefined;
    readonly testOnly?: boolean | undefined;
  };
  readonly "google.api.expr.v1alpha1.ParsedExpr": {
    readonly expr?: EnvoyMessages["google.api.expr.v1alpha1.Expr"] | undefined;
    readonly sourceInfo?: EnvoyMessages["google.api.expr.v1alpha1.SourceInfo"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Reference": {
    readonly name?: string | undefined;
    readonly overloadId?: readonly string[] | undefined;
    readonly value?: EnvoyMessages["google.api.expr.v1alpha1.Constant"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.SourceInfo": {
    readonly syntaxVersion?: string | undefined;
    readonly location?: string | undefined;
    readonly lineOffsets?: readonly number[] | undefined;
    readonly positions?: Readonly<Record<string, number>> | undefined;
    readonly macroCalls?: Readonly<Record<string, EnvoyMessages["google.api.expr.v1alpha1.Expr"]>> | undefined;
  };
  readonly "google.api.expr.v1alpha1.SourcePosition": {
    readonly location?: string | undefined;
    readonly offset?: number | undefined;
    readonly line?: number | undefined;
    readonly column?: number | undefined;
  };
  readonly "google.api.expr.v1alpha1.Type": {
    readonly dyn?: EnvoyMessages["google.protobuf.Empty"] | undefined;
    readonly null?: null | undefined;
    readonly primitive?: "PRIMITIVE_TYPE_UNSPECIFIED" | "BOOL" | "INT64" | "UINT64" | "DOUBLE" | "STRING" | "BYTES" | undefined;
    readonly wrapper?: "PRIMITIVE_TYPE_UNSPECIFIED" | "BOOL" | "INT64" | "UINT64" | "DOUBLE" | "STRING" | "BYTES" | undefined;
    readonly wellKnown?: "WELL_KNOWN_TYPE_UNSPECIFIED" | "ANY" | "TIMESTAMP" | "DURATION" | undefined;
    readonly listType?: EnvoyMessages["google.api.expr.v1alpha1.Type.ListType"] | undefined;
    readonly mapType?: EnvoyMessages["google.api.expr.v1alpha1.Type.MapType"] | undefined;
    readonly function?: EnvoyMessages["google.api.expr.v1alpha1.Type.FunctionType"] | undefined;
    readonly messageType?: string | undefined;
    readonly typeParam?: string | undefined;
    readonly type?: EnvoyMessages["google.api.expr.v1alpha1.Type"] | undefined;
    readonly error?: EnvoyMessages["google.protobuf.Empty"] | undefined;
    readonly abstractType?: EnvoyMessages["google.api.expr.v1alpha1.Type.AbstractType"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Type.AbstractType": {
    readonly name?: string | undefined;
    readonly parameterTypes?: readonly EnvoyMessages["google.api.expr.v1alpha1.Type"][] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Type.FunctionType": {
    readonly resultType?: EnvoyMessages["google.api.expr.v1alpha1.Type"] | undefined;
    readonly argTypes?: readonly EnvoyMessages["google.api.expr.v1alpha1.Type"][] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Type.ListType": {
    readonly elemType?: EnvoyMessages["google.api.expr.v1alpha1.Type"] | undefined;
  };
  readonly "google.api.expr.v1alpha1.Type.MapType": {
    readonly keyType?: EnvoyMessages["google.api.expr.v1alpha1.Type"] | undefined;
    readonly valueType?: EnvoyMessages["google.api.expr.v1alpha1.Type"] | undefined;
  };
  readonly "google.protobuf.Any": Any;
  readonly "google.protobuf.BoolValue": boolean;
  readonly "google.protobuf.BytesValue": string;
  readonly "google.protobuf.DoubleValue": number;
  readonly "google.protobuf.Duration": string;
  readonly "google.protobuf.Empty": Readonly<Record<string, never>>;
  readonly "google.protobuf.FieldMask": string;
  readonly "google.protobuf.FloatValue": number;
  readonly "google.protobuf.Int32Value": number;
  readonly "google.protobuf.Int64Value": string | number;
  readonly "google.protobuf.ListValue": readonly Json[];
  readonly "google.protobuf.StringValue": string;
  readonly "google.protobuf.Struct": JsonObject;
  readonly "google.protobuf.Timestamp": string;
  readonly "google.protobuf.UInt32Value": number;
  readonly "google.protobuf.UInt64Value": string | number;
  readonly "google.protobuf.Value": Json;
  readonly "google.rpc.Status": {
    readonly code?: number | undefined;
    readonly message?: string | undefined;
    readonly details?: readonly EnvoyMessages["google.protobuf.Any"][] | undefined;
  };
  readonly "io.prometheus.client.MetricFamily": Readonly<Record<string, never>>;
  readonly "opencensus.proto.trace.v1.Span": Readonly<Record<string, never>>;
  readonly "opencensus.proto.trace.v1.TraceConfig": Readonly<Record<string, never>>;
  readonly "opentelemetry.proto.common.v1.AnyValue": {
    readonly stringValue?: string | undefined;
    readonly boolValue?: boolean | undefined;
    readonly intValue?: string | number | undefined;
    readonly doubleValue?: number | undefined;
    readonly arrayValue?: EnvoyMessages["opentelemetry.proto.common.v1.ArrayValue"] | undefined;
    readonly kvlistValue?: EnvoyMessages["opentelemetry.proto.common.v1.KeyValueList"] | undefined;
    readonly bytesValue?: string | undefined;
  };
  readonly "opentelemetry.proto.common.v1.ArrayValue": {
    readonly values?: readonly EnvoyMessages["opentelemetry.proto.common.v1.AnyValue"][] | undefined;
  };
  readonly "opentelemetry.proto.common.v1.InstrumentationScope": {
    readonly name?: string | undefined;
    readonly version?: string | undefined;
    readonly attributes?: readonly EnvoyMessages["opentelemetry.proto.common.v1.KeyValue"][] | undefined;
    readonly droppedAttributesCount?: number | undefined;
  };
  readonly "opentelemetry.proto.common.v1.KeyValue": {
    readonly key?: string | undefined;
    readonly value?: EnvoyMessages["opentelemetry.proto.common.v1.AnyValue"] | undefined;
  };
  readonly "opentelemetry.proto.common.v1.KeyValueList": {
    readonly values?: readonly EnvoyMessages["opentelemetry.proto.common.v1.KeyValue"][] | undefined;
  };
  readonly "udpa.type.v1.TypedStruct": {
    readonly typeUrl?: string | undefined;
    readonly value?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
  readonly "xds.core.v3.Authority": {
    readonly name?: string | undefined;
  };
  readonly "xds.core.v3.CidrRange": {
    readonly addressPrefix?: string | undefined;
    readonly prefixLen?: EnvoyMessages["google.protobuf.UInt32Value"] | undefined;
  };
  readonly "xds.core.v3.CollectionEntry": {
    readonly locator?: EnvoyMessages["xds.core.v3.ResourceLocator"] | undefined;
    readonly inlineEntry?: EnvoyMessages["xds.core.v3.CollectionEntry.InlineEntry"] | undefined;
  };
  readonly "xds.core.v3.CollectionEntry.InlineEntry": {
    readonly name?: string | undefined;
    readonly version?: string | undefined;
    readonly resource?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "xds.core.v3.ContextParams": {
    readonly params?: Readonly<Record<string, string>> | undefined;
  };
  readonly "xds.core.v3.Resource": {
    readonly name?: EnvoyMessages["xds.core.v3.ResourceName"] | undefined;
    readonly version?: string | undefined;
    readonly resource?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "xds.core.v3.ResourceLocator": {
    readonly scheme?: "XDSTP" | "HTTP" | "FILE" | undefined;
    readonly id?: string | undefined;
    readonly authority?: string | undefined;
    readonly resourceType?: string | undefined;
    readonly exactContext?: EnvoyMessages["xds.core.v3.ContextParams"] | undefined;
    readonly directives?: readonly EnvoyMessages["xds.core.v3.ResourceLocator.Directive"][] | undefined;
  };
  readonly "xds.core.v3.ResourceLocator.Directive": {
    readonly alt?: EnvoyMessages["xds.core.v3.ResourceLocator"] | undefined;
    readonly entry?: string | undefined;
  };
  readonly "xds.core.v3.ResourceName": {
    readonly id?: string | undefined;
    readonly authority?: string | undefined;
    readonly resourceType?: string | undefined;
    readonly context?: EnvoyMessages["xds.core.v3.ContextParams"] | undefined;
  };
  readonly "xds.core.v3.TypedExtensionConfig": {
    readonly name?: string | undefined;
    readonly typedConfig?: EnvoyMessages["google.protobuf.Any"] | undefined;
  };
  readonly "xds.type.matcher.v3.CelMatcher": {
    readonly exprMatch?: EnvoyMessages["xds.type.v3.CelExpression"] | undefined;
    readonly description?: string | undefined;
  };
  readonly "xds.type.matcher.v3.DoubleRangeMatcher": {
    readonly rangeMatchers?: readonly EnvoyMessages["xds.type.matcher.v3.DoubleRangeMatcher.RangeMatcher"][] | undefined;
  };
  readonly "xds.type.matcher.v3.DoubleRangeMatcher.RangeMatcher": {
    readonly ranges?: readonly EnvoyMessages["xds.type.v3.DoubleRange"][] | undefined;
    readonly onMatch?: EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"] | undefined;
  };
  readonly "xds.type.matcher.v3.HttpAttributesCelMatchInput": Readonly<Record<string, never>>;
  readonly "xds.type.matcher.v3.IPMatcher": {
    readonly rangeMatchers?: readonly EnvoyMessages["xds.type.matcher.v3.IPMatcher.IPRangeMatcher"][] | undefined;
  };
  readonly "xds.type.matcher.v3.IPMatcher.IPRangeMatcher": {
    readonly ranges?: readonly EnvoyMessages["xds.core.v3.CidrRange"][] | undefined;
    readonly onMatch?: EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"] | undefined;
    readonly exclusive?: boolean | undefined;
  };
  readonly "xds.type.matcher.v3.Int32RangeMatcher": {
    readonly rangeMatchers?: readonly EnvoyMessages["xds.type.matcher.v3.Int32RangeMatcher.RangeMatcher"][] | undefined;
  };
  readonly "xds.type.matcher.v3.Int32RangeMatcher.RangeMatcher": {
    readonly ranges?: readonly EnvoyMessages["xds.type.v3.Int32Range"][] | undefined;
    readonly onMatch?: EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"] | undefined;
  };
  readonly "xds.type.matcher.v3.Int64RangeMatcher": {
    readonly rangeMatchers?: readonly EnvoyMessages["xds.type.matcher.v3.Int64RangeMatcher.RangeMatcher"][] | undefined;
  };
  readonly "xds.type.matcher.v3.Int64RangeMatcher.RangeMatcher": {
    readonly ranges?: readonly EnvoyMessages["xds.type.v3.Int64Range"][] | undefined;
    readonly onMatch?: EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"] | undefined;
  };
  readonly "xds.type.matcher.v3.ListStringMatcher": {
    readonly patterns?: readonly EnvoyMessages["xds.type.matcher.v3.StringMatcher"][] | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher": {
    readonly matcherList?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList"] | undefined;
    readonly matcherTree?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherTree"] | undefined;
    readonly onNoMatch?: EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"] | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher.MatcherList": {
    readonly matchers?: readonly EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.FieldMatcher"][] | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher.MatcherList.FieldMatcher": {
    readonly predicate?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.Predicate"] | undefined;
    readonly onMatch?: EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"] | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher.MatcherList.Predicate": {
    readonly singlePredicate?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicate"] | undefined;
    readonly orMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateList"] | undefined;
    readonly andMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateList"] | undefined;
    readonly notMatcher?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.Predicate"] | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher.MatcherList.Predicate.PredicateList": {
    readonly predicate?: readonly EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.Predicate"][] | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher.MatcherList.Predicate.SinglePredicate": {
    readonly input?: EnvoyMessages["xds.core.v3.TypedExtensionConfig"] | undefined;
    readonly valueMatch?: EnvoyMessages["xds.type.matcher.v3.StringMatcher"] | undefined;
    readonly customMatch?: EnvoyMessages["xds.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher.MatcherTree": {
    readonly input?: EnvoyMessages["xds.core.v3.TypedExtensionConfig"] | undefined;
    readonly exactMatchMap?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherTree.MatchMap"] | undefined;
    readonly prefixMatchMap?: EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherTree.MatchMap"] | undefined;
    readonly customMatch?: EnvoyMessages["xds.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher.MatcherTree.MatchMap": {
    readonly map?: Readonly<Record<string, EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"]>> | undefined;
  };
  readonly "xds.type.matcher.v3.Matcher.OnMatch": {
    readonly matcher?: EnvoyMessages["xds.type.matcher.v3.Matcher"] | undefined;
    readonly action?: EnvoyMessages["xds.core.v3.TypedExtensionConfig"] | undefined;
  };
  readonly "xds.type.matcher.v3.RegexMatcher": {
    readonly googleRe2?: EnvoyMessages["xds.type.matcher.v3.RegexMatcher.GoogleRE2"] | undefined;
    readonly regex?: string | undefined;
  };
  readonly "xds.type.matcher.v3.RegexMatcher.GoogleRE2": Readonly<Record<string, never>>;
  readonly "xds.type.matcher.v3.ServerNameMatcher": {
    readonly domainMatchers?: readonly EnvoyMessages["xds.type.matcher.v3.ServerNameMatcher.DomainMatcher"][] | undefined;
  };
  readonly "xds.type.matcher.v3.ServerNameMatcher.DomainMatcher": {
    readonly domains?: readonly string[] | undefined;
    readonly onMatch?: EnvoyMessages["xds.type.matcher.v3.Matcher.OnMatch"] | undefined;
  };
  readonly "xds.type.matcher.v3.StringMatcher": {
    readonly exact?: string | undefined;
    readonly prefix?: string | undefined;
    readonly suffix?: string | undefined;
    readonly safeRegex?: EnvoyMessages["xds.type.matcher.v3.RegexMatcher"] | undefined;
    readonly ignoreCase?: boolean | undefined;
    readonly contains?: string | undefined;
  };
  readonly "xds.type.v3.CelExpression": {
    readonly parsedExpr?: EnvoyMessages["google.api.expr.v1alpha1.ParsedExpr"] | undefined;
    readonly checkedExpr?: EnvoyMessages["google.api.expr.v1alpha1.CheckedExpr"] | undefined;
    readonly celExprParsed?: EnvoyMessages["cel.expr.ParsedExpr"] | undefined;
    readonly celExprChecked?: EnvoyMessages["cel.expr.CheckedExpr"] | undefined;
    readonly celExprString?: string | undefined;
  };
  readonly "xds.type.v3.CelExtractString": {
    readonly exprExtract?: EnvoyMessages["xds.type.v3.CelExpression"] | undefined;
    readonly defaultValue?: EnvoyMessages["google.protobuf.StringValue"] | undefined;
  };
  readonly "xds.type.v3.DoubleRange": {
    readonly start?: number | undefined;
    readonly end?: number | undefined;
  };
  readonly "xds.type.v3.Int32Range": {
    readonly start?: number | undefined;
    readonly end?: number | undefined;
  };
  readonly "xds.type.v3.Int64Range": {
    readonly start?: string | number | undefined;
    readonly end?: string | number | undefined;
  };
  readonly "xds.type.v3.TypedStruct": {
    readonly typeUrl?: string | undefined;
    readonly value?: EnvoyMessages["google.protobuf.Struct"] | undefined;
  };
}
