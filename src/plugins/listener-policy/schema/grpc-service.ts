import { retryBackoff } from "../../../sdk/kinds/kgateway-shared.ts";
import { int32, object, required, string, type ValueOf } from "../../../sdk/kinds/schema.ts";

/** A header sent when a stream opens. */
export const grpcMetadataEntry = object({ key: required(string()), value: string() });
export type GrpcMetadataEntry = ValueOf<typeof grpcMetadataEntry>;

/** How often a stream is tried again. */
export const grpcRetryPolicy = object({ numRetries: int32({ minimum: 1 }), retryBackOff: retryBackoff });
export type GrpcRetryPolicy = ValueOf<typeof grpcRetryPolicy>;
