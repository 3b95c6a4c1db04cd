import { configMapEntry } from "../../../sdk/data-entries.ts";
import { envoyDurationOf } from "../../../sdk/duration.ts";
import { any, type EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import type { PolicyContext } from "../../../sdk/plugin.ts";
import type { Problem } from "../../../sdk/problem.ts";
import type { Resource } from "../../../sdk/resource.ts";
import { type CompositeFilter, compositeFilter } from "../composite-filter.ts";
import { localJwks } from "../jwks/local-jwks.ts";
import type {
  Jwks,
  JwksRetryPolicy,
  Jwt,
  JwtTokenSource,
  LocalJwks,
  NamedJwtProvider,
  RemoteJwks,
} from "../schema/jwt-provider.ts";
import { serviceCluster } from "./grpc-service.ts";
import { defineProvider, type ProviderResult } from "./provider.ts";

type JwtProvider = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtProvider"];
type Requirement = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"];
type RetryPolicy = EnvoyMessages["envoy.config.core.v3.RetryPolicy"];
type KeySource = Pick<JwtProvider, "localJwks" | "remoteJwks">;

interface Reading {
  readonly context: PolicyContext;
  /** The GatewayExtension. */
  readonly resource: Resource;
}

const jwksEntry = "jwks";

const keysHelp = "Write the keys as a PEM public key, a JSON Web Key Set or a JSON Web Key.";

/** What is wrong, at a path below a provider's `jwks`. */
const failed = (message: string, path: Problem["path"] & {}, help?: string) => ({ problem: { message, path, help } });

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

function localKeys({ inline, configMapRef }: LocalJwks, reading: Reading): ProviderResult<KeySource> {
  if (inline === undefined && !configMapRef) return { config: {} };
  const text = inline === undefined ? configMapText(configMapRef?.name ?? "", reading) : { config: inline };
  if ("problem" in text) return text;
  const jwks = localJwks(text.config);
  if ("value" in jwks) return { config: { localJwks: { inlineString: jwks.value } } };
  return failed(jwks.error, ["local", inline === undefined ? "configMapRef" : "inline"], keysHelp);
}

function retryPolicy({ numRetries, backOff }: JwksRetryPolicy): RetryPolicy {
  return {
    numRetries,
    retryBackOff: backOff && {
      baseInterval: envoyDurationOf(backOff.baseInterval),
      maxInterval: envoyDurationOf(backOff.maxInterval),
    },
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
        retryPolicy: retry && retryPolicy(retry),
      },
    },
  };
}

function keySource({ local, remote }: Jwks, reading: Reading): ProviderResult<KeySource> {
  if (local) return localKeys(local, reading);
  return remote ? remoteKeys(remote, reading) : { config: {} };
}

function tokenSource(source: JwtTokenSource | undefined): Pick<JwtProvider, "fromHeaders" | "fromParams"> {
  const { header, queryParameter } = source ?? {};
  return {
    fromHeaders: header && [{ name: header.header, valuePrefix: header.prefix }],
    fromParams: queryParameter === undefined ? undefined : [queryParameter],
  };
}

function jwtProvider(spec: NamedJwtProvider, reading: Reading): ProviderResult<JwtProvider> {
  const keys = keySource(spec.jwks, reading);
  if ("problem" in keys) return keys;
  const { issuer, audiences, claimsToHeaders = [], forwardToken } = spec;
  const claimToHeaders = claimsToHeaders.map(({ name, header }) => ({ claimName: name, headerName: header }));
  return {
    config: {
      ...keys.config,
      ...tokenSource(spec.tokenSource),
      issuer: issuer || undefined,
      audiences,
      payloadInMetadata: "payload",
      claimToHeaders,
      forward: forwardToken || undefined,
      clearRouteCache: claimToHeaders.length > 0 || undefined,
    },
  };
}

/** A token of one of the providers; in the lenient mode none at all will do, but not one that is wrong. */
function requirement(providerNames: readonly string[], mode: Jwt["validationMode"]): Requirement {
  const requirements = providerNames.toSorted().map((providerName) => ({ providerName }));
  const [only] = requirements;
  const anyProvider: Requirement = only && requirements.length === 1 ? only : { requiresAny: { requirements } };
  return mode === "AllowMissing" ? { requiresAny: { requirements: [anyProvider, { allowMissing: {} }] } } : anyProvider;
}

/** The name of what routes require of tokens. */
export const requirementName = (extension: string, namespace: string): string =>
  `${extension}_${namespace}_requirements`;

/** `jwt`: who issues tokens, and the keys to check them with. */
export const jwtProviders = defineProvider<CompositeFilter>({
  field: "jwt",
  type: "JWT",
  parse(json, context, resource) {
    const { providers: specs = [], validationMode } = json as Jwt;
    const providers: Record<string, JwtProvider> = {};
    for (const [index, spec] of specs.entries()) {
      const provider = jwtProvider(spec, { context, resource });
      if ("problem" in provider) {
        const { message, path = [], help } = provider.problem;
        return {
          problem: { message: `jwt: ${message}`, path: ["spec", "jwt", "providers", index, "jwks", ...path], help },
        };
      }
      providers[`${resource.name}_${resource.namespace}_${spec.name}`] = provider.config;
    }
    const name = requirementName(resource.name, resource.namespace);
    const requirementMap = { [name]: requirement(Object.keys(providers), validationMode) };
    const typedConfig = any("envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication", {
      providers,
      requirementMap,
    });
    return { config: compositeFilter("jwt", { name: "envoy.filters.http.jwt_authn", typedConfig }) };
  },
});
