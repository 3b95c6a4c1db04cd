import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";
import { goRegexpError } from "../../sdk/go-regexp.ts";
import { defineSubPolicy } from "../../sdk/sub-policy.ts";
import type { UrlRewrite } from "./kind.ts";

type RegexRewrite = EnvoyMessages["envoy.type.matcher.v3.RegexMatchAndSubstitute"];

/** `urlRewrite`: replaces what matches of the path, unless the route rewrites it already. */
export const urlRewrite = defineSubPolicy<{ readonly regexRewrite?: RegexRewrite | undefined }>({
  field: "urlRewrite",
  parse(json) {
    const { pathRegex } = json as UrlRewrite;
    if (!pathRegex) return { ir: {} };
    const { pattern, substitution } = pathRegex;
    const error = goRegexpError(pattern);
    const path = ["spec", "urlRewrite", "pathRegex", "pattern"];
    return {
      ir: { regexRewrite: { pattern: { regex: pattern }, substitution } },
      errors: error === undefined ? [] : [{ message: `invalid regex pattern: ${error}`, path }],
    };
  },
  applyAction: ({ regexRewrite }, { route }) =>
    regexRewrite && !route?.regexRewrite && !route?.prefixRewrite ? { action: { set: { regexRewrite } } } : {},
});
