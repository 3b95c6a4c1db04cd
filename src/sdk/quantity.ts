const binaryExponents: Readonly<Record<string, bigint>> = { Ki: 10n, Mi: 20n, Gi: 30n, Ti: 40n, Pi: 50n, Ei: 60n };

const decimalExponents: Readonly<Record<string, number>> = {
  n: -9,
  u: -6,
  m: -3,
  "": 0,
  k: 3,
  M: 6,
  G: 9,
  T: 12,
  P: 15,
  E: 18,
};

const largest = 2n ** 63n - 1n;

// Anything further from zero than this is beyond 64 bits, or less than one, whatever its digits (of which there are few).
const farthestExponent = 400;

const quantityPattern = /^([+-]?)(\d+\.?\d*|\.\d+)(?:([KMGTPE]i)|([numkMGTPE])|[eE]([+-]?\d+))?$/;

const roundedUp = (numerator: bigint, denominator: bigint): bigint => (numerator + denominator - 1n) / denominator;

function scaled(digits: bigint, exponent: number): bigint {
  const limited = BigInt(Math.max(-farthestExponent, Math.min(farthestExponent, exponent)));
  return limited >= 0n ? digits * 10n ** limited : roundedUp(digits, 10n ** -limited);
}

/**
 * The value of a Kubernetes quantity (`64Ki`, `1.5M`, `1e3`, `500m`) as a whole number, parts rounded away from zero and
 * limited to 64 bits.
 * @returns undefined where the text is no quantity.
 * Source: `k8s.io/apimachinery/pkg/api/resource`, `Quantity.Value`.
 */
export function quantityValue(quantity: string | number): bigint | undefined {
  const match = quantityPattern.exec(String(quantity));
  if (!match) return undefined;
  const [, sign, number = "", binary, decimal = "", exponent] = match;
  const [whole = "", fraction = ""] = number.split(".");
  const power = exponent === undefined ? (decimalExponents[decimal] ?? 0) : Number(exponent);
  const digits = BigInt(whole + fraction) << (binary === undefined ? 0n : (binaryExponents[binary] ?? 0n));
  const value = scaled(digits, power - fraction.length);
  const limited = value > largest ? largest : value;
  return sign === "-" ? -limited : limited;
}
