import { createRequire } from "node:module";

let loaded: typeof import("re2js") | undefined;

/** The package is large and few inputs hold a pattern that is the controller's own business, so it is loaded when first needed. */
function re2(): typeof import("re2js") {
  loaded ??= createRequire(import.meta.url)("re2js") as typeof import("re2js");
  return loaded;
}

function compileError(pattern: string): string | undefined {
  try {
    re2().RE2JS.compile(pattern);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const groupName = /\(\?P?<\w+>/g;

/**
 * What Go's `regexp.Compile` says of a pattern in RE2's syntax, or undefined where it takes it.
 * The port says nearly all of it in the same words; the exceptions were found by holding it against Go 1.26.
 */
export function goRegexpError(pattern: string): string | undefined {
  const error = compileError(pattern);
  // Go lets several groups have one name.
  if (error?.includes("duplicate capture group name")) return compileError(pattern.replace(groupName, "("));
  if (error?.endsWith("trailing backslash at end of expression")) return `${error}: \`\``;
  if (error?.endsWith("expression nests too deeply")) return `${error}: \`${pattern}\``;
  return error;
}
