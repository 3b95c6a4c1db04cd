import type { EnvoyMessages } from "../../sdk/envoy/messages.ts";

export type RedirectResponseCode = NonNullable<EnvoyMessages["envoy.config.route.v3.RedirectAction"]["responseCode"]>;

/** The annotation that lets a route answer with status codes that the Gateway API field does not take. */
export const redirectStatusCodeAnnotation = "kgateway.dev/http-redirect-status-code";

const responseCodes: Readonly<Record<string, RedirectResponseCode>> = {
  "301": "MOVED_PERMANENTLY",
  "302": "FOUND",
  "303": "SEE_OTHER",
  "307": "TEMPORARY_REDIRECT",
  "308": "PERMANENT_REDIRECT",
};

/** A status code, or what is wrong with it in the controller's words. */
export type StatusCodeResult = { readonly code: RedirectResponseCode } | { readonly error: string };

const invalid = (code: string): StatusCodeResult => ({
  error: `invalid redirect status code: ${code}; must be one of 301, 302, 303, 307, 308`,
});

/**
 * The first entry of the annotation (`code` or `rule=code`, comma-separated) that concerns the rule.
 * As kgateway: every entry concerns a rule without a name, whatever rule the entry names (`pkg/krtcollections/builtin.go`).
 */
function codeFromAnnotation(annotation: string, ruleName: string): string | undefined {
  for (const entry of annotation.split(",")) {
    const parts = entry.trim().split("=");
    const [rule, code] = parts.length === 2 ? [parts[0], parts[1]?.trim()] : ["", entry.trim()];
    if (!ruleName || !rule || rule === ruleName) return code ?? "";
  }
  return undefined;
}

function responseCode(code: string): StatusCodeResult {
  const known = responseCodes[code];
  return known ? { code: known } : invalid(code);
}

/** The status code of a redirect: the annotation's, else the field's, else 302. */
export function redirectStatusCode(
  field: number | undefined,
  annotation: string | undefined,
  ruleName: string,
): StatusCodeResult {
  if (annotation === "") return { error: "missing value" };
  const annotated = annotation === undefined ? undefined : codeFromAnnotation(annotation, ruleName);
  if (annotated === undefined) return field === undefined ? { code: "FOUND" } : responseCode(String(field));
  return /^[+-]?\d+$/.test(annotated) ? responseCode(String(Number(annotated))) : invalid(annotated);
}
