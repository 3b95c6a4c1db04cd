import type { CidrRange } from "../cidr-range.ts";
import { parseCidrRange } from "../cidr-range.ts";
import type { ValueMatch } from "./condition.ts";
import { type Principal, principalLogic } from "./logic.ts";
import { listedClaim, textClaim } from "./metadata-match.ts";
import { anyText, headerMatch, quoted, regexMatch, type StringMatcher, stringMatch } from "./string-match.ts";

type PrincipalMatch = ValueMatch<Principal>;

/** The identity that the ztunnel has authenticated: `spiffe://` and what Istio's policies call a principal. */
const identity = (match: StringMatcher): Principal => ({
  filterState: { key: "io.istio.peer_principal", stringMatch: match },
});

const byIdentity = (match: (value: string) => StringMatcher): PrincipalMatch => ({
  each: (value) => ({ match: identity(match(value)) }),
});

const byAddress = (principal: (range: CidrRange) => Principal): PrincipalMatch => ({
  each: (value) => {
    const range = parseCidrRange(value);
    return range ? { match: principal(range) } : { error: `"${value}" is not an IP address or a range of them` };
  },
});

/** As Istio: the first `*` of a trust domain stands for anything but a slash, further ones for themselves. */
function trustDomain(value: string): StringMatcher {
  if (value === "*") return { prefix: "spiffe://" };
  const star = value.indexOf("*");
  if (star === -1) return { prefix: `spiffe://${value}/` };
  return regexMatch(`spiffe://${quoted(value.slice(0, star))}[^/]*${quoted(value.slice(star + 1))}/.*`);
}

/** `name` of the policy's namespace, or `namespace/name`. */
function serviceAccount(value: string, policyNamespace: string): StringMatcher {
  const slash = value.indexOf("/");
  const namespace = slash === -1 ? policyNamespace : value.slice(0, slash);
  return regexMatch(`spiffe://.+/ns/${quoted(namespace)}/(.+/|)sa/${quoted(value.slice(slash + 1))}(/.+)?`);
}

interface IssuerAndSubject {
  readonly issuer: StringMatcher;
  readonly subject: StringMatcher;
}

/** An issuer may contain slashes, so that the subject follows the last one. */
function issuerAndSubject(value: string): IssuerAndSubject {
  const slash = value.lastIndexOf("/");
  if (value === "*") return { issuer: anyText, subject: anyText };
  if (slash === -1) {
    if (value.startsWith("*")) return { issuer: anyText, subject: { suffix: value.slice(1) } };
    if (value.endsWith("*")) return { issuer: { prefix: value.slice(0, -1) }, subject: anyText };
    return { issuer: { exact: value }, subject: { exact: "" } };
  }
  const issuer = value.slice(0, slash);
  const subject = value.slice(slash + 1);
  if (value.startsWith("*")) return { issuer: stringMatch(issuer), subject: { exact: subject } };
  if (subject === "*") return { issuer: { exact: issuer }, subject: anyText };
  const isPrefix = subject.endsWith("*");
  return { issuer: { exact: issuer }, subject: isPrefix ? { prefix: subject.slice(0, -1) } : { exact: subject } };
}

function requestPrincipal(value: string): Principal {
  const { issuer, subject } = issuerAndSubject(value);
  return principalLogic.and([textClaim("iss", issuer), textClaim("sub", subject)]);
}

/** The text in brackets after the name of an attribute; undefined where there is none. */
const inBrackets = (text: string): string | undefined => /^\[(.*)\]$/s.exec(text)?.[1];

/** `[a][b]` as two keys, one in the other; anything else in brackets is one key. */
function nestedKeys(text: string): readonly string[] | undefined {
  if (/^(\[[^[\]]*\])*$/.test(text)) return [...text.matchAll(/\[([^[\]]*)\]/g)].map(([, key = ""]) => key);
  const only = inBrackets(text);
  return only === undefined ? undefined : [only];
}

/** `request.headers[name]` */
export function requestHeader(key: string): PrincipalMatch {
  const name = inBrackets(key.slice("request.headers".length));
  return {
    each: (value) =>
      name === undefined
        ? { error: `"${key}" names no header in brackets` }
        : { match: { header: headerMatch(name, value) } },
  };
}

/** `request.auth.claims[name]`, or several names in brackets for a claim within a claim. */
export function requestClaim(key: string): PrincipalMatch {
  const keys = nestedKeys(key.slice("request.auth.claims".length));
  return {
    together: (values) =>
      keys ? { match: listedClaim(keys, values) } : { error: `"${key}" names no claim in brackets` },
  };
}

export const sourceIps = byAddress((directRemoteIp) => ({ directRemoteIp }));
export const remoteIps = byAddress((remoteIp) => ({ remoteIp }));
export const principals = byIdentity((value) => stringMatch(value, "spiffe://"));
export const trustDomains = byIdentity(trustDomain);
export const namespaces = byIdentity((value) => regexMatch(`.*/ns/${value.split("*").map(quoted).join(".*")}/.*`));
export const serviceAccounts = (policyNamespace: string): PrincipalMatch =>
  byIdentity((value) => serviceAccount(value, policyNamespace));
export const audiences: PrincipalMatch = { together: (values) => ({ match: listedClaim(["aud"], values) }) };
export const presenters: PrincipalMatch = { together: (values) => ({ match: listedClaim(["azp"], values) }) };

export const requestPrincipals: PrincipalMatch = {
  together: (values) => {
    const all = values.map(requestPrincipal);
    const [only] = all;
    return { match: only && all.length === 1 ? only : principalLogic.or(all) };
  },
};
