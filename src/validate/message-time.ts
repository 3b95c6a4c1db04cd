import { envoyDuration } from "../sdk/duration.ts";
import type { Codec } from "./message-codec.ts";

const duration = /^([-+]?)(?=[\d.])(\d*)(?:\.(\d{0,9}))?s$/;
const longest = 315_576_000_000n * 1_000_000_000n;

function nanosecondsOf(text: string): bigint | undefined {
  const match = duration.exec(text);
  if (!match || text.length > 40) return undefined;
  const [, sign, seconds = "", fraction = ""] = match;
  if (seconds === "" && fraction === "") return undefined;
  const absolute = BigInt(seconds || "0") * 1_000_000_000n + BigInt(fraction.padEnd(9, "0"));
  if (absolute > longest) return undefined;
  return sign === "-" ? -absolute : absolute;
}

const canonicalSeconds = /^(?:0|[1-9]\d{0,10})s$/;

/** A duration: seconds and `s`. */
export const durationCodec: Codec = {
  expected: "a duration in seconds such as 5s or 0.250s",
  measure: (canonical) => nanosecondsOf(String(canonical)) ?? 0n,
  read: (value) => {
    if (typeof value !== "string") return undefined;
    if (canonicalSeconds.test(value)) return value;
    const nanoseconds = nanosecondsOf(value);
    return nanoseconds === undefined ? undefined : envoyDuration(nanoseconds);
  },
};

const timestamp = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):(\d\d))$/;

/** Milliseconds since 1970 of a date and a time in UTC, or undefined where the calendar has no such day. */
function instant(date: string, time: string): number | undefined {
  const milliseconds = Date.parse(`${date}T${time}Z`);
  if (Number.isNaN(milliseconds)) return undefined;
  return new Date(milliseconds).toISOString().startsWith(`${date}T${time}`) ? milliseconds : undefined;
}

function canonicalTimestamp(text: string): string | undefined {
  const match = timestamp.exec(text);
  if (!match) return undefined;
  const [, date = "", time = "", fraction = "", sign, hours = "0", minutes = "0"] = match;
  const local = instant(date, time);
  if (local === undefined) return undefined;
  const offset = (Number(hours) * 60 + Number(minutes)) * 60_000 * (sign === "-" ? -1 : 1);
  const utc = new Date(local - offset).toISOString();
  if (!/^\d{4}-/.test(utc) || utc.startsWith("0000")) return undefined;
  const digits = fraction.padEnd(9, "0").replace(/(?:000)+$/, "");
  return `${utc.slice(0, 19)}${digits && `.${digits}`}Z`;
}

/** A point in time as in RFC 3339. */
export const timestampCodec: Codec = {
  expected: "a point in time such as 2026-01-31T12:00:00Z",
  measure: String,
  read: (value) => (typeof value === "string" ? canonicalTimestamp(value) : undefined),
};
