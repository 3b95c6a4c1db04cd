import { addressText, parseCidr } from "../../sdk/cidr.ts";
import { any, type EnvoyMessages } from "../../sdk/envoy/messages.ts";
import type { Problem } from "../../sdk/problem.ts";
import type { ParsedField } from "../../sdk/sub-policy.ts";
import { hcmFields } from "./hcm-fields.ts";
import { defineHttpSetting } from "./http-setting.ts";
import type { HttpSettings } from "./schema/http-settings.ts";

type XffConfig = EnvoyMessages["envoy.extensions.http.original_ip_detection.xff.v3.XffConfig"];
type CidrRange = EnvoyMessages["envoy.config.core.v3.CidrRange"];

/** Whether the client is who opened the connection, and not who `x-forwarded-for` names. */
export const useRemoteAddress = hcmFields<boolean>("useRemoteAddress", (spec) => ({ useRemoteAddress: spec }));

/** Whether the client's address is left out of `x-forwarded-for`. */
export const skipXffAppend = hcmFields<boolean>("skipXFFAppend", (spec) => ({ skipXffAppend: spec }), {
  origin: "skipXffAppend",
});

/** Envoy would not heed the other settings without an extension of its own. */
const needsExtension = (settings: HttpSettings): boolean => settings.useRemoteAddress === false;

/** How many proxies in front are trusted; with the extension it is the extension that knows. */
export const xffNumTrustedHops = defineHttpSetting<number>({
  field: "xffNumTrustedHops",
  readsAllSettings: true,
  parse(spec) {
    const settings = spec as HttpSettings;
    return { ir: needsExtension(settings) ? undefined : settings.xffNumTrustedHops };
  },
  applyToHcm: (ir) => ({ hcm: { set: { xffNumTrustedHops: ir } } }),
});

type ReadRange = { readonly range: CidrRange } | { readonly problem: Problem };

function cidrRange(text: string, index: number): ReadRange {
  const cidr = parseCidr(text);
  const path = ["xffTrustedCIDRs", index];
  if (!cidr) return { problem: { message: `invalid CIDR address: ${text}`, path } };
  // As kgateway: the address is not cut down to that of the network.
  return { range: { addressPrefix: addressText(cidr), prefixLen: cidr.prefixLength } };
}

function parseXffConfig(settings: HttpSettings): ParsedField<XffConfig> {
  if (!needsExtension(settings)) return {};
  const read = (settings.xffTrustedCIDRs ?? []).map(cidrRange);
  const cidrs = read.flatMap((result) => ("range" in result ? [result.range] : []));
  const ir: XffConfig = {
    xffNumTrustedHops: settings.xffNumTrustedHops,
    xffTrustedCidrs: read.length > 0 ? { cidrs } : undefined,
    skipXffAppend: settings.skipXFFAppend,
  };
  return { ir, errors: read.flatMap((result) => ("problem" in result ? [result.problem] : [])) };
}

/** Who the client is where that is not who opened the connection. */
export const xffConfig = defineHttpSetting<XffConfig>({
  field: "useRemoteAddress",
  origin: "xffConfig",
  readsAllSettings: true,
  parse: (spec) => parseXffConfig(spec as HttpSettings),
  applyToHcm(ir) {
    const typedConfig = any("envoy.extensions.http.original_ip_detection.xff.v3.XffConfig", ir);
    const extension = { name: "envoy.http.original_ip_detection.xff", typedConfig };
    return { hcm: { set: { originalIpDetectionExtensions: [extension] } } };
  },
});
