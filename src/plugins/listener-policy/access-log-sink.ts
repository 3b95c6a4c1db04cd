import type { Path } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { attributesProblem } from "./access-log-attributes.ts";
import { fileAccessLog } from "./access-log-file.ts";
import { grpcAccessLog } from "./access-log-grpc.ts";
import { openTelemetryAccessLog } from "./access-log-open-telemetry.ts";
import { grpcServiceCluster } from "./grpc-service.ts";
import { grpcServiceProblem } from "./grpc-service-limits.ts";
import type { AccessLog, AccessLogGrpcService, OpenTelemetryAccessLogService } from "./schema/access-log.ts";

/** Where an access log goes: one of these. */
export interface AccessLogSink {
  readonly file?: ReturnType<typeof fileAccessLog>;
  readonly grpc?: ReturnType<typeof grpcAccessLog>;
  readonly openTelemetry?: ReturnType<typeof openTelemetryAccessLog>;
}

const failed = "embedded message failed validation | caused by: ";

const under = (path: Path, problem: Problem, message: string): Problem => ({
  ...problem,
  message,
  path: [...path, ...(problem.path ?? [])],
});

function grpcSink(service: AccessLogGrpcService, cluster: string): AccessLogSink | { readonly problem: Problem } {
  const path = ["grpcService"];
  const where = "error converting grpc access log config: ";
  if (!service.logName) {
    const message = `${where}grpc service log name cannot be empty`;
    return { problem: { message, path: [...path, "logName"], help: "Give the log a name." } };
  }
  const problem = grpcServiceProblem(service);
  if (!problem) return { grpc: grpcAccessLog(service, cluster) };
  const invalid = `invalid HttpGrpcAccessLogConfig.CommonConfig: ${failed}invalid CommonGrpcAccessLogConfig.GrpcService: ${failed}`;
  return { problem: under(path, problem, `${where}${invalid}${problem.message}`) };
}

function openTelemetrySink(
  log: OpenTelemetryAccessLogService,
  cluster: string,
): AccessLogSink | { readonly problem: Problem } {
  const unreadable =
    attributesProblem(log.attributes, ["openTelemetry", "attributes"]) ??
    attributesProblem(log.resourceAttributes, ["openTelemetry", "resourceAttributes"]);
  if (unreadable) return { problem: unreadable };
  const problem = grpcServiceProblem(log.grpcService);
  if (!problem) return { openTelemetry: openTelemetryAccessLog(log, cluster) };
  const invalid = `error converting otel access log config: invalid OpenTelemetryAccessLogConfig.GrpcService: ${failed}`;
  return { problem: under(["openTelemetry", "grpcService"], problem, `${invalid}${problem.message}`) };
}

/** The cluster of the service that a log goes to, also where a file turns out to come before it. */
export function accessLogCluster(
  { grpcService, openTelemetry }: AccessLog,
  path: Path,
  reading: { readonly context: PolicyContext; readonly resource: Resource },
): ReturnType<typeof grpcServiceCluster> | undefined {
  if (grpcService) return grpcServiceCluster(grpcService, [...path, "grpcService"], reading);
  if (!openTelemetry) return undefined;
  return grpcServiceCluster(openTelemetry.grpcService ?? {}, [...path, "openTelemetry", "grpcService"], reading);
}

/** Where an access log goes; of several sinks the first in this order counts. Paths of problems are relative to the log. */
export function accessLogSink(log: AccessLog, cluster: string): AccessLogSink | { readonly problem: Problem } {
  const { fileSink, grpcService, openTelemetry } = log;
  if (fileSink && grpcService) {
    return {
      problem: {
        message: "access log config cannot have both file sink and grpc service",
        path: ["grpcService"],
        help: "Make two access logs of it.",
      },
    };
  }
  if (fileSink) return { file: fileAccessLog(fileSink) };
  if (grpcService) return grpcSink(grpcService, cluster);
  if (openTelemetry) return openTelemetrySink(openTelemetry, cluster);
  return {
    problem: { message: "no access log sink specified", help: "Set fileSink, grpcService or openTelemetry." },
  };
}
