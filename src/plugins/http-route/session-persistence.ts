import { envoyDurationOf } from "../../sdk/duration.ts";
import { type Any, any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { duringStage, type StagedHttpFilter } from "../../sdk/filter-stage.ts";
import type { RouteContext, RouteContribution } from "../../sdk/hooks.ts";
import { isSettable } from "../../sdk/merge.ts";
import { noContribution } from "./route-filter.ts";

export type StatefulSessionPerRoute =
  EnvoyMessages["envoy.extensions.filters.http.stateful_session.v3.StatefulSessionPerRoute"];

export interface SessionPersistenceSpec {
  readonly type?: string | undefined;
  readonly sessionName?: string | undefined;
  readonly absoluteTimeout?: string | undefined;
  readonly cookieConfig?: { readonly lifetimeType?: string | undefined } | undefined;
}

const filterName = "envoy.filters.http.stateful_session";
const filterType = "envoy.extensions.filters.http.stateful_session.v3.StatefulSession";

/** Long enough to count as permanent. */
const oneYear = "31536000s";

const chainFilter: StagedHttpFilter = {
  position: duringStage("accepted"),
  filter: { name: filterName, typedConfig: any(filterType, {}), disabled: true },
};

/** Replaces what a cookie name may not hold: RFC 2616 separators, control characters, everything beyond ASCII. */
function cookieName(name: string): string {
  return name === "" ? "cookie" : name.replaceAll(/[^\x21-\x7e]|[()<>@,;:\\"/[\]?={}]/gu, "_");
}

/** Replaces what a header name may not hold (RFC 7230 token). */
function headerName(name: string): string {
  return name === "" ? "header" : name.replaceAll(/[^A-Za-z0-9!#$%&'*+\-.^_`|~]/gu, "-");
}

function cookieLifetime({ absoluteTimeout, cookieConfig }: SessionPersistenceSpec): string | undefined {
  if (cookieConfig?.lifetimeType === "Session") return undefined;
  const timeout = envoyDurationOf(absoluteTimeout);
  return cookieConfig?.lifetimeType === "Permanent" ? (timeout ?? oneYear) : timeout;
}

function cookieState(spec: SessionPersistenceSpec): Any {
  return any("envoy.extensions.http.stateful_session.cookie.v3.CookieBasedSessionState", {
    cookie: {
      name: cookieName(spec.sessionName ?? "sessionPersistence"),
      ttl: cookieLifetime(spec),
      // As kgateway, against GEP-1619: with the path of the match, other routes of the host would not see the cookie.
      path: "/",
    },
  });
}

function headerState(spec: SessionPersistenceSpec): Any {
  return any("envoy.extensions.http.stateful_session.header.v3.HeaderBasedSessionState", {
    name: headerName(spec.sessionName ?? "x-session-persistence"),
  });
}

/** https://gateway-api.sigs.k8s.io/reference/spec/#gateway.networking.k8s.io/v1.SessionPersistence */
export function statefulSession(spec: SessionPersistenceSpec): StatefulSessionPerRoute | undefined {
  const type = spec.type ?? "Cookie";
  if (type !== "Cookie" && type !== "Header") return undefined;
  return {
    statefulSession: {
      sessionState: {
        name: `envoy.http.stateful_session.${type.toLowerCase()}`,
        typedConfig: type === "Header" ? headerState(spec) : cookieState(spec),
      },
    },
  };
}

/** The session of a route and the filter its chain needs. */
export function sessionContribution(
  session: StatefulSessionPerRoute,
  { route, inheritedPolicyPriority }: RouteContext,
): RouteContribution {
  if (!isSettable(route.typedPerFilterConfig?.[filterName], inheritedPolicyPriority)) return noContribution;
  const config = any("envoy.extensions.filters.http.stateful_session.v3.StatefulSessionPerRoute", session);
  return { chainFilters: [chainFilter], fixedPerFilterConfig: { [filterName]: config } };
}
