import type { RouteMatch } from "../../sdk/envoy/messages.ts";
import { invalidConfiguration } from "../../sdk/partial-configuration.ts";
import type { RouteFinding } from "../route.ts";
import { matcherRegexRefusal } from "./regex-refusal.ts";

/** The patterns of a match in the order in which the controller reads them. */
function patternsOf({ safeRegex, headers = [], queryParameters = [] }: RouteMatch): readonly string[] {
  const matchers = [safeRegex, ...[...headers, ...queryParameters].map(({ stringMatch }) => stringMatch?.safeRegex)];
  return matchers.flatMap((matcher) => matcher?.regex ?? []);
}

/** A refusal as the controller reports it of a route: two problems, each a line of the route's condition. */
export function matchFindings(refusal: string): readonly RouteFinding[] {
  return [
    { message: "invalid matcher configuration", cause: "", invalidMatcher: true },
    { message: `validation failed: ${invalidConfiguration(refusal)}`, cause: `its match is invalid: ${refusal}` },
  ];
}

/**
 * Regular expressions in a route's match that Envoy could not read. As kgateway: in the mode STRICT it looks at them before it
 * asks Envoy, and leaves such a route out.
 */
export function checkMatch(match: RouteMatch | undefined): readonly RouteFinding[] {
  for (const pattern of patternsOf(match ?? {})) {
    const refusal = matcherRegexRefusal(pattern);
    if (refusal !== undefined) return matchFindings(refusal);
  }
  return [];
}
