/** What follows the name of a command: nothing, `(parameters)`, or these and `:length`. */
type Syntax = "alone" | "parameters" | "needs parameters" | "needs parameters, length" | "parameters, length";

const alone =
  "ACCESS_LOG_TYPE BYTES_RECEIVED BYTES_RETRANSMITTED BYTES_SENT CONNECTION_ID CONNECTION_TERMINATION_DETAILS CUSTOM_FLAGS " +
  "DOWNSTREAM_DECOMPRESSED_HEADER_BYTES_RECEIVED DOWNSTREAM_DECOMPRESSED_HEADER_BYTES_SENT DOWNSTREAM_DETECTED_CLOSE_TYPE " +
  "DOWNSTREAM_DIRECT_LOCAL_ADDRESS DOWNSTREAM_DIRECT_LOCAL_ADDRESS_ENDPOINT_ID DOWNSTREAM_DIRECT_LOCAL_PORT " +
  "DOWNSTREAM_DIRECT_REMOTE_ADDRESS DOWNSTREAM_DIRECT_REMOTE_PORT DOWNSTREAM_HANDSHAKE_DURATION " +
  "DOWNSTREAM_HEADER_BYTES_RECEIVED DOWNSTREAM_HEADER_BYTES_SENT DOWNSTREAM_LOCAL_ADDRESS " +
  "DOWNSTREAM_LOCAL_ADDRESS_ENDPOINT_ID DOWNSTREAM_LOCAL_CLOSE_REASON DOWNSTREAM_LOCAL_DNS_SAN DOWNSTREAM_LOCAL_EMAIL_SAN " +
  "DOWNSTREAM_LOCAL_IP_SAN DOWNSTREAM_LOCAL_OTHERNAME_SAN DOWNSTREAM_LOCAL_PORT DOWNSTREAM_LOCAL_SUBJECT " +
  "DOWNSTREAM_LOCAL_URI_SAN DOWNSTREAM_PEER_CERT DOWNSTREAM_PEER_CHAIN_FINGERPRINTS_1 " +
  "DOWNSTREAM_PEER_CHAIN_FINGERPRINTS_256 DOWNSTREAM_PEER_CHAIN_SERIALS DOWNSTREAM_PEER_DNS_SAN DOWNSTREAM_PEER_EMAIL_SAN " +
  "DOWNSTREAM_PEER_FINGERPRINT_1 DOWNSTREAM_PEER_FINGERPRINT_256 DOWNSTREAM_PEER_IP_SAN DOWNSTREAM_PEER_ISSUER " +
  "DOWNSTREAM_PEER_ISSUER_FINGERPRINT_256 DOWNSTREAM_PEER_ISSUER_SERIAL DOWNSTREAM_PEER_OTHERNAME_SAN " +
  "DOWNSTREAM_PEER_SERIAL DOWNSTREAM_PEER_SUBJECT DOWNSTREAM_PEER_URI_SAN DOWNSTREAM_REMOTE_ADDRESS DOWNSTREAM_REMOTE_PORT " +
  "DOWNSTREAM_TLS_CIPHER DOWNSTREAM_TLS_SESSION_ID DOWNSTREAM_TLS_VERSION DOWNSTREAM_TRANSPORT_FAILURE_REASON " +
  "DOWNSTREAM_WIRE_BYTES_RECEIVED DOWNSTREAM_WIRE_BYTES_SENT DURATION FILTER_CHAIN_NAME GRPC_STATUS_NUMBER HOSTNAME " +
  "LOCAL_REPLY_BODY PROTOCOL REQUEST_DURATION REQUEST_HEADERS_BYTES REQUEST_TX_DURATION RESPONSE_CODE RESPONSE_DURATION " +
  "RESPONSE_FLAGS RESPONSE_FLAGS_LONG RESPONSE_HEADERS_BYTES RESPONSE_TRAILERS_BYTES RESPONSE_TX_DURATION " +
  "ROUNDTRIP_DURATION ROUTE_NAME SPAN_ID STREAM_ID TLS_JA3_FINGERPRINT TLS_JA4_FINGERPRINT TRACE_ID UNIQUE_ID " +
  "UPSTREAM_CLUSTER UPSTREAM_CLUSTER_RAW UPSTREAM_CONNECTION_ID UPSTREAM_CONNECTION_IDS_ATTEMPTED " +
  "UPSTREAM_CONNECTION_POOL_READY_DURATION UPSTREAM_DECOMPRESSED_HEADER_BYTES_RECEIVED " +
  "UPSTREAM_DECOMPRESSED_HEADER_BYTES_SENT UPSTREAM_DETECTED_CLOSE_TYPE UPSTREAM_HEADER_BYTES_RECEIVED " +
  "UPSTREAM_HEADER_BYTES_SENT UPSTREAM_HOST UPSTREAM_HOSTS_ATTEMPTED UPSTREAM_HOSTS_ATTEMPTED_WITHOUT_PORT " +
  "UPSTREAM_HOST_NAME UPSTREAM_HOST_NAMES_ATTEMPTED UPSTREAM_HOST_NAMES_ATTEMPTED_WITHOUT_PORT " +
  "UPSTREAM_HOST_NAME_WITHOUT_PORT UPSTREAM_LOCAL_ADDRESS UPSTREAM_LOCAL_CLOSE_REASON UPSTREAM_LOCAL_DNS_SAN " +
  "UPSTREAM_LOCAL_IP_SAN UPSTREAM_LOCAL_PORT UPSTREAM_LOCAL_URI_SAN UPSTREAM_PEER_CERT UPSTREAM_PEER_DNS_SAN " +
  "UPSTREAM_PEER_IP_SAN UPSTREAM_PEER_ISSUER UPSTREAM_PEER_SUBJECT UPSTREAM_PEER_URI_SAN UPSTREAM_PROTOCOL " +
  "UPSTREAM_REMOTE_ADDRESS UPSTREAM_REMOTE_ADDRESS_ENDPOINT_ID UPSTREAM_REMOTE_PORT UPSTREAM_REQUEST_ATTEMPT_COUNT " +
  "UPSTREAM_TLS_CIPHER UPSTREAM_TLS_SESSION_ID UPSTREAM_TLS_VERSION UPSTREAM_TRANSPORT_FAILURE_REASON " +
  "UPSTREAM_WIRE_BYTES_RECEIVED UPSTREAM_WIRE_BYTES_SENT VIRTUAL_CLUSTER_NAME";

