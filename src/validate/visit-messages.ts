import { isPlainObject } from "./message-codec.ts";
import { type ElementShape, type FieldShape, messageElement } from "./message-shape.ts";
import { deepest } from "./message-struct.ts";

/** Called for a message, and for every message inside it, with its full name. */
export type MessageVisitor = (type: string, message: Readonly<Record<string, unknown>>) => void;

interface Visit {
  readonly visit: MessageVisitor;
  readonly depth: number;
}

function visitAny(value: unknown, { visit, depth }: Visit): void {
  const type = isPlainObject(value) ? value["@type"] : undefined;
  const element = typeof type === "string" ? messageElement(type.slice(type.lastIndexOf("/") + 1)) : undefined;
  if (element) visitElement(element, value, { visit, depth: depth + 1 });
}

function visitField({ element, form }: FieldShape, value: unknown, how: Visit): void {
  if (element.kind === "codec") return;
  const deeper = { ...how, depth: how.depth + 1 };
  if (form === "single") visitElement(element, value, deeper);
  else if (value !== null && typeof value === "object")
    for (const each of Object.values(value)) visitElement(element, each, deeper);
}

function visitElement(element: ElementShape, value: unknown, how: Visit): void {
  if (how.depth > deepest || element.kind === "codec" || !isPlainObject(value)) return;
  if (element.kind === "any") {
    visitAny(value, how);
    return;
  }
  const shape = element.message();
  how.visit(shape.type, value);
  for (const [name, member] of Object.entries(value)) {
    const field = shape.fields.get(name);
    if (field) visitField(field, member, how);
  }
}

/**
 * Goes through a message and all messages inside it, those of other types named by `@type` too, outer ones first.
 * @param type the message's full name; `google.protobuf.Any` for one that names its type itself
 */
export function visitMessages(type: string, message: unknown, visit: MessageVisitor): void {
  const element = messageElement(type);
  if (element) visitElement(element, message, { visit, depth: 0 });
}
