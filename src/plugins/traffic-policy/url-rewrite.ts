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
    return { ir: { regexRewrite: { pattern: { regex: pattern }, substitution } } };
  },
  checks({ regexRewrite }) {
    const error = regexRewrite && goRegexpError(regexRewrite.pattern?.regex ?? "");
    const path = ["spec", "urlRewrite", "pathRegex", "pattern"];
    return error === undefined ? [] : [{ message: `invalid regex pattern: ${error}`, path }];
  },
  applyAction: ({ regexRewrite }, { route }) =>
    regexRewrite && !route?.regexRewrite && !route?.prefixRewrite ? { action: { set: { regexRewrite } } } : {},
});
