import { percent, stringMatcher } from "../../../sdk/kinds/kgateway-shared.ts";
import { corsOrigin, headerName } from "../../../sdk/kinds/route-filters.ts";
import { boolean, int32, list, object, string, type ValueOf } from "../../../sdk/kinds/schema.ts";

/** The CORS filter of Gateway API, for a policy. */
export const corsPolicy = object(
  {
    allowCredentials: boolean(),
    allowHeaders: list(headerName, { maxItems: 64, listType: "set" }),
    allowMethods: list(
      string({ enum: ["GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "*"] }),
      { maxItems: 9, listType: "set" },
    ),
    allowOrigins: list(corsOrigin, { maxItems: 64, listType: "set" }),
    disable: object({}),
    exposeHeaders: list(headerName, { maxItems: 64, listType: "set" }),
    maxAge: int32({ minimum: 1, default: 5 }),
  },
  { preserveUnknownFields: true },
);
export type CorsPolicy = ValueOf<typeof corsPolicy>;

/** Which origins may send requests that change something. */
export const csrfPolicy = object({
  additionalOrigins: list(stringMatcher, { maxItems: 16 }),
  percentageEnabled: percent,
  percentageShadowed: percent,
});
export type CsrfPolicy = ValueOf<typeof csrfPolicy>;
