import type { EnvoyMessages, HeaderMatcher } from "../../../sdk/envoy/messages.ts";

export type StringMatcher = EnvoyMessages["envoy.type.matcher.v3.StringMatcher"];

/** A text in which no character means anything in a regular expression. */
export function quoted(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, "\\$&");
}

export const regexMatch = (regex: string): StringMatcher => ({ safeRegex: { regex } });

/** Any text but the empty one. */
export const anyText: StringMatcher = regexMatch(".+");

/** `*` for anything, `*suffix`, `prefix*`, or the text itself; what is matched begins with `before`, which `*` does not count. */
export function stringMatch(value: string, before = ""): StringMatcher {
  if (value === "*") return anyText;
  if (value.startsWith("*")) {
    const suffix = value.slice(1);
    return before === "" ? { suffix } : regexMatch(`${before}.*${quoted(suffix)}`);
  }
  if (value.endsWith("*")) return { prefix: before + value.slice(0, -1) };
  return { exact: before + value };
}

/** The same for a header, which `*` only asks to be there. */
export function headerMatch(name: string, value: string, ignoreCase = false): HeaderMatcher {
  if (value === "*") return { name, presentMatch: true };
  return { name, stringMatch: { ...stringMatch(value), ...(ignoreCase && { ignoreCase }) } };
}
