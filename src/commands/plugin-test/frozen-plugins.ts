import type { Plugin } from "../../sdk/plugin.ts";

/** Freezes a value and everything in it; what is frozen already has been walked before. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) deepFreeze(inner);
  return value;
}

type Hook = (...parameters: readonly unknown[]) => unknown;

const isContainer = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The same functions, whose parameters are frozen before they see them; passes that hooks return are treated alike. */
function frozenHooks(contribution: object): object {
  const hooks = Object.entries(contribution).map(([name, value]) => {
    if (typeof value !== "function") return [name, value];
    const hook = value as Hook;
    const frozen: Hook = (...parameters) => {
      const result = hook(...parameters.map(deepFreeze));
      return name === "newGatewayTranslationPass" && isContainer(result) ? frozenHooks(result) : result;
    };
    return [name, frozen];
  });
  return Object.fromEntries(hooks);
}

function frozenContributions<Contributed extends { readonly contribution: object }>(
  contributed: readonly Contributed[] | undefined,
): readonly Contributed[] {
  return (contributed ?? []).map((each) => ({ ...each, contribution: frozenHooks(each.contribution) }));
}

function frozenTranslator(ask: Plugin["contributesGwTranslator"]): Plugin["contributesGwTranslator"] {
  return (
    ask &&
    ((gateway, settings) => {
      const translator = ask(deepFreeze(gateway), deepFreeze(settings));
      return translator && (frozenHooks(translator) as typeof translator);
    })
  );
}

/** Plugins as tests run them: one that writes into what it is given throws. */
export function frozenPlugins(plugins: readonly Plugin[]): readonly Plugin[] {
  return plugins.map((plugin) => ({
    ...plugin,
    contributesPolicies: frozenContributions(plugin.contributesPolicies),
    contributesBackends: frozenContributions(plugin.contributesBackends),
    contributesGwTranslator: frozenTranslator(plugin.contributesGwTranslator),
  }));
}
