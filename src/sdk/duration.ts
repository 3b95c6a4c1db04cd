const nanosecondsPerUnit: Readonly<Record<string, bigint>> = {
  ns: 1n,
  us: 1_000n,
  µs: 1_000n,
  μs: 1_000n,
  ms: 1_000_000n,
  s: 1_000_000_000n,
  m: 60_000_000_000n,
  h: 3_600_000_000_000n,
};

const largest = 2n ** 63n - 1n;

const component = /^(\d*)(?:\.(\d*))?(ns|us|µs|μs|ms|s|m|h)/;

function componentNanoseconds(whole: string, fraction: string, unit: bigint): bigint {
  const digits = fraction.slice(0, 18);
  return BigInt(whole || "0") * unit + (digits ? (BigInt(digits) * unit) / 10n ** BigInt(digits.length) : 0n);
}

/**
 * Reads a duration such as `1h30m`, `250ms` or `0` as Go's `time.ParseDuration` does, which Gateway API and kgateway use.
 * @returns nanoseconds, or undefined where the text is no duration or does not fit into 64 bits.
 */
export function parseDuration(text: string): bigint | undefined {
  const negative = text.startsWith("-");
  let rest = /^[+-]/.test(text) ? text.slice(1) : text;
  if (rest === "0") return 0n;
  if (rest === "") return undefined;
  let total = 0n;
  while (rest !== "") {
    const match = component.exec(rest);
    const unit = nanosecondsPerUnit[match?.[3] ?? ""];
    if (!match || unit === undefined || (match[1] === "" && !match[2])) return undefined;
    total += componentNanoseconds(match[1] ?? "", match[2] ?? "", unit);
    rest = rest.slice(match[0].length);
  }
  if (total > largest) return undefined;
  return negative ? -total : total;
}

/** Writes nanoseconds as Envoy's JSON does: seconds with 0, 3, 6 or 9 fractional digits and `s`. */
export function envoyDuration(nanoseconds: bigint): string {
  const sign = nanoseconds < 0n ? "-" : "";
  const absolute = nanoseconds < 0n ? -nanoseconds : nanoseconds;
  const fraction = (absolute % 1_000_000_000n).toString().padStart(9, "0");
  const shortest = fraction.replace(/(000)+$/, "");
  return `${sign}${absolute / 1_000_000_000n}${shortest ? `.${shortest}` : ""}s`;
}

/** A duration text as Envoy's JSON writes it, or undefined where it is absent or no duration. */
export function envoyDurationOf(text: string | undefined): string | undefined {
  const nanoseconds = text === undefined ? undefined : parseDuration(text);
  return nanoseconds === undefined ? undefined : envoyDuration(nanoseconds);
}

/** Whole seconds of a duration text; parts of a second are cut off. Undefined where it is absent or no duration. */
export function wholeSeconds(text: string | undefined): number | undefined {
  const nanoseconds = text === undefined ? undefined : parseDuration(text);
  return nanoseconds === undefined ? undefined : Number(nanoseconds / 1_000_000_000n);
}
