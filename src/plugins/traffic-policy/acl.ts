import { networkAddress, networkText, parseCidr } from "../../sdk/cidr.ts";
import { afterStage } from "../../sdk/filter-stage.ts";
import { goJson } from "../../sdk/go-json.ts";
import type { JsonObject } from "../../sdk/json.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { mergeAcl } from "./acl-merge.ts";
import { disabledFilter } from "./disabled-filter.ts";
import { moduleFilter, moduleFilterOnRoute } from "./dynamic-module.ts";
import { mergeSetting } from "./merge-setting.ts";
import type { AclPolicy, AclRule } from "./schema/access-control.ts";

const filterName = "dynamic_modules/http-acl";
const moduleFilterName = "http-acl";

const chainFilter = disabledFilter(
  filterName,
  afterStage("fault"),
  moduleFilter(moduleFilterName, goJson({ defaultAction: "allow" })),
);

/** What is wrong with an address or range of a rule, in the controller's words. */
function cidrProblem(text: string): string | undefined {
  if (!text.includes("/")) return undefined;
  const cidr = parseCidr(text);
  if (!cidr) return `${JSON.stringify(text)} (invalid CIDR address: ${text})`;
  if (networkAddress(cidr) === cidr.address) return undefined;
  return `${JSON.stringify(text)} (host bits set; did you mean ${JSON.stringify(networkText(cidr))}?)`;
}

function invalidCidrs(rules: readonly AclRule[]): readonly string[] {
  return rules.flatMap(({ cidrs }) => cidrs.flatMap((text) => cidrProblem(text) ?? []));
}

/** The policy as the controller writes it: fields in its order, empty ones left out. */
function aclConfig({ defaultAction, rules = [], denyResponse }: AclPolicy): JsonObject {
  const written = rules.map(({ name, cidrs, action }) => ({
    ...(name !== undefined && { name }),
    cidrs: [...cidrs],
    action,
  }));
  const { statusCode, headers = [], blockedByHeaderName } = denyResponse ?? {};
  const response = {
    ...(statusCode !== undefined && { statusCode }),
    ...(headers.length > 0 && { headers: headers.map(({ name, value }) => ({ name, value })) }),
    ...(blockedByHeaderName !== undefined && { blockedByHeaderName }),
  };
  return {
    defaultAction,
    ...(written.length > 0 && { rules: written }),
    ...(denyResponse && { denyResponse: response }),
  };
}

/** `acl`: which client addresses are let in. Policies of one place add up unless the settings say otherwise. */
export const acl = defineSubPolicy<JsonObject>({
  field: "acl",
  origin: "httpACL",
  parse(json) {
    const spec = json as unknown as AclPolicy;
    const invalid = invalidCidrs(spec.rules ?? []);
    if (invalid.length > 0) {
      return { errors: [{ message: `acl: invalid CIDR(s): ${invalid.join(", ")}`, path: ["spec", "acl", "rules"] }] };
    }
    return { ir: aclConfig(spec) };
  },
  merge: mergeAcl,
  strategy: (settings) => mergeSetting("acl")(settings) ?? "AugmentedDeep",
  applyFilters: (config) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [filterName]: moduleFilterOnRoute(moduleFilterName, goJson(config)) },
  }),
});
