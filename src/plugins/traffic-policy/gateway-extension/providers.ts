import { extAuthProvider } from "./ext-auth-provider.ts";
import { extProcProvider } from "./ext-proc-provider.ts";
import { jwtProviders } from "./jwt-provider.ts";
import { oauth2Provider } from "./oauth2-provider.ts";
import type { AnyProvider } from "./provider.ts";
import { rateLimitProvider } from "./rate-limit-provider.ts";

/** Every type of extension; an object that holds several is of the first. Source: kgateway `gateway_extension.go`. */
export const providers: readonly AnyProvider[] = [
  extAuthProvider,
  extProcProvider,
  rateLimitProvider,
  jwtProviders,
  oauth2Provider,
];
