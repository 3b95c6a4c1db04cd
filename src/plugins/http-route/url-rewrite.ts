import { hasHostRewrite } from "../../sdk/envoy/host-rewrite.ts";
import type { Route, RouteAction } from "../../sdk/envoy/messages.ts";
import type { RouteContext } from "../../sdk/hooks.ts";
import { isSettable } from "../../sdk/merge.ts";
import { noContribution, type RouteFilter } from "./route-filter.ts";

interface UrlRewriteSpec {
  readonly hostname?: string | undefined;
  readonly path?:
    | {
        readonly type: string;
        readonly replaceFullPath?: string | undefined;
        readonly replacePrefixMatch?: string | undefined;
      }
    | undefined;
}

interface UrlRewrite {
  readonly hostname: string | undefined;
  readonly fullPath: string;
  readonly prefix: string;
}

const matchedPath = ({ match }: Route): string => match?.prefix || match?.path || match?.pathSeparatedPrefix || "";

/**
 * Replaces the matched prefix. Removing it altogether needs a regular expression, lest `/login/x` becomes `//x`;
 * as kgateway the path goes into it unquoted.
 */
function prefixRewrite(prefix: string, route: Route): RouteAction {
  const path = matchedPath(route);
  if (path === "" || prefix !== "/") return { prefixRewrite: prefix, regexRewrite: undefined };
  return {
    regexRewrite: { pattern: { regex: `^${path}\\/*` }, substitution: "/" },
    prefixRewrite: undefined,
  };
}

function pathRewrite(rewrite: UrlRewrite, { route, inheritedPolicyPriority }: RouteContext): RouteAction {
  const settable =
    isSettable(route.route?.regexRewrite, inheritedPolicyPriority) &&
    isSettable(route.route?.prefixRewrite, inheritedPolicyPriority);
  if (!settable) return {};
  if (rewrite.fullPath) return { regexRewrite: { pattern: { regex: ".*" }, substitution: rewrite.fullPath } };
  return rewrite.prefix ? prefixRewrite(rewrite.prefix, route) : {};
}

function hostRewrite({ hostname }: UrlRewrite, { route, inheritedPolicyPriority }: RouteContext): RouteAction {
  if (hostname === undefined) return {};
  const present = hasHostRewrite(route.route ?? {}) || undefined;
  return isSettable(present, inheritedPolicyPriority) ? { hostRewriteLiteral: hostname } : {};
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPURLRewriteFilter */
export const urlRewrite: RouteFilter<UrlRewrite> = {
  type: "URLRewrite",
  field: "urlRewrite",
  parse(json) {
    const { hostname, path } = json as unknown as UrlRewriteSpec;
    return {
      ir: {
        hostname,
        fullPath: path?.type === "ReplaceFullPath" ? (path.replaceFullPath ?? "/") : "",
        prefix: path?.type === "ReplacePrefixMatch" ? (path.replacePrefixMatch ?? "/") : "",
      },
    };
  },
  applyForRoute(rewrite, context) {
    if (!context.route.route) return noContribution;
    return { action: { set: { ...hostRewrite(rewrite, context), ...pathRewrite(rewrite, context) } } };
  },
};
