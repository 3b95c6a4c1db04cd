import { describe, expect, test } from "vitest";
import type { HcmContext } from "../../sdk/hooks.ts";
import type { Json, Path } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Resource } from "../../sdk/resource.ts";
import { accessLog } from "./access-log.ts";

const context = {
  findBackend: (_origin: unknown, { name }: { readonly name: string }) =>
    name === "logs"
      ? { value: { source: { kind: "Service", namespace: "shop", name }, port: 4317, clusterPrefix: "kube" } }
      : { problem: { kind: "not-found", message: `Service "${name}" not found` } },
} as unknown as PolicyContext;

const hcmContext = (version: string): HcmContext =>
  ({
    gateway: { source: { namespace: "shop", name: "edge" } },
    settings: { kgatewayVersion: version },
  }) as unknown as HcmContext;

const parse = (logs: Json) => accessLog.parse(logs, context, {} as Resource);

function apply(logs: Json, version = "") {
  const { ir } = parse(logs);
  return ir && accessLog.applyToHcm?.(ir, hcmContext(version));
}

const file = { path: "/dev/stdout", stringFormat: "x" };
const service = { backendRef: { name: "logs", port: 4317 }, logName: "shop" };
const failed = "embedded message failed validation | caused by: ";
const inGrpc = [
  `error converting grpc access log config: invalid HttpGrpcAccessLogConfig.CommonConfig: ${failed}`,
  `invalid CommonGrpcAccessLogConfig.GrpcService: ${failed}`,
].join("");

describe("problems", () => {
  test.each<{ readonly what: string; readonly logs: Json; readonly message: string; readonly path: Path }>([
    {
      what: "a sink is missing",
      logs: [{ fileSink: file }, {}],
      message: "no access log sink specified",
      path: [1],
    },
    {
      what: "there is a file and a service",
      logs: [{ fileSink: file, grpcService: service }],
      message: "access log config cannot have both file sink and grpc service",
      path: [0, "grpcService"],
    },
    {
      what: "the backend of any log is looked up first",
      logs: [{}, { openTelemetry: { grpcService: { ...service, backendRef: { name: "gone" } } } }],
      message: 'unresolved backend reference: Service "gone" not found',
      path: [1, "openTelemetry", "grpcService", "backendRef"],
    },
    {
      what: "the log has no name",
      logs: [{ grpcService: { ...service, logName: "" } }],
      message: "error converting grpc access log config: grpc service log name cannot be empty",
      path: [0, "grpcService", "logName"],
    },
    {
      what: "the metadata has no key",
      logs: [{ grpcService: { ...service, initialMetadata: [{ key: "a" }, { key: "" }] } }],
      message: `${inGrpc}invalid GrpcService.InitialMetadata[1]: ${failed}invalid HeaderValue.Key: value length must be at least 1 runes`,
      path: [0, "grpcService", "initialMetadata", 1, "key"],
    },
    {
      what: "the wait is too short",
      logs: [{ grpcService: { ...service, retryPolicy: { retryBackOff: { baseInterval: "0s" } } } }],
      message: `${inGrpc}invalid GrpcService.RetryPolicy: ${failed}invalid RetryPolicy.RetryBackOff: ${failed}invalid BackoffStrategy.BaseInterval: value must be greater than or equal to 1ms`,
      path: [0, "grpcService", "retryPolicy", "retryBackOff", "baseInterval"],
    },
    {
      what: "the authority has a line break",
      logs: [{ openTelemetry: { grpcService: { ...service, authority: "a\nb" } } }],
      message: `error converting otel access log config: invalid OpenTelemetryAccessLogConfig.GrpcService: ${failed}invalid GrpcService.EnvoyGrpc: ${failed}invalid GrpcService_EnvoyGrpc.Authority: value does not match regex pattern "^[^\\x00\\n\\r]*$"`,
      path: [0, "openTelemetry", "grpcService", "authority"],
    },
    {
      what: "an attribute inside a list is a number",
      logs: [
        {
          openTelemetry: {
            grpcService: service,
            attributes: { values: [{ key: "a", value: { arrayValue: [{ stringValue: 5 }] } }] },
          },
        },
      ],
      message: "an attribute's stringValue must be text",
      path: [0, "openTelemetry", "attributes", "values", 0, "value", "arrayValue", 0, "stringValue"],
    },
  ])("$what", ({ logs, message, path }) => {
    const { ir, errors } = parse(logs);
    expect(ir).toBeUndefined();
    expect(errors).toEqual([expect.objectContaining({ message, path })]);
  });

  test("filters that cannot be fail the connection manager", () => {
    const error = (filter: Json) => apply([{ fileSink: file, filter }])?.error;
    expect(error({ statusCodeFilter: { op: "NE", value: 1 } })).toBe("unknown OP (NE)");
    expect(error({ durationFilter: { value: 1 } })).toBe("unknown OP ()");
    expect(error({ orFilter: [{ traceableFilter: true }, { grpcStatusFilter: { statuses: ["FINE"] } }] })).toBe(
      "unknown GRPCStatus (FINE)",
    );
    expect(error({ runtimeFilter: { runtimeKey: "r", percentSampled: { numerator: 1, denominator: "TEN" } } })).toBe(
      "unknown DenominatorType (TEN)",
    );
    expect(error({ headerFilter: { header: { name: "a", type: "Prefix", value: "b" } } })).toBe(
      "unsupported header match type: Prefix",
    );
    expect(error({ andFilter: [{}, { notHealthCheckFilter: true }] })).toBe("no valid filter type specified");
    expect(error({})).toBeUndefined();
  });
});

