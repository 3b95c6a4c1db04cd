import type { MergeStrategy } from "../../sdk/merge.ts";
import type { Settings } from "../../sdk/settings.ts";

interface PolicyMergeSetting {
  readonly trafficPolicy?: Readonly<Record<string, string>> | undefined;
}

function parseSetting(text: string): PolicyMergeSetting {
  try {
    const value: unknown = JSON.parse(text || "{}");
    return value !== null && typeof value === "object" ? value : {};
  } catch {
    return {};
  }
}

/**
 * How the setting `policyMerge` wants a field of several TrafficPolicies of one place merged; undefined where it says nothing.
 * Anything but `DeepMerge` counts as `ShallowMerge`.
 */
export function mergeSetting(
  field: "extAuth" | "extProc" | "transformation" | "acl",
): (settings: Settings) => MergeStrategy | undefined {
  return ({ policyMerge }) => {
    const asked = parseSetting(policyMerge).trafficPolicy?.[field];
    if (!asked) return undefined;
    return asked === "DeepMerge" ? "AugmentedDeep" : "AugmentedShallow";
  };
}
