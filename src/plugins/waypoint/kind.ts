import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { group, kindName, objectName } from "../../sdk/kinds/references.ts";
import { list, map, object, required, string, type ValueOf } from "../../sdk/kinds/schema.ts";

const strings = list(string());
const serviceAccounts = list(string({ maxLength: 320 }), { maxItems: 16 });

const targetRef = object({ group, kind: required(kindName), name: required(objectName), namespace: string() });
export type AuthorizationTarget = ValueOf<typeof targetRef>;

const source = object({
  ipBlocks: strings,
  namespaces: strings,
  notIpBlocks: strings,
  notNamespaces: strings,
  notPrincipals: strings,
  notRemoteIpBlocks: strings,
  notRequestPrincipals: strings,
  notServiceAccounts: serviceAccounts,
  notTrustDomains: strings,
  principals: strings,
  remoteIpBlocks: strings,
  requestPrincipals: strings,
  serviceAccounts,
  trustDomains: strings,
});
export type AuthorizationSource = ValueOf<typeof source>;

const operation = object({
  hosts: strings,
  methods: strings,
  notHosts: strings,
  notMethods: strings,
  notPaths: strings,
  notPorts: strings,
  paths: strings,
  ports: strings,
});
export type AuthorizationOperation = ValueOf<typeof operation>;

const condition = object({ key: required(string()), notValues: strings, values: strings });
export type AuthorizationCondition = ValueOf<typeof condition>;

const rule = object({
  from: list(object({ source }), { maxItems: 512 }),
  to: list(object({ operation })),
  when: list(condition),
});
export type AuthorizationRule = ValueOf<typeof rule>;

const spec = object({
  action: string({ enum: ["ALLOW", "DENY", "AUDIT", "CUSTOM"] }),
  provider: object({ name: string() }),
  rules: list(rule, { maxItems: 512 }),
  selector: object({ matchLabels: map(string({ maxLength: 63 }), { maxProperties: 4096 }) }),
  targetRef,
  targetRefs: list(targetRef, { maxItems: 16 }),
});

/** Who may do what, in Istio's words. Source: istio.io/api 1.30. */
export const authorizationPolicyKind = defineKind({
  group: "security.istio.io",
  kind: "AuthorizationPolicy",
  versions: ["v1", "v1beta1"],
  namespaced: true,
  fields: { spec },
});
export type AuthorizationPolicy = ObjectOf<typeof authorizationPolicyKind>;
