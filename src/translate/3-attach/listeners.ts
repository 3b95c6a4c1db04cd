import type { Listener, ListenerSpec } from "../../sdk/ir/gateway.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { JsonObject } from "../../sdk/json.ts";
import type { Resource } from "../../sdk/resource.ts";
import { textOf } from "../2-index/written-values.ts";
import { sourceOf } from "./source-of.ts";

/** The listeners of a Gateway or ListenerSet, each with the policies of its section. */
export function listeners(
  parent: Resource,
  written: readonly JsonObject[],
  policiesOf: (listener: string) => readonly PolicyAttachment[],
): readonly Listener[] {
  const policyAncestorRef = sourceOf(parent);
  return written.map((listener, index): Listener => {
    const spec = listener as unknown as ListenerSpec;
    const name = textOf(listener.name) ?? "";
    return {
      spec: name === listener.name ? spec : { ...spec, name },
      parent,
      index,
      attachedPolicies: policiesOf(name),
      policyAncestorRef,
    };
  });
}
