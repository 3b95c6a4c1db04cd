import type { ReferenceOrigin } from "../../sdk/ir/reference.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";
import type { ResourceIndex } from "./resource-index.ts";

interface GrantSpec {
  readonly from?: readonly { readonly group?: string; readonly kind?: string; readonly namespace?: string }[];
  readonly to?: readonly { readonly group?: string; readonly kind?: string; readonly name?: string }[];
}

const referenceGrant = { group: "gateway.networking.k8s.io", kind: "ReferenceGrant" };

/** The core group has two spellings. */
const groupName = (group: string | undefined): string => (group === "core" || group === undefined ? "" : group);

const key = (parts: readonly (string | undefined)[]): string => parts.join("/");

function grantKeys(namespace: string, { from = [], to = [] }: GrantSpec): readonly string[] {
  return from.flatMap((origin) =>
    to.map((target) => {
      const fromKey = key([groupName(origin.group), origin.kind, origin.namespace]);
      return key([namespace, fromKey, groupName(target.group), target.kind, target.name ?? ""]);
    }),
  );
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
  const granted = new Set(
    resources
      .list(referenceGrant)
      .flatMap(({ namespace, object }) => grantKeys(namespace, (object.spec ?? {}) as GrantSpec)),
  );
  return (origin, target) => {
    if (mode === "OFF" || origin.namespace === target.namespace) return true;
    if (target.namespace === "" && isGlobalKind(target)) return true;
    const fromKey = key([groupName(origin.group), origin.kind, origin.namespace]);
    const toKey = key([target.namespace, fromKey, groupName(target.group), target.kind]);
    return granted.has(`${toKey}/`) || granted.has(`${toKey}/${target.name}`);
  };
}
