import {
  durationString,
  policyTargetReferenceWithSectionName,
  policyTargetSelectorWithSectionName,
  tcpKeepalive,
} from "../../sdk/kinds/kgateway-shared.ts";
import { defineKind, type ObjectOf } from "../../sdk/kinds/kind.ts";
import { objectReference, portNumber } from "../../sdk/kinds/references.ts";
import { boolean, int32, list, object, required, string, type ValueOf } from "../../sdk/kinds/schema.ts";
import { httpSettings } from "./schema/http-settings.ts";

const clientCertificateValidationConfig = object({
  caCertificateRefs: required(list(objectReference, { minItems: 1, maxItems: 8 })),
  mode: required(string({ enum: ["Require", "Optional"] })),
});
export type ClientCertificateValidationConfig = ValueOf<typeof clientCertificateValidationConfig>;

const proxyProtocolConfig = object({ allowRequestsWithoutProxyProtocol: boolean() });
export type ProxyProtocolConfig = ValueOf<typeof proxyProtocolConfig>;

const listenerDefaultConfig = object({
  clientCertificateValidation: clientCertificateValidationConfig,
  httpSettings,
  perConnectionBufferLimitBytes: int32({ minimum: 0 }),
  proxyProtocol: proxyProtocolConfig,
  tcpKeepalive,
  transportSocketConnectTimeout: durationString,
});
export type ListenerDefaultConfig = ValueOf<typeof listenerDefaultConfig>;

const listenerConfig = object({
  httpSettings,
  perConnectionBufferLimitBytes: int32({ minimum: 0 }),
  proxyProtocol: proxyProtocolConfig,
  tcpKeepalive,
  transportSocketConnectTimeout: durationString,
});
export type ListenerConfig = ValueOf<typeof listenerConfig>;

const listenerPortConfig = object({ listener: required(listenerConfig), port: required(portNumber) });
export type ListenerPortConfig = ValueOf<typeof listenerPortConfig>;

const listenerPolicySpec = object({
  default: listenerDefaultConfig,
  perPort: list(listenerPortConfig, { maxItems: 64, listType: "map", mapKeys: ["port"] }),
  targetRefs: list(policyTargetReferenceWithSectionName, { minItems: 1, maxItems: 16 }),
  targetSelectors: list(policyTargetSelectorWithSectionName),
});
export type ListenerPolicySpec = ValueOf<typeof listenerPolicySpec>;

/** Settings for listeners and their connections. Source: kgateway 48460f7f. */
export const listenerPolicyKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "ListenerPolicy",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(listenerPolicySpec) },
});
export type ListenerPolicy = ObjectOf<typeof listenerPolicyKind>;
