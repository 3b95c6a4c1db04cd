type Mend = (text: string) => string;

const unitNames: readonly (readonly [RegExp, string])[] = [
  [/(?<=\d)(milliseconds?|millis?|msecs?)/g, "ms"],
  [/(?<=\d)(seconds?|secs?)/g, "s"],
  [/(?<=\d)(minutes?|mins?)/g, "m"],
  [/(?<=\d)(hours?|hrs?)/g, "h"],
];

const withoutBlanks: Mend = (text) => text.replaceAll(/\s+/g, "");

const shortUnits: Mend = (text) =>
  unitNames.reduce((shorter, [name, unit]) => shorter.replaceAll(name, unit), withoutBlanks(text).toLowerCase());

/** `1.5h` and `0.25s` in whole numbers. */
const wholeDuration: Mend = (text) => {
  const [, number = "", unit = ""] = /^(\d*\.\d+)([hms])$/.exec(shortUnits(text)) ?? [];
  const smaller = { h: ["m", 60], m: ["s", 60], s: ["ms", 1000] }[unit] as readonly [string, number] | undefined;
  if (!smaller) return text;
  const whole = Math.floor(Number(number));
  const rest = (Number(number) - whole) * smaller[1];
  if (!Number.isInteger(rest)) return text;
  return `${whole > 0 ? `${whole}${unit}` : ""}${rest}${smaller[0]}`;
};

const withoutScheme: Mend = (text) => text.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");

/** The length of an address range is no path. */
const isAddressRange = (text: string): boolean => /^[0-9a-f.:]+\/\d+$/i.test(text);

/** A URL's host in lower case. */
const hostOnly: Mend = (text) =>
  withoutScheme(text)
    .replace(/[/?#].*$/, "")
    .replace(/:\d*$/, "")
    .replace(/\.$/, "")
    .toLowerCase();

/** `64KB`, which Kubernetes writes `64Ki`. */
const kubernetesUnit: Mend = (text) =>
  text.replace(/(?<=^\d+)\s*([kKMGT])[bB]?$/, (_, unit: string) => `${unit.toUpperCase()}i`);

/** What people write for something else, each with what they meant: harmless corrections first, guesses last. */
const mends: readonly Mend[] = [
  (text) => text.trim(),
  (text) => text.trim().toLowerCase(),
  (text) => text.trim().replaceAll(/\s+/g, " "),
  (text) => text.trim().replace(/:$/, ""),
  (text) => (/^\d+$/.test(text) ? `${text}s` : text),
  (text) => (/^\d/.test(text) ? shortUnits(text) : text),
  wholeDuration,
  kubernetesUnit,
  (text) => (/^[\d.]+$/.test(text) ? `${text}/32` : text.includes(":") ? `${text}/128` : text),
  (text) => (isAddressRange(text) ? text : hostOnly(text)),
  (text) => text.trim().replace(/(?<=:\/\/[^/]+)\/.*$/, ""),
  (text) => text.trim().replaceAll(/[\s_]+/g, "-"),
  (text) =>
    text
      .trim()
      .toLowerCase()
      .replaceAll(/[\s_]+/g, "-"),
  (text) => `/${text.trim()}`,
  (text) => `https://${withoutScheme(text)}`,
];

/** What to do with text that another tool fills in later; undefined for text that is none. */
export function placeholderHelp(text: string): string | undefined {
  const [placeholder] = /\$\{[^}]*\}|\{\{.*\}\}/.exec(text) ?? [];
  return placeholder === undefined ? undefined : `Fill in \`${placeholder}\` first, and validate what comes of it.`;
}

/** The first of the usual corrections of a text that is right; undefined where none is. */
export function mendedText(text: string, isRight: (candidate: string) => boolean): string | undefined {
  return mends.map((mend) => mend(text)).find((candidate) => candidate !== text && isRight(candidate));
}