test("an empty list neither logs nor joins other logs, but it is there to keep them away", () => {
  const merge = (present: Json | undefined, next: Json) =>
    accessLog.merge?.(present === undefined ? undefined : parse(present).ir, parse(next).ir ?? [], "AugmentedShallow");
  expect(parse([]).ir).toEqual([]);
  expect(apply([])?.hcm?.append?.accessLog).toEqual([]);
  expect(merge(undefined, [])).toBeUndefined();
  expect(merge(undefined, [{ fileSink: file }])?.value).toHaveLength(1);
});

function openTelemetry(log: Json, version?: string): Json | undefined {
  const [first] = apply([{ openTelemetry: log }], version)?.hcm?.append?.accessLog ?? [];
  return first?.typedConfig;
}

const text = (key: string, stringValue: string) => ({ key, value: { stringValue } });

test("OpenTelemetry learns of the Gateway what the policy does not say", () => {
  expect(
    openTelemetry({ grpcService: service, resourceAttributes: { values: [text("service.name", "mine")] } }, "v2.4.0"),
  ).toMatchObject({
    resourceAttributes: {
      values: [
        text("service.name", "mine"),
        text("service.namespace", "shop"),
        text("service.version", "v2.4.0"),
        text("k8s.namespace.name", "shop"),
        text("k8s.container.name", "kgateway-proxy"),
      ],
    },
  });
});

test("without a version OpenTelemetry is told none", () => {
  const resourceAttributes = { values: expect.not.arrayContaining([text("service.version", "")]) };
  expect(openTelemetry({ grpcService: service })).toMatchObject({ resourceAttributes });
});

test("nested attributes that say nothing are empty", () => {
  const arrayValue = [{}, null, { kvListValue: { values: [{ key: "k" }, { value: { stringValue: "v" } }] } }];
  const attributes = { values: [{ key: "a", value: { arrayValue } }] };
  expect(openTelemetry({ grpcService: service, attributes })).toMatchObject({
    attributes: {
      values: [
        {
          key: "a",
          value: {
            arrayValue: {
              values: [{}, {}, { kvlistValue: { values: [{ key: "k" }, { value: { stringValue: "v" } }] } }],
            },
          },
        },
      ],
    },
  });
});
