import { duration, group, kindName, namespaceName, objectName, sectionName } from "./references.ts";
import { headerName, headerValue } from "./route-filters.ts";
import { anyObject, boolean, int32, intOrString, list, map, object, required, string, type ValueOf } from "./schema.ts";

/** An amount of bytes as Kubernetes writes it, for example `64Ki`. */
export const quantity = intOrString({
  pattern:
    "^(\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))(([KMGTPE]i)|[numkMGTPE]|([eE](\\+|-)?(([0-9]+(\\.[0-9]*)?)|(\\.[0-9]+))))?$",
  form: "an amount: a number, with a unit if need be (k, M, G, Ki, Mi, Gi), like 64Ki or 1500000",
});

/** How a string must look; one of the fields besides `ignoreCase`. */
export const stringMatcher = object({
  contains: string(),
  exact: string(),
  ignoreCase: boolean(),
  prefix: string(),
  safeRegex: string(),
  suffix: string(),
});
/** A value of the schema `stringMatcher`, as manifests hold it. */
export type StringMatcher = ValueOf<typeof stringMatcher>;

/** A share in percent, 0-100. */
export const percent = int32({ minimum: 0, maximum: 100 });

/** A duration, for example `1m30s`. The controller would read more of Go's notations, but the CRDs take only those of Gateway API. */
export const durationString = { ...duration, maxLength: 32 };

const secretRefWithKey = object({
  key: string({
    minLength: 1,
    maxLength: 253,
    pattern: "^[-._a-zA-Z0-9]+$",
    form: "a key of a Secret: letters, digits, dashes, dots and underscores, like token or tls.crt",
  }),
  name: required(objectName),
  namespace: namespaceName,
});
/** A value of the schema `secretRefWithKey`, as manifests hold it. */
export type SecretRefWithKey = ValueOf<typeof secretRefWithKey>;

const modifiedHeader = object({ name: headerName, secretRef: secretRefWithKey, value: headerValue });
/** A value of the schema `modifiedHeader`, as manifests hold it. */
export type ModifiedHeader = ValueOf<typeof modifiedHeader>;

/** Headers to add, set and remove; values may come from Secrets. */
export const headerModifier = object({
  add: list(modifiedHeader, { maxItems: 16, listType: "atomic" }),
  remove: list(string(), { maxItems: 16, listType: "set" }),
  set: list(modifiedHeader, { maxItems: 16, listType: "atomic" }),
});
/** A value of the schema `headerModifier`, as manifests hold it. */
export type HeaderModifier = ValueOf<typeof headerModifier>;

/** An object of the policy's namespace that it applies to, or a listener, rule or port of it. */
export const policyTargetReferenceWithSectionName = object({
  group: required(group),
  kind: required(kindName),
  name: required(objectName),
  sectionName,
});
/** A value of the schema `policyTargetReferenceWithSectionName`, as manifests hold it. */
export type PolicyTargetReferenceWithSectionName = ValueOf<typeof policyTargetReferenceWithSectionName>;

/** Objects that a policy applies to, by labels, or a listener, rule or port of each. */
export const policyTargetSelectorWithSectionName = object({
  group: required(group),
  kind: required(kindName),
  matchLabels: required(map(string())),
  sectionName,
});
/** A value of the schema `policyTargetSelectorWithSectionName`, as manifests hold it. */
export type PolicyTargetSelectorWithSectionName = ValueOf<typeof policyTargetSelectorWithSectionName>;

const attributeSource = object({ defaultValue: string(), name: required(string()) });
/** A value of the schema `attributeSource`, as manifests hold it. */
export type AttributeSource = ValueOf<typeof attributeSource>;

const metadataKey = object({ key: required(string()), path: required(list(object({ key: required(string()) }))) });
/** A value of the schema `metadataKey`, as manifests hold it. */
export type MetadataKey = ValueOf<typeof metadataKey>;

const metadataAttribute = object({
  defaultValue: string(),
  kind: required(string({ enum: ["Request", "Route", "Cluster", "Host"] })),
  metadataKey: required(metadataKey),
});
/** A value of the schema `metadataAttribute`, as manifests hold it. */
export type MetadataAttribute = ValueOf<typeof metadataAttribute>;

/** An attribute of a span and where its value comes from. */
export const customAttribute = object(
  {
    environment: attributeSource,
    literal: object({ value: required(string()) }),
    metadata: metadataAttribute,
    name: required(string()),
    requestHeader: attributeSource,
  },
  { minProperties: 1, maxProperties: 2 },
);
/** A value of the schema `customAttribute`, as manifests hold it. */
export type CustomAttribute = ValueOf<typeof customAttribute>;

/** How long to wait between attempts. */
export const retryBackoff = object({ baseInterval: required(durationString), maxInterval: durationString });
/** A value of the schema `retryBackoff`, as manifests hold it. */
export type RetryBackoff = ValueOf<typeof retryBackoff>;

/** An object of the same namespace whose kind the field implies. */
export const localNameReference = object({ name: string({ default: "" }) });
/** A value of the schema `localNameReference`, as manifests hold it. */
export type LocalNameReference = ValueOf<typeof localNameReference>;

/** A header and the value it must have. */
export const headerMatch = object({
  name: required(headerName),
  type: string({ enum: ["Exact", "RegularExpression"], default: "Exact" }),
  value: required(string({ minLength: 1, maxLength: 4096 })),
});
/** A value of the schema `headerMatch`, as manifests hold it. */
export type HeaderMatch = ValueOf<typeof headerMatch>;

/** How the body of a local reply is written, in Envoy's format strings. */
export const bodyFormat = object({
  contentType: string(),
  json: anyObject(),
  text: string({ minLength: 1, maxLength: 4096 }),
});
/** A value of the schema `bodyFormat`, as manifests hold it. */
export type BodyFormat = ValueOf<typeof bodyFormat>;

/** When TCP connections are probed. */
export const tcpKeepalive = object({
  keepAliveInterval: durationString,
  keepAliveProbes: int32({ minimum: 0 }),
  keepAliveTime: durationString,
});
/** A value of the schema `tcpKeepalive`, as manifests hold it. */
export type TcpKeepalive = ValueOf<typeof tcpKeepalive>;

/** Objects that a policy applies to, by labels. */
export const policyTargetSelector = object({
  group: required(group),
  kind: required(kindName),
  matchLabels: required(map(string())),
});
/** A value of the schema `policyTargetSelector`, as manifests hold it. */
export type PolicyTargetSelector = ValueOf<typeof policyTargetSelector>;
