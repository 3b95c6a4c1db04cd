import { any } from "../../../sdk/envoy/messages.ts";
import { parseCidrRange } from "../cidr-range.ts";
import type { Matched, ValueMatch } from "./condition.ts";
import type { Permission } from "./logic.ts";
import { anyValue, metadataMatch, type ValueMatcher } from "./metadata-match.ts";
import { headerMatch, stringMatch } from "./string-match.ts";

type PermissionMatch = ValueMatch<Permission>;

const each = (permission: (value: string) => Permission): PermissionMatch => ({
  each: (value) => ({ match: permission(value) }),
});

/** As Istio: a number of any length in decimal digits that is a port. */
function port(value: string): Matched<Permission> {
  const destinationPort = Number(value);
  if (!/^\d+$/.test(value) || destinationPort > 65535) return { error: `"${value}" is not a port` };
  return { match: { destinationPort } };
}

function destinationIp(value: string): Matched<Permission> {
  const range = parseCidrRange(value);
  return range ? { match: { destinationIp: range } } : { error: `"${value}" is not an IP address or a range of them` };
}

/** `{*}` stands for one segment of a path, `{**}` for any number of them at its end. */
function path(value: string): Permission {
  if (!value.includes("{*}") && !value.includes("{**}")) return { urlPath: { path: stringMatch(value) } };
  const pathTemplate = value.replaceAll("{*}", "*").replaceAll("{**}", "**");
  const typedConfig = any("envoy.extensions.path.match.uri_template.v3.UriTemplateMatchConfig", { pathTemplate });
  return { uriTemplate: { name: "uri-template", typedConfig } };
}

/** A value in brackets is one of a list. */
function metadataValue(value: string): ValueMatcher {
  if (!value.startsWith("[") || !value.endsWith("]")) return { stringMatch: stringMatch(value) };
  return { listMatch: { oneOf: { stringMatch: stringMatch(value.replace(/^[[\]]+|[[\]]+$/g, "")) } } };
}

/** `experimental.envoy.filters.http.some[key]`: what a filter has written about the request. */
export function envoyMetadata(key: string): PermissionMatch {
  const [filter = "", ...rest] = key
    .replace(/^experimental\./, "")
    .replace(/\]$/, "")
    .split("[");
  return {
    together: (values) =>
      rest.length === 0
        ? { error: `"${key}" names no key in brackets` }
        : { match: { metadata: metadataMatch(filter, [rest.join("[")], anyValue(values.map(metadataValue))) } },
  };
}

export const hosts = each((value) => ({ header: headerMatch(":authority", value, true) }));
export const methods = each((value) => ({ header: headerMatch(":method", value) }));
export const paths = each(path);
export const ports: PermissionMatch = { each: port };
export const destinationIps: PermissionMatch = { each: destinationIp };
export const serverNames = each((value) => ({ requestedServerName: stringMatch(value) }));
