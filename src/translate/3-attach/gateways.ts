import type { Gateway, Listener, ListenerSet, ListenerSpec } from "../../sdk/ir/gateway.ts";
import type { PolicyAttachment } from "../../sdk/ir/policy.ts";
import type { ParentReference } from "../../sdk/ir/reference.ts";
import type { Gateway as GatewayObject, ListenerSet as ListenerSetObject } from "../../sdk/kinds/gateway.ts";
import type { ObjectSource, Resource } from "../../sdk/resource.ts";
import { matchesLabelSelector } from "../2-index/label-selector.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { frontendTls } from "./frontend-tls.ts";
import type { AttachmentLookup } from "./policy-attachments.ts";

const group = "gateway.networking.k8s.io";
const listenerSetKind = { group, kind: "ListenerSet" };
const xListenerSetKind = { group: "gateway.networking.x-k8s.io", kind: "XListenerSet" };

/** Who is looked up and where: the values that every function here needs. */
interface Context {
  readonly index: TranslationIndex;
  readonly lookup: AttachmentLookup;
}

const sourceOf = ({ group, kind, namespace, name }: Resource): ObjectSource => ({ group, kind, namespace, name });
const gatewaySpec = (gateway: Resource) => (gateway.object as unknown as GatewayObject).spec;
const listenerSetSpec = (listenerSet: Resource) => (listenerSet.object as unknown as ListenerSetObject).spec;

function listeners(
  parent: Resource,
  specs: readonly ListenerSpec[],
  policiesOf: (listener: string) => readonly PolicyAttachment[],
): readonly Listener[] {
  const { group, kind, namespace, name } = parent;
  const policyAncestorRef: ParentReference = { group, kind, namespace, name };
  return specs.map((spec, index) => ({
    spec,
    parent,
    index,
    attachedPolicies: policiesOf(spec.name),
    policyAncestorRef,
  }));
}

/** The listeners of a set: what targets a listener by name comes before what targets the whole set. */
function listenersOfSet(resource: Resource, { lookup }: Context): readonly Listener[] {
  const target = { source: sourceOf(resource), labels: resource.labels };
  const ofSet = lookup(target);
  return listeners(resource, listenerSetSpec(resource).listeners ?? [], (section) => [
    ...lookup({ ...target, section }),
    ...ofSet,
  ]);
}

/** Why a Gateway does not take a ListenerSet; undefined where it does. */
function denial(listenerSet: Resource, gateway: Resource, { index }: Context): string | undefined {
  const { allowedListeners } = gatewaySpec(gateway);
  if (!allowedListeners) return "Unable to attach to parent, gateway has not enabled allowedListeners";
  const { from, selector } = allowedListeners.namespaces ?? {};
  const notAllowed = "Attachment not allowed";
  switch (from) {
    case "All":
      return undefined;
    case "Same":
      return listenerSet.namespace === gateway.namespace ? undefined : notAllowed;
    case "Selector": {
      // Of a namespace that is not there no labels are known.
      const labels = index.namespaceLabels(listenerSet.namespace) ?? {};
      return selector && matchesLabelSelector(selector, labels) ? undefined : notAllowed;
    }
    default:
      return notAllowed;
  }
}

function byPrecedence(a: Resource, b: Resource): number {
  if (a.createdAt !== b.createdAt) return a.createdAt - b.createdAt;
  return `${a.namespace}/${a.name}` < `${b.namespace}/${b.name}` ? -1 : 1;
}

/** The ListenerSets of all Gateways, by `namespace/name` of the Gateway they name, in precedence order. */
export function listenerSetsByGateway(index: TranslationIndex): ReadonlyMap<string, readonly Resource[]> {
  const experimental = index.settings.enableExperimentalGatewayApiFeatures;
  const all = [...index.list(listenerSetKind), ...(experimental ? index.list(xListenerSetKind) : [])];
  const byGateway = new Map<string, Resource[]>();
  for (const listenerSet of all.sort(byPrecedence)) {
    const parentRef = listenerSetSpec(listenerSet).parentRef;
    // As kgateway: only name and namespace of the parentRef count, not its group and kind.
    const key = `${parentRef?.namespace || listenerSet.namespace}/${parentRef?.name}`;
    byGateway.set(key, [...(byGateway.get(key) ?? []), listenerSet]);
  }
  return byGateway;
}

/** A Gateway with its listeners, ListenerSets and policies. */
export function gateway(resource: Resource, listenerSets: readonly Resource[], context: Context): Gateway {
  const spec = gatewaySpec(resource);
  const target = { source: sourceOf(resource), labels: resource.labels };
  const sets = listenerSets.map(
    (listenerSet): ListenerSet => ({
      source: sourceOf(listenerSet),
      resource: listenerSet,
      listeners: listenersOfSet(listenerSet, context),
      denied: denial(listenerSet, resource, context),
    }),
  );
  const allowed = sets.filter(({ denied }) => denied === undefined);
  const own = listeners(resource, spec.listeners ?? [], (section) => context.lookup({ ...target, section }));
  return {
    source: target.source,
    resource,
    gatewayClassName: spec.gatewayClassName,
    listeners: [...own, ...allowed.flatMap((set) => set.listeners)],
    allowedListenerSets: allowed,
    deniedListenerSets: sets.filter(({ denied }) => denied !== undefined),
    attachedPolicies: context.lookup(target),
    frontendTls: spec.tls?.frontend && frontendTls(spec.tls.frontend, resource.namespace),
  };
}
