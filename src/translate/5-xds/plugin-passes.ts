import type { TranslationPass } from "../../sdk/hooks.ts";
import { builtinGroupKind } from "../../sdk/ir/policy.ts";
import type { AnyPolicyPlugin, Plugin } from "../../sdk/plugin.ts";
import { type GroupKind, groupKindKey } from "../../sdk/resource.ts";
import type { Settings } from "../../sdk/settings.ts";
import type { HookCaller } from "../2-index/hook-caller.ts";

/** One kind of policy and who brings it. */
export interface PolicyKind extends GroupKind {
  readonly plugin: string;
  readonly policy: AnyPolicyPlugin;
}

// Each pass only ever gets the IR that its own plugin made.
// biome-ignore lint/suspicious/noExplicitAny: erases the IR type for lists
export type AnyTranslationPass = TranslationPass<any>;

/** One kind of policy during the translation of one Gateway. */
export interface PluginPass extends PolicyKind {
  /** Place among the passes: kinds apply in this order. */
  readonly order: number;
  readonly hooks: AnyTranslationPass;
}

/** The passes of one Gateway's translation. */
export interface PluginPasses {
  readonly inOrder: readonly PluginPass[];
  /** Undefined for kinds that have no say in a Gateway; their policies are then passed over without a word. */
  readonly find: (groupKind: GroupKind) => PluginPass | undefined;
}

/**
 * Every kind of policy: the filters and settings that routes carry themselves first, since they are the most specific,
 * the others in the order of the plugins. The controller leaves the order of the others to chance.
 */
export function policyKinds(plugins: readonly Plugin[]): readonly PolicyKind[] {
  const byKey = new Map<string, PolicyKind>();
  for (const plugin of plugins) {
    for (const { group, kind, contribution } of plugin.contributesPolicies ?? []) {
      byKey.set(groupKindKey({ group, kind }), { group, kind, plugin: plugin.name, policy: contribution });
    }
  }
  const kinds = [...byKey.values()];
  const isBuiltin = ({ group }: PolicyKind) => group === builtinGroupKind.group;
  return [...kinds.filter(isBuiltin), ...kinds.filter((kind) => !isBuiltin(kind))];
}

/** The hooks of a kind; a kind that only merges has none, and still takes part in statuses. */
function hooksOf(
  kind: PolicyKind,
  context: { readonly settings: Settings; readonly gatewayClassName: string },
  call: HookCaller,
): AnyTranslationPass | undefined {
  const { newGatewayTranslationPass, merge } = kind.policy;
  if (!newGatewayTranslationPass) return merge && {};
  return call({ plugin: kind.plugin, hook: "newGatewayTranslationPass" }, () => newGatewayTranslationPass(context));
}

/** Every policy of every route is looked up, so no key is made of group and kind. */
function finder(passes: readonly PluginPass[]): PluginPasses["find"] {
  const byGroup = new Map<string, Map<string, PluginPass>>();
  for (const pass of passes) {
    const byKind = byGroup.get(pass.group) ?? new Map<string, PluginPass>();
    byGroup.set(pass.group, byKind.set(pass.kind, pass));
  }
  return ({ group, kind }) => byGroup.get(group)?.get(kind);
}

/** Begins the translation of one Gateway for every kind of policy. */
export function pluginPasses(
  kinds: readonly PolicyKind[],
  context: { readonly settings: Settings; readonly gatewayClassName: string },
  call: HookCaller,
): PluginPasses {
  const inOrder = kinds.flatMap((kind, order): readonly PluginPass[] => {
    const hooks = hooksOf(kind, context, call);
    return hooks ? [{ ...kind, order, hooks }] : [];
  });
  return { inOrder, find: finder(inOrder) };
}
