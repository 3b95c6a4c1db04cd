import { envoyDurationOf } from "../../sdk/duration.ts";
import { hcmFields } from "./hcm-fields.ts";

/** How long nothing may happen on a request. */
export const streamIdleTimeout = hcmFields<string>(
  "streamIdleTimeout",
  (spec) => ({ streamIdleTimeout: envoyDurationOf(spec) }),
  { origin: "mergeStreamIdleTimeout" },
);

/** How many KiB the headers of a request may have. */
export const maxRequestHeadersKb = hcmFields<number>("maxRequestHeadersKb", (spec) => ({ maxRequestHeadersKb: spec }));

/** Whether `100 Continue` comes from the backend. */
export const proxy100Continue = hcmFields<boolean>("proxy100Continue", (spec) => ({ proxy100Continue: spec }));
