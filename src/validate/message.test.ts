import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { envoyTable } from "../sdk/envoy/table.ts";
import { canonicalMessage, checkMessage } from "./message.ts";

const listener = "envoy.config.listener.v3.Listener";
const cluster = "envoy.config.cluster.v3.Cluster";
const route = "envoy.config.route.v3.Route";
const routeAction = "envoy.config.route.v3.RouteAction";
const url = (type: string): string => `type.googleapis.com/${type}`;

describe("canonical form of one value", () => {
  const durations = [
    ["5s", "5s"],
    ["05s", "5s"],
    ["0.5s", "0.500s"],
    ["1.000001s", "1.000001s"],
    ["1.0000001s", "1.000000100s"],
    ["-0.25s", "-0.250s"],
    ["-0s", "0s"],
    [".5s", "0.500s"],
  ];
  test.each(durations)("duration %s is %s", (given, expected) => {
    expect(canonicalMessage(cluster, { connectTimeout: given })).toEqual({ connectTimeout: expected });
  });

  const cases: readonly (readonly [string, string, unknown, unknown])[] = [
    ["a wrapper keeps zero", listener, { perConnectionBufferLimitBytes: 0 }, { perConnectionBufferLimitBytes: 0 }],
    ["a wrapper keeps false", routeAction, { autoHostRewrite: false }, { autoHostRewrite: false }],
    [
      "scalars lose zero",
      listener,
      { name: "", tcpBacklogSize: 0, ignoreGlobalConnLimit: false },
      { tcpBacklogSize: 0 },
    ],
    ["members of oneofs keep zero", "envoy.config.route.v3.RouteMatch", { prefix: "" }, { prefix: "" }],
    ["an enum in a oneof keeps zero", cluster, { type: "STATIC" }, { type: "STATIC" }],
    ["an enum elsewhere does not", cluster, { lbPolicy: "ROUND_ROBIN" }, {}],
    ["an enum by number", cluster, { lbPolicy: 1 }, { lbPolicy: "LEAST_REQUEST" }],
    ["an enum that is zero by number", cluster, { lbPolicy: 0 }, {}],
    [
      "lists and maps that are empty",
      listener,
      { filterChains: [], metadata: { filterMetadata: {} } },
      { metadata: {} },
    ],
    ["a message that is empty stays", cluster, { metadata: {} }, { metadata: {} }],
    ["null is absent", cluster, { name: "a", metadata: null, lbPolicy: null }, { name: "a" }],
    ["undefined is absent", cluster, { name: undefined }, {}],
    ["numbers in strings", "envoy.config.core.v3.SocketAddress", { portValue: "8080" }, { portValue: 8080 }],
    ["64-bit numbers are strings", "google.protobuf.UInt64Value", 5, "5"],
    ["64-bit numbers keep all digits", "google.protobuf.UInt64Value", "18446744073709551615", "18446744073709551615"],
    ["doubles", "google.protobuf.DoubleValue", "2.50", 2.5],
    ["floats have 32 bits", "google.protobuf.FloatValue", 0.123456789, 0.12345679],
    ["floats that decimals name", "google.protobuf.FloatValue", 0.1, 0.1],
    ["no number", "google.protobuf.DoubleValue", "NaN", "NaN"],
    ["no number, as YAML reads it", "google.protobuf.DoubleValue", Number.NaN, "NaN"],
    ["bytes of the URL alphabet", "google.protobuf.BytesValue", "-_8", "+/8="],
    ["bytes without padding", "google.protobuf.BytesValue", "YQ", "YQ=="],
    [
      "a point in time elsewhere",
      "google.protobuf.Timestamp",
      "2026-03-01T01:30:00.5+02:00",
      "2026-02-28T23:30:00.500Z",
    ],
    ["null as a value", "google.protobuf.Value", null, null],
    [
      "plain JSON",
      "google.protobuf.Struct",
      { b: [1, { d: 1, c: null }], a: "x" },
      { b: [1, { d: 1, c: null }], a: "x" },
    ],
    ["the null of CEL", "cel.expr.Constant", { null_value: null }, { nullValue: null }],
    ["the JSON name goes before the other", cluster, { alt_stat_name: "b", altStatName: "a" }, { altStatName: "a" }],
    ["a message of unknown type", "no.such.Type", { b: 1, a: 0 }, { b: 1, a: 0 }],
  ];
  test.each(cases)("%s", (_, type, given, expected) => {
    expect(canonicalMessage(type, given)).toEqual(expected);
  });
});

