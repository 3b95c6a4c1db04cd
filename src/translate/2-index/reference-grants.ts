import type { ReferenceOrigin } from "../../sdk/ir/reference.ts";
import type { Json } from "../../sdk/json.ts";
import type { ObjectSource, Resource } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";
import type { ResourceIndex } from "./resource-index.ts";
import { objectsOf, specOf, textOf } from "./written-values.ts";

const referenceGrant = { group: "gateway.networking.k8s.io", kind: "ReferenceGrant" };

/** The core group has two spellings. */
const groupName = (group: string): string => (group === "core" ? "" : group);

const text = (value: Json | undefined): string => textOf(value) ?? "";

const key = (parts: readonly string[]): string => parts.join("/");

/** Who may refer to what: a target without a name stands for all objects of its kind. */
function grantKeys(grant: Resource): readonly string[] {
  const { from, to } = specOf(grant);
  return objectsOf(from).flatMap((origin) => {
    const fromKey = key([groupName(text(origin.group)), text(origin.kind), text(origin.namespace)]);
    return objectsOf(to).map(({ group, kind, name }) =>
      key([grant.namespace, fromKey, groupName(text(group)), text(kind), text(name)]),
    );
  });
}

/** References by host name have no namespace, so that no grant can be asked for them. */
const isGlobalKind = ({ group, kind }: ObjectSource): boolean => group === "networking.istio.io" && kind === "Hostname";

/**
 * Who may refer to what in another namespace.
 * https://gateway-api.sigs.k8s.io/api-types/referencegrant/
 */
export function referenceGrants(
  resources: ResourceIndex,
  mode: Settings["referenceGrantMode"],
): (origin: ReferenceOrigin, target: ObjectSource) => boolean {
  const granted = new Set(resources.list(referenceGrant).flatMap(grantKeys));
  return (origin, target) => {
    if (mode === "OFF" || origin.namespace === target.namespace) return true;
    if (target.namespace === "" && isGlobalKind(target)) return true;
    const fromKey = key([groupName(origin.group), origin.kind, origin.namespace]);
    const toKey = key([target.namespace, fromKey, groupName(target.group), target.kind]);
    return granted.has(`${toKey}/`) || granted.has(`${toKey}/${target.name}`);
  };
}
