import { checkMessage, type MessageFinding } from "./message.ts";

type Fields = Readonly<Record<string, unknown>>;

const httpFilter = "envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter";
const networkFilter = "envoy.config.listener.v3.Filter";

/** What a hook asks for in a message that is there already, by the field of its contribution. */
const partialMessages: Readonly<Record<string, string>> = {
  listener: "envoy.config.listener.v3.Listener",
  filterChain: "envoy.config.listener.v3.FilterChain",
  hcm: "envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager",
  routeConfiguration: "envoy.config.route.v3.RouteConfiguration",
  virtualHost: "envoy.config.route.v3.VirtualHost",
  route: "envoy.config.route.v3.Route",
  action: "envoy.config.route.v3.RouteAction",
  cluster: "envoy.config.cluster.v3.Cluster",
};

/** The messages of their own that a contribution holds: where they stand, and their type. */
const wholeMessages: Readonly<Record<string, string>> = {
  clusters: "envoy.config.cluster.v3.Cluster",
  secrets: "envoy.extensions.transport_sockets.tls.v3.Secret",
  perFilterConfig: "google.protobuf.Any",
  fixedPerFilterConfig: "google.protobuf.Any",
};

/** Hooks that return contributions. */
const contributingHooks: ReadonlySet<string> = new Set([
  "applyForListener",
  "applyForRouteBackend",
  "applyForRoute",
  "forEachRoute",
  "applyForVirtualHost",
  "applyForRouteConfig",
  "networkFilters",
  "httpFilters",
  "upstreamHttpFilters",
  "applyHCM",
  "applyForPostListener",
  "applyForCluster",
  "processBackend",
  "perClientProcessBackend",
  "initEnvoyBackend",
]);

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const told = (place: string, { jsonPath, message }: MessageFinding): string =>
  `${place}${jsonPath.slice(1)}: ${message}`;

const whole = (place: string, type: string, message: unknown): readonly string[] =>
  checkMessage(type, message).map((finding) => told(place, finding));

/** What is missing may be there already: only what is given counts. */
function isAboutWhatIsGiven(given: Fields, { path: [first], kind, message }: MessageFinding): boolean {
  if (first === undefined) return kind !== "oneof" || message.includes("may have only one");
  return given[first] !== undefined;
}

function partial(place: string, type: string, contribution: unknown): readonly string[] {
  if (contribution === undefined) return [];
  if (!isFields(contribution)) return [`${place}: \`${place}\` has to be an object.`];
  return ["set", "defaults", "append"].flatMap((part) => {
    const given = contribution[part];
    if (given === undefined) return [];
    if (!isFields(given)) return [`${place}.${part}: \`${part}\` has to be an object.`];
    const findings = checkMessage(type, given).filter((finding) => isAboutWhatIsGiven(given, finding));
    return findings.map((finding) => told(`${place}.${part}`, finding));
  });
}

/** The elements of a list or an object, with their places. */
function elements(place: string, value: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(value)) return value.map((element, index) => [`${place}[${index}]`, element]);
  return isFields(value)
    ? Object.entries(value).map(([key, element]) => [`${place}[${JSON.stringify(key)}]`, element])
    : [];
}

function staged(place: string, type: string, value: unknown): readonly string[] {
  return elements(place, value).flatMap(([at, each]) =>
    isFields(each)
      ? whole(`${at}.filter`, type, each.filter)
      : [`${at}: \`${place}\` has to hold a position and a filter.`],
  );
}

function endpoints(value: unknown): readonly string[] {
  if (!isFields(value)) return [];
  return elements("endpoints.endpoints", value.endpoints).flatMap(([at, each]) =>
    isFields(each) ? whole(`${at}.lbEndpoint`, "envoy.config.endpoint.v3.LbEndpoint", each.lbEndpoint) : [],
  );
}

/** What Envoy would refuse of a message after a contribution's `replace`. */
export function replacementProblems(field: string, message: unknown): readonly string[] {
  const type = partialMessages[field];
  return type ? whole(field, type, message) : [];
}

/** The fields of a contribution that ask for something in a message, and so may hold a `replace`. */
export const contributedFields: readonly string[] = Object.keys(partialMessages);

/** What Envoy would refuse of what a hook asks for: where, and what is wrong; nothing for hooks that ask for no messages. */
export function contributionProblems(hook: string, contribution: unknown): readonly string[] {
  if (!contributingHooks.has(hook) || contribution === undefined) return [];
  if (!isFields(contribution)) return ["The contribution has to be an object."];
  const filterType = hook === "networkFilters" ? networkFilter : httpFilter;
  return [
    ...Object.entries(partialMessages).flatMap(([field, type]) => partial(field, type, contribution[field])),
    ...Object.entries(wholeMessages).flatMap(([field, type]) =>
      elements(field, contribution[field]).flatMap(([at, message]) => whole(at, type, message)),
    ),
    ...staged("chainFilters", httpFilter, contribution.chainFilters),
    ...staged("upstreamFilters", httpFilter, contribution.upstreamFilters),
    ...staged("networkFilters", networkFilter, contribution.networkFilters),
    ...staged("filters", filterType, contribution.filters),
    ...endpoints(contribution.endpoints),
  ];
}
