import type { EndpointsContribution } from "../../sdk/hooks.ts";
import type { LocalityLbSetting, TrafficPolicySpec } from "./schema.ts";

/** What a policy says of localities, unless it says so in order to turn it off. */
export function localitySetting(policy: TrafficPolicySpec | undefined): LocalityLbSetting | undefined {
  const setting = policy?.loadBalancer?.localityLbSetting;
  return setting?.enabled === false ? undefined : setting;
}

/** In which order endpoints are used; without lists of its own, the localities alone decide. */
export function endpointPriorities(policy: TrafficPolicySpec | undefined): EndpointsContribution | undefined {
  const setting = localitySetting(policy);
  if (!setting) return undefined;
  const failover = (setting.failover ?? []).map(({ from = "", to = "" }) => ({ from, to }));
  return { failoverPriority: setting.failoverPriority ?? [], failover };
}
