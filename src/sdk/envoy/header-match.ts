import type { HeaderMatch } from "../kinds/kgateway-shared.ts";
import type { HeaderMatcher } from "./messages.ts";

/** What a header must be, for Envoy, as policies say it. */
export function headerMatcher({ name, type, value }: HeaderMatch): HeaderMatcher {
  const stringMatch = type === "RegularExpression" ? { safeRegex: { regex: value } } : { exact: value };
  return { name, stringMatch };
}
