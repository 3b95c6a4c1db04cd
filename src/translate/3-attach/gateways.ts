import type { Gateway } from "../../sdk/ir/gateway.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import { objectOf, objectsOf, specOf, textOf } from "../2-index/written-values.ts";
import { frontendTls } from "./frontend-tls.ts";
import { listenerSet, listenerSetsByGateway } from "./listener-sets.ts";
import { listeners } from "./listeners.ts";
import type { AttachmentLookup } from "./policy-attachments.ts";
import { sourceOf } from "./source-of.ts";

const gatewayKind = { group: "gateway.networking.k8s.io", kind: "Gateway" };

interface GatewayContext {
  readonly index: TranslationIndex;
  readonly lookup: AttachmentLookup;
}

const className = (gateway: Resource): string => textOf(specOf(gateway).gatewayClassName) ?? "";

/** A Gateway with its listeners, ListenerSets and policies. */
function gateway(resource: Resource, listenerSets: readonly Resource[], context: GatewayContext): Gateway {
  const { lookup } = context;
  const spec = specOf(resource);
  const target = { source: sourceOf(resource), labels: resource.labels };
  const sets = listenerSets.map((set) => listenerSet(set, resource, context));
  const allowed = sets.filter(({ denied }) => denied === undefined);
  const own = listeners(resource, objectsOf(spec.listeners), (section) => lookup({ ...target, section }));
  const { frontend } = objectOf(spec.tls);
  return {
    source: target.source,
    resource,
    gatewayClassName: className(resource),
    listeners: [...own, ...allowed.flatMap((set) => set.listeners)],
    allowedListenerSets: allowed,
    deniedListenerSets: sets.filter(({ denied }) => denied !== undefined),
    attachedPolicies: lookup(target),
    frontendTls: frontend ? frontendTls(objectOf(frontend), resource.namespace) : undefined,
  };
}

/** The Gateways of our classes. */
export function gateways(context: GatewayContext): readonly Gateway[] {
  const { index } = context;
  const listenerSets = listenerSetsByGateway(index);
  return index
    .list(gatewayKind)
    .filter((resource) => index.isOwnGatewayClass(className(resource)))
    .map((resource) => {
      const ofGateway = listenerSets.get(`${resource.namespace}/${resource.name}`) ?? [];
      return gateway(resource, ofGateway, context);
    });
}
