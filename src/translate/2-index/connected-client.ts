import type { ConnectedClient } from "../../sdk/ir/backend.ts";
import { findLocalityPod, unknownLocality } from "../../sdk/locality-pod.ts";
import type { Lookup } from "../../sdk/plugin.ts";

/** A client of which nothing is known. */
export const anyClient: ConnectedClient = { namespace: "", labels: {}, locality: unknownLocality };

/** The Envoy that runs in a Pod, `namespace/name`, as the controller knows it; undefined where the input holds no such Pod. */
export function connectedClient(name: string, lookup: Pick<Lookup, "find">): ConnectedClient | undefined {
  const slash = name.indexOf("/");
  const pod = findLocalityPod(lookup, name.slice(0, slash), name.slice(slash + 1));
  return pod && { namespace: pod.namespace, labels: pod.labels, locality: pod.locality };
}
