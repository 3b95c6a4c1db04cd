import type { Json, JsonObject } from "../../../sdk/json.ts";
import type { Lookup } from "../../../sdk/lookup.ts";
import type { FactDefinition } from "../../../sdk/plugin.ts";
import type { Problem } from "../../../sdk/problem.ts";
import type { Oauth2Provider } from "../schema/oauth2-provider.ts";
import type { ProviderResult } from "./provider.ts";

/** What authorization servers say of themselves: issuer -> its OpenID configuration. */
export const oidcFact: FactDefinition = {
  name: "oidc",
  description: "OpenID providers: issuer -> what its .well-known/openid-configuration says, as it is.",
  schema: { type: "object", additionalProperties: { type: "object" } },
};

/** Where an authorization server is asked for what. */
export interface Oauth2Endpoints {
  readonly token: string;
  readonly authorization: string;
  readonly endSession?: string | undefined;
  readonly jwks?: string | undefined;
}

/** The fields that the OpenID configuration may supply, each with the name it has there. */
const discoveredFields = {
  tokenEndpoint: "token_endpoint",
  authorizationEndpoint: "authorization_endpoint",
  endSessionEndpoint: "end_session_endpoint",
  jwksURI: "jwks_uri",
} as const;
type EndpointField = keyof typeof discoveredFields;
type Endpoints = Readonly<Partial<Record<EndpointField, string | undefined>>>;

const endpointFields = Object.keys(discoveredFields) as readonly EndpointField[];

function writtenEndpoints({
  tokenEndpoint,
  authorizationEndpoint,
  endSessionEndpoint,
  jwt,
}: Oauth2Provider): Endpoints {
  return { tokenEndpoint, authorizationEndpoint, endSessionEndpoint, jwksURI: jwt?.jwksURI };
}

/** As kgateway: an issuer is asked even where only the end of sessions is left to say, and for keys that no token needs. */
function missingFields(spec: Oauth2Provider): readonly EndpointField[] {
  const written = writtenEndpoints(spec);
  return endpointFields.filter(
    (field) => written[field] === undefined && (field !== "jwksURI" || spec.jwt !== undefined),
  );
}

const wellKnown = (issuer: string): string => `${issuer}/.well-known/openid-configuration`;

/** The first percent sign of a URL that encodes nothing, with what follows it. */
function invalidEscape(url: string): string | undefined {
  return /%(?![0-9a-fA-F]{2}).{0,2}/s.exec(url)?.[0];
}

/** A percent sign that encodes nothing is all that the schema lets through and a URL may not hold. */
function urlError(issuer: string): string | undefined {
  const invalid = invalidEscape(wellKnown(issuer));
  if (invalid === undefined) return undefined;
  const [url, quoted] = [wellKnown(issuer), invalid].map((text) => JSON.stringify(text));
  return `error parsing discovery URL: parse ${url}: invalid URL escape ${quoted}`;
}

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The recorded answer of an issuer. The empty answer is none. */
function recordedConfiguration(issuer: string, lookup: Lookup): Json | undefined {
  const issuers = lookup.fact(oidcFact.name);
  return isObject(issuers) && Object.hasOwn(issuers, issuer) ? (issuers[issuer] ?? undefined) : undefined;
}

function unrecorded(issuer: string, missing: readonly EndpointField[]): Problem {
  const paths = missing.map((field) => `spec.oauth2.${field === "jwksURI" ? "jwt.jwksURI" : field}`);
  const help =
    `Write ${paths.join(", ")}, or record the answer of ${wellKnown(issuer)} ` +
    `in a facts file (--facts), under ${oidcFact.name} and there under ${issuer}.`;
  return {
    message: `the OpenID configuration of ${issuer} is not recorded, and nothing is asked over the network`,
    help,
  };
}

/** What a value is, as Go's JSON decoder calls it. */
function jsonType(value: Json): string {
  if (Array.isArray(value)) return "array";
  return typeof value === "boolean" ? "bool" : typeof value;
}

function undecodable(value: Json, into: string): Problem {
  const message = `json: cannot unmarshal ${jsonType(value)} into Go ${into}`;
  const help = `Record under ${oidcFact.name} what the issuer answers, as it is.`;
  return { message: `All attempts fail:\n#1: error decoding OpenID provider config: ${message}`, help };
}

/** As kgateway: what the fields of the answer are called may be written in capitals, too. */
function discoveredEndpoints(configuration: Json): ProviderResult<Endpoints> {
  if (!isObject(configuration)) {
    return { problem: undecodable(configuration, "value of type trafficpolicy.oidcProviderConfig") };
  }
  const endpoints: Partial<Record<EndpointField, string | undefined>> = {};
  for (const [key, value] of Object.entries(configuration)) {
    const field = endpointFields.find((each) => discoveredFields[each] === key.toLowerCase());
    if (field === undefined || value === null || value === undefined) continue;
    if (typeof value !== "string") {
      return {
        problem: undecodable(value, `struct field oidcProviderConfig.${discoveredFields[field]} of type string`),
      };
    }
    endpoints[field] = value || undefined;
  }
  return { config: endpoints };
}

/** What the issuer says, where anything is left for it to say. */
function discover(spec: Oauth2Provider, lookup: Lookup): ProviderResult<Endpoints> {
  const missing = missingFields(spec);
  if (spec.issuerURI === undefined || missing.length === 0) return { config: {} };
  const failed = (problem: Problem) => ({ problem: { ...problem, path: ["spec", "oauth2", "issuerURI"] } });
  const invalidUrl = urlError(spec.issuerURI);
  if (invalidUrl) return failed({ message: invalidUrl });
  const configuration = recordedConfiguration(spec.issuerURI, lookup);
  if (configuration === undefined) return failed(unrecorded(spec.issuerURI, missing));
  const discovered = discoveredEndpoints(configuration);
  return "problem" in discovered ? failed(discovered.problem) : discovered;
}

/** The endpoints of an authorization server: as written, else as its issuer says. */
export function oauth2Endpoints(spec: Oauth2Provider, lookup: Lookup): ProviderResult<Oauth2Endpoints> {
  const discovered = discover(spec, lookup);
  if ("problem" in discovered) return discovered;
  const written = writtenEndpoints(spec);
  const endpoint = (field: EndpointField) => written[field] ?? discovered.config[field];
  const token = endpoint("tokenEndpoint");
  const authorization = endpoint("authorizationEndpoint");
  if (token === undefined || authorization === undefined) {
    const name = token === undefined ? "token" : "authorization";
    const message = `oauth2 ${name} endpoint not specified or not found in issuer well-known configuration`;
    return { problem: { message, help: `Write spec.oauth2.${name}Endpoint.` } };
  }
  return { config: { token, authorization, endSession: endpoint("endSessionEndpoint"), jwks: endpoint("jwksURI") } };
}
