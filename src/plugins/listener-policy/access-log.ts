import { any, type AccessLog as EnvoyAccessLog } from "../../sdk/envoy/messages.ts";
import type { HcmContext } from "../../sdk/hooks.ts";
import type { Json } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import { type MergeField, mergeWhole } from "../../sdk/merge.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { ParsedField } from "../../sdk/sub-policy.ts";
import { accessLogFilter, accessLogFilterError } from "./access-log-filter.ts";
import { withResourceAttributes } from "./access-log-open-telemetry.ts";
import { type AccessLogSink, accessLogCluster, accessLogSink } from "./access-log-sink.ts";
import { defineHttpSetting } from "./http-setting.ts";
import type { AccessLog } from "./schema/access-log.ts";
import type { AccessLogFilter } from "./schema/access-log-filter.ts";

/** An access log as far as it does not depend on the Gateway. */
interface AccessLogIr {
  readonly sink: AccessLogSink;
  readonly filter?: AccessLogFilter | undefined;
}

type Parsed = ParsedField<readonly AccessLogIr[]>;

/** As kgateway: the backends of all logs are looked up before any log is read, and the first problem is the only one told. */
function parseAccessLogs(logs: readonly AccessLog[], context: PolicyContext, resource: Resource): Parsed {
  const clusters: string[] = [];
  for (const [index, log] of logs.entries()) {
    const found = accessLogCluster(log, [index], { context, resource });
    if (found && "problem" in found) return { errors: [found.problem] };
    clusters.push(found?.cluster ?? "");
  }
  const ir: AccessLogIr[] = [];
  for (const [index, log] of logs.entries()) {
    const sink = accessLogSink(log, clusters[index] ?? "");
    if ("problem" in sink) return { errors: [{ ...sink.problem, path: [index, ...(sink.problem.path ?? [])] }] };
    ir.push({ sink, filter: log.filter });
  }
  return { ir };
}

/** As kgateway: an empty list says nothing, but where a port's settings were taken as a whole, it keeps other logs away. */
const merge: MergeField<readonly AccessLogIr[]> = (present, next, strategy) =>
  next.length > 0 ? mergeWhole(present, next, strategy) : undefined;

const parse = (spec: Json, context: PolicyContext, resource: Resource): Parsed =>
  parseAccessLogs(spec as unknown as readonly AccessLog[], context, resource);

function logger({ file, grpc, openTelemetry }: AccessLogSink, context: HcmContext): EnvoyAccessLog {
  if (file) {
    const typedConfig = any("envoy.extensions.access_loggers.file.v3.FileAccessLog", file);
    return { name: "envoy.access_loggers.file", typedConfig };
  }
  if (grpc) {
    const typedConfig = any("envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig", grpc);
    return { name: "envoy.access_loggers.http_grpc", typedConfig };
  }
  const type = "envoy.extensions.access_loggers.open_telemetry.v3.OpenTelemetryAccessLogConfig";
  return {
    name: "envoy.access_loggers.open_telemetry",
    typedConfig: any(type, withResourceAttributes(openTelemetry ?? {}, context)),
  };
}

/** `accessLog`: what is logged of requests, and where to. Logs of several policies of one place do not add up. */
export const accessLog = defineHttpSetting<readonly AccessLogIr[]>({
  field: "accessLog",
  parse,
  merge,
  applyToHcm: (ir, context) => {
    const error = ir.map(({ filter = {} }) => accessLogFilterError(filter)).find((found) => found !== undefined);
    if (error !== undefined) return { error };
    const accessLogs = ir.map(
      ({ sink, filter }): EnvoyAccessLog => ({ ...logger(sink, context), filter: filter && accessLogFilter(filter) }),
    );
    return { hcm: { append: { accessLog: accessLogs } } };
  },
});

/**
 * As kgateway: access logs appear under two names in the merge metadata of Envoy's messages, since the controller keeps what it
 * made of them beside what was written. This is the other one; it says and does nothing else. The two stand next to each other.
 */
export const accessLogConfig = defineHttpSetting<readonly AccessLogIr[]>({
  field: "accessLog",
  origin: "accessLogConfig",
  parse: (spec, context, resource) => ({ ir: parse(spec, context, resource).ir }),
  merge,
});
