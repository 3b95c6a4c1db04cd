import { type MergeOrigins, type PolicyAttachment, policyId } from "../../sdk/ir/policy.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import { problemMessages } from "../../sdk/problem.ts";
import type { Condition, PolicyAttachmentState, Report } from "../../sdk/report.ts";

const accepted: Condition = { type: "Accepted", status: "True", reason: "Valid", message: "Policy accepted" };

/** Whether each policy is sound; policies that stand for no object have no status. */
export function acceptanceReports(
  attachments: readonly PolicyAttachment[],
  ancestor: ParentReference,
): readonly Report[] {
  return attachments.flatMap(({ policy, generation, errors }): readonly Report[] => {
    if (!policy) return [];
    const condition: Condition =
      errors.length === 0
        ? accepted
        : { type: "Accepted", status: "False", reason: "Invalid", message: problemMessages(errors) };
    return [{ about: "policy", policy, ancestor, generation, condition }];
  });
}

/** How much of a policy is left after merging: all fields, some or none come from it. */
function attachmentState(origins: MergeOrigins | undefined, id: string): PolicyAttachmentState {
  if (!origins) return "attached";
  const fields = Object.values(origins);
  const count = fields.filter((ids) => ids.includes(id)).length;
  if (count === 0) return "overridden";
  return count === fields.length ? "attached" : "merged";
}

/** How each policy took effect; those with errors did not, and stay pending. */
export function attachmentReports(
  attachments: readonly PolicyAttachment[],
  ancestor: ParentReference,
  origins: MergeOrigins | undefined,
): readonly Report[] {
  return attachments.flatMap(({ policy, generation, errors }): readonly Report[] => {
    if (!policy || errors.length > 0) return [];
    const attachment = attachmentState(origins, policyId({ ...policy, sectionName: undefined }));
    const overriddenBy = attachment === "overridden" ? [...new Set(Object.values(origins ?? {}).flat())] : undefined;
    return [{ about: "policy", policy, ancestor, generation, attachment, ...(overriddenBy && { overriddenBy }) }];
  });
}
