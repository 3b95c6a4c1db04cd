import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { RouteContext } from "../../sdk/hooks.ts";
import { isSettable } from "../../sdk/merge.ts";
import { redirectStatusCode, redirectStatusCodeAnnotation } from "./redirect-status-code.ts";
import { noContribution, type RouteFilter } from "./route-filter.ts";

type RedirectAction = EnvoyMessages["envoy.config.route.v3.RedirectAction"];

interface RequestRedirectSpec {
  readonly scheme?: string | undefined;
  readonly hostname?: string | undefined;
  readonly path?: PathModifier | undefined;
  readonly port?: number | undefined;
  readonly statusCode?: number | undefined;
}

interface PathModifier {
  readonly type: string;
  readonly replaceFullPath?: string | undefined;
  readonly replacePrefixMatch?: string | undefined;
}

interface Redirect {
  /** Without the port, which depends on the listener. */
  readonly action: RedirectAction;
  readonly scheme: string | undefined;
  readonly port: number | undefined;
}

function schemeRedirect(scheme: string | undefined): RedirectAction {
  if (scheme === undefined) return {};
  return scheme.toLowerCase() === "https" ? { httpsRedirect: true } : { schemeRedirect: scheme };
}

function pathRedirect(path: PathModifier | undefined): RedirectAction {
  if (path?.type === "ReplaceFullPath") return { pathRedirect: path.replaceFullPath ?? "/" };
  if (path?.type === "ReplacePrefixMatch") return { prefixRewrite: path.replacePrefixMatch ?? "/" };
  return {};
}

function defaultPort(scheme: string): number {
  if (scheme === "http") return 80;
  return scheme === "https" ? 443 : 0;
}

/**
 * The port of the location, or undefined where it is the scheme's own: the filter's, else the scheme's, else the listener's.
 * https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.HTTPRequestRedirectFilter
 */
function portRedirect({ scheme, port }: Redirect, context: RouteContext): number | undefined {
  const effectiveScheme = scheme?.toLowerCase() || (context.listenerHasTls ? "https" : "http");
  const schemePort = scheme === undefined ? context.port : defaultPort(effectiveScheme);
  const effectivePort = port ?? schemePort;
  return effectivePort === defaultPort(effectiveScheme) ? undefined : effectivePort;
}

/** Answers with a redirect; takes the place of whatever the route did. */
export const requestRedirect: RouteFilter<Redirect> = {
  type: "RequestRedirect",
  field: "requestRedirect",
  parse(json, context) {
    const spec = json as unknown as RequestRedirectSpec;
    const annotation = context.route.annotations[redirectStatusCodeAnnotation];
    const status = redirectStatusCode(spec.statusCode, annotation, context.rule.name);
    if ("error" in status) return { errors: [{ message: status.error, path: [...context.path, "requestRedirect"] }] };
    const action = {
      hostRedirect: spec.hostname,
      responseCode: status.code,
      ...schemeRedirect(spec.scheme),
      ...pathRedirect(spec.path),
    };
    return { ir: { action, scheme: spec.scheme, port: spec.port } };
  },
  applyForRoute(redirect, context) {
    if (!isSettable(context.route.redirect, context.inheritedPolicyPriority)) return noContribution;
    return { route: { set: { redirect: { ...redirect.action, portRedirect: portRedirect(redirect, context) } } } };
  },
};