describe("canonical order", () => {
  const asText = (type: string, message: unknown): string => JSON.stringify(canonicalMessage(type, message));

  test("fields by number, under their JSON names", () => {
    const given = { name: "r", direct_response: { body: { inline_string: "" }, status: 200 }, match: { prefix: "/" } };
    expect(asText(route, given)).toBe(
      '{"match":{"prefix":"/"},"directResponse":{"status":200,"body":{"inlineString":""}},"name":"r"}',
    );
  });

  test("maps and structs by key", () => {
    const given = { filterMetadata: { b: { y: 1, x: 2 }, a: {} } };
    expect(asText("envoy.config.core.v3.Metadata", given)).toBe('{"filterMetadata":{"a":{},"b":{"x":2,"y":1}}}');
  });

  test("@type first, and what it holds is canonical too", () => {
    const type = url("envoy.extensions.filters.http.fault.v3.HTTPFault");
    const given = { typedConfig: { abort: { http_status: "503" }, "@type": type }, name: "f" };
    expect(asText("envoy.config.listener.v3.Filter", given)).toBe(
      `{"name":"f","typedConfig":{"@type":"${type}","abort":{"httpStatus":503}}}`,
    );
  });

  test("well-known types inside an Any stand under value", () => {
    const any = (type: string, value: unknown): unknown => ({ value, "@type": url(`google.protobuf.${type}`) });
    const read = (type: string, value: unknown): string => asText("google.protobuf.Any", any(type, value));
    expect(read("Duration", "1.50s")).toBe(`{"@type":"${url("google.protobuf.Duration")}","value":"1.500s"}`);
    expect(read("Empty", undefined)).toBe(`{"@type":"${url("google.protobuf.Empty")}","value":{}}`);
    expect(read("Any", any("StringValue", ""))).toBe(
      `{"@type":"${url("google.protobuf.Any")}","value":{"@type":"${url("google.protobuf.StringValue")}","value":""}}`,
    );
  });

  test("what is no field comes last and is kept", () => {
    expect(asText(cluster, JSON.parse('{"zzz":1,"__proto__":2,"name":"a"}'))).toBe(
      '{"name":"a","zzz":1,"__proto__":2}',
    );
  });

  test("what is canonical already is not copied", () => {
    const message = { name: "a", connectTimeout: "5s" };
    expect(canonicalMessage(cluster, message)).toBe(message);
  });
});

const findings = (type: string, message: unknown): readonly string[] =>
  checkMessage(type, message).map(({ kind, jsonPath, message: says }) => `${kind} ${jsonPath} ${says}`);

