import { type Diagnostic, defineDiagnostics, type ReportedAt } from "../../sdk/diagnostic.ts";
import { envoyDurationOf } from "../../sdk/duration.ts";
import { any, type Cluster, type EnvoyMessages, type HttpProtocolOptions } from "../../sdk/envoy/messages.ts";
import { type BackendObjectIr, clusterName } from "../../sdk/ir/backend.ts";
import { quantityValue } from "../../sdk/quantity.ts";
import { defineClusterField } from "./cluster-field.ts";
import type {
  CommonHttpProtocolOptions,
  ConnectionKeepalive,
  Http1ProtocolOptions,
  Http2ProtocolOptions,
} from "./schema/protocol-options.ts";

type Http1Options = EnvoyMessages["envoy.config.core.v3.Http1ProtocolOptions"];
type Http2Options = EnvoyMessages["envoy.config.core.v3.Http2ProtocolOptions"];
type CommonOptions = EnvoyMessages["envoy.config.core.v3.HttpProtocolOptions"];

/** Options for one version of HTTP, and where they are written. */
interface VersionOptions<Options> {
  readonly options: Options;
  readonly at: ReportedAt;
}

const optionsType = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions";

const report = defineDiagnostics({
  "backend-config-policy/other-http-version": {
    severity: "info",
    message: ({
      field,
      cluster,
      speaks,
    }: {
      readonly field: string;
      readonly cluster: string;
      readonly speaks: string;
    }) => `${field} has no effect on the cluster ${cluster}, which speaks ${speaks}.`,
    help: () => "The appProtocol of the Service's port or of the Backend decides which version of HTTP is spoken.",
  },
});

function withOptions(
  { typedExtensionProtocolOptions: present = {} }: Cluster,
  change: (options: HttpProtocolOptions) => HttpProtocolOptions,
): Partial<Cluster> {
  const options = change((present[optionsType] ?? {}) as HttpProtocolOptions);
  return { typedExtensionProtocolOptions: { ...present, [optionsType]: any(optionsType, options) } };
}

/** Says which version of HTTP is spoken, and how. */
function withExplicitConfig(cluster: Cluster, explicitHttpConfig: HttpProtocolOptions["explicitHttpConfig"]) {
  return withOptions(cluster, (options) => ({
    ...options,
    explicitHttpConfig,
    useDownstreamProtocolConfig: undefined,
    autoConfig: undefined,
  }));
}

function notApplicable(
  field: string,
  backend: BackendObjectIr,
  { at }: VersionOptions<unknown>,
): readonly Diagnostic[] {
  const speaks = backend.appProtocol === "http2" ? "HTTP/2" : "HTTP/1.1";
  return [report("backend-config-policy/other-http-version", at, { field, cluster: clusterName(backend), speaks })];
}

/** What holds for every version of HTTP. */
export const commonHttpProtocolOptions = defineClusterField<CommonOptions>({
  field: "commonHttpProtocolOptions",
  parse(json) {
    const spec = json as CommonHttpProtocolOptions;
    return {
      ir: {
        maxRequestsPerConnection: spec.maxRequestsPerConnection,
        idleTimeout: envoyDurationOf(spec.idleTimeout),
        maxHeadersCount: spec.maxHeadersCount,
        maxStreamDuration: envoyDurationOf(spec.maxStreamDuration),
      },
    };
  },
  applyToCluster: (ir, { cluster }) => ({
    set: withOptions(cluster, (options) => {
      const { explicitHttpConfig, useDownstreamProtocolConfig, autoConfig } = options;
      const isDecided = explicitHttpConfig ?? useDownstreamProtocolConfig ?? autoConfig;
      // Envoy does not take common options unless it is told which version to speak.
      const version = isDecided ? {} : { explicitHttpConfig: { httpProtocolOptions: {} } };
      return { ...options, ...version, commonHttpProtocolOptions: ir };
    }),
  }),
});

const preserveCase: Http1Options["headerKeyFormat"] = {
  statefulFormatter: {
    name: "envoy.http.stateful_header_formatters.preserve_case",
    typedConfig: any("envoy.extensions.http.header_formatters.preserve_case.v3.PreserveCaseFormatterConfig", {}),
  },
};

/** What holds for HTTP/1.1 only. */
export const http1ProtocolOptions = defineClusterField<VersionOptions<Http1Options>>({
  field: "http1ProtocolOptions",
  parse(json, context) {
    const spec = json as Http1ProtocolOptions;
    const options = {
      enableTrailers: spec.enableTrailers,
      headerKeyFormat: spec.preserveHttp1HeaderCase ? preserveCase : undefined,
      overrideStreamErrorOnInvalidHttpMessage: spec.overrideStreamErrorOnInvalidHttpMessage,
    };
    return { ir: { options, at: context.at(["spec", "http1ProtocolOptions"]) } };
  },
  applyToCluster(ir, { backend, cluster }) {
    if (backend.appProtocol === "http2") return { diagnostics: notApplicable("http1ProtocolOptions", backend, ir) };
    return { set: withExplicitConfig(cluster, { httpProtocolOptions: ir.options }) };
  },
});

/** As kgateway: what does not fit into 32 bits is cut off. */
function windowSize(quantity: string | number | undefined): number | undefined {
  const value = quantity === undefined ? undefined : quantityValue(quantity);
  return value === undefined ? undefined : Number(BigInt.asUintN(32, value));
}

function keepalive(spec: ConnectionKeepalive | undefined): Http2Options["connectionKeepalive"] {
  if (!spec) return undefined;
  return {
    timeout: envoyDurationOf(spec.timeout),
    interval: envoyDurationOf(spec.interval),
    connectionIdleInterval: envoyDurationOf(spec.connectionIdleInterval),
  };
}

/** What holds for HTTP/2 only. */
export const http2ProtocolOptions = defineClusterField<VersionOptions<Http2Options>>({
  field: "http2ProtocolOptions",
  parse(json, context) {
    const spec = json as Http2ProtocolOptions;
    const options = {
      maxConcurrentStreams: spec.maxConcurrentStreams,
      initialStreamWindowSize: windowSize(spec.initialStreamWindowSize),
      initialConnectionWindowSize: windowSize(spec.initialConnectionWindowSize),
      overrideStreamErrorOnInvalidHttpMessage: spec.overrideStreamErrorOnInvalidHttpMessage,
      connectionKeepalive: keepalive(spec.connectionKeepalive),
    };
    return { ir: { options, at: context.at(["spec", "http2ProtocolOptions"]) } };
  },
  applyToCluster(ir, { backend, cluster }) {
    if (backend.appProtocol !== "http2") return { diagnostics: notApplicable("http2ProtocolOptions", backend, ir) };
    return { set: withExplicitConfig(cluster, { http2ProtocolOptions: ir.options }) };
  },
});
