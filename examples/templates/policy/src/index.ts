import { definePlugin, definePolicy, type RouteContribution } from "kgw/sdk";
import { samplePluginKind } from "./kind.ts";
import { parseSamplePlugin, type SamplePluginIr } from "./parse.ts";

/** What the policy asks for on each route that it is attached to. */
function applyForRoute({ name, value }: SamplePluginIr): RouteContribution {
  const header = { header: { key: name, value }, appendAction: "OVERWRITE_IF_EXISTS_OR_ADD" } as const;
  return { route: { append: { responseHeadersToAdd: [header] } } };
}

/** SamplePlugin: a policy on routes. */
export default definePlugin({
  name: "sample-plugin",
  kinds: [samplePluginKind],
  contributesPolicies: [
    definePolicy<SamplePluginIr>(samplePluginKind, {
      name: "sample-plugin",
      parse: parseSamplePlugin,
      newGatewayTranslationPass: () => ({ applyForRoute }),
    }),
  ],
});
