import { type Diagnostic, defineDiagnostics, type Parsed, parsed } from "../../sdk/diagnostic.ts";
import type { ConnectedClient } from "../../sdk/ir/backend.ts";
import type { Pod } from "../../sdk/kinds/core.ts";
import { localityPod, unknownLocality } from "../../sdk/locality-pod.ts";
import type { Lookup } from "../../sdk/lookup.ts";
import { locationIn, objectReference, type Resource } from "../../sdk/resource.ts";

/** A client of which nothing is known. */
export const anyClient: ConnectedClient = { namespace: "", labels: {}, locality: unknownLocality };

const report = defineDiagnostics({
  "client/node-not-found": {
    severity: "warning",
    message: ({ node, pod }: { readonly node: string; readonly pod: string }) =>
      `The Node ${node} of the client ${pod} is not in the input, so that nobody knows where it is.`,
    help: () => "Add the Node; its labels say in which region and zone it is.",
  },
});

/** The definitions of everything that is reported of a client. */
export const connectedClientDiagnostics = report.definitions;

function nodeFindings(pod: Resource, { find }: Pick<Lookup, "find">): readonly Diagnostic[] {
  const { nodeName: node } = (pod.object as unknown as Pod).spec ?? {};
  if (!node || find({ group: "", kind: "Node" }, "", node)) return [];
  const place = { location: locationIn(pod, ["spec", "nodeName"]), object: objectReference(pod) };
  return [report("client/node-not-found", place, { node, pod: `${pod.namespace}/${pod.name}` })];
}

/** The Envoy that runs in a Pod, `namespace/name`, as the controller knows it; undefined where the input holds no such Pod. */
export function connectedClient(name: string, lookup: Pick<Lookup, "find">): Parsed<ConnectedClient | undefined> {
  const slash = name.indexOf("/");
  const pod = lookup.find({ group: "", kind: "Pod" }, name.slice(0, slash), name.slice(slash + 1));
  if (!pod) return parsed(undefined);
  const { namespace, labels, locality } = localityPod(pod, lookup);
  return parsed({ namespace, labels, locality }, nodeFindings(pod, lookup));
}
