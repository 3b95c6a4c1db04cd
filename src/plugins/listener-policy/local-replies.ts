import { type BodyFormatSpec, bodyFormat } from "../../sdk/envoy/body-format.ts";
import { headerMutations } from "../../sdk/envoy/header-mutations.ts";
import type { EnvoyMessages, HeaderValueOption, SubstitutionFormatString } from "../../sdk/envoy/messages.ts";
import type { Path } from "../../sdk/json.ts";
import type { PolicyContext } from "../../sdk/lookup.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { Resource } from "../../sdk/resource.ts";
import type { ParsedField } from "../../sdk/sub-policy.ts";
import { accessLogFilter, accessLogFilterError } from "./access-log-filter.ts";
import { defineHttpSetting } from "./http-setting.ts";
import type { LocalReplyConfig, LocalReplyMapper } from "./schema/local-reply.ts";

type EnvoyLocalReplyConfig =
  EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.LocalReplyConfig"];
type ResponseMapper = EnvoyMessages["envoy.extensions.filters.network.http_connection_manager.v3.ResponseMapper"];

type Read<Value> = { readonly value: Value } | { readonly problem: Problem };

interface Reading {
  readonly context: PolicyContext;
  readonly resource: Resource;
  readonly path: Path;
}

function readBodyFormat(spec: BodyFormatSpec | undefined, path: Path): Read<SubstitutionFormatString | undefined> {
  if (!spec) return { value: undefined };
  const format = bodyFormat(spec);
  return "error" in format ? { problem: { message: format.error, path } } : { value: format };
}

function readHeaders(
  headers: LocalReplyMapper["headers"],
  reading: Reading,
): Read<readonly HeaderValueOption[] | undefined> {
  if (!headers) return { value: undefined };
  const read = headerMutations(headers, reading);
  if ("problem" in read) return read;
  const options = read.mutations.flatMap(({ append }) => (append ? [append] : []));
  if (options.length === read.mutations.length) return { value: options };
  const problem: Problem = {
    message: "remove mutation cannot be converted to append action",
    path: [...reading.path, "remove"],
    help: "Envoy cannot remove headers from its own replies; use `add` or `set`.",
  };
  return { problem };
}

function readMapper(mapper: LocalReplyMapper, { path, ...reading }: Reading): Read<ResponseMapper> {
  const { statusCode, body, bodyFormatOverride, filter = {}, headers } = mapper;
  const filterError = accessLogFilterError(filter);
  if (filterError !== undefined) return { problem: { message: filterError, path: [...path, "filter"] } };
  const format = readBodyFormat(bodyFormatOverride, [...path, "bodyFormatOverride"]);
  if ("problem" in format) return format;
  const added = readHeaders(headers, { ...reading, path: [...path, "headers"] });
  if ("problem" in added) return added;
  return {
    value: {
      filter: accessLogFilter(filter),
      statusCode,
      body: body === undefined ? undefined : { inlineString: body },
      bodyFormatOverride: format.value,
      headersToAdd: added.value,
    },
  };
}

/** As kgateway: the first problem is the only one told. */
function parse(
  { mappers = [], defaultBodyFormat }: LocalReplyConfig,
  context: PolicyContext,
  resource: Resource,
): ParsedField<EnvoyLocalReplyConfig> {
  const read: ResponseMapper[] = [];
  for (const [index, mapper] of mappers.entries()) {
    const result = readMapper(mapper, { context, resource, path: ["mappers", index] });
    if ("problem" in result) return { errors: [result.problem] };
    read.push(result.value);
  }
  const format = readBodyFormat(defaultBodyFormat, ["defaultBodyFormat"]);
  if ("problem" in format) return { errors: [format.problem] };
  return { ir: { mappers: read, bodyFormat: format.value } };
}

/** `localReplies`: how the replies look that Envoy makes itself. */
export const localReplies = defineHttpSetting<EnvoyLocalReplyConfig>({
  field: "localReplies",
  origin: "localReplyConfig",
  parse: (spec, context, resource) => parse(spec as unknown as LocalReplyConfig, context, resource),
  applyToHcm: (localReplyConfig) => ({ hcm: { set: { localReplyConfig } } }),
});
