import type { PartialConfiguration } from "../../sdk/partial-configuration.ts";

/** A configuration and what Envoy 1.38.3 says of it; undefined where it takes it. For tests, with and without an Envoy. */
export interface RefusalExample {
  readonly name: string;
  readonly configuration: PartialConfiguration;
  readonly refusal: string | undefined;
}
