import type { PolicyCheck } from "../../sdk/checked-message.ts";
import { typeOfAny } from "../../sdk/envoy/messages.ts";
import { type EnvoyVerdict, invalidConfiguration, type PolicyConfiguration } from "../../sdk/partial-configuration.ts";
import type { AnyPolicyPlugin } from "../../sdk/plugin.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Settings } from "../../sdk/settings.ts";
import { goViolation } from "../../validate/go-validation.ts";

function faultOf(check: PolicyCheck): Problem | undefined {
  if (typeof check.message === "string") return check as Problem;
  const { message, all = false, path, help } = check as Exclude<PolicyCheck, Problem>;
  const violation = goViolation(typeOfAny(message), message, { all });
  return violation === undefined ? undefined : { message: violation, cause: readable(violation), path, help };
}

const step = /invalid \w+\.(\w+(?:\[[^\]]*\])*): (?:embedded message failed validation \| caused by: )?/y;

/** The first fault of a violation without the names of Go's types: the path of the field and what is wrong. */
function readable(violation: string): string {
  const fields: string[] = [];
  step.lastIndex = 0;
  let end = 0;
  for (let match = step.exec(violation); match; match = step.exec(violation)) {
    const [, field = ""] = match;
    fields.push(`${field.charAt(0).toLowerCase()}${field.slice(1)}`);
    end = step.lastIndex;
  }
  const [reason = ""] = violation.slice(end).split(/; invalid \w+\./);
  return `Envoy does not take its \`${fields.join(".")}\`: ${reason}`;
}

/** The first field that is refused by itself too; the whole policy where each alone would do. */
function blamed({ fields }: PolicyConfiguration, verdict: EnvoyVerdict): Pick<Problem, "path"> {
  const field = fields.find(({ configuration }) => verdict(configuration) !== undefined);
  return field ? { path: field.path } : {};
}

function refusedConfiguration(asked: PolicyConfiguration, verdict: EnvoyVerdict): Problem | undefined {
  const refusal = verdict(asked.configuration);
  return refusal === undefined
    ? undefined
    : {
        message: invalidConfiguration(refusal),
        cause: `Envoy refuses it: ${refusal}`,
        ...blamed(asked, verdict),
      };
}

/**
 * What makes a policy unusable though it could be read: rules of Envoy's API, or, where somebody judges configuration, what Envoy
 * refuses of it by itself. As kgateway: only the first of these, and also where reading has found errors.
 */
export function policyFault(
  { checks, policyConfiguration }: AnyPolicyPlugin,
  ir: unknown,
  { settings, verdict }: { readonly settings: Settings; readonly verdict: EnvoyVerdict | undefined },
): Problem | undefined {
  for (const check of checks?.(ir) ?? []) {
    const fault = faultOf(check);
    if (fault) return fault;
  }
  return verdict && policyConfiguration ? refusedConfiguration(policyConfiguration(ir, settings), verdict) : undefined;
}
