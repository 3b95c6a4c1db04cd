import type { Path } from "../../../sdk/json.ts";
import type {
  AuthorizationCondition,
  AuthorizationOperation,
  AuthorizationRule,
  AuthorizationSource,
} from "../kind.ts";
import type { Condition, ValueMatch } from "./condition.ts";
import type { Permission, Principal } from "./logic.ts";
import * as permission from "./permission-match.ts";
import * as principal from "./principal-match.ts";
import { withLocalTrustDomain } from "./trust-domain.ts";

interface Values {
  readonly values?: readonly string[] | undefined;
  readonly notValues?: readonly string[] | undefined;
}

/** At most one condition: none where there are no values. */
function condition<Message>(
  match: ValueMatch<Message>,
  { values = [], notValues = [] }: Values,
  path: Path,
): readonly Condition<Message>[] {
  return values.length + notValues.length === 0 ? [] : [{ match, values, notValues, path }];
}

const mapped = ({ values, notValues }: Values, map: (value: string) => string): Values => ({
  values: values?.map(map),
  notValues: notValues?.map(map),
});

const distinct = ({ values, notValues }: Values): Values => ({
  values: values && [...new Set(values)],
  notValues: notValues && [...new Set(notValues)],
});

/** What an attribute of `when` asks of the request, or of who sends it. */
type Attribute =
  | { readonly permission: ValueMatch<Permission> }
  | { readonly principal: ValueMatch<Principal>; readonly values?: (values: Values) => Values };

const attributes: ReadonlyMap<string, Attribute> = new Map<string, Attribute>([
  ["destination.ip", { permission: permission.destinationIps }],
  ["destination.port", { permission: permission.ports }],
  ["connection.sni", { permission: permission.serverNames }],
  ["source.ip", { principal: principal.sourceIps }],
  ["remote.ip", { principal: principal.remoteIps }],
  ["source.namespace", { principal: principal.namespaces }],
  ["source.trustDomain", { principal: principal.trustDomains, values: distinct }],
  ["source.principal", { principal: principal.principals, values: (values) => mapped(values, withLocalTrustDomain) }],
  ["request.auth.principal", { principal: principal.requestPrincipals }],
  ["request.auth.audiences", { principal: principal.audiences }],
  ["request.auth.presenter", { principal: principal.presenters }],
]);

/** As Istio: a header or claim begins with the attribute's name, whatever follows. */
function attributeOf(key: string, policyNamespace: string): Attribute | undefined {
  if (key === "source.serviceAccount") return { principal: principal.serviceAccounts(policyNamespace) };
  if (key.startsWith("experimental.envoy.filters.")) return { permission: permission.envoyMetadata(key) };
  if (key.startsWith("request.headers")) return { principal: principal.requestHeader(key) };
  if (key.startsWith("request.auth.claims")) return { principal: principal.requestClaim(key) };
  return attributes.get(key);
}

function sourceConditions(
  source: AuthorizationSource,
  { path, policyNamespace }: { readonly path: Path; readonly policyNamespace: string },
): readonly Condition<Principal>[] {
  const at = (field: keyof AuthorizationSource) => [...path, field];
  const ofPrincipals = { values: source.principals, notValues: source.notPrincipals };
  const ofRequests = { values: source.requestPrincipals, notValues: source.notRequestPrincipals };
  const ofAccounts = { values: source.serviceAccounts, notValues: source.notServiceAccounts };
  const ofDomains = { values: source.trustDomains, notValues: source.notTrustDomains };
  const ofNamespaces = { values: source.namespaces, notValues: source.notNamespaces };
  const ofRemotes = { values: source.remoteIpBlocks, notValues: source.notRemoteIpBlocks };
  const ofAddresses = { values: source.ipBlocks, notValues: source.notIpBlocks };
  return [
    ...condition(principal.principals, mapped(ofPrincipals, withLocalTrustDomain), at("principals")),
    ...condition(principal.requestPrincipals, ofRequests, at("requestPrincipals")),
    ...condition(principal.serviceAccounts(policyNamespace), ofAccounts, at("serviceAccounts")),
    ...condition(principal.trustDomains, distinct(ofDomains), at("trustDomains")),
    ...condition(principal.namespaces, ofNamespaces, at("namespaces")),
    ...condition(principal.remoteIps, ofRemotes, at("remoteIpBlocks")),
    ...condition(principal.sourceIps, ofAddresses, at("ipBlocks")),
  ];
}

function operationConditions(operation: AuthorizationOperation, path: Path): readonly Condition<Permission>[] {
  const { hosts, notHosts, methods, notMethods, paths, notPaths, ports, notPorts } = operation;
  const at = (field: keyof AuthorizationOperation) => [...path, field];
  return [
    ...condition(permission.hosts, { values: hosts, notValues: notHosts }, at("hosts")),
    ...condition(permission.methods, { values: methods, notValues: notMethods }, at("methods")),
    ...condition(permission.paths, { values: paths, notValues: notPaths }, at("paths")),
    ...condition(permission.ports, { values: ports, notValues: notPorts }, at("ports")),
  ];
}

interface WhenConditions {
  readonly permissions: readonly Condition<Permission>[];
  readonly principals: readonly Condition<Principal>[];
  /** Attributes that Istio does not know: the rule is then left out. */
  readonly unknown: readonly { readonly key: string; readonly path: Path }[];
}

function whenConditions(
  when: readonly AuthorizationCondition[],
  { path, policyNamespace }: { readonly path: Path; readonly policyNamespace: string },
): WhenConditions {
  const found = when.map((each, index) => ({
    ...each,
    at: [...path, index],
    attribute: attributeOf(each.key, policyNamespace),
  }));
  return {
    permissions: found.flatMap(({ attribute, at, ...values }) =>
      attribute && "permission" in attribute ? condition(attribute.permission, values, at) : [],
    ),
    principals: found.flatMap(({ attribute, at, ...values }) =>
      attribute && "principal" in attribute
        ? condition(attribute.principal, attribute.values?.(values) ?? values, at)
        : [],
    ),
    unknown: found.flatMap(({ key, attribute, at }) => (attribute ? [] : [{ key, path: [...at, "key"] }])),
  };
}

/** A rule as lists of conditions: one list of each kind must be met as a whole. */
export interface RuleConditions {
  readonly permissions: readonly (readonly Condition<Permission>[])[];
  readonly principals: readonly (readonly Condition<Principal>[])[];
  readonly unknown: WhenConditions["unknown"];
}

/** Reads a rule; the conditions of `when` come after each of `from` and `to`. */
export function ruleConditions(
  { from = [], to = [], when = [] }: AuthorizationRule,
  { path, policyNamespace }: { readonly path: Path; readonly policyNamespace: string },
): RuleConditions {
  const { permissions, principals, unknown } = whenConditions(when, { path: [...path, "when"], policyNamespace });
  const sources = from.map(({ source = {} }, index) =>
    sourceConditions(source, { path: [...path, "from", index, "source"], policyNamespace }),
  );
  const operations = to.map(({ operation = {} }, index) =>
    operationConditions(operation, [...path, "to", index, "operation"]),
  );
  return {
    permissions: (operations.length > 0 ? operations : [[]]).map((conditions) => [...conditions, ...permissions]),
    principals: (sources.length > 0 ? sources : [[]]).map((conditions) => [...conditions, ...principals]),
    unknown,
  };
}
