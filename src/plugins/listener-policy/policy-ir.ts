import type { JsonObject } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import { joinOrigins, type MergeStrategy, type Merging, type PolicyMerge } from "../../sdk/merge.ts";
import type { ParsedPolicy } from "../../sdk/plugin.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { ListenerPortConfig } from "./kind.ts";
import { listenerSettings } from "./listener-settings.ts";
import { joinPortSettings, type PortSettings, parsePortSettings } from "./port-settings.ts";

/** A ListenerPolicy after reading or merging. */
export interface ListenerPolicyIr {
  readonly default: PortSettings;
  /** The settings of a port stand for all of its settings: what they leave out is not taken from the default. */
  readonly perPort: ReadonlyMap<number, PortSettings>;
}

/** What holds on a port. */
export function settingsOfPort(policy: ListenerPolicyIr, port: number): PortSettings {
  return policy.perPort.get(port) ?? policy.default;
}

/** Reads a ListenerPolicy. As kgateway: problems of ports come before those of the default. */
export function parsePolicy(resource: Resource, context: PolicyContext): ParsedPolicy<ListenerPolicyIr> {
  const spec = (resource.object.spec ?? {}) as JsonObject;
  const written = (spec.perPort ?? []) as unknown as readonly ListenerPortConfig[];
  const ports = written.map(({ port, listener }, index) => {
    const path = ["spec", "perPort", index, "listener"];
    return { port, ...parsePortSettings(listenerSettings.perPort, listener, { path, context, resource }) };
  });
  const path = ["spec", "default"];
  const forAll = parsePortSettings(listenerSettings.default, spec.default ?? undefined, { path, context, resource });
  return {
    ir: { default: forAll.ir, perPort: new Map(ports.map(({ port, ir }) => [port, ir])) },
    errors: [...ports.flatMap(({ errors }) => errors), ...forAll.errors],
  };
}

type Next = Parameters<PolicyMerge<ListenerPolicyIr>["join"]>[1];

/**
 * A port that no policy before has is taken from the next one as a whole.
 * The controller then also writes what others add to its HTTP settings into the policy they came from, for all other places where that
 * is attached and for good; here the policies of a place only have a say in that place.
 */
function joinPort(
  { ir, origins }: Merging<ReadonlyMap<number, PortSettings>>,
  [port, next]: readonly [number, PortSettings],
  { from, strategy }: Pick<Next, "from"> & { readonly strategy: MergeStrategy },
): Merging<ReadonlyMap<number, PortSettings>> {
  const present = ir.get(port);
  const name = `perPortPolicy[${port}]`;
  if (!present) {
    return { ir: new Map([...ir, [port, next]]), origins: joinOrigins(origins, name, { from, steps: ["set"] }) };
  }
  const joining = { next, from, strategy, prefix: `${name}.` };
  const joined = joinPortSettings(listenerSettings.perPort, { ir: present, origins }, joining);
  return { ir: new Map([...ir, [port, joined.ir]]), origins: joined.origins };
}

/** How ListenerPolicies of one place merge. */
export const policyMerge: PolicyMerge<ListenerPolicyIr> = {
  empty: { default: { listener: {} }, perPort: new Map() },
  join({ ir, origins }, { ir: next, from }, { strategy }) {
    const joining = { next: next.default, from, strategy, prefix: "default." };
    const forAll = joinPortSettings(listenerSettings.default, { ir: ir.default, origins }, joining);
    const ports = [...next.perPort].reduce<Merging<ReadonlyMap<number, PortSettings>>>(
      (merging, port) => joinPort(merging, port, { from, strategy }),
      { ir: ir.perPort, origins: forAll.origins },
    );
    return { ir: { default: forAll.ir, perPort: ports.ir }, origins: ports.origins };
  },
};
