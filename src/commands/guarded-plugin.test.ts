import { join } from "node:path";
import { expect, test } from "vitest";
import {
  defineBackend,
  definePlugin,
  definePolicy,
  duringStage,
  type Plugin,
  parsed,
  type TranslationPass,
} from "../sdk/index.ts";
import { runPlugin } from "./plugin-test/run-plugin.ts";

const files = [join(import.meta.dirname, "../../fixtures/quickstart")];

/** A plugin as JavaScript could write it: nobody has checked its types. */
function careless(pass: object, policy: object = {}, plugin: object = {}): Plugin {
  const contributed = definePolicy<undefined>(
    { group: "shop.example", kind: "Careless" },
    { name: "careless", newGatewayTranslationPass: () => pass as TranslationPass<undefined>, ...policy },
  );
  return definePlugin({ name: "careless", contributesPolicies: [contributed], ...plugin });
}

const crate = { group: "shop.example", kind: "Crate" };

const filter = {
  name: "limit",
  typedConfig: { "@type": "type.googleapis.com/envoy.extensions.filters.http.cors.v3.Cors" },
};

const cases: readonly (readonly [string, Plugin, string])[] = [
  [
    "a field of a contribution",
    careless({ httpFilters: () => ({ filterz: [] }) }),
    "plugin/invalid-contribution: Plugin careless returns from httpFilters what is no contribution: there is no field filterz in it. Did you mean filters?",
  ],
  [
    "a contribution that is none",
    careless({ httpFilters: () => "filters" }),
    "plugin/invalid-contribution: Plugin careless returns from httpFilters what is no contribution: a contribution is an object; a hook that asks for nothing returns {}.",
  ],
  [
    "a place in the chain",
    careless({ httpFilters: () => ({ filters: [{ position: { stage: "nowhere", relative: 0 }, filter }] }) }),
    "plugin/invalid-contribution: Plugin careless returns from httpFilters what is no contribution: filters[0].position is no place in a chain.",
  ],
  [
    "a hook of a pass",
    careless({ applyForRoutes: () => ({}) }),
    "plugin/unknown-name: Plugin careless says applyForRoutes, which a translation pass does not have; nobody looks at it. Did you mean applyForRoute?",
  ],
  [
    "a hook of a policy",
    careless({}, { prase: () => ({ ir: undefined }) }),
    "plugin/unknown-name: Plugin careless says prase, which a policy plugin does not have; nobody looks at it. Did you mean parse?",
  ],
  [
    "a part of the plugin",
    careless({}, {}, { contributesPoliciez: [] }),
    "plugin/unknown-name: Plugin careless says contributesPoliciez, which a plugin does not have; nobody looks at it. Did you mean contributesPolicies?",
  ],
  [
    "a field of a message",
    careless({
      httpFilters: () => ({ filters: [{ position: duringStage("route"), filter: { ...filter, nmae: "limit" } }] }),
    }),
    "plugin/invalid-message: Plugin careless asks in httpFilters for what Envoy would refuse: filters[0].filter.nmae:",
  ],
  [
    "a kind that nobody describes",
    careless({}, { parse: () => ({ ir: undefined }) }),
    "plugin/kind-missing: Plugin careless contributes policies of the kind shop.example/Careless, which nobody describes: its objects are not read.",
  ],
  [
    "a kind of backend that nobody describes",
    careless(
      {},
      {},
      { contributesBackends: [defineBackend(crate, { backends: () => parsed([]), initEnvoyBackend: () => ({}) })] },
    ),
    "plugin/kind-missing: Plugin careless contributes backends of the kind shop.example/Crate, which nobody describes: its objects are not read.",
  ],
];

test.each(cases)("finds what is wrong with %s", (_name, plugin, expected) => {
  const { diagnostics, gateways } = runPlugin(plugin, { files, allowPluginErrors: true });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ code, message }) => `${code}: ${message}`)).toEqual([expect.stringContaining(expected)]);
  // The rest goes on.
  expect(gateways["shop/edge"]?.listeners).toHaveLength(2);
});
