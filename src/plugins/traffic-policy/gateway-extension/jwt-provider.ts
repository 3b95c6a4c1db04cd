import type { Diagnostic } from "../../../sdk/diagnostic.ts";
import { any, type EnvoyMessages } from "../../../sdk/envoy/messages.ts";
import { type CompositeFilter, compositeFilter } from "../composite-filter.ts";
import type { Jwt, JwtTokenSource, NamedJwtProvider } from "../schema/jwt-provider.ts";
import { keySource, type Reading } from "./jwt-provider-keys.ts";
import { defineProvider, type ProviderResult } from "./provider.ts";

type JwtProvider = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtProvider"];
type Requirement = EnvoyMessages["envoy.extensions.filters.http.jwt_authn.v3.JwtRequirement"];

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
    ...keys,
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
    const diagnostics: Diagnostic[] = [];
    for (const [index, spec] of specs.entries()) {
      const base = ["spec", "jwt", "providers", index, "jwks"];
      const provider = jwtProvider(spec, { context, resource, path: base });
      if ("problem" in provider) {
        const { message, path = [], help } = provider.problem;
        return { problem: { message: `jwt: ${message}`, path: [...base, ...path], help } };
      }
      providers[`${resource.name}_${resource.namespace}_${spec.name}`] = provider.config;
      diagnostics.push(...(provider.diagnostics ?? []));
    }
    const name = requirementName(resource.name, resource.namespace);
    const requirementMap = { [name]: requirement(Object.keys(providers), validationMode) };
    const typedConfig = any("envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication", {
      providers,
      requirementMap,
    });
    return { config: compositeFilter("jwt", { name: "envoy.filters.http.jwt_authn", typedConfig }), diagnostics };
  },
});
