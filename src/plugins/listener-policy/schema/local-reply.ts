import { bodyFormat, headerModifier } from "../../../sdk/kinds/kgateway-shared.ts";
import { int32, list, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { accessLogFilter } from "./access-log-filter.ts";

const localReplyMapper = object({
  body: string(),
  bodyFormatOverride: bodyFormat,
  filter: required(accessLogFilter),
  headers: headerModifier,
  statusCode: int32({ minimum: 100, maximum: 599 }),
});
export type LocalReplyMapper = ValueOf<typeof localReplyMapper>;

/** How the replies that Envoy makes itself look. */
export const localReplyConfig = object({
  defaultBodyFormat: bodyFormat,
  mappers: list(localReplyMapper, { minItems: 1, maxItems: 16 }),
});
export type LocalReplyConfig = ValueOf<typeof localReplyConfig>;
