import { any } from "../../sdk/envoy/messages.ts";
import { hcmFields } from "./hcm-fields.ts";
import type { HttpSettings } from "./schema/http-settings.ts";

/** Whether the request id of a client outside stays. */
export const preserveExternalRequestId = hcmFields<boolean>("preserveExternalRequestId", (spec) => ({
  preserveExternalRequestId: spec,
}));

/** Whether requests without an id get one. */
export const generateRequestId = hcmFields<boolean>("generateRequestId", (spec) => ({ generateRequestId: spec }));

/** What request ids have to do with tracing. */
export const uuidRequestIdConfig = hcmFields<NonNullable<HttpSettings["uuidRequestIdConfig"]>>(
  "uuidRequestIdConfig",
  ({ packTraceReason = true, useRequestIdForTraceSampling = true }) => ({
    requestIdExtension: {
      typedConfig: any("envoy.extensions.request_id.uuid.v3.UuidRequestIdConfig", {
        packTraceReason,
        useRequestIdForTraceSampling,
      }),
    },
  }),
);
