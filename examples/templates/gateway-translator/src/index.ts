import { definePlugin, definePolicy } from "kgw/sdk";
import { answerKind, respond } from "./answer.ts";
import { translateSamplePlugin } from "./translate.ts";

/** SamplePlugin: takes over the Gateways of the class sample-plugin. */
export default definePlugin({
  name: "sample-plugin",
  contributesPolicies: [
    definePolicy<string>(answerKind, {
      name: "sample-plugin-answer",
      newGatewayTranslationPass: () => ({ applyForRoute: respond }),
    }),
  ],
  contributesGwTranslator: ({ gatewayClassName }) =>
    gatewayClassName === "sample-plugin" ? { translate: translateSamplePlugin } : undefined,
});
