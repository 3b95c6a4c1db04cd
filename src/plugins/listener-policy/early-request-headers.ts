import { type HeaderMutation, setOrAddHeader } from "../../sdk/envoy/header-mutations.ts";
import { any, type TypedExtensionConfig } from "../../sdk/envoy/messages.ts";
import { defineHttpSetting } from "./http-setting.ts";
import type { EarlyRequestHeaderModifier } from "./schema/http-settings.ts";

function mutationsOf({ add = [], set = [], remove = [] }: EarlyRequestHeaderModifier): readonly HeaderMutation[] {
  return [
    ...add.map(({ name, value }) => setOrAddHeader(name, value, "add")),
    ...set.map(({ name, value }) => setOrAddHeader(name, value, "set")),
    ...remove.map((name) => ({ remove: name })),
  ];
}

/** `earlyRequestHeaderModifier`: changes to requests before anything else looks at them. */
export const earlyRequestHeaderModifier = defineHttpSetting<TypedExtensionConfig>({
  field: "earlyRequestHeaderModifier",
  origin: "earlyHeaderMutationExtensions",
  parse(spec) {
    const mutations = mutationsOf(spec as EarlyRequestHeaderModifier);
    if (mutations.length === 0) return {};
    const type = "envoy.extensions.http.early_header_mutation.header_mutation.v3.HeaderMutation";
    const typedConfig = any(type, { mutations });
    return { ir: { name: "envoy.http.early_header_mutation.header_mutation", typedConfig } };
  },
  applyToHcm: (extension) => ({ hcm: { append: { earlyHeaderMutationExtensions: [extension] } } }),
});
