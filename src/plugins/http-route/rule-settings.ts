import type { RouteContext, RouteContribution } from "../../sdk/hooks.ts";
import { isSettable } from "../../sdk/merge.ts";
import type { RouteFilterContext } from "../../sdk/plugin.ts";
import { type RetryPolicy, type RetrySpec, retryPolicy } from "./retry.ts";
import { noContribution } from "./route-filter.ts";
import {
  type SessionPersistenceSpec,
  type StatefulSessionPerRoute,
  sessionContribution,
  statefulSession,
} from "./session-persistence.ts";
import { routeTimeout, type TimeoutsSpec } from "./timeouts.ts";

interface RuleSettingsSpec {
  readonly timeouts?: TimeoutsSpec | undefined;
  readonly retry?: RetrySpec | undefined;
  readonly sessionPersistence?: SessionPersistenceSpec | undefined;
}

/** What a route rule says of itself besides matches, filters and backends. */
export interface RuleSettings {
  /** Absent where the rule sets none; `timeout` is undefined where the retry policy takes it over. */
  readonly timeouts?: { readonly timeout: string | undefined } | undefined;
  readonly retry?: RetryPolicy | undefined;
  readonly session?: StatefulSessionPerRoute | undefined;
}

/** Reads timeouts, retry and session persistence of a rule; undefined where it has none of them. */
export function parseRuleSettings({ rule, settings, route }: RouteFilterContext): RuleSettings | undefined {
  const spec = rule.object as RuleSettingsSpec;
  const http = route.kind === "HTTPRoute";
  const timeouts = http ? spec.timeouts : undefined;
  const retry = http ? spec.retry : undefined;
  if (!timeouts && !retry && !spec.sessionPersistence) return undefined;
  // Retry and session persistence stand in Gateway API's experimental channel.
  const experimental = settings.enableExperimentalGatewayApiFeatures;
  const activeRetry = experimental ? retry : undefined;
  const activeSession = experimental ? spec.sessionPersistence : undefined;
  return {
    timeouts: timeouts && routeTimeout(timeouts, activeRetry !== undefined),
    retry: activeRetry && retryPolicy(activeRetry, timeouts),
    session: activeSession && statefulSession(activeSession),
  };
}

/** What the settings ask of a route; a route that does not forward (a redirect, a delegating rule) has no use for them. */
export function applyRuleSettings(settings: RuleSettings, context: RouteContext): RouteContribution {
  const { route, inheritedPolicyPriority } = context;
  if (!route.route) return noContribution;
  const { timeouts, retry, session } = settings;
  const setsTimeout = timeouts !== undefined && isSettable(route.route.timeout, inheritedPolicyPriority);
  const setsRetry = retry !== undefined && isSettable(route.route.retryPolicy, inheritedPolicyPriority);
  return {
    action: { set: { ...(setsTimeout && timeouts), ...(setsRetry && { retryPolicy: retry }) } },
    ...(session && sessionContribution(session, context)),
  };
}
