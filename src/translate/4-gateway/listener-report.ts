import type { ReportedAt } from "../../sdk/diagnostic.ts";
import type { Listener } from "../../sdk/ir/gateway.ts";
import type { Path } from "../../sdk/json.ts";
import type { Condition, Report } from "../../sdk/report.ts";
import { locationIn, type ObjectSource, objectReference } from "../../sdk/resource.ts";
import { isGatewayListener } from "./listener-key.ts";

function sourceOf({ group, kind, namespace, name }: ObjectSource): ObjectSource {
  return { group, kind, namespace, name };
}

/** The Gateway or ListenerSet of a listener. */
export function listenerParent({ parent }: Listener): ObjectSource {
  return sourceOf(parent);
}

export function listenerCondition(listener: Listener, condition: Condition): Report {
  return { about: "listener", parent: listenerParent(listener), listener: listener.spec.name, condition };
}

/** A condition of the Gateway or ListenerSet that holds a listener. */
export function parentCondition(listener: Listener, condition: Condition): Report {
  const parent = listenerParent(listener);
  return isGatewayListener(listener)
    ? { about: "gateway", gateway: parent, condition }
    : { about: "listener-set", listenerSet: parent, condition };
}

/** The Gateway or ListenerSet stays accepted though not all of its listeners are. */
export const listenersNotValid: Condition = {
  type: "Accepted",
  status: "True",
  reason: "ListenersNotValid",
  message: "",
};

/** The place of a field of a listener, for a diagnostic; the whole listener unless told. */
export function atListener({ parent, index }: Listener, path: Path = []): ReportedAt {
  return {
    location: locationIn(parent, ["spec", "listeners", index, ...path]),
    object: objectReference(parent),
  };
}
