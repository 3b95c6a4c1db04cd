import { parseDuration } from "../../sdk/duration.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { CommonGrpcService } from "./schema/tracing.ts";

const maxHeaderBytes = 16_384;
const millisecond = 1_000_000n;
const headerText = {
  cause: "Envoy does not take the text of this header",
  help: "A header is at most 16384 bytes long and has neither line breaks nor zero bytes.",
};
const headerName = { cause: "Envoy does not take a header without a name", help: "Give the header a name." };
const failed = "embedded message failed validation | caused by: ";

/** What is wrong with the text of a header, in the controller's words. */
function headerTextError(text: string): string | undefined {
  if (new TextEncoder().encode(text).length > maxHeaderBytes) return "value length must be at most 16384 bytes";
  if (/[\0\n\r]/.test(text)) return String.raw`value does not match regex pattern "^[^\x00\n\r]*$"`;
  return undefined;
}

function metadataProblem({ initialMetadata = [] }: CommonGrpcService): Problem | undefined {
  for (const [index, { key, value = "" }] of initialMetadata.entries()) {
    const invalid = `invalid GrpcService.InitialMetadata[${index}]: ${failed}invalid HeaderValue`;
    const keyError = key ? headerTextError(key) : "value length must be at least 1 runes";
    const valueError = headerTextError(value);
    const path = ["initialMetadata", index];
    const inKey = key ? headerText : headerName;
    if (keyError) return { message: `${invalid}.Key: ${keyError}`, path: [...path, "key"], ...inKey };
    if (valueError) return { message: `${invalid}.Value: ${valueError}`, path: [...path, "value"], ...headerText };
  }
  return undefined;
}

function backoffProblem({ retryPolicy }: CommonGrpcService): Problem | undefined {
  const { baseInterval } = retryPolicy?.retryBackOff ?? {};
  if (baseInterval === undefined || (parseDuration(baseInterval) ?? 0n) >= millisecond) return undefined;
  return {
    message: [
      `invalid GrpcService.RetryPolicy: ${failed}invalid RetryPolicy.RetryBackOff: ${failed}`,
      "invalid BackoffStrategy.BaseInterval: value must be greater than or equal to 1ms",
    ].join(""),
    path: ["retryPolicy", "retryBackOff", "baseInterval"],
    cause: "Envoy does not take a wait shorter than 1ms between attempts",
    help: "Wait at least 1ms.",
  };
}

function authorityProblem({ authority = "" }: CommonGrpcService): Problem | undefined {
  const error = headerTextError(authority);
  if (!error) return undefined;
  const message = `invalid GrpcService.EnvoyGrpc: ${failed}invalid GrpcService_EnvoyGrpc.Authority: ${error}`;
  return { message, path: ["authority"], ...headerText };
}

/**
 * The first limit of Envoy's API that a gRPC service breaks, in the controller's words; the path is relative to the service.
 * The controller asks this for access logs but not for tracing.
 * Source: the rules of https://www.envoyproxy.io/docs/envoy/latest/api-v3/config/core/v3/grpc_service.proto
 */
export function grpcServiceProblem(service: CommonGrpcService): Problem | undefined {
  return metadataProblem(service) ?? backoffProblem(service) ?? authorityProblem(service);
}