describe("what is wrong", () => {
  test("nothing with a valid message", () => {
    expect(findings(cluster, { name: "a", type: "EDS", connectTimeout: "0.250s", lbPolicy: 1 })).toEqual([]);
  });

  test("everything is found, not only the first", () => {
    const message = {
      nmae: "a",
      type: "DNS",
      connectTimeout: "0s",
      healthChecks: [{}],
      metadata: [],
      transportSocket: { name: "tls", typedConfig: { "@type": url("no.such.Type") } },
    };
    expect(checkMessage(cluster, message).map(({ kind, jsonPath }) => `${kind} ${jsonPath}`)).toEqual([
      "unknown-field $.nmae",
      "bad-enum $.type",
      "rule $.connectTimeout",
      "oneof $.healthChecks[0]",
      "rule $.healthChecks[0].timeout",
      "rule $.healthChecks[0].interval",
      "rule $.healthChecks[0].unhealthyThreshold",
      "rule $.healthChecks[0].healthyThreshold",
      "wrong-type $.metadata",
      'unknown-type $.transportSocket.typedConfig["@type"]',
      "rule $.name",
    ]);
  });

  const cases: readonly (readonly [string, unknown, string])[] = [
    [cluster, { name: "" }, "rule $.name `name` may not be empty."],
    [cluster, { name: 1 }, "wrong-type $.name `name` has to be a text."],
    [cluster, {}, "rule $.name `name` may not be empty."],
    [
      cluster,
      { name: "a", alt_stat_name: "b", altStatName: "c" },
      "duplicate-field $.alt_stat_name `alt_stat_name` is the same field as altStatName, which is there too.",
    ],
    [
      cluster,
      { name: "a", connectTimeout: "5" },
      "wrong-type $.connectTimeout `connectTimeout` has to be a duration in seconds such as 5s or 0.250s.",
    ],
    [cluster, { name: "a", connectTimeout: "0s" }, "rule $.connectTimeout `connectTimeout` has to be greater than 0s."],
    [
      cluster,
      { name: "a", type: "EDS", clusterType: { name: "x" } },
      `oneof $ ${cluster} may have only one of \`type\`, \`clusterType\`.`,
    ],
    [
      route,
      { match: { prefix: "/" } },
      `oneof $ ${route} needs one of \`route\`, \`redirect\`, \`directResponse\`, \`filterAction\`, \`nonForwardingAction\`.`,
    ],
    [route, { redirect: {} }, "rule $.match `match` is required."],
    ["envoy.config.route.v3.VirtualHost", { name: "v" }, "rule $.domains `domains` has to have at least 1 element."],
    [
      "envoy.config.route.v3.VirtualHost",
      { name: "v", domains: "*" },
      "wrong-type $.domains `domains` has to be a list.",
    ],
    [
      "envoy.config.route.v3.VirtualHost",
      { name: "v", domains: ["*", null] },
      "wrong-type $.domains[1] `domains[1]` has to be a text.",
    ],
    [
      "envoy.config.core.v3.HeaderValue",
      { key: "a\nb" },
      "rule $.key `key` may not contain line breaks or zero bytes.",
    ],
    [
      "envoy.config.core.v3.SocketAddress",
      { address: "::", portValue: 65536 },
      "rule $.portValue `portValue` has to be at most 65535.",
    ],
    [
      "envoy.config.core.v3.SocketAddress",
      { address: "::", portValue: -1 },
      "wrong-type $.portValue `portValue` has to be a whole number from 0 to 4294967295.",
    ],
    [
      "envoy.config.core.v3.SocketAddress",
      { address: "::", portValue: 80, protocol: "SCTP" },
      "bad-enum $.protocol `protocol` has to be one of TCP, UDP.",
    ],
    [
      "envoy.config.core.v3.SocketAddress",
      { address: "::", portValue: 80, protocol: 2 },
      "bad-enum $.protocol `protocol` has to be one of TCP, UDP.",
    ],
    [
      "envoy.config.core.v3.SocketAddress",
      { address: "::", portValue: 80, protocol: [] },
      "wrong-type $.protocol `protocol` has to be one of TCP, UDP.",
    ],
    [
      "envoy.config.core.v3.QuicKeepAliveSettings",
      { initialInterval: "0.0005s" },
      "rule $.initialInterval `initialInterval` has to be at least 0.001s or at most 0s.",
    ],
    [
      "envoy.config.core.v3.DataSource",
      { inlineBytes: "a" },
      "wrong-type $.inlineBytes `inlineBytes` has to be base64.",
    ],
    [
      "envoy.config.core.v3.Metadata",
      { filterMetadata: { "": {} } },
      'rule $.filterMetadata[""] `` (the key) may not be empty.',
    ],
    ["google.protobuf.Any", { name: "x" }, "wrong-type $ google.protobuf.Any needs an @type."],
    [
      "google.protobuf.Any",
      { "@type": url("google.protobuf.StringValue") },
      "wrong-type $ google.protobuf.Any needs a value.",
    ],
    ["google.protobuf.Any", { "@type": 1 }, 'wrong-type $["@type"] `@type` has to be a text.'],
    [
      "google.protobuf.Any",
      { "@type": url("google.protobuf.BoolValue"), value: 1 },
      "wrong-type $.value `value` has to be true or false.",
    ],
    [cluster, { name: "a", "@type": url(cluster) }, `unknown-field $["@type"] \`@type\` is no field of ${cluster}.`],
    ["no.such.Type", {}, "unknown-type $ no.such.Type is no message that Envoy knows."],
    [cluster, null, `wrong-type $ ${cluster} has to be an object.`],
  ];
  test.each(cases)("%s %j", (type, message, expected) => {
    expect(findings(type, message)).toEqual([expected]);
  });

  test("required members of a oneof count only when they are chosen", () => {
    expect(findings("envoy.config.route.v3.RouteMatch", { prefix: "/" })).toEqual([]);
  });

  test("values that may be empty, or else have a form", () => {
    const source = "envoy.extensions.filters.http.api_key_auth.v3.KeySource";
    expect(findings(source, {})).toEqual([]);
    expect(findings(source, { header: "x".repeat(1025) })).toHaveLength(1);
  });

  test("nesting without end is a finding", () => {
    const predicate = "envoy.config.common.matcher.v3.MatchPredicate";
    const nested = JSON.parse(`${'{"notMatch":'.repeat(20_000)}{}${"}".repeat(20_000)}`);
    expect(checkMessage(predicate, nested).map(({ message }) => message)).toEqual([
      "`notMatch` is nested deeper than 500 levels.",
    ]);
    expect(() => canonicalMessage(predicate, nested)).not.toThrow();
    const twice = `${'{"not_match":{},"notMatch":'.repeat(60)}{}${"}".repeat(60)}`;
    expect(checkMessage(predicate, canonicalMessage(predicate, JSON.parse(twice)))).toHaveLength(1);
    const struct = JSON.parse(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`);
    expect(checkMessage("google.protobuf.Struct", struct)).toHaveLength(1);
  });
});

describe("for any JSON", () => {
  const types = Object.keys(envoyTable().messages);
  /** Objects whose keys are often fields, so that the walk goes deep before something is wrong. */
  const drawn = fc.constantFrom(...types).chain((type) => {
    const names = envoyTable().messages[type]?.fields.map((field) => field.name) ?? [];
    const key = fc.constantFrom("@type", "value", "__proto__", "zzz", ...names);
    const value = fc.oneof(
      { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
      fc.constantFrom({ "@type": url("google.protobuf.Struct"), value: { b: 1 } }, "5s", "1.50s", "YQ", 0, "", [], {}),
    );
    const message = fc.array(fc.tuple(key, value), { maxLength: 5 }).map((entries) => Object.fromEntries(entries));
    return fc.tuple(fc.constant(type), fc.oneof({ weight: 5, arbitrary: message }, value));
  });

  test("the canonical form is its own canonical form, and nothing throws", () => {
    fc.assert(
      fc.property(drawn, ([type, message]) => {
        const canonical = canonicalMessage(type, message);
        expect(JSON.stringify(canonicalMessage(type, canonical))).toBe(JSON.stringify(canonical));
        for (const { path, message: says } of checkMessage(type, message)) {
          expect(says.endsWith(".")).toBe(true);
          expect(Array.isArray(path)).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("the input stays as it was", () => {
    fc.assert(
      fc.property(drawn, ([type, message]) => {
        const before = JSON.stringify(message);
        canonicalMessage(type, message);
        expect(JSON.stringify(message)).toBe(before);
      }),
    );
  });
});
