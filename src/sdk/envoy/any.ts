import type { Json } from "../json.ts";

/** A message of a type that is named beside its fields: how Envoy's extension points hold their configuration. */
export interface Any {
  /** `type.googleapis.com/` and the full name of the message. */
  readonly "@type": string;
  readonly [field: string]: Json | undefined;
}
