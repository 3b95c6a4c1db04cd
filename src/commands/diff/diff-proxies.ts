import type { Json } from "../../sdk/json.ts";
import type { Change, ResourceName } from "./change.ts";
import { fieldChanges } from "./field-changes.ts";
import type { ProxyState } from "./proxy-state.ts";

const union = <Key>(first: Iterable<Key>, second: Iterable<Key>): readonly Key[] => [...new Set([...first, ...second])];

function resourceChange(name: ResourceName, before: Json | undefined, after: Json | undefined): readonly Change[] {
  if (before === undefined) return after === undefined ? [] : [{ ...name, change: "added", after }];
  if (after === undefined) return [{ ...name, change: "removed", before }];
  const fields = fieldChanges(before, after);
  return fields.length > 0 ? [{ ...name, change: "changed", fields }] : [];
}

/** A saved output of one nameless Gateway is held against the only Gateway of the other side. */
function named(state: ProxyState, other: ProxyState): ProxyState {
  const [gateway] = state.keys();
  const [otherGateway = ""] = other.keys();
  const only = state.size === 1 && other.size === 1 && gateway === "";
  return only ? new Map([[otherGateway, state.get("") ?? new Map()]]) : state;
}

/** What became of every resource, by Gateway, kind and name. */
export function diffProxies(before: ProxyState, after: ProxyState): readonly Change[] {
  const old = named(before, after);
  const current = named(after, before);
  return union(old.keys(), current.keys()).flatMap((gateway) => {
    const [oldKinds, newKinds] = [old.get(gateway), current.get(gateway)];
    return union(oldKinds?.keys() ?? [], newKinds?.keys() ?? []).flatMap((kind) => {
      const [oldNames, newNames] = [oldKinds?.get(kind), newKinds?.get(kind)];
      return union(oldNames?.keys() ?? [], newNames?.keys() ?? []).flatMap((name) =>
        resourceChange({ gateway, kind, name }, oldNames?.get(name), newNames?.get(name)),
      );
    });
  });
}
