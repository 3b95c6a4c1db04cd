import type { EnvoyMessages } from "./messages.ts";

type FractionalPercent = EnvoyMessages["envoy.type.v3.FractionalPercent"];

/** A share of requests, 0 to 100, in Envoy's words; nothing where none is given. */
export function percentage(percent: number): FractionalPercent;
export function percentage(percent: number | undefined): FractionalPercent | undefined;
export function percentage(percent: number | undefined): FractionalPercent | undefined {
  return percent === undefined ? undefined : { numerator: percent, denominator: "HUNDRED" };
}
