/** The path of a URL reference, or why it is none. */
export type UrlPath = { readonly value: string } | { readonly error: string };

type Step = { readonly rest: string } | { readonly error: string };

const invalidEscape = /%(?![0-9a-fA-F]{2})/;

/** Go's `%q`, as far as it differs from JSON for what stands in a URL. */
function quoted(text: string): string {
  const escapes = JSON.stringify(text).replaceAll("\\u0007", "\\a").replaceAll("\\u000b", "\\v");
  return escapes.replaceAll("\\u00", "\\x").replaceAll("\u007f", "\\x7f");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const controlCharacter = /[\u0000-\u001f\u007f]/;

function unescaped(text: string): UrlPath {
  const at = text.search(invalidEscape);
  if (at >= 0) return { error: `invalid URL escape ${quoted(text.slice(at, at + 3))}` };
  const bytes = text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (run) =>
    Buffer.from(run.replaceAll("%", ""), "hex").toString("utf8"),
  );
  return { value: bytes };
}

/** What follows the scheme, whether there is one and which error a stray colon gives. */
function withoutScheme(
  text: string,
): (Step & { readonly rest: string; readonly scheme: boolean }) | { readonly error: string } {
  if (text.startsWith(":")) return { error: "missing protocol scheme" };
  const scheme = /^[a-zA-Z][a-zA-Z0-9+.-]*:/.exec(text);
  return { rest: scheme ? text.slice(scheme[0].length) : text, scheme: scheme !== null };
}

/** What is wrong with `host[:port]`, as far as user input is likely to get it wrong. */
function authorityError(authority: string): string | undefined {
  const host = authority.slice(authority.lastIndexOf("@") + 1);
  if (host.startsWith("[") && !host.includes("]")) return "missing ']' in host";
  const port = /:([^:\]]*)$/.exec(host)?.[1];
  if (port !== undefined && !/^\d*$/.test(port)) return `invalid port ${quoted(`:${port}`)} after host`;
  const character = /[ "<>\\^`{|}]/.exec(host)?.[0];
  return character && `invalid character ${quoted(character)} in host name`;
}

function pathOf(rest: string, scheme: boolean): UrlPath {
  if (!rest.startsWith("/")) {
    if (scheme) return { value: "" };
    const [segment = ""] = rest.split("/", 1);
    return segment.includes(":") ? { error: "first path segment in URL cannot contain colon" } : unescaped(rest);
  }
  if (!rest.startsWith("//") || (!scheme && rest.startsWith("///"))) return unescaped(rest);
  const end = rest.indexOf("/", 2);
  const authority = end < 0 ? rest.slice(2) : rest.slice(2, end);
  const error = authorityError(authority);
  return error ? { error } : unescaped(end < 0 ? "" : rest.slice(end));
}

function parse(text: string): UrlPath {
  if (controlCharacter.test(text)) return { error: "net/url: invalid control character in URL" };
  if (text === "*") return { value: "*" };
  const step = withoutScheme(text);
  if ("error" in step) return step;
  const [rest = ""] = step.rest.split("?", 1);
  return pathOf(rest, step.scheme);
}

/**
 * The unescaped path that Go's `url.Parse` sees in a text, with its error messages: the controller checks rewrites by it.
 * Node's own URL repairs what Go refuses, so it does not do.
 */
export function goUrlPath(text: string): UrlPath {
  const hash = text.indexOf("#");
  const url = hash < 0 ? text : text.slice(0, hash);
  const path = parse(url);
  if ("error" in path) return { error: `parse ${quoted(url)}: ${path.error}` };
  const fragment = unescaped(hash < 0 ? "" : text.slice(hash + 1));
  return "error" in fragment ? { error: `parse ${quoted(text)}: ${fragment.error}` } : path;
}
