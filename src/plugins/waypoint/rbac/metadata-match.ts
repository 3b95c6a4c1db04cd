import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import type { Principal } from "./logic.ts";
import { type StringMatcher, stringMatch } from "./string-match.ts";

export type MetadataMatcher = EnvoyMessages["envoy.type.matcher.v3.MetadataMatcher"];
export type ValueMatcher = EnvoyMessages["envoy.type.matcher.v3.ValueMatcher"];

/** Whether any of several values is met. */
export function anyValue(values: readonly ValueMatcher[]): ValueMatcher {
  const [only] = values;
  return only && values.length === 1 ? only : { orMatch: { valueMatchers: values } };
}

export function metadataMatch(filter: string, keys: readonly string[], value: ValueMatcher): MetadataMatcher {
  return { filter, path: keys.map((key) => ({ key })), value };
}

/** What the filter for JSON Web Tokens has found in the token. */
function claimMatch(claims: readonly string[], value: ValueMatcher): MetadataMatcher {
  return metadataMatch("envoy.filters.http.jwt_authn", ["payload", ...claims], value);
}

/** A claim that is one text. */
export function textClaim(claim: string, match: StringMatcher): Principal {
  return { metadata: claimMatch([claim], { stringMatch: match }) };
}

/** A claim, by the keys that lead to it, that has one of the values or lists one of them. */
export function listedClaim(claims: readonly string[], values: readonly string[]): Principal {
  const value = anyValue(values.map((each) => ({ stringMatch: stringMatch(each) })));
  return { metadata: claimMatch(claims, { orMatch: { valueMatchers: [{ listMatch: { oneOf: value } }, value] } }) };
}
