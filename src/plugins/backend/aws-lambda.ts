import { any, type EnvoyMessages, type HttpFilter, type TransportSocket } from "../../sdk/envoy/messages.ts";
import type { ClusterContribution } from "../../sdk/hooks.ts";
import { awsSecret, credentialProvider, type Result } from "./aws-auth.ts";
import { type BackendContext, type ParsedType, unusable } from "./backend-type.ts";
import type { AwsBackend, AwsLambda } from "./kind.ts";
import { type Host, singleHost, tlsToHost } from "./single-host.ts";

/** A function of AWS Lambda, ready to be called. */
export interface LambdaIr {
  readonly host: Host;
  readonly transportSocket: TransportSocket | undefined;
  readonly filters: readonly HttpFilter[];
}

type HttpProtocolOptions = EnvoyMessages["envoy.extensions.upstreams.http.v3.HttpProtocolOptions"];

const protocolOptionsName = "envoy.extensions.upstreams.http.v3.HttpProtocolOptions";
const path = ["spec", "aws", "lambda"];

function arn({ accountId, lambda }: AwsBackend & { readonly lambda: AwsLambda }, region: string): string {
  const account = lambda.accountId || accountId || "";
  return `arn:aws:lambda:${region}:${account}:function:${lambda.functionName}:${lambda.qualifier || "$LATEST"}`;
}

interface LambdaEndpoint extends Host {
  readonly tls: boolean;
}

const urlPattern = /^([A-Za-z][A-Za-z0-9+.-]*):\/\/(?:[^@/?#]*@)?(\[[^\]]*\]|[^:/?#]*)(?::([^/?#]*))?/;

/** Where the function is called. As kgateway: a URL of one's own has to name its port. */
function lambdaEndpoint(url: string | undefined, region: string): Result<LambdaEndpoint> {
  if (url === undefined) return { value: { address: `lambda.${region}.amazonaws.com`, port: 443, tls: true } };
  const [, scheme = "", host = "", port = ""] = urlPattern.exec(url) ?? [];
  if (!/^\d+$/.test(port)) {
    const message = `failed to parse port: strconv.ParseUint: parsing ${JSON.stringify(port)}: invalid syntax`;
    return { problem: { message, path: [...path, "endpointURL"], help: "Write the port into the URL, such as :443." } };
  }
  return { value: { address: host.replace(/^\[|\]$/g, ""), port: Number(port), tls: scheme === "https" } };
}

function lambdaFilter(lambda: AwsLambda, arnText: string): HttpFilter {
  return {
    name: "envoy.filters.http.aws_lambda",
    typedConfig: any("envoy.extensions.filters.http.aws_lambda.v3.Config", {
      arn: arnText,
      payloadPassthrough: lambda.payloadTransformMode === "None",
      invocationMode: lambda.invocationMode === "Async" ? "ASYNCHRONOUS" : "SYNCHRONOUS",
    }),
  };
}

const upstreamCodec: HttpFilter = {
  name: "envoy.filters.http.upstream_codec",
  typedConfig: any("envoy.extensions.filters.http.upstream_codec.v3.UpstreamCodec", {}),
};

/** Reads `spec.aws` of a Backend that names a function. */
export function parseLambda(
  aws: AwsBackend & { readonly lambda: AwsLambda },
  context: BackendContext,
): ParsedType<LambdaIr> {
  const region = aws.region || "us-east-1";
  const secret = awsSecret(aws.auth, context);
  if ("problem" in secret) return { problems: [secret.problem] };
  const endpoint = lambdaEndpoint(aws.lambda.endpointURL, region);
  if ("problem" in endpoint) return { problems: [endpoint.problem] };
  const provider = credentialProvider(aws.auth, secret.value);
  if ("problem" in provider) {
    return unusable(`failed to create aws request signing config: ${provider.problem.message}`, provider.problem.path);
  }
  const signing: HttpFilter = {
    name: "envoy.filters.http.aws_request_signing",
    typedConfig: any("envoy.extensions.filters.http.aws_request_signing.v3.AwsRequestSigning", {
      serviceName: "lambda",
      region,
      credentialProvider: provider.value,
    }),
  };
  const { tls, ...host } = endpoint.value;
  const filters = [lambdaFilter(aws.lambda, arn(aws, region)), signing, upstreamCodec];
  return { ir: { host, transportSocket: tls ? tlsToHost(host.address) : undefined, filters }, problems: [] };
}

/** The cluster of a function: one host, HTTP/2, and the filters that turn requests into calls. */
export function lambdaCluster({ host, transportSocket, filters }: LambdaIr, clusterName: string): ClusterContribution {
  const options: HttpProtocolOptions = {
    commonHttpProtocolOptions: { idleTimeout: "30s" },
    explicitHttpConfig: { http2ProtocolOptions: {} },
    httpFilters: filters,
  };
  return {
    cluster: {
      set: {
        ...singleHost(clusterName, host, { allAddressesInSingleEndpoint: true }),
        ...(transportSocket && { transportSocket }),
        typedExtensionProtocolOptions: { [protocolOptionsName]: any(protocolOptionsName, options) },
      },
    },
  };
}
