import { type MergedField, type MergeStrategy, mergeWhole } from "../../sdk/merge.ts";

/** What a policy says of its extension, or the policies of several places of theirs. */
export interface ProviderIr<Use extends { readonly extension: { readonly name: string } }> {
  readonly uses: readonly Use[];
  /** All of them are off, whatever the list says. */
  readonly isDisabled: boolean;
}

const isDeep = (strategy: MergeStrategy) => strategy === "AugmentedDeep" || strategy === "OverridableDeep";

/** The deep strategies have several extensions work together, those of the preferred policy first. */
export function mergeProviders<Use extends { readonly extension: { readonly name: string } }>(
  present: ProviderIr<Use> | undefined,
  next: ProviderIr<Use>,
  strategy: MergeStrategy,
): MergedField<ProviderIr<Use>> | undefined {
  if (!isDeep(strategy)) return mergeWhole(present, next, strategy);
  const { uses, isDisabled } = present ?? { uses: [], isDisabled: false };
  const known = new Set(uses.map(({ extension }) => extension.name));
  const isNew = next.uses.some(({ extension }) => !known.has(extension.name));
  const joined = strategy === "AugmentedDeep" ? [...uses, ...next.uses] : [...next.uses, ...uses];
  return {
    value: { uses: isNew ? joined : uses, isDisabled: isDisabled || next.isDisabled },
    origins: [...(isNew ? (["append"] as const) : []), ...(next.isDisabled ? (["set"] as const) : [])],
  };
}
