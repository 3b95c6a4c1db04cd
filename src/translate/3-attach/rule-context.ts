import type { InheritedPolicyPriority } from "../../sdk/ir/policy.ts";
import type { JsonObject, Path } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";
import { textOf } from "../2-index/written-values.ts";

/** A rule of a route, as far as its filters, settings and policies need to know. */
export interface RuleContext {
  readonly route: Resource;
  readonly path: Path;
  readonly index: number;
  /** The empty string where it has none. */
  readonly name: string;
  readonly rule: JsonObject;
  readonly inheritedPolicyPriority: InheritedPolicyPriority;
}

/** A rule at its place in `spec.rules`. */
export function ruleContext(
  rule: JsonObject,
  index: number,
  { route, inheritedPolicyPriority }: Pick<RuleContext, "route" | "inheritedPolicyPriority">,
): RuleContext {
  return { route, path: ["spec", "rules", index], index, name: textOf(rule.name) ?? "", rule, inheritedPolicyPriority };
}
