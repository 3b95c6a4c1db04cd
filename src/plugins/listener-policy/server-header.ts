import { hcmFields } from "./hcm-fields.ts";

const transformations = {
  Overwrite: "OVERWRITE",
  AppendIfAbsent: "APPEND_IF_ABSENT",
  PassThrough: "PASS_THROUGH",
} as const;
type Transformation = keyof typeof transformations;

/** What becomes of the `server` header of backends. */
export const serverHeaderTransformation = hcmFields<Transformation>("serverHeaderTransformation", (spec) => ({
  serverHeaderTransformation: transformations[spec],
}));

/** What Envoy calls itself in the `server` header. */
export const serverName = hcmFields<string>("serverName", (spec) => ({ serverName: spec }));
