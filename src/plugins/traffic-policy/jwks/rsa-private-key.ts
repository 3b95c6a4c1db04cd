import type { RawJsonWebKey } from "./raw-json-web-key.ts";

const toInteger = (bytes: Buffer | undefined): bigint =>
  bytes && bytes.length > 0 ? BigInt(`0x${bytes.toString("hex")}`) : 0n;

const bits = (number: bigint): number => (number === 0n ? 0 : number.toString(2).length);

interface Primes {
  readonly n: bigint;
  readonly e: bigint;
  readonly d: bigint;
  readonly p: bigint;
  readonly q: bigint;
}

/** Whether an exponent for one prime undoes the public one. */
const isInverse = (exponent: bigint, e: bigint, prime: bigint): boolean =>
  exponent < prime - 1n && (exponent * e) % (prime - 1n) === 1n;

/** Keys that are easy to guess, though they are keys. */
function weakness({ n, d, p, q }: Primes): string | undefined {
  if (bits(p > q ? p - q : q - p) <= bits(n) / 2 - 100) return "|p - q| too small";
  return bits(d) <= bits(n) / 2 ? "d too small" : undefined;
}

function problem(primes: Primes, { dp, dq, qi }: RawJsonWebKey["numbers"]): string | undefined {
  const { n, e, d, p, q } = primes;
  if (p < 3n || q < 3n || p * q !== n) return "p * q != n";
  const [ofP, ofQ] = [d % (p - 1n), d % (q - 1n)];
  const isPrecomputed = dp !== undefined && dq !== undefined && qi !== undefined;
  const [exponentP, exponentQ] = isPrecomputed ? [toInteger(dp), toInteger(dq)] : [ofP, ofQ];
  if (!isInverse(exponentP, e, p) || !isInverse(exponentQ, e, q)) return "invalid CRT exponent";
  if (isPrecomputed && (toInteger(qi) * q) % p !== 1n) return "invalid CRT coefficient";
  if (ofP !== exponentP) return "d does not match dP";
  return ofQ === exponentQ ? weakness(primes) : "d does not match dQ";
}

/** What is wrong with the numbers of a private RSA key, in the words of Go's crypto/rsa; undefined where they belong together. */
export function rsaPrivateKeyError(numbers: RawJsonWebKey["numbers"]): string | undefined {
  const [n, e, d, p, q] = [numbers.n, numbers.e, numbers.d, numbers.p, numbers.q].map(toInteger);
  const found = problem({ n: n ?? 0n, e: e ?? 0n, d: d ?? 0n, p: p ?? 0n, q: q ?? 0n }, numbers);
  return found && `crypto/rsa: ${found}`;
}
