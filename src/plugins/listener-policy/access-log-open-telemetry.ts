import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { HcmContext } from "../../sdk/hooks.ts";
import { attributes } from "./access-log-attributes.ts";
import { defaultServiceName } from "./default-service-name.ts";
import { grpcService } from "./grpc-service.ts";
import type { OpenTelemetryAccessLogService } from "./schema/access-log.ts";

type OpenTelemetryAccessLog =
  EnvoyMessages["envoy.extensions.access_loggers.open_telemetry.v3.OpenTelemetryAccessLogConfig"];
type KeyValue = EnvoyMessages["opentelemetry.proto.common.v1.KeyValue"];

/** An access log for an OpenTelemetry collector, still without what it says of the Gateway. */
export function openTelemetryAccessLog(log: OpenTelemetryAccessLogService, cluster: string): OpenTelemetryAccessLog {
  return {
    logName: log.grpcService.logName,
    grpcService: grpcService(log.grpcService, cluster),
    body: log.body === undefined ? undefined : { stringValue: log.body },
    resourceAttributes: log.resourceAttributes && attributes(log.resourceAttributes),
    disableBuiltinLabels: log.disableBuiltinLabels,
    attributes: log.attributes && attributes(log.attributes),
  };
}

/** What is known of every proxy. Source: https://opentelemetry.io/docs/specs/semconv/resource/k8s/ */
function defaultResourceAttributes({
  gateway,
  settings,
}: Pick<HcmContext, "gateway" | "settings">): readonly KeyValue[] {
  const { namespace } = gateway.source;
  const known = {
    "service.name": defaultServiceName(gateway),
    "service.namespace": namespace,
    "service.version": settings.kgatewayVersion || undefined,
    "k8s.namespace.name": namespace,
    "k8s.container.name": "kgateway-proxy",
  };
  return Object.entries(known).flatMap(([key, stringValue]) =>
    stringValue === undefined ? [] : [{ key, value: { stringValue } }],
  );
}

/** The access log with what is known of the Gateway, where the policy does not say it itself. */
export function withResourceAttributes(
  log: OpenTelemetryAccessLog,
  context: Pick<HcmContext, "gateway" | "settings">,
): OpenTelemetryAccessLog {
  const own = log.resourceAttributes?.values ?? [];
  const missing = defaultResourceAttributes(context).filter(({ key }) => !own.some((entry) => entry.key === key));
  return { ...log, resourceAttributes: { values: [...own, ...missing] } };
}
