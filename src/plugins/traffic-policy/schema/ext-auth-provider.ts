import { durationString } from "../../../sdk/kinds/kgateway-shared.ts";
import { backendRef } from "../../../sdk/kinds/references.ts";
import { boolean, int32, list, map, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";
import { extAuthBufferSettings } from "./authentication.ts";
import { extGrpcService, extSvcRetryPolicy } from "./grpc-service.ts";

const authorizationResponse = object({
  headersToBackend: list(string()),
  headersToClient: list(string()),
  headersToClientOnSuccess: list(string()),
});
export type AuthorizationResponse = ValueOf<typeof authorizationResponse>;

const extHttpService = object({
  authorizationRequest: object({ headersToAdd: map(string()) }),
  authorizationResponse,
  backendRef: required(backendRef),
  pathPrefix: string(),
  requestTimeout: durationString,
  retry: extSvcRetryPolicy,
});
export type ExtHttpService = ValueOf<typeof extHttpService>;

/** An authorization service. */
export const extAuthProvider = object({
  clearRouteCache: boolean({ default: false }),
  failOpen: boolean({ default: false }),
  grpcService: extGrpcService,
  headersToForward: list(string()),
  httpService: extHttpService,
  statPrefix: string({ minLength: 1 }),
  statusOnError: int32({ minimum: 100, maximum: 511, default: 403 }),
  withRequestBody: extAuthBufferSettings,
});
export type ExtAuthProvider = ValueOf<typeof extAuthProvider>;