const commandsBySyntax: Readonly<Record<Syntax, string>> = {
  alone,
  parameters:
    "DOWNSTREAM_DIRECT_LOCAL_ADDRESS_WITHOUT_PORT DOWNSTREAM_DIRECT_REMOTE_ADDRESS_WITHOUT_PORT " +
    "DOWNSTREAM_LOCAL_ADDRESS_WITHOUT_PORT DOWNSTREAM_PEER_CERT_V_END DOWNSTREAM_PEER_CERT_V_START " +
    "DOWNSTREAM_REMOTE_ADDRESS_WITHOUT_PORT EMIT_TIME EMIT_TIME_LOCAL GRPC_STATUS REQUESTED_SERVER_NAME " +
    "RESPONSE_CODE_DETAILS START_TIME START_TIME_LOCAL UPSTREAM_LOCAL_ADDRESS_WITHOUT_PORT UPSTREAM_PEER_CERT_V_END " +
    "UPSTREAM_PEER_CERT_V_START UPSTREAM_REMOTE_ADDRESS_WITHOUT_PORT",
  "needs parameters": "CLUSTER_METADATA COMMON_DURATION UPSTREAM_METADATA",
  "needs parameters, length":
    "CEL COALESCE DYNAMIC_METADATA ENVIRONMENT PER_REQUEST_STATE QUERY_PARAM REQ REQUEST_HEADER RESP RESPONSE_HEADER " +
    "RESPONSE_TRAILER STREAM_INFO_REQ TRAILER",
  "parameters, length": "FILTER_STATE METADATA PATH QUERY_PARAMS UPSTREAM_FILTER_STATE",
};

