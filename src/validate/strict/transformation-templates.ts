import { createRequire } from "node:module";
import { isPlainObject } from "../message-codec.ts";

let loaded: typeof import("minijinja-js") | undefined;

/** The engine that kgateway's module is built with; it is large, so it is loaded when there is a template to read. */
function minijinja(): typeof import("minijinja-js") {
  loaded ??= createRequire(import.meta.url)("minijinja-js") as typeof import("minijinja-js");
  return loaded;
}

const listOf = (value: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(value) ? value.filter(isPlainObject) : [];

/** The templates of a request's or response's transformation that the module reads. */
function templatesOf(transform: unknown): readonly unknown[] {
  if (!isPlainObject(transform)) return [];
  const { body } = transform;
  const headers = [...listOf(transform.add), ...listOf(transform.set)].map(({ value }) => value);
  const isRead = isPlainObject(body) && body.parseAs !== "None";
  const metadata = listOf(transform.dynamicMetadata)
    .filter(({ namespace, key }) => namespace && key)
    .map(({ value }) => (isPlainObject(value) ? value.stringValue : undefined));
  return [...headers, isRead ? body.value : undefined, ...metadata];
}

function isReadable(template: unknown): boolean {
  if (typeof template !== "string" || template === "") return true;
  // A template without any of these is plain text.
  if (!/\{[{%#]/.test(template)) return true;
  try {
    new (minijinja().Environment)().addTemplate("template", template);
    return true;
  } catch {
    return false;
  }
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/**
 * Whether kgateway's module can read every template of a transformation: unknown filters and names only fail when it runs.
 * As kgateway: `internal/envoy_modules/lib/transformation/src/jinja.rs`.
 */
export function templatesAreReadable(config: string): boolean {
  const transformation = parsed(config);
  if (!isPlainObject(transformation)) return false;
  return [transformation.request, transformation.response].flatMap(templatesOf).every(isReadable);
}
