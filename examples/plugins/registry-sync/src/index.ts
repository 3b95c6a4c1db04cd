import { defineConfigurablePlugin, definePlugin } from "kgw/sdk";
import { registryDocument } from "./registry-document.ts";

/** Options of the plugin, from `kgw.config.*`. */
interface Options {
  readonly [option: string]: string;
  /** The name of this cluster in the registry. */
  readonly cluster: string;
}

/** Tells the company's service registry on which hosts and ports Gateways answer. */
export default defineConfigurablePlugin<Options>({
  name: "registry-sync",
  optionsSchema: {
    type: "object",
    properties: { cluster: { type: "string", minLength: 1, default: "main" } },
    additionalProperties: false,
  },
  configure: ({ cluster }) =>
    definePlugin({
      name: "registry-sync",
      contributesLeaderAction: [
        {
          group: "registry.shop.example",
          kind: "RegistryDocument",
          contribution: (context) => registryDocument(cluster, context),
        },
      ],
    }),
});
