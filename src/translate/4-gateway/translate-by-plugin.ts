import type { Diagnostic } from "../../sdk/diagnostic.ts";
import type { GwTranslator } from "../../sdk/gw-translator.ts";
import type { Gateway, GatewayIr } from "../../sdk/ir/gateway.ts";
import { type HookCaller, hookCaller } from "../2-index/hook-caller.ts";
import type { TranslationIndex } from "../2-index/translation-index.ts";
import type { PreparedRoutes } from "./prepared-routes.ts";
import type { TranslatedGateway } from "./translated-gateway.ts";
import { translatorContext } from "./translator-context.ts";

interface OwnTranslator {
  readonly plugin: string;
  readonly translator: GwTranslator;
}

/** The first plugin that takes the Gateway over. */
function findTranslator(
  gateway: Gateway,
  { plugins, settings }: TranslationIndex,
  callHook: HookCaller,
): OwnTranslator | undefined {
  for (const { name: plugin, contributesGwTranslator } of plugins) {
    if (!contributesGwTranslator) continue;
    const call = { plugin, hook: "contributesGwTranslator", resource: gateway.resource };
    const translator = callHook(call, () => contributesGwTranslator(gateway, settings));
    if (translator) return { plugin, translator };
  }
  return undefined;
}

function nothing({ source, gatewayClassName, attachedPolicies }: Gateway): GatewayIr {
  return { source, gatewayClassName, listeners: [], attachedPolicies };
}

/** A Gateway as a plugin translates it, and the failures of plugins that were asked in vain. */
export interface PluginTranslation {
  /** Absent where no plugin takes the Gateway over. */
  readonly translated?: TranslatedGateway | undefined;
  readonly failures: readonly Diagnostic[];
}

/** Asks the plugins to translate a Gateway, in their order. One that takes it over and then fails leaves it empty. */
export function translateByPlugin(
  gateway: Gateway,
  index: TranslationIndex,
  routes: PreparedRoutes,
): PluginTranslation {
  const failures: Diagnostic[] = [];
  const callHook = hookCaller((failure) => failures.push(failure));
  const own = findTranslator(gateway, index, callHook);
  if (!own) return { failures };
  const context = translatorContext(gateway, index, routes);
  const call = { plugin: own.plugin, hook: "translate", resource: gateway.resource };
  const translation = callHook(call, () => own.translator.translate(gateway, context));
  const translated: TranslatedGateway = {
    gateway,
    ir: translation?.value.gateway ?? nothing(gateway),
    clientCertificateBackends: [],
    reports: translation?.value.reports ?? [],
    diagnostics: [...failures, ...(translation?.diagnostics ?? [])],
  };
  return { translated, failures };
}
