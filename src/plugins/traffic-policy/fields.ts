import type { AnySubPolicy } from "../../sdk/sub-policy.ts";
import { autoHostRewrite } from "./auto-host-rewrite.ts";
import { buffer } from "./buffer.ts";
import { compression, decompression } from "./compression.ts";
import { cors } from "./cors.ts";
import { csrf } from "./csrf.ts";
import { faultInjection } from "./fault-injection.ts";

/**
 * The fields of TrafficPolicy. The order is the controller's order of reading them, and so that of errors in a status.
 * Source: kgateway `trafficpolicy/constructor.go`.
 */
export const fields: readonly AnySubPolicy[] = [
  cors,
  csrf,
  compression,
  decompression,
  autoHostRewrite,
  buffer,
  faultInjection,
];
