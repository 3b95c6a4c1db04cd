import { type PolicyAttachment, policyId } from "../../sdk/ir/policy.ts";
import { problemMessages } from "../../sdk/problem.ts";
import type { Condition } from "../../sdk/report.ts";
import type { ReferenceFailure } from "./ca-certificate.ts";

function invalid({ errors }: PolicyAttachment, failure: ReferenceFailure | undefined): readonly Condition[] {
  const message = problemMessages(errors);
  const unresolved: readonly Condition[] = failure
    ? [{ type: "ResolvedRefs", status: "False", reason: failure, message }]
    : [];
  const reason = failure ? "NoValidCACertificate" : "Invalid";
  return [...unresolved, { type: "Accepted", status: "False", reason, message }];
}

const resolved: Condition = {
  type: "ResolvedRefs",
  status: "True",
  reason: "ResolvedRefs",
  message: "Resolved all references",
};

const accepted: Condition = { type: "Accepted", status: "True", reason: "Accepted", message: "Policy accepted" };

const conflicted: Condition = {
  type: "Accepted",
  status: "False",
  reason: "Conflicted",
  message: "Policy conflicts with higher priority policy",
};

/** One policy may reach a backend in more than one way, and does not conflict with itself. */
function isSame(left: PolicyAttachment, right: PolicyAttachment): boolean {
  return left === right || (left.policy && policyId(left.policy)) === (right.policy && policyId(right.policy));
}

/** What to say about a policy on a backend where `winner` is the one that holds. */
export function policyConditions(
  policy: PolicyAttachment,
  winner: PolicyAttachment,
  failure: ReferenceFailure | undefined,
): readonly Condition[] {
  if (policy.errors.length > 0) return invalid(policy, failure);
  return [resolved, isSame(policy, winner) ? accepted : conflicted];
}
