import type { EnvoyVerdict, PartialConfiguration } from "../../sdk/partial-configuration.ts";
import { checkMessage } from "../message.ts";
import { visitMessages } from "../visit-messages.ts";
import { refusals } from "./refusals.ts";
import { missingSystemCertificates } from "./system-certificates.ts";

interface Part {
  readonly type: string;
  readonly message: unknown;
}

/** The messages of a piece of configuration in the order in which Envoy reads them. */
function partsOf({ clusters = [], httpFilters = [], perFilterConfig = {}, routes = [] }: PartialConfiguration) {
  const part = (type: string) => (message: unknown) => ({ type, message });
  return [
    ...clusters.map(part("envoy.config.cluster.v3.Cluster")),
    ...httpFilters.map(part("envoy.extensions.filters.network.http_connection_manager.v3.HttpFilter")),
    ...Object.values(perFilterConfig).map(part("google.protobuf.Any")),
    ...routes.map(part("envoy.config.route.v3.Route")),
  ];
}

/** The rules of the API itself: Envoy looks at them before it makes anything of a message. */
function brokenRule({ type, message }: Part): string | undefined {
  const broken = checkMessage(type, message).find(({ kind }) => kind === "rule" || kind === "oneof");
  return broken && `Proto constraint validation failed (${broken.message.replace(/\.$/, "")})`;
}

function refusalOf({ type, message }: Part): string | undefined {
  let found: string | undefined;
  visitMessages(type, message, (name, inner) => {
    found ??= Object.hasOwn(refusals, name) ? refusals[name]?.(inner) : undefined;
  });
  return found;
}

/**
 * As kgateway: the configuration that it has judged holds the clusters that routes lead to, but not those that they mirror to,
 * and so Envoy refuses a mirror to any other.
 */
function unknownMirror({ routes = [], clusters = [] }: PartialConfiguration): string | undefined {
  const known = new Set(clusters.map(({ name }) => name));
  const mirrors = routes.flatMap(({ route }) => route?.requestMirrorPolicies ?? []);
  const unknown = mirrors.find(({ cluster }) => cluster && !known.has(cluster));
  return unknown && `route: unknown shadow cluster '${unknown.cluster}'`;
}

/** What Envoy says of a configuration by itself, but may not say where it is asked about others in the same breath. */
export const lonelyRefusal: EnvoyVerdict = (configuration) =>
  missingSystemCertificates(configuration.clusters ?? []) ?? unknownMirror(configuration);

/**
 * What Envoy would say of a configuration, as far as can be told without one: the rules of its API, and what it is known to
 * check besides. Texts are Envoy 1.38's own, but for those about rules of the API, which it follows up with the whole message.
 */
export const inProcessVerdict: EnvoyVerdict = (configuration) => {
  const parts = partsOf(configuration);
  for (const find of [brokenRule, refusalOf]) {
    for (const part of parts) {
      const refusal = find(part);
      if (refusal) return refusal;
    }
  }
  return lonelyRefusal(configuration);
};
