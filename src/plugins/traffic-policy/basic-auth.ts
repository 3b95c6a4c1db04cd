import { secretEntry } from "../../sdk/data-entries.ts";
import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import { findSecret } from "../../sdk/find-secret.ts";
import { joinChainContributions } from "../../sdk/join-contributions.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import { defineSubPolicy, type ParsedField } from "../../sdk/sub-policy.ts";
import { authMetadata, noAuthMetadata } from "./auth-metadata.ts";
import { htpasswdUsers, withoutSpace } from "./basic-auth-users.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { disabledOnRoute } from "./filter-config.ts";
import type { BasicAuthPolicy, SecretReference } from "./schema/authentication.ts";

type PerRoute = EnvoyMessages["envoy.extensions.filters.http.basic_auth.v3.BasicAuthPerRoute"];

/** Without configuration the field turns off what a wider policy asks for. */
interface BasicAuthIr {
  readonly config?: PerRoute | undefined;
}

type Htpasswd = { readonly text: string; readonly path: Problem["path"] } | { readonly problem: Problem };

const filterName = "envoy.filters.http.basic_auth";
const perRouteType = "envoy.extensions.filters.http.basic_auth.v3.BasicAuthPerRoute";

/** A comment, because Envoy refuses an empty list of users. */
const chainFilter = disabledFilter(
  filterName,
  duringStage("authN"),
  any("envoy.extensions.filters.http.basic_auth.v3.BasicAuth", { users: { inlineString: "#" } }),
);

const pathOf = (field: keyof BasicAuthPolicy) => ["spec", "basicAuth", field];

function secretHtpasswd(reference: SecretReference, policy: Resource, context: PolicyContext): Htpasswd {
  const path = pathOf("secretRef");
  const { name, namespace = policy.namespace, key = ".htpasswd" } = reference;
  const failed = (error: string): Htpasswd => ({ problem: { message: `basic auth: ${error}`, path } });
  const found = findSecret({ name, namespace }, policy, context);
  if ("error" in found) return failed(found.error);
  const entry = secretEntry(found.secret, key);
  if (!entry) return failed(`secret ${namespace}/${name} does not contain key '${key}'`);
  if (entry.length === 0) return failed(`secret ${namespace}/${name} key '${key}' is empty`);
  return { text: withoutSpace(entry.toString()), path };
}

function htpasswd({ users = [], secretRef }: BasicAuthPolicy, policy: Resource, context: PolicyContext): Htpasswd {
  if (users.length > 0) return { text: users.join("\n"), path: pathOf("users") };
  if (secretRef) return secretHtpasswd(secretRef, policy, context);
  return { problem: { message: "basic auth: either users or secretRef must be specified" } };
}

const rules = "(only {SHA} is supported), malformed entry, or a username listed twice with different hashes";
const help = "Write each user as name:{SHA}hash, as `htpasswd -s` does.";

function parse(spec: BasicAuthPolicy, policy: Resource, context: PolicyContext): ParsedField<BasicAuthIr> {
  if (spec.disable) return { ir: {} };
  const read = htpasswd(spec, policy, context);
  if ("problem" in read) return { errors: [read.problem] };
  const { path } = read;
  const { valid, invalid } = htpasswdUsers(read.text);
  if (invalid.length > 0) {
    const message = `basic auth: dropped ${invalid.length} user(s), invalid hash format ${rules}: [${invalid.join(" ")}]`;
    return { errors: [{ message, path, help }] };
  }
  if (valid.length === 0) {
    return { errors: [{ message: "basic auth: no valid users with {SHA} hash format found", path, help }] };
  }
  return { ir: { config: { users: { inlineString: valid.join("\n") } } } };
}

/** `basicAuth`: clients must show the name and password of a user, from the policy itself or a Secret. */
export const basicAuth = defineSubPolicy<BasicAuthIr>({
  field: "basicAuth",
  parse: (spec, context, policy) => parse(spec as BasicAuthPolicy, policy, context),
  checks: ({ config }) => (config ? [{ message: any(perRouteType, config) }] : []),
  applyFilters({ config }, { settings }) {
    if (!config) {
      const off = { perFilterConfig: { [filterName]: disabledOnRoute } };
      return joinChainContributions([off, noAuthMetadata("basic_auth", settings)]);
    }
    const on = { chainFilters: [chainFilter], perFilterConfig: { [filterName]: any(perRouteType, config) } };
    return joinChainContributions([on, authMetadata("basic_auth", settings)]);
  },
});
