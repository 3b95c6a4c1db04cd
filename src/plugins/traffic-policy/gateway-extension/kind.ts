import { durationString } from "../../../sdk/kinds/kgateway-shared.ts";
import { defineKind, type ObjectOf } from "../../../sdk/kinds/kind.ts";
import { boolean, object, required, string, type ValueOf, withDefault } from "../../../sdk/kinds/schema.ts";
import { extAuthProvider } from "../schema/ext-auth-provider.ts";
import { extProcProvider } from "../schema/ext-proc-provider.ts";
import { extGrpcService } from "../schema/grpc-service.ts";
import { jwt } from "../schema/jwt-provider.ts";
import { oauth2Provider } from "../schema/oauth2-provider.ts";

const rateLimitProvider = object({
  domain: required(string()),
  failOpen: boolean({ default: true }),
  grpcService: required(extGrpcService),
  timeout: withDefault(durationString, "100ms"),
  xRateLimitHeaders: string({ enum: ["Off", "DraftVersion03"], default: "Off" }),
});
export type RateLimitProvider = ValueOf<typeof rateLimitProvider>;

const gatewayExtensionSpec = object({
  extAuth: extAuthProvider,
  extProc: extProcProvider,
  jwt,
  oauth2: oauth2Provider,
  rateLimit: rateLimitProvider,
  type: string({ enum: ["ExtAuth", "ExtProc", "RateLimit", "JWT", "OAuth2"] }),
});
export type GatewayExtensionSpec = ValueOf<typeof gatewayExtensionSpec>;

/** A service that TrafficPolicies refer to: authorization, processing, rate limits, token keys. Source: kgateway 48460f7f. */
export const gatewayExtensionKind = defineKind({
  group: "gateway.kgateway.dev",
  kind: "GatewayExtension",
  versions: ["v1alpha1"],
  namespaced: true,
  fields: { spec: required(gatewayExtensionSpec) },
});
export type GatewayExtension = ObjectOf<typeof gatewayExtensionKind>;
