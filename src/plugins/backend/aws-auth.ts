import { secretEntry } from "../../sdk/data-entries.ts";
import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { BackendContext } from "./backend-type.ts";
import type { AwsAuth } from "./kind.ts";

type CredentialProvider = EnvoyMessages["envoy.extensions.common.aws.v3.AwsCredentialProvider"];

/** A value, or what is wrong with it. */
export type Result<Value> = { readonly value: Value } | { readonly problem: Problem };

const authPath = ["spec", "aws", "auth"];
const failure = (message: string, path = authPath): { readonly problem: Problem } => ({ problem: { message, path } });

/** The Secret that the credentials stand in; undefined where they come from elsewhere. */
export function awsSecret(
  auth: AwsAuth | undefined,
  { resource, lookup }: BackendContext,
): Result<Resource | undefined> {
  if (auth?.type !== "Secret") return { value: undefined };
  if (!auth.secretRef) return failure('aws auth secretRef is required when type is "Secret"');
  const { name = "" } = auth.secretRef;
  const secret = lookup.find({ group: "", kind: "Secret" }, resource.namespace, name);
  return secret
    ? { value: secret }
    : failure(`Secret ${resource.namespace}/${name} not found`, [...authPath, "secretRef"]);
}

/** An entry of a Secret as text; undefined where it is missing or no UTF-8. */
function entry(secret: Resource, key: string): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(secretEntry(secret, key) ?? notText);
  } catch {
    return undefined;
  }
}

/** A byte that no UTF-8 text holds. */
const notText = Buffer.from([0xff]);

const has = (secret: Resource, key: string): boolean => Object.hasOwn((secret.object.data ?? {}) as object, key);

function inlineCredentials(secret: Resource): Result<CredentialProvider> {
  const [accessKeyId, secretAccessKey, sessionToken] = ["accessKey", "secretKey", "sessionToken"].map((key) =>
    entry(secret, key),
  );
  const wrong = [
    ...(accessKeyId === undefined ? ["access_key is not a valid string"] : []),
    ...(secretAccessKey === undefined ? ["secret_key is not a valid string"] : []),
    ...(has(secret, "sessionToken") && sessionToken === undefined ? ["session_key is not a valid string"] : []),
  ];
  if (wrong.length > 0)
    return failure(`failed to derive static secret: ${wrong.join("\n")}`, [...authPath, "secretRef"]);
  return { value: { inlineCredential: { accessKeyId, secretAccessKey, sessionToken } } };
}

/**
 * How requests are signed; undefined stands for Envoy's own chain of providers.
 * https://www.envoyproxy.io/docs/envoy/latest/configuration/http/http_filters/aws_lambda_filter#credentials
 */
export function credentialProvider(
  auth: AwsAuth | undefined,
  secret: Resource | undefined,
): Result<CredentialProvider | undefined> {
  switch (auth?.type) {
    case undefined:
      return { value: undefined };
    case "Secret":
      return secret?.object.data ? inlineCredentials(secret) : failure('secret is required for "Secret" auth');
    case "AssumeRole":
      return auth.assumeRole
        ? { value: { assumeRoleCredentialProvider: { roleArn: auth.assumeRole.roleArn } } }
        : failure('assumeRole is required for "AssumeRole" auth');
    default:
      return failure(`unsupported aws auth type: ${JSON.stringify(auth?.type)}`);
  }
}
