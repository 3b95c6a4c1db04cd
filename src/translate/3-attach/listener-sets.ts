import type { ListenerSet } from "../../sdk/ir/gateway.ts";
import type { LabelSelector } from "../../sdk/ir/reference.ts";
import { isEmptySelector, matchesLabelSelector } from "../../sdk/label-selector.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { objectOf, objectsOf, specOf, textOf } from "../2-index/written-values.ts";
import { listeners } from "./listeners.ts";
import type { AttachmentLookup } from "./policy-attachments.ts";
import { sourceOf } from "./source-of.ts";

const listenerSetKind = { group: "gateway.networking.k8s.io", kind: "ListenerSet" };
const xListenerSetKind = { group: "gateway.networking.x-k8s.io", kind: "XListenerSet" };

/** As kgateway: of a namespace that is not there no labels are known, and only the empty selector takes it. */
function selectsNamespace(selector: LabelSelector, name: string, { namespaceLabels }: TranslationIndex): boolean {
  const labels = namespaceLabels(name);
  return labels ? matchesLabelSelector(selector, labels) : isEmptySelector(selector);
}

/** Why a Gateway does not take a ListenerSet; undefined where it does. */
function denial(listenerSet: Resource, gateway: Resource, index: TranslationIndex): string | undefined {
  const { allowedListeners } = specOf(gateway);
  if (!allowedListeners) return "Unable to attach to parent, gateway has not enabled allowedListeners";
  const { from, selector } = objectOf(objectOf(allowedListeners).namespaces);
  const isAllowed =
    from === "All" ||
    (from === "Same" && listenerSet.namespace === gateway.namespace) ||
    (from === "Selector" && selector && selectsNamespace(objectOf(selector), listenerSet.namespace, index));
  return isAllowed ? undefined : "Attachment not allowed";
}

/** Older first, then by namespace and name. */
function byPrecedence(a: Resource, b: Resource): number {
  if (a.createdAt !== b.createdAt) return a.createdAt - b.createdAt;
  const [first, second] = [`${a.namespace}/${a.name}`, `${b.namespace}/${b.name}`];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The ListenerSets of all Gateways, by `namespace/name` of the Gateway they name, in precedence order. */
export function listenerSetsByGateway(index: TranslationIndex): ReadonlyMap<string, readonly Resource[]> {
  const legacy = index.settings.enableExperimentalGatewayApiFeatures ? index.list(xListenerSetKind) : [];
  const byGateway = new Map<string, Resource[]>();
  for (const listenerSet of [...index.list(listenerSetKind), ...legacy].sort(byPrecedence)) {
    // As kgateway: only name and namespace of the parentRef count, not its group and kind.
    const { namespace, name } = objectOf(specOf(listenerSet).parentRef);
    const key = `${textOf(namespace) || listenerSet.namespace}/${textOf(name) ?? ""}`;
    const ofGateway = byGateway.get(key);
    if (ofGateway) ofGateway.push(listenerSet);
    else byGateway.set(key, [listenerSet]);
  }
  return byGateway;
}

/** A ListenerSet as its Gateway sees it. What targets a listener by name comes before what targets the whole set. */
export function listenerSet(
  resource: Resource,
  gateway: Resource,
  { index, lookup }: { readonly index: TranslationIndex; readonly lookup: AttachmentLookup },
): ListenerSet {
  const target = { source: sourceOf(resource), labels: resource.labels };
  const ofSet = lookup(target);
  const policiesOf = (section: string) => [...lookup({ ...target, section }), ...ofSet];
  return {
    source: target.source,
    resource,
    listeners: listeners(resource, objectsOf(specOf(resource).listeners), policiesOf),
    denied: denial(resource, gateway, index),
  };
}
