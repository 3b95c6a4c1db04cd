import { describe, expect, test } from "vitest";
import { goFieldName, goViolation } from "./go-validation.ts";

describe("names of Go's generated code", () => {
  test.each([
    ["status_on_error", "StatusOnError"],
    ["consecutive_5xx", "Consecutive_5Xx"],
    ["enable_x_ratelimit_headers", "EnableXRatelimitHeaders"],
    ["code", "Code"],
    ["http2_protocol_options", "Http2ProtocolOptions"],
  ])("%s", (protoName, goName) => expect(goFieldName(protoName)).toBe(goName));
});

const failed = "embedded message failed validation | caused by: ";
const noLine = String.raw`value does not match regex pattern "^[^\x00\n\r]*$"`;

const apiKeys = "envoy.extensions.filters.http.api_key_auth.v3.ApiKeyAuthPerRoute";
const oauth2 = "envoy.extensions.filters.http.oauth2.v3.OAuth2Credentials.CookieNames";

describe("what Go's validation says of", () => {
  test.each<[type: string, message: object, violation: string | undefined]>([
    ["envoy.type.v3.HttpStatus", { code: "Forbidden" }, undefined],
    [
      "envoy.type.v3.HttpStatus",
      { code: 418 },
      "invalid HttpStatus.Code: value must be one of the defined enum values",
    ],
    ["envoy.type.v3.HttpStatus", {}, "invalid HttpStatus.Code: value must not be in list [0]"],
    [
      "envoy.extensions.filters.http.ext_authz.v3.ExtAuthz",
      { statusOnError: { code: 418 } },
      `invalid ExtAuthz.StatusOnError: ${failed}invalid HttpStatus.Code: value must be one of the defined enum values`,
    ],
    ["envoy.config.route.v3.RateLimit.Action", {}, "invalid RateLimit_Action.ActionSpecifier: value is required"],
    ["envoy.config.route.v3.RateLimit", {}, "invalid RateLimit.Actions: value must contain at least 1 item(s)"],
    [
      "envoy.extensions.filters.http.local_ratelimit.v3.LocalRateLimit",
      { statPrefix: "shop", tokenBucket: { maxTokens: 1, fillInterval: "0s" } },
      `invalid LocalRateLimit.TokenBucket: ${failed}invalid TokenBucket.FillInterval: value must be greater than 0s`,
    ],
    [
      "envoy.config.route.v3.DirectResponseAction",
      { status: 700 },
      "invalid DirectResponseAction.Status: value must be inside range [200, 600)",
    ],
    [
      apiKeys,
      { keySources: [{ header: "x-key" }, { header: "x\nkey" }] },
      `invalid ApiKeyAuthPerRoute.KeySources[1]: ${failed}invalid KeySource.Header: ${noLine}`,
    ],
    [
      apiKeys,
      { keySources: [{ header: "x".repeat(1025) }] },
      `invalid ApiKeyAuthPerRoute.KeySources[0]: ${failed}invalid KeySource.Header: value length must be at most 1024 runes`,
    ],
    [oauth2, { bearerToken: "a,b", idToken: "*+'" }, undefined],
    [
      oauth2,
      { bearerToken: "a b", idToken: "c;d" },
      [
        'invalid OAuth2Credentials_CookieNames.BearerToken: value does not match regex pattern "^:?[0-9a-zA-Z!#$%&\'*+-.^_|~`]+$"',
        'invalid OAuth2Credentials_CookieNames.IdToken: value does not match regex pattern "^:?[0-9a-zA-Z!#$%&\'*+-.^_|~`]+$"',
      ].join("; "),
    ],
  ])("%s %j", (type, message, violation) => {
    expect(goViolation(type, message, { all: true })).toBe(violation);
  });

  test("several faults, of which one is asked for", () => {
    const message = { actions: [{}, {}] };
    const first = `invalid RateLimit.Actions[0]: ${failed}invalid RateLimit_Action.ActionSpecifier: value is required`;
    expect(goViolation("envoy.config.route.v3.RateLimit", message, { all: false })).toBe(first);
    expect(goViolation("envoy.config.route.v3.RateLimit", message, { all: true })).toMatch(
      /^.*Actions\[0\].*; .*Actions\[1\]/,
    );
  });
});
