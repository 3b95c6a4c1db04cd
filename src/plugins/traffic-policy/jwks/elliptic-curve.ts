import { createPublicKey } from "node:crypto";

/** A curve that keys of the type EC may be on. */
export interface EllipticCurve {
  readonly name: string;
  /** Bytes of a coordinate. */
  readonly size: number;
}

/** The curves that a JWK may name. */
export const ellipticCurves: readonly EllipticCurve[] = [
  { name: "P-256", size: 32 },
  { name: "P-384", size: 48 },
  { name: "P-521", size: 66 },
];

/** Whether two coordinates are a point of the curve. */
export function isOnCurve({ name }: EllipticCurve, x: Buffer, y: Buffer): boolean {
  const key = { kty: "EC", crv: name, x: x.toString("base64url"), y: y.toString("base64url") };
  try {
    createPublicKey({ key, format: "jwk" });
    return true;
  } catch {
    return false;
  }
}
