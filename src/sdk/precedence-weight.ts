import type { Problem } from "./problem.ts";

/** The annotation that puts a policy before (or behind) others of its kind. */
export const policyWeightAnnotation = "kgateway.dev/policy-weight";

/** An `int32` annotation that orders policies or routes, and what is wrong with it; 0 where it is absent or wrong. */
export function precedenceWeight(
  annotations: Readonly<Record<string, string>>,
  annotation: string,
): { readonly weight: number; readonly problem?: Problem } {
  const text = annotations[annotation];
  if (text === undefined) return { weight: 0 };
  const weight = /^[+-]?\d+$/.test(text) ? Number(text) : Number.NaN;
  if (weight >= -(2 ** 31) && weight < 2 ** 31) return { weight };
  return {
    weight: 0,
    problem: {
      message: `invalid value for annotation ${annotation}: ${text}; must be a valid integer`,
      path: ["metadata", "annotations", annotation],
      code: "attach/invalid-annotation",
      help: "Write a whole number between -2147483648 and 2147483647, in quotes.",
    },
  };
}