/** Measured with Envoy 1.38.3, which says of each of them what it takes. */
const syntaxOf: ReadonlyMap<string, Syntax> = new Map(
  Object.entries(commandsBySyntax).flatMap(([syntax, names]) =>
    names.split(" ").map((name): [string, Syntax] => [name, syntax as Syntax]),
  ),
);

interface Command {
  readonly name: string;
  readonly parameters: string | undefined;
  readonly length: string | undefined;
}

/** Parameters that are one of a few words, and the commands that take them. */
const choices: Readonly<Record<string, readonly string[]>> = {
  PATH: ["WQ", "NQ"],
  QUERY_PARAMS: ["ORIG", "DECODED"],
  REQUESTED_SERVER_NAME: ["SNI_ONLY", "SNI_FIRST", "HOST_FIRST"],
};

const metadataTypes: readonly string[] = [
  "CLUSTER",
  "DYNAMIC",
  "LISTENER",
  "LISTENER_FILTER_CHAIN",
  "ROUTE",
  "UPSTREAM_HOST",
  "VIRTUAL_HOST",
];

const headerCommands: readonly string[] = [
  "REQ",
  "REQUEST_HEADER",
  "RESP",
  "RESPONSE_HEADER",
  "RESPONSE_TRAILER",
  "TRAILER",
];

function parametersRefusal({ name, parameters = "" }: Command): string | undefined {
  const words = choices[name];
  if (words && parameters && name !== "PATH" && !words.includes(parameters)) return choiceRefusal(name, parameters);
  if (name === "PATH" && parameters && !words?.includes(parameters.split(":")[0] ?? ""))
    return choiceRefusal(name, parameters);
  if (headerCommands.includes(name) && parameters.split("?").length > 2) {
    return `More than 1 alternative header specified in token: ${parameters}`;
  }
  const [metadataType = ""] = parameters.split(":");
  if (name === "METADATA" && !metadataTypes.includes(metadataType))
    return `${metadataType} is not supported type of metadata`;
  if (name.endsWith("FILTER_STATE") && !parameters) return "Invalid filter state configuration, key cannot be empty.";
  if (name === "GRPC_STATUS" && parameters && !/^(CAMEL_STRING|SNAKE_STRING|NUMBER)$/.test(parameters)) {
    return "GrpcStatusFormatter only supports CAMEL_STRING, SNAKE_STRING or NUMBER.";
  }
  return undefined;
}

function choiceRefusal(name: string, parameters: string): string {
  const words = (choices[name] ?? []).map((word) => `'${word}'`).join("/");
  return `Invalid ${name} option: '${parameters}', only ${words} are allowed`;
}

function commandRefusal(command: Command): string | undefined {
  const { name, parameters, length } = command;
  const syntax = syntaxOf.get(name);
  if (!syntax) return `Not supported field in StreamInfo: ${name}`;
  if (syntax === "alone") {
    return parameters || length ? `${name} does not take any parameters or length` : undefined;
  }
  if (syntax.startsWith("needs parameters") && !parameters) return `${name} requires parameters`;
  if (length && !syntax.endsWith("length")) return `${name} does not allow length to be specified.`;
  return parametersRefusal(command);
}

const command = /^%([A-Z0-9_]+)(?:\(([^)]*)\))?(?::([0-9]+))?%/;

/**
 * What Envoy finds wrong with the value of a header that is added, which may hold commands such as `%REQ(:path)%`;
 * undefined where it can read it.
 * Source: https://www.envoyproxy.io/docs/envoy/latest/configuration/advanced/substitution_formatter
 */
export function headerFormatRefusal(format: string): string | undefined {
  for (let at = format.indexOf("%"); at !== -1; at = format.indexOf("%", at)) {
    if (format[at + 1] === "%") {
      at += 2;
      continue;
    }
    const match = command.exec(format.slice(at));
    if (!match) return `Incorrect configuration: ${format}. Couldn't find valid command at position ${at}`;
    const refusal = commandRefusal({ name: match[1] ?? "", parameters: match[2], length: match[3] });
    if (refusal) return refusal;
    at += match[0].length;
  }
  return undefined;
}
