import { configMapEntry } from "../../../sdk/data-entries.ts";
import { type Diagnostic, defineDiagnostics } from "../../../sdk/diagnostic.ts";
import { envoyDurationOf } from "../../../sdk/duration.ts";
import type { EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import type { Path } from "../../../sdk/json.ts";
import type { PolicyContext } from "../../../sdk/lookup.ts";
import type { Resource } from "../../../sdk/resource.ts";
import { envoyObjection } from "../jwks/envoy-key.ts";
import { type JsonWebKey, keySetJson } from "../jwks/json-web-key.ts";
import { localJwks } from "../jwks/local-jwks.ts";
import type { Jwks, LocalJwks, RemoteJwks } from "../schema/jwt-provider.ts";
import { serviceCluster } from "./grpc-service.ts";
import type { ProviderResult } from "./provider.ts";
import { retryBackOff } from "./retry-back-off.ts";

/** Where Envoy has the keys of a provider from. */
export type KeySource = Pick<
  EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtProvider"],
  "localJwks" | "remoteJwks"
>;

/** Where the keys are read from. */
export interface Reading {
  readonly context: PolicyContext;
  /** The GatewayExtension. */
  readonly resource: Resource;
  /** Where in it the keys stand. */
  readonly path: Path;
}

const jwksEntry = "jwks";

const keysHelp = "Write the keys as a PEM public key, a JSON Web Key Set or a JSON Web Key.";

const report = defineDiagnostics({
  "gateway-extension/unusable-keys": {
    severity: "error",
    message: ({ reason }: { readonly reason: string }) =>
      `Envoy refuses every listener that uses this provider, because it can use none of its keys: ${reason}.`,
    help: () =>
      "Write the keys as a JSON Web Key Set with the right `alg`, or without; kgateway gives every elliptic key in PEM the algorithm ES256, which is for the curve P-256 alone.",
  },
});

/** What is wrong, at a path below a provider's `jwks`. */
const failed = (message: string, path: Path, help?: string) => ({ problem: { message, path, help } });

function configMapText(name: string, { context, resource }: Reading): ProviderResult<string> {
  const path = ["local", "configMapRef"];
  const { namespace } = resource;
  const configMap = context.find({ group: "", kind: "ConfigMap" }, namespace, name);
  if (!configMap) return failed(`failed to find configmap ${name}: ConfigMap ${namespace}/${name} not found`, path);
  const text = configMapEntry(configMap, jwksEntry)?.toString();
  if (!text)
    return failed(`configmap key '${jwksEntry}' not found`, path, `Add the keys as \`${jwksEntry}\` to its data.`);
  return { config: text };
}

/** As kgateway: keys that Envoy refuses are delivered all the same. */
function refusals(keys: readonly JsonWebKey[], path: Path, { context, path: base }: Reading): readonly Diagnostic[] {
  const objections = keys.map(envoyObjection);
  const [reason] = objections;
  if (reason === undefined || objections.includes(undefined)) return [];
  return [report("gateway-extension/unusable-keys", context.at([...base, ...path]), { reason })];
}

function localKeys({ inline, configMapRef }: LocalJwks, reading: Reading): ProviderResult<KeySource> {
  if (inline === undefined && !configMapRef) return { config: {} };
  const text = inline === undefined ? configMapText(configMapRef?.name ?? "", reading) : { config: inline };
  if ("problem" in text) return text;
  const path = ["local", inline === undefined ? "configMapRef" : "inline"];
  const keys = localJwks(text.config);
  if ("error" in keys) return failed(keys.error, path, keysHelp);
  return {
    config: { localJwks: { inlineString: keySetJson(keys.value) } },
    diagnostics: refusals(keys.value, path, reading),
  };
}

function remoteKeys(remote: RemoteJwks, { context, resource }: Reading): ProviderResult<KeySource> {
  const { url, backendRef, cacheDuration, asyncFetch, retryPolicy: retry } = remote;
  const cluster = serviceCluster(backendRef, context, resource);
  if ("problem" in cluster) {
    return failed(`remote jwks: unresolved backend ref: ${cluster.problem.message}`, ["remote", "backendRef"]);
  }
  return {
    config: {
      remoteJwks: {
        httpUri: { uri: url, cluster: cluster.config, timeout: "5s" },
        cacheDuration: envoyDurationOf(cacheDuration),
        asyncFetch: asyncFetch && {
          fastListener: asyncFetch.fastListener || undefined,
          failedRefetchDuration: envoyDurationOf(asyncFetch.failedRefetchDuration),
        },
        retryPolicy: retry && { numRetries: retry.numRetries, retryBackOff: retryBackOff(retry.backOff) },
      },
    },
  };
}

/** The keys of a provider, or where to fetch them; paths of problems begin at `jwks`. */
export function keySource({ local, remote }: Jwks, reading: Reading): ProviderResult<KeySource> {
  if (local) return localKeys(local, reading);
  return remote ? remoteKeys(remote, reading) : { config: {} };
}
