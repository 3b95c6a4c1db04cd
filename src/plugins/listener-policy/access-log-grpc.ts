import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { grpcService } from "./grpc-service.ts";
import type { AccessLogGrpcService } from "./schema/access-log.ts";

type HttpGrpcAccessLog = EnvoyMessages["envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig"];

/** An access log for a service that speaks Envoy's own protocol. */
export function grpcAccessLog(service: AccessLogGrpcService, cluster: string): HttpGrpcAccessLog {
  return {
    commonConfig: {
      logName: service.logName,
      grpcService: grpcService(service, cluster),
      transportApiVersion: "V3",
    },
    additionalRequestHeadersToLog: service.additionalRequestHeadersToLog,
    additionalResponseHeadersToLog: service.additionalResponseHeadersToLog,
    additionalResponseTrailersToLog: service.additionalResponseTrailersToLog,
  };
}
