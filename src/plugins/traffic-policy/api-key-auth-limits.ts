import type { Problem } from "../../sdk/problem.ts";
import type { ApiKeyAuth } from "./schema/authentication.ts";

const invalid = "invalid ApiKeyAuthPerRoute";
const failed = "embedded message failed validation | caused by: ";

const longestHeader = 1024;

function lineError(text: string): string | undefined {
  return /[\0\n\r]/.test(text) ? String.raw`value does not match regex pattern "^[^\x00\n\r]*$"` : undefined;
}

function headerError(text: string): string | undefined {
  const isLong = [...text].length > longestHeader;
  return isLong ? `value length must be at most ${longestHeader} runes` : lineError(text);
}

function keySourceProblem({ keySources = [] }: ApiKeyAuth): Problem | undefined {
  for (const [index, { header = "", cookie = "" }] of keySources.entries()) {
    const path = ["spec", "apiKeyAuth", "keySources", index];
    const source = `${invalid}.KeySources[${index}]: ${failed}invalid KeySource`;
    const errors = { header: headerError(header), cookie: lineError(cookie) };
    if (errors.header) return { message: `${source}.Header: ${errors.header}`, path: [...path, "header"] };
    if (errors.cookie) return { message: `${source}.Cookie: ${errors.cookie}`, path: [...path, "cookie"] };
  }
  return undefined;
}

/**
 * The first limit of Envoy's API that the field breaks, in the controller's words.
 * Source: the rules of https://www.envoyproxy.io/docs/envoy/latest/api-v3/extensions/filters/http/api_key_auth/v3/api_key_auth.proto
 */
export function apiKeyAuthProblem(spec: ApiKeyAuth): Problem | undefined {
  const ofSources = keySourceProblem(spec);
  if (ofSources) return ofSources;
  const error = headerError(spec.clientIdHeader ?? "");
  if (!error) return undefined;
  const message = `${invalid}.Forwarding: ${failed}invalid Forwarding.Header: ${error}`;
  return { message, path: ["spec", "apiKeyAuth", "clientIdHeader"] };
}
