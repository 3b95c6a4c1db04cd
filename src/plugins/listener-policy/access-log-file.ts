import { any, type EnvoyMessages, type SubstitutionFormatString } from "../../sdk/envoy/messages.ts";
import type { FileSink } from "./schema/access-log.ts";

type FileAccessLog = EnvoyMessages["envoy.extensions.access_loggers.file.v3.FileAccessLog"];

/** The commands `%REQ_WITHOUT_QUERY%` and `%METADATA%` are at hand in every format. */
const formatters: SubstitutionFormatString["formatters"] = [
  {
    name: "envoy.formatter.req_without_query",
    typedConfig: any("envoy.extensions.formatter.req_without_query.v3.ReqWithoutQuery", {}),
  },
  {
    name: "envoy.formatter.metadata",
    typedConfig: any("envoy.extensions.formatter.metadata.v3.Metadata", {}),
  },
];

/** An access log in a file, as lines of text or of JSON; Envoy's own format where none is given. */
export function fileAccessLog({ path, stringFormat, jsonFormat }: FileSink): FileAccessLog {
  if (stringFormat !== undefined) {
    return { path, logFormat: { textFormatSource: { inlineString: stringFormat }, formatters } };
  }
  return jsonFormat ? { path, logFormat: { jsonFormat, formatters } } : { path };
}
