import type { HttpRouteRuleMatchIr } from "../../sdk/ir/route.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";

/**
 * Fills in `{{ route_name }}`, `{{ route_namespace }}` and `{{ rule_name }}`.
 * Dots part the levels of a name, so levels that come out empty are left out.
 */
export function statPrefixOf(template: string, { parent, ruleName }: HttpRouteRuleMatchIr): string {
  const values: Readonly<Record<string, string>> = {
    route_name: parent?.source.name ?? "",
    route_namespace: parent?.source.namespace ?? "",
    rule_name: ruleName,
  };
  const resolved = template.replaceAll(/\{\{[\t\n\f\r ]*([a-zA-Z_]+)[\t\n\f\r ]*\}\}/g, (token, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? "") : token,
  );
  return resolved
    .split(".")
    .filter((level) => level !== "")
    .join(".");
}

/** `statPrefix`: the name under which Envoy counts the requests of a route, redirecting ones as well. */
export const statPrefix = defineSubPolicy<string>({
  field: "statPrefix",
  parse: (spec) => ({ ir: String(spec) }),
  applyForRoute: (template, context) => ({ route: { set: { statPrefix: statPrefixOf(template, context.in) } } }),
});
