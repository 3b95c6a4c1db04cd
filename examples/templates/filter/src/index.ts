import {
  any,
  beforeStage,
  defineConfigurablePlugin,
  definePlugin,
  definePolicy,
  type JsonObject,
  type StagedHttpFilter,
  setOrAddHeader,
} from "kgw/sdk";

/** What kgw.config.yaml may say of the plugin: `plugins: [{module: ..., options: {header: x-arrived}}]`. */
interface SamplePluginOptions extends JsonObject {
  readonly header: string;
}

/** A filter that tells the backend when its request arrived. Envoy fills in what stands between percent signs. */
function samplePluginFilter(header: string): StagedHttpFilter {
  const requestMutations = [setOrAddHeader(header, "%START_TIME(%s.%3f)%", "set")];
  return {
    // Just before the router: whatever other filters did to the request has happened.
    position: beforeStage("route"),
    filter: {
      name: "sample-plugin",
      typedConfig: any("envoy.extensions.filters.http.header_mutation.v3.HeaderMutation", {
        mutations: { requestMutations },
      }),
    },
  };
}

/** SamplePlugin: one filter in every chain. */
export default defineConfigurablePlugin<SamplePluginOptions>({
  name: "sample-plugin",
  optionsSchema: {
    type: "object",
    additionalProperties: false,
    properties: { header: { type: "string", pattern: "^[a-z0-9-]+$", default: "x-received" } },
  },
  configure: ({ header }) =>
    definePlugin({
      name: "sample-plugin",
      contributesPolicies: [
        // No object of this kind exists; a plugin's hooks hang on a kind.
        definePolicy(
          { group: "sample-plugin.example", kind: "SamplePlugin" },
          {
            name: "sample-plugin",
            newGatewayTranslationPass: () => ({ httpFilters: () => ({ filters: [samplePluginFilter(header)] }) }),
          },
        ),
      ],
    }),
});
