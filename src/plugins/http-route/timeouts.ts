import { envoyDurationOf } from "../../sdk/duration.ts";

export interface TimeoutsSpec {
  readonly request?: string | undefined;
  readonly backendRequest?: string | undefined;
}

/**
 * The timeout of the route: the backend's, which is the shorter, unless retries take that one for each try.
 * @returns undefined where neither field holds a duration.
 * Source: https://gateway-api.sigs.k8s.io/geps/gep-1742/
 */
export function routeTimeout(
  spec: TimeoutsSpec,
  hasRetry: boolean,
): { readonly timeout: string | undefined } | undefined {
  const request = envoyDurationOf(spec.request);
  const backendRequest = envoyDurationOf(spec.backendRequest);
  if (request === undefined && backendRequest === undefined) return undefined;
  return { timeout: hasRetry ? request : (backendRequest ?? request) };
}
