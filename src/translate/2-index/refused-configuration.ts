import { type EnvoyVerdict, invalidConfiguration, type PolicyConfiguration } from "../../sdk/partial-configuration.ts";
import type { AnyPolicyPlugin } from "../../sdk/plugin.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Settings } from "../../sdk/settings.ts";

/** The first field that is refused by itself too; the whole policy where each alone would do. */
function blamed({ fields }: PolicyConfiguration, verdict: EnvoyVerdict): Pick<Problem, "path"> {
  const field = fields.find(({ configuration }) => verdict(configuration) !== undefined);
  return field ? { path: field.path } : {};
}

/** What Envoy refuses of a policy by itself, where it is asked. As kgateway: a policy with other errors is asked about too. */
export function refusedConfiguration(
  { policyConfiguration }: AnyPolicyPlugin,
  ir: unknown,
  { settings, verdict }: { readonly settings: Settings; readonly verdict: EnvoyVerdict | undefined },
): readonly Problem[] {
  if (!verdict || !policyConfiguration) return [];
  const asked = policyConfiguration(ir, settings);
  const refusal = verdict(asked.configuration);
  return refusal === undefined ? [] : [{ message: invalidConfiguration(refusal), ...blamed(asked, verdict) }];
}
