import { hcmFields } from "./hcm-fields.ts";

/** Whether the port is cut off the host of requests: where it is the listener's own, or any. */
export const stripHostPortMode = hcmFields<string>("stripHostPortMode", (mode) => {
  if (mode === "MatchingPort") return { stripMatchingHostPort: true };
  return mode === "AnyPort" ? { stripAnyHostPort: true } : {};
});

/** Whether a dot is cut off the end of the host of requests. */
export const stripTrailingHostDot = hcmFields<boolean>("stripTrailingHostDot", (spec) => ({
  stripTrailingHostDot: spec,
}));
