import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Json } from "../../../sdk/json.ts";
import type { Lookup } from "../../../sdk/lookup.ts";
import type { Oauth2Provider } from "../schema/oauth2-provider.ts";
import { oauth2Endpoints } from "./oauth2-endpoints.ts";

const issuer = "https://id.example/realm";
const written = { tokenEndpoint: "https://id.example/token", authorizationEndpoint: "https://id.example/authorize" };
const recorded = {
  issuer,
  token_endpoint: "https://id.example/recorded/token",
  authorization_endpoint: "https://id.example/recorded/authorize",
  end_session_endpoint: "https://id.example/recorded/logout",
  jwks_uri: "https://id.example/recorded/keys",
};

function endpoints(spec: Partial<Oauth2Provider>, answers?: Json) {
  const lookup = { fact: (name: string) => (name === "oidc" ? answers : undefined) } as Lookup;
  return oauth2Endpoints(spec as Oauth2Provider, lookup);
}

const messageOf = (result: ReturnType<typeof endpoints>) => ("problem" in result ? result.problem.message : "");
const helpOf = (result: ReturnType<typeof endpoints>) => ("problem" in result ? result.problem.help : "");

describe("endpoints", () => {
  test("are those that are written, without an issuer", () => {
    const config = { token: written.tokenEndpoint, authorization: written.authorizationEndpoint };
    expect(endpoints(written)).toEqual({ config: { ...config, endSession: undefined, jwks: undefined } });
  });

  test("are those that the issuer names", () => {
    const { token_endpoint: token, authorization_endpoint: authorization, ...others } = recorded;
    const config = { token, authorization, endSession: others.end_session_endpoint, jwks: others.jwks_uri };
    expect(endpoints({ issuerURI: issuer }, { [issuer]: recorded })).toEqual({ config });
  });

  test("are those that are written before those that the issuer names", () => {
    expect(endpoints({ ...written, issuerURI: issuer }, { [issuer]: recorded })).toEqual({
      config: {
        token: written.tokenEndpoint,
        authorization: written.authorizationEndpoint,
        endSession: recorded.end_session_endpoint,
        jwks: recorded.jwks_uri,
      },
    });
  });

  test("need no issuer's answer where all are written", () => {
    const all = { ...written, issuerURI: issuer, endSessionEndpoint: "https://id.example/logout" };
    expect(endpoints(all)).toHaveProperty("config.endSession", "https://id.example/logout");
    expect(helpOf(endpoints({ ...all, jwt: {} }))).toMatch(/^Write spec\.oauth2\.jwt\.jwksURI, or record/);
    expect(endpoints({ ...all, jwt: { jwksURI: "https://id.example/keys" } })).toHaveProperty(
      "config.jwks",
      "https://id.example/keys",
    );
  });

  test("of an issuer that nobody recorded are missing, and it is said which", () => {
    const result = endpoints(
      { issuerURI: issuer, tokenEndpoint: written.tokenEndpoint },
      { "https://other": recorded },
    );
    expect(messageOf(result)).toBe(
      `the OpenID configuration of ${issuer} is not recorded, and nothing is asked over the network`,
    );
    expect(helpOf(result)).toBe(
      "Write spec.oauth2.authorizationEndpoint, spec.oauth2.endSessionEndpoint, or record the answer of " +
        `${issuer}/.well-known/openid-configuration in a facts file (--facts), under oidc and there under ${issuer}.`,
    );
  });

  test.each([
    [{}, "token"],
    [{ token_endpoint: "" }, "token"],
    [{ token_endpoint: null, authorization_endpoint: "https://id.example" }, "token"],
    [{ token_endpoint: "https://id.example" }, "authorization"],
  ])("may be missing from what was recorded: %j", (answer, name) => {
    expect(messageOf(endpoints({ issuerURI: issuer }, { [issuer]: answer }))).toBe(
      `oauth2 ${name} endpoint not specified or not found in issuer well-known configuration`,
    );
  });

  test.each([
    [[1], "array into Go value of type trafficpolicy.oidcProviderConfig"],
    [true, "bool into Go value of type trafficpolicy.oidcProviderConfig"],
    [{ jwks_uri: [1], token_endpoint: 5 }, "array into Go struct field oidcProviderConfig.jwks_uri of type string"],
    [{ Token_Endpoint: 5 }, "number into Go struct field oidcProviderConfig.token_endpoint of type string"],
  ])("cannot be read from %j", (answer, says) => {
    expect(messageOf(endpoints({ issuerURI: issuer }, { [issuer]: answer as Json }))).toBe(
      `All attempts fail:\n#1: error decoding OpenID provider config: json: cannot unmarshal ${says}`,
    );
  });

  test.each([
    ["%zz", "%zz"],
    ["a%", "%/."],
    ["%2", "%2/"],
    ["%41%4x", "%4x"],
  ])("are not looked for at an address with %s in it", (path, invalid) => {
    const url = `https://id.example/${path}`;
    expect(messageOf(endpoints({ issuerURI: url }, { [url]: recorded }))).toBe(
      `error parsing discovery URL: parse "${url}/.well-known/openid-configuration": invalid URL escape "${invalid}"`,
    );
  });

  test("are found or missing, whatever was recorded", () => {
    const key = fc.constantFrom(...Object.keys(recorded), issuer, "__proto__");
    const answers = fc.oneof(fc.jsonValue(), fc.dictionary(fc.constant(issuer), fc.dictionary(key, fc.jsonValue())));
    fc.assert(
      fc.property(answers, (answer) => {
        const result = endpoints({ issuerURI: issuer }, answer as Json);
        if ("problem" in result) expect(result.problem.message).not.toBe("");
        else expect([typeof result.config.token, typeof result.config.authorization]).toEqual(["string", "string"]);
      }),
    );
  });
});
