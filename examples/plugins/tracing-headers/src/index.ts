import { any, beforeStage, definePlugin, definePolicy, type StagedHttpFilter, setOrAddHeader } from "kgw/sdk";
import { overwrittenHeaders } from "./overwritten-headers.ts";

/** The headers that every request carries towards its backend. Envoy fills in what stands between percent signs. */
const tracingHeaders: Readonly<Record<string, string>> = {
  "x-shop-trace-id": "%REQ(X-REQUEST-ID)%",
  "x-shop-received": "%START_TIME(%s.%3f)%",
  "x-shop-protocol": "%PROTOCOL%",
};

/** Just before the router: whatever other filters did to the request has happened. */
const tracingFilter: StagedHttpFilter = {
  position: beforeStage("route"),
  filter: {
    name: "shop.tracing-headers",
    typedConfig: any("envoy.extensions.filters.http.header_mutation.v3.HeaderMutation", {
      mutations: {
        requestMutations: Object.entries(tracingHeaders).map(([name, value]) => setOrAddHeader(name, value, "set")),
      },
    }),
  },
};

/** Adds the company's tracing headers to every request: no custom kind, one filter in every chain. */
export default definePlugin({
  name: "tracing-headers",
  contributesPolicies: [
    // No object of this kind exists; a plugin's hooks hang on a kind.
    definePolicy(
      { group: "tracing.shop.example", kind: "TracingHeaders" },
      {
        name: "tracing-headers",
        newGatewayTranslationPass: () => ({
          httpFilters: (context) => ({
            filters: [tracingFilter],
            diagnostics: overwrittenHeaders(Object.keys(tracingHeaders), context),
          }),
        }),
      },
    ),
  ],
});
