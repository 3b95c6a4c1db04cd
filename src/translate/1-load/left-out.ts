import type { Kind } from "../../sdk/kinds/kind.ts";
import type { ObjectSource } from "../../sdk/resource.ts";
import type { FoundObject } from "./object-documents.ts";

/** An object that is in the input but not among the resources, because something reported is wrong with it. */
export type LeftOut = ObjectSource;

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** An object that could not be used, as one of this kind. */
export function leftOutObject(
  { object }: FoundObject,
  { group, kind, namespaced }: Pick<Kind, "group" | "kind" | "namespaced">,
  byDefault: string,
): LeftOut {
  const { name, namespace } = (object.metadata ?? {}) as { readonly name?: unknown; readonly namespace?: unknown };
  return { group, kind, namespace: namespaced ? textOf(namespace) || byDefault : "", name: textOf(name) };
}

const unquoted = (text: string): string => text.trim().replace(/^(["'])(.*)\1$/, "$2");

function fieldIn(text: string, field: RegExp): string {
  return unquoted(field.exec(text)?.[1] ?? "");
}

/** Metadata as it is usually written, in a block or between braces. */
const metadata = /^metadata:[ \t]*(?:#.*)?\r?\n((?:[ \t]+.*(?:\r?\n|$)|\r?\n)+)|^metadata:[ \t]*(\{.*\})/m;

function sketched(text: string, byDefault: string): readonly LeftOut[] {
  const kind = fieldIn(text, /^kind:[ \t]*([^\s#]+)/m);
  const [, block, braces] = metadata.exec(text) ?? [];
  const inside = block ?? (braces ?? "").replaceAll(/[{},]/g, "\n");
  const name = fieldIn(inside, /^[ \t]*name:[ \t]*([^\s#]+)/m);
  if (kind === "" || name === "") return [];
  const apiVersion = fieldIn(text, /^apiVersion:[ \t]*([^\s#]+)/m);
  const group = apiVersion.includes("/") ? apiVersion.replace(/\/.*/, "") : "";
  return [{ group, kind, namespace: fieldIn(inside, /^[ \t]*namespace:[ \t]*([^\s#]+)/m) || byDefault, name }];
}

/** The objects that a document was probably meant to hold that is no YAML, or in which several run into each other. */
export function leftOutIn(text: string, byDefault: string): readonly LeftOut[] {
  return text.split(/^(?=apiVersion:)/m).flatMap((part) => sketched(part, byDefault));
}
