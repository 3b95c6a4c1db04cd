import { any, type EnvoyMessages, type TypedExtensionConfig } from "../../sdk/envoy/messages.ts";
import { type Disableable, disableKey, disableNamespace } from "./global-disable.ts";

/** A filter that runs only on requests that match. */
export type CompositeFilter = EnvoyMessages["envoy.extensions.common.matching.v3.ExtensionWithMatcher"];
type Predicate = EnvoyMessages["xds.type.matcher.v3.Matcher.MatcherList.Predicate"];

function isNotDisabled(what: Disableable): Predicate {
  return {
    singlePredicate: {
      input: {
        name: disableKey,
        typedConfig: any("envoy.extensions.matching.common_inputs.network.v3.DynamicMetadataInput", {
          filter: disableNamespace(what),
          path: [{ key: disableKey }],
        }),
      },
      customMatch: {
        name: "envoy.matching.matchers.metadata_matcher",
        typedConfig: any("envoy.extensions.matching.input_matchers.metadata.v3.Metadata", {
          value: { boolMatch: true },
          invert: true,
        }),
      },
    },
  };
}

/** Wraps a filter that cannot look for the mark of `global_disable` itself, so that routes can turn it off. */
export function compositeFilter(what: Disableable, filter: TypedExtensionConfig): CompositeFilter {
  const action = any("envoy.extensions.filters.http.composite.v3.ExecuteFilterAction", { typedConfig: filter });
  return {
    extensionConfig: {
      name: `composite_${what}`,
      typedConfig: any("envoy.extensions.filters.http.composite.v3.Composite", {}),
    },
    xdsMatcher: {
      matcherList: {
        matchers: [
          {
            predicate: isNotDisabled(what),
            onMatch: { action: { name: "composite-action", typedConfig: action } },
          },
        ],
      },
    },
  };
}
