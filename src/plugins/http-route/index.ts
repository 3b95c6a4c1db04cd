import { builtinGroupKind } from "../../sdk/ir/policy.ts";
import { definePlugin, definePolicy } from "../../sdk/plugin.ts";
import { cors } from "./cors.ts";
import { requestHeaderModifier, responseHeaderModifier } from "./header-modifier.ts";
import { requestMirror } from "./request-mirror.ts";
import { requestRedirect } from "./request-redirect.ts";
import { type AnyRouteFilter, noContribution } from "./route-filter.ts";
import { applyRuleSettings, parseRuleSettings, type RuleSettings } from "./rule-settings.ts";
import { urlRewrite } from "./url-rewrite.ts";

/** The filters of HTTPRoute rules; GRPCRoutes know only some of them, under the same names. */
const filters: readonly AnyRouteFilter[] = [
  requestMirror,
  requestHeaderModifier,
  responseHeaderModifier,
  requestRedirect,
  urlRewrite,
  cors,
];

const grpcFilterTypes: ReadonlySet<string> = new Set([
  requestMirror.type,
  requestHeaderModifier.type,
  responseHeaderModifier.type,
]);

const filterByType: ReadonlyMap<string, AnyRouteFilter> = new Map(filters.map((filter) => [filter.type, filter]));

type HttpRoutePolicy = { readonly filter: AnyRouteFilter; readonly ir: unknown } | { readonly rule: RuleSettings };

/** The filters and rule settings that HTTPRoutes and GRPCRoutes carry themselves, as policies (kgateway's "builtin"). */
export const httpRoute = definePlugin({
  name: "http-route",
  contributesPolicies: [
    definePolicy<HttpRoutePolicy>(builtinGroupKind, {
      name: "builtin",
      parseRouteFilter(json, context) {
        const filter = filterByType.get(String(json.type));
        const spec = filter && json[filter.field];
        if (!filter || spec === undefined || spec === null) return {};
        if (context.route.kind === "GRPCRoute" && !grpcFilterTypes.has(filter.type)) return {};
        const { ir, errors, diagnostics } = filter.parse(spec, context);
        return { errors, diagnostics, ...(ir !== undefined && { ir: { filter, ir } }) };
      },
      parseRouteRule(context) {
        const rule = parseRuleSettings(context);
        return rule && { ir: { rule } };
      },
      newGatewayTranslationPass: () => ({
        applyForRoute(policy, context) {
          return "rule" in policy
            ? applyRuleSettings(policy.rule, context)
            : policy.filter.applyForRoute(policy.ir, context);
        },
        applyForRouteBackend(policy) {
          if (!policy || "rule" in policy) return noContribution;
          return policy.filter.applyForRouteBackend?.(policy.ir) ?? noContribution;
        },
      }),
    }),
  ],
});
