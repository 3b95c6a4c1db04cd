import { localNameReference } from "../../sdk/kinds/kgateway-shared.ts";
import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { boolean, int32, list, object, required, string, type ValueOf } from "../../sdk/kinds/schema.ts";

const awsAccountId = string({
  minLength: 1,
  maxLength: 12,
  pattern: "^[0-9]{12}$",
  form: "an AWS account: twelve digits, like 123456789012",
});

const awsAuth = object({
  assumeRole: object({
    roleArn: required(
      string({
        minLength: 1,
        maxLength: 2048,
        pattern: "^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$",
        form: "a role's ARN: like arn:aws:iam::123456789012:role/gateway",
      }),
    ),
  }),
  secretRef: localNameReference,
  type: required(string({ enum: ["Secret", "AssumeRole"] })),
});
export type AwsAuth = ValueOf<typeof awsAuth>;

const awsTagFilter = object({
  key: string({ minLength: 1, maxLength: 128 }),
  keyValue: object({
    key: required(string({ minLength: 1, maxLength: 128 })),
    value: required(string({ minLength: 1, maxLength: 256 })),
  }),
});
export type AwsTagFilter = ValueOf<typeof awsTagFilter>;

const awsEc2 = object({
  addressType: string({ enum: ["PrivateIP", "PublicIP"], default: "PrivateIP" }),
  filters: list(awsTagFilter, { maxItems: 16 }),
  port: int32({ default: 80 }),
});
export type AwsEc2 = ValueOf<typeof awsEc2>;

const awsLambda = object({
  accountId: awsAccountId,
  endpointURL: string({
    maxLength: 2048,
    pattern: "^https?://[-a-zA-Z0-9@:%.+~#?&/=]+$",
    form: "a URL: with http:// or https:// in front, like https://lambda.example.com",
  }),
  functionName: required(
    string({
      pattern: "^[A-Za-z0-9-_]{1,140}$",
      form: "a function's name: up to 140 letters, digits, dashes and underscores, like checkout-v2",
    }),
  ),
  invocationMode: string({ enum: ["Sync", "Async"], default: "Sync" }),
  payloadTransformMode: string({ enum: ["None", "Envoy"], default: "Envoy" }),
  qualifier: string({
    pattern: "^(\\$LATEST|[0-9]+|[A-Za-z0-9-_]{1,128})$",
    form: "a function's version: a number, an alias or $LATEST, like 3 or live",
    default: "$LATEST",
  }),
});
export type AwsLambda = ValueOf<typeof awsLambda>;

const awsBackend = object({
  accountId: awsAccountId,
  auth: awsAuth,
  ec2: awsEc2,
  lambda: awsLambda,
  region: string({
    minLength: 1,
    maxLength: 63,
    pattern: "^[a-z0-9-]+$",
    form: "an AWS region: lower-case letters, digits and dashes, like us-east-1",
    default: "us-east-1",
  }),
});
export type AwsBackend = ValueOf<typeof awsBackend>;

const priorityGroup = object({
  backendRefs: required(list(localNameReference, { minItems: 1, maxItems: 16, listType: "map", mapKeys: ["name"] })),
});
export type PriorityGroup = ValueOf<typeof priorityGroup>;

const staticBackend = object({
  appProtocol: string({ enum: ["http2", "grpc", "grpc-web", "kubernetes.io/h2c", "kubernetes.io/ws"] }),
  hosts: required(list(object({ host: required(string({ minLength: 1 })), port: required(int32()) }), { minItems: 1 })),
});
export type StaticBackend = ValueOf<typeof staticBackend>;

const backendSpec = object({
  aws: awsBackend,
  dynamicForwardProxy: object({ enableTls: boolean() }),
  gcp: object({ audience: string({ minLength: 1 }), host: required(string({ minLength: 1 })) }),
  priorityGroups: list(priorityGroup, { minItems: 1, maxItems: 16 }),
  static: staticBackend,
  type: string({ enum: ["AWS", "Static", "DynamicForwardProxy", "GCP", "PriorityGroups"] }),
});
export type BackendSpec = ValueOf<typeof backendSpec>;

/** A destination that is not a Service. Source: kgateway 48460f7f. */
export const backendKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "Backend",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(backendSpec) },
});
export type Backend = ObjectOf<typeof backendKind>;
