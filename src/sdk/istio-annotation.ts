import type { Problem } from "./problem.ts";
import type { Resource } from "./resource.ts";

/** Keeps Istio's automatic mTLS away from a backend. */
export const disableIstioAutoMtlsAnnotation = "kgateway.dev/disable-istio-auto-mtls";

/** The texts that count as booleans in annotations, as Go's `strconv.ParseBool` reads them. */
const booleans: Readonly<Record<string, boolean>> = {
  "1": true,
  t: true,
  T: true,
  true: true,
  TRUE: true,
  True: true,
  "0": false,
  f: false,
  F: false,
  false: false,
  FALSE: false,
  False: false,
};

/** Whether the annotation is set on a backend's object, and what is wrong with it. */
export function disablesIstioAutoMtls(resource: Resource): {
  readonly disabled: boolean;
  readonly errors: readonly Problem[];
} {
  const text = resource.annotations[disableIstioAutoMtlsAnnotation];
  if (text === undefined) return { disabled: false, errors: [] };
  const disabled = booleans[text];
  if (disabled !== undefined) return { disabled, errors: [] };
  const quoted = JSON.stringify(text);
  const message = `invalid annotation ${disableIstioAutoMtlsAnnotation} value ${quoted}: strconv.ParseBool: parsing ${quoted}: invalid syntax`;
  const path = ["metadata", "annotations", disableIstioAutoMtlsAnnotation];
  return { disabled: false, errors: [{ message, path, help: `Write "true" or "false".` }] };
}
