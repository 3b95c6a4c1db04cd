import { any, type EnvoyMessages, type StringMatcher } from "../../sdk/envoy/messages.ts";
import { percentage } from "../../sdk/envoy/percentage.ts";
import { duringStage } from "../../sdk/filter-stage.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import { disabledFilter } from "./disabled-filter.ts";
import type { CsrfPolicy as CsrfSpec } from "./schema/cross-origin.ts";

type CsrfPolicy = EnvoyMessages["envoy.extensions.filters.http.csrf.v3.CsrfPolicy"];
type OriginSpec = NonNullable<CsrfSpec["additionalOrigins"]>[number];

const filterName = "envoy.filters.http.csrf";
const policyType = "envoy.extensions.filters.http.csrf.v3.CsrfPolicy";

/** The share of requests is a field that Envoy requires. */
const chainFilter = disabledFilter(
  filterName,
  duringStage("route"),
  any(policyType, { filterEnabled: { defaultValue: percentage(0) } }),
);

function originMatcher(origin: OriginSpec): StringMatcher {
  const { ignoreCase, exact, prefix, suffix, contains, safeRegex } = origin;
  const caseRule = { ignoreCase: ignoreCase || undefined };
  if (exact !== undefined) return { ...caseRule, exact };
  if (prefix !== undefined) return { ...caseRule, prefix };
  if (suffix !== undefined) return { ...caseRule, suffix };
  if (contains !== undefined) return { ...caseRule, contains };
  return { ...caseRule, safeRegex: { regex: safeRegex ?? "" } };
}

function csrfPolicy({ percentageEnabled = 0, percentageShadowed, additionalOrigins }: CsrfSpec): CsrfPolicy {
  return {
    filterEnabled: {
      defaultValue: percentage(percentageEnabled),
      runtimeKey: "envoy.csrf.filter_enabled",
    },
    shadowEnabled:
      percentageShadowed === undefined
        ? undefined
        : {
            defaultValue: percentage(percentageShadowed),
            runtimeKey: "envoy.csrf.shadow_enabled",
          },
    additionalOrigins: additionalOrigins?.map(originMatcher),
  };
}

/** `csrf`: requests that change something must come from the same origin, or from one that is named. */
export const csrf = defineSubPolicy<CsrfPolicy>({
  field: "csrf",
  parse: (spec) => ({ ir: csrfPolicy(spec as unknown as CsrfSpec) }),
  checks: (policy) => [{ message: any(policyType, policy) }],
  applyFilters: (policy) => ({
    chainFilters: [chainFilter],
    perFilterConfig: { [filterName]: any(policyType, policy) },
  }),
});
